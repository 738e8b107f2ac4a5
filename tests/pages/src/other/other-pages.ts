import '../shared/base.css';
import './other.css';
import { openComposer, publish } from '../shared/candor-page';
import { allowEditorHtml } from '../shared/default-policy';
import { el } from '../shared/el';

/** An editor in a page. */
export interface PageEditor {
  /** Holds the editable, or is it. */
  element: HTMLElement;
  /** What the editor's model holds, blocks joined by one line feed. */
  text(): string;
  clear(): void;
}

/** A file in `boxes/`: builds its editor once the place for it is in the page. */
export type CreateEditor = (place: HTMLElement) => PageEditor | Promise<PageEditor>;

/** One file an editor, its name the last part of the address; a page loads only its own. */
const BOXES = import.meta.glob<CreateEditor>('./boxes/*.{ts,tsx}', { import: 'default' });

allowEditorHtml();
const name = location.pathname.slice(1);
const load = BOXES[`./boxes/${name}.ts`] ?? BOXES[`./boxes/${name}.tsx`];
if (load) void showForm(await load());

async function showForm(create: CreateEditor): Promise<void> {
  const place = el('div', { class: 'place' });
  const submit = el('button', { type: 'submit', class: 'primary' }, 'Publish');
  const form = el('form', { class: 'card' }, el('h2', {}, 'New post'), place, submit);
  document.getElementById('root')?.append(form);
  const { element, text, clear } = await create(place);
  if (!element.isConnected) place.append(element);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    publish(text());
    clear();
  });
  openComposer(text);
}

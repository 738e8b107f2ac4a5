/**
 * A stand-in for Quora's own editor: it keeps flat text as its model and builds its markup anew from that after
 * every change. A trusted `input` is how the browser's own insertions (typing, composition, execCommand) reach the
 * model; splitting, deleting and pasting are done in the model from `beforeinput`. A change of the markup that
 * comes without a trusted `input` is thrown away in the next task. Ctrl/Cmd+Z runs the editor's own history. A link
 * that is pasted alone becomes a card with a button to remove it.
 */
import { el } from '../shared/el';
import type { BoxEditor } from './compose-box';
import { CARD, offsetOf, pointAt, readText, sectionFor } from './doc-dom';
import { DocHistory, type DocState } from './doc-history';
import { docAttributes } from './place';

export interface DocEditorOptions {
  placeholder: string;
  text?: string;
  onChange(text: string): void;
}

export function createDocEditor({ placeholder, text = '', onChange }: DocEditorOptions): BoxEditor {
  const doc = el('div', {
    ...docAttributes,
    contenteditable: 'true',
    'data-placeholder': placeholder,
  });
  const history = new DocHistory();
  let state: DocState = { text, start: text.length, end: text.length };
  let isComposing = false;
  let pending = 0;

  const observer = new MutationObserver(() => {
    if (!isComposing) pending = window.setTimeout(render);
  });

  function render(): void {
    clearTimeout(pending);
    doc.replaceChildren(...state.text.split('\n').map(sectionFor));
    doc.classList.toggle('empty', state.text === '');
    if (document.activeElement === doc) select();
    observer.takeRecords();
  }

  function select(): void {
    getSelection()?.setBaseAndExtent(...pointAt(doc, state.start), ...pointAt(doc, state.end));
  }

  function change(next: DocState): void {
    if (next.text !== state.text) history.record(state, next, performance.now());
    show(next);
  }

  function show(next: DocState): void {
    state = next;
    render();
    onChange(written());
  }

  /** What people wrote: cards leave an empty line. */
  function written(): string {
    return state.text.replaceAll(CARD, '');
  }

  function replace(range: StaticRange | undefined, inserted: string): void {
    const { start, end } = range ? offsets(range) : state;
    const at = start + inserted.length;
    change({ text: state.text.slice(0, start) + inserted + state.text.slice(end), start: at, end: at });
  }

  function offsets(range: StaticRange): { start: number; end: number } {
    return {
      start: offsetOf(doc, range.startContainer, range.startOffset),
      end: offsetOf(doc, range.endContainer, range.endOffset),
    };
  }

  /** The browser has already edited the markup: take its text over. */
  function readBack(): void {
    const selection = getSelection();
    const node = selection?.focusNode;
    const at = node && doc.contains(node) ? offsetOf(doc, node, selection.focusOffset) : state.end;
    change({ text: readText(doc), start: at, end: at });
  }

  function beforeInput(event: InputEvent): void {
    if (!event.isTrusted || isComposing || event.inputType === 'insertCompositionText') return;
    const range = event.getTargetRanges()[0];
    if (event.inputType === 'insertText' && !crossesSections(range)) return;
    event.preventDefault();
    if (event.inputType === 'historyUndo') show(history.undo(state));
    else if (event.inputType === 'historyRedo') show(history.redo(state));
    else if (/^insert(Paragraph|LineBreak)$/.test(event.inputType)) replace(range, '\n');
    else if (event.inputType.startsWith('insert')) replace(range, plainText(event));
    else if (event.inputType.startsWith('delete')) replace(range, '');
  }

  function removeCard({ target }: Event): void {
    const section = target instanceof Element && target.closest('.section_remove_btn')?.parentElement;
    if (!section) return;
    const lines = state.text.split('\n').toSpliced([...doc.children].indexOf(section), 1);
    const text = lines.join('\n');
    change({ text, start: text.length, end: text.length });
  }

  function crossesSections(range: StaticRange | undefined): boolean {
    if (!range) return false;
    const { start, end } = offsets(range);
    return state.text.slice(start, end).includes('\n');
  }

  function keyDown(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!isRedo && key !== 'z') return;
    event.preventDefault();
    show(isRedo ? history.redo(state) : history.undo(state));
  }

  function followSelection(): void {
    if (!doc.isConnected) document.removeEventListener('selectionchange', followSelection);
    const selection = getSelection();
    if (isComposing || !selection?.rangeCount || !doc.contains(selection.anchorNode)) return;
    state = { ...state, ...offsets(selection.getRangeAt(0)) };
  }

  doc.addEventListener('beforeinput', beforeInput);
  doc.addEventListener('input', (event) => {
    if (event.isTrusted && !isComposing) readBack();
  });
  doc.addEventListener('compositionstart', () => {
    isComposing = true;
  });
  doc.addEventListener('compositionend', () => {
    isComposing = false;
    readBack();
  });
  doc.addEventListener('keydown', keyDown);
  doc.addEventListener('click', removeCard);
  document.addEventListener('selectionchange', followSelection);
  render();
  observer.observe(doc, { childList: true, characterData: true, subtree: true });

  const focus = () => {
    doc.focus();
    select();
  };
  return { element: doc, text: written, focus };
}

function plainText(event: InputEvent): string {
  const text = (event.data ?? event.dataTransfer?.getData('text/plain') ?? '').replaceAll('\r\n', '\n');
  const isLink = event.inputType === 'insertFromPaste' && /^https:\/\/\S+$/.test(text);
  return isLink ? `\n${CARD}\n` : text;
}

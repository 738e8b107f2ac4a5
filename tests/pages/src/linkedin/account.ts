/**
 * Which of its variants the site gives this account, by the query of the address.
 * `classic`: Ember and Quill, in the outlet's shadow root (`classic=light`: in the page itself). `changed`: the hooks
 * have other names since last night. `shortcut`: Ctrl/Cmd+Enter publishes.
 */
const query = new URLSearchParams(location.search);

export const account = {
  classic: query.has('classic'),
  place: query.get('classic') === 'light' ? 'light' : 'shadow',
  changed: query.has('changed'),
  shortcut: query.has('shortcut'),
} as const;

/** What the site's own scripts know an element by; engines' classes and the styles of these pages are none. */
const HOOKS = ['componentkey', 'data-sdui-screen', 'data-testid', 'data-view-name', 'data-test-modal-id'];
const HOOK_CLASS = /^(share|comments|editor|artdeco|msg)-/;

let renamed = 0;

/** After a change of the site: every hook in this subtree has another name. Nothing happens to other accounts. */
export function renameHooks<T extends HTMLElement>(root: T): T {
  if (!account.changed) return root;
  for (const element of [root, ...root.querySelectorAll('*')]) renameHooksOf(element);
  return root;
}

function renameHooksOf(element: Element): void {
  for (const name of HOOKS) if (element.hasAttribute(name)) element.setAttribute(name, fresh());
  for (const { name } of [...element.attributes])
    if (name.startsWith('data-test-')) element.removeAttribute(name);
  for (const name of [...element.classList])
    if (HOOK_CLASS.test(name)) element.classList.replace(name, `_${fresh()}`);
}

function fresh(): string {
  renamed += 1;
  return `k${(renamed * 7919).toString(36)}`;
}

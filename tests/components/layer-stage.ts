// The page side of tests/browser/layer.test.ts: a box with a fake session and the real layer over it. The closed roots
// are kept for the test, as no page could keep them.
import { drawNudges } from '@/components/nudge/draw-nudges';
import { passKeys } from '@/lib/compose/registry';
import type { SessionRegistry } from '@/lib/compose/session.types';
import { type FakeSession, fakeFinding, fakeRegistry, fakeSession } from '@/tests/components/fake-session';

export interface Stage {
  session: FakeSession;
  registry: SessionRegistry;
  roots: ShadowRoot[];
  /** What the page heard on its document, bubbling: `keydown n`, `click`. */
  heard: string[];
  part(name: string, nth?: number): { x: number; y: number; width: number; height: number } | null;
  /** Everything drawn as generated content. */
  words(): string;
}

declare global {
  var stage: Stage;
}

const roots: ShadowRoot[] = [];
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  // axe reads open roots only; nothing else of the layer depends on the mode.
  const mode = location.hash === '#open' ? 'open' : init.mode;
  const root = attach.call(this, { ...init, mode });
  roots.push(root);
  return root;
};

document.querySelector('dialog')?.showModal();
const box = document.querySelector<HTMLElement>('#box');
if (!box) throw new Error('no box on the stage');
const text = box.textContent;

const session = fakeSession(box, {
  findings: [
    fakeFinding(text, '$42m', {
      rule: 'fin.figure',
      severity: 'pause',
      what: '"$42m" looks like a figure that may be early.',
      learn: 'https://acme.example/social',
      edits: [{ start: 0, end: 4, label: 'Say it without the number', text: 'a milestone' }],
    }),
    fakeFinding(text, 'Halcyon', {
      rule: 'proj.codename',
      severity: 'suggest',
      what: '"Halcyon" looks like an internal name.',
    }),
  ],
});
const registry = fakeRegistry([session]);
passKeys(registry);
const heard: string[] = [];
for (const type of ['keydown', 'keypress', 'keyup'] as const)
  document.addEventListener(type, (event) => heard.push(`${type} ${event.key}`));
for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'input', 'paste', 'focusin'])
  document.addEventListener(type, () => heard.push(type));

box.focus();
getSelection()?.setPosition(box.firstChild, 3);
heard.length = 0;
drawNudges(registry);

globalThis.stage = {
  session,
  registry,
  roots,
  heard,
  part(name, nth = 0) {
    const found = roots[0]?.querySelectorAll(`[data-part="${name}"]`)[nth];
    if (!found?.checkVisibility({ visibilityProperty: true })) return null;
    const { x, y, width, height } = found.getBoundingClientRect();
    return width > 0 && height > 0 ? { x, y, width, height } : null;
  },
  words: () =>
    [...(roots[0]?.querySelectorAll<HTMLElement>('[data-t]') ?? [])].map((one) => one.dataset.t).join(' '),
};

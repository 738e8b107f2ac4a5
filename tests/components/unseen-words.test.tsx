import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Geometry } from '@/components/nudge/geometry';
import type { Layer } from '@/components/nudge/layer';
import { NudgeLayer } from '@/components/nudge/NudgeLayer';
import { NudgeContext } from '@/components/nudge/nudge-context';
import { boxAt } from '@/components/nudge/place';
import { createUi, type UiState } from '@/components/nudge/ui-state';
import type { SessionState } from '@/lib/compose/session.types';
import { learn, speak } from '@/lib/words/speech';
import { compileMessages } from '@/scripts/messages/compile';
import { readSources } from '@/scripts/messages/read';
import { fakeFinding, fakeSession } from '@/tests/components/fake-session';

const TEXT = 'Our ARR at Acme crossed $42m and Halcyon ships soon.';
const FIGURE = fakeFinding(TEXT, '$42m', {
  rule: 'fin.figure',
  severity: 'pause',
  what: '"$42m" looks like an early figure.',
  learn: 'https://acme.example/social',
  edits: [{ start: 24, end: 28, label: 'Say it without the number', text: 'a milestone' }],
});
const CODENAME = fakeFinding(TEXT, 'Halcyon', {
  rule: 'proj.codename',
  severity: 'suggest',
  what: '"Halcyon" looks like an internal name.',
  ask: { label: 'Legal', url: 'mailto:legal@acme.example' },
});
const BOX = boxAt(0, 0, { width: 300, height: 100 });
const GEOMETRY: Geometry = {
  origin: { x: 0, y: 0 },
  view: boxAt(0, 0, { width: 1000, height: 700 }),
  clip: BOX,
  chip: BOX,
  marks: [{ key: FIGURE.key, lines: [BOX] }],
  hasRoom: true,
  theme: 'light',
};

describe.each<[string, Partial<SessionState>, Partial<UiState>, string[]]>([
  ['the chip and marks', {}, {}, ['chip', 'mark']],
  ['praise', { findings: [], good: [{ kind: 'disclosure', start: 0, end: 1 }] }, {}, []],
  ['a card that opened by itself', { card: 'auto' }, {}, ['card', 'what', 'edit', 'close']],
  ['the card', { card: 'asked' }, {}, ['card', 'finding', 'what', 'why', 'edit', 'ask', 'not-right', 'mute']],
  ['the other finding', { card: 'asked' }, { unfolded: CODENAME.key }, ['card', 'ask']],
  ['the mute choices', { card: 'asked' }, { muting: FIGURE.key }, ['menu', 'menu-item']],
  ['an empty card', { card: 'asked', findings: [] }, {}, ['card']],
  ['a hidden finding', {}, { note: { kind: 'hidden', key: 'x', again: true } }, ['notice', 'menu']],
  ['a muted finding', {}, { note: { kind: 'muted' } }, ['notice']],
  ['a copied question', {}, { note: { kind: 'copied', ok: true } }, ['notice']],
  ['an edit that was not taken', { notApplied: { text: 'a milestone' } }, {}, ['notice', 'copy']],
  ['the last look', { lastLook: 'asking' }, {}, ['last-look', 'post-as-is', 'edit-draft']],
  ['press again', { lastLook: 'press-again' }, {}, ['last-look', 'close']],
])('%s', (_name, state, open, parts) => {
  const markup = draw(state, open);

  it('has no text that the page could find or select', () => {
    expect(markup.replace(/<[^>]*>/g, '')).toBe('');
  });

  it('names its parts for the tests', () => {
    for (const part of parts) expect(markup).toContain(`data-part="${part}"`);
  });

  it('gives every control a name', () => {
    const controls = markup.match(/<(?:button|a)\b[^>]*>/g) ?? [];
    expect(controls.filter((control) => !/aria-label="[^"]+"/.test(control))).toEqual([]);
  });
});

describe('in another language', () => {
  afterEach(() => speak('en'));

  it('says everything of its own in it, once the words are there', () => {
    learn('de', compileMessages(readSources().de, 'nudge.'));
    speak('de');
    const markup = draw({ card: 'asked' }, { muting: FIGURE.key });
    for (const name of [
      'Schließen',
      'Trifft nicht zu',
      'Stummschalten',
      'Diesen Tipp auf LinkedIn für einen Tag stummschalten',
    ])
      expect(markup).toContain(`aria-label="${name}"`);
    expect(markup).not.toMatch(/Close|Mute|Not right|Learn more|A day/);
  });

  it('says what it has no words for in English', () => {
    speak('nl');
    expect(draw({ card: 'asked' }, {})).toContain('aria-label="Close"');
  });
});

it.each(['off', 'unavailable'] as const)('nothing at all when %s', (status) => {
  expect(draw({ status, card: 'asked' }, {})).toBe('');
});

function draw(state: Partial<SessionState>, open: Partial<UiState>): string {
  const session = fakeSession({} as HTMLElement, { findings: [FIGURE, CODENAME], ...state });
  const ui = createUi(open);
  const geometry = createStore(() => GEOMETRY);
  // Server rendering runs no effects, so the layer itself is never asked for.
  const nudge = { session, ui, geometry, layer: {} as Layer, keys: new Set<never>() };
  return renderToStaticMarkup(
    <NudgeContext value={nudge}>
      <NudgeLayer />
    </NudgeContext>,
  );
}

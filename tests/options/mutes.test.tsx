import { expect, it } from 'vitest';
import { MuteList } from '@/components/mutes/MuteList';
import type { Mute } from '@/lib/format/mute';
import { buttons, draw } from '@/tests/options/markup';

const MUTE: Mute = {
  kind: 'rule',
  rule: 'acme/fin.guidance',
  id: '1',
  created: '2026-11-10T10:00:00.000Z',
  until: null,
};

it.each<[string, Record<string, string>, boolean]>([
  ['nothing changed', {}, false],
  ['another rule changed', { 'acme/fin.figure': '2026-11-20T10:00:00.000Z' }, false],
  ['it changed before the mute', { 'acme/fin.guidance': '2026-11-01T10:00:00.000Z' }, false],
  ['it changed after the mute', { 'acme/fin.guidance': '2026-11-20T10:00:00.000Z' }, true],
])('a muted rule: %s', (_name, changedRules, isSaid) => {
  const { text, html } = draw(
    <MuteList mutes={[MUTE]} changedRules={changedRules} find={() => []} onUndo={() => undefined} />,
  );
  expect(text.includes('This rule changed since you muted it')).toBe(isSaid);
  expect(text.includes('It stays muted.')).toBe(isSaid);
  expect(buttons(html)).toHaveLength(1);
});

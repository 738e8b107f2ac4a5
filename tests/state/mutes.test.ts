import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Mute } from '@/lib/format/mute';
import { active, addMute, mutes, removeMute } from '@/lib/state/mutes';

const NOW = '2026-11-22T10:00:00.000Z';
const empty = { salt: '', mutes: [] as Mute[] };
const common = { created: NOW, until: null };

const phrase = (id: string, hash: string): Mute => ({
  kind: 'phrase',
  hash,
  rule: 'fin.figure',
  id,
  ...common,
});
const rule = (id: string, until: string | null = null): Mute => ({
  kind: 'rule',
  rule: 'fin.figure',
  id,
  created: NOW,
  until,
});
const here = (id: string): Mute => ({ kind: 'rule-on-site', rule: 'fin.figure', site: 'x', id, ...common });
const ids = (list: Mute[]) => list.map(({ id }) => id);

beforeEach(() => fakeBrowser.reset());

describe('salt', () => {
  it('is made at the first update, stays, and is this device’s own', async () => {
    expect((await mutes.read()).salt).toBe('');
    const first = await mutes.update((state) => {
      expect(state.salt).toMatch(/^[0-9a-f]{32}$/);
      return addMute(state, rule('a'), NOW);
    });
    const second = await mutes.update((state) => addMute(state, here('b'), NOW));
    expect(second.salt).toBe(first.salt);
    fakeBrowser.reset();
    const elsewhere = await mutes.update((state) => state);
    expect(elsewhere.salt).not.toBe(first.salt);
  });
});

describe('addMute', () => {
  it('keeps different subjects apart', () => {
    const all = [phrase('a', '01'), phrase('b', '02'), rule('c'), here('d')];
    const state = all.reduce((before, mute) => addMute(before, mute, NOW), empty);
    expect(ids(state.mutes)).toEqual(['a', 'b', 'c', 'd']);
  });

  it.each([
    ['phrase', phrase('old', '01'), phrase('new', '01')],
    ['rule', rule('old', '2026-11-23T10:00:00.000Z'), rule('new')],
    ['rule on a site', here('old'), here('new')],
  ])('renews the mute of the same %s', (_, old, renewed) => {
    const state = addMute(addMute(empty, old, NOW), renewed, NOW);
    expect(ids(state.mutes)).toEqual(['new']);
  });

  it('lets ended mutes go', () => {
    const state = { ...empty, mutes: [rule('ended', '2026-11-22T09:59:59.000Z')] };
    expect(ids(addMute(state, here('new'), NOW).mutes)).toEqual(['new']);
  });
});

describe('active', () => {
  it.each([
    ['for good', null, 1],
    ['until later', '2026-11-22T10:00:01.000Z', 1],
    ['until now', NOW, 0],
    ['until earlier', '2026-11-21T10:00:00.000Z', 0],
  ])('%s', (_, until, want) => {
    expect(active({ ...empty, mutes: [rule('a', until)] }, NOW)).toHaveLength(want);
  });
});

it('removeMute takes out that one only', () => {
  const state = { ...empty, mutes: [rule('a'), here('b')] };
  expect(ids(removeMute(state, 'a').mutes)).toEqual(['b']);
});

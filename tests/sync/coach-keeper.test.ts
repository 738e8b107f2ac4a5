import { expect, it } from 'vitest';
import { check } from '@/lib/engine/check';
import { type Coach, type CoachSource, compileCoach } from '@/lib/engine/compile';
import { createCoachKeeper } from '@/lib/host/coach-keeper';
import { mutes } from '@/lib/state/mutes';
import type { InstalledPack } from '@/lib/state/packs';
import { DEFAULT_SETTINGS } from '@/lib/state/settings';
import { toInstalled } from '@/lib/sync/installed';
import { acme, BASE_DATA, DAY } from '@/tests/sync/world';

const NOW = Date.parse('2026-11-02T12:00:00Z');
const shelf = <T>(value: T) => ({ read: async () => value });

const installed = (change: Partial<InstalledPack> = {}): InstalledPack => ({
  ...toInstalled(
    {
      pack: acme(),
      leftOut: [],
      from: { kind: 'source', id: 's1' },
      tier: 'added',
      indexExpires: null,
      revoked: [],
    },
    undefined,
    new Date(NOW),
  ),
  ...change,
});

/** A keeper over these packs, what it had compiled, and its clock. */
function keeperOf(
  packs: InstalledPack[],
  employers: { name: string }[] = [],
  compile: (source: CoachSource) => Coach = () => ({}) as never,
) {
  const compiled: CoachSource[] = [];
  const clock = { now: NOW };
  const keeper = createCoachKeeper({
    settings: shelf({ ...DEFAULT_SETTINGS, profile: { employers: [{ name: 'Acme' }] } }),
    mutes: shelf(mutes.fallback),
    packs: shelf({ packs, unreadable: [] }),
    policy: shelf({ employers }),
    readBase: async () => BASE_DATA,
    compile: (source) => {
      compiled.push(source);
      return compile(source);
    },
    now: () => clock.now,
  });
  const loaded = async () => {
    await keeper.get();
    const [, ...own] = compiled.at(-1)?.packs ?? [];
    return own;
  };
  return { keeper, compiled, clock, loaded };
}

it('gives each pack its tier, its leave to pause and its revoked rules', async () => {
  const { loaded } = keeperOf([
    installed({ tier: 'managed', mayPause: true, revoked: ['proj.internal'] }),
    installed({ enabled: false }),
  ]);
  expect(await loaded()).toEqual([
    { pack: acme(), tier: 'managed', mayPause: true, isExpired: false, revoked: ['proj.internal'] },
  ]);
});

it('a rule that its publisher took back is silent in the coach', async () => {
  const spoken = async (revoked: string[]) => {
    const { keeper } = keeperOf([installed({ revoked })], [], compileCoach);
    const text = 'We at Acme are heads down on Halcyon';
    const { findings } = check(
      { text, site: 'linkedin', now: new Date(NOW).toISOString() },
      await keeper.get(),
    );
    return findings.map(({ rule }) => rule);
  };
  expect(await spoken([])).toEqual(['acme/proj.internal']);
  expect(await spoken(['proj.internal'])).toEqual([]);
});

it('compiles once, and again when a date passes', async () => {
  const end = new Date(NOW + 2 * DAY).toISOString();
  const { loaded, compiled, clock } = keeperOf([installed({ indexExpires: end })]);
  await loaded();
  clock.now += DAY;
  expect((await loaded())[0]?.isExpired).toBe(false);
  expect(compiled).toHaveLength(1);
  clock.now += DAY;
  expect((await loaded())[0]?.isExpired).toBe(true);
  await loaded();
  expect(compiled).toHaveLength(2);
});

it('employers of the policy are compiled in beside the person’s own', async () => {
  const { keeper, compiled } = keeperOf([], [{ name: 'Globex' }]);
  await keeper.get();
  expect(compiled[0]?.profile.employers).toEqual([{ name: 'Acme' }, { name: 'Globex' }]);
});

it('many who ask at once get one', async () => {
  const { keeper, compiled } = keeperOf([installed()]);
  await Promise.all([keeper.get(), keeper.get(), keeper.get()]);
  expect(compiled).toHaveLength(1);
});

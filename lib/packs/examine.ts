import { fullRuleId, type Pack } from '@/lib/format/pack';
import type { PackProblem } from '@/lib/packs/assemble';
import type { BaseData } from '@/lib/packs/base-data';
import { broadHints } from '@/lib/packs/broad-hints';
import { type Now, now as realNow, SLOW_MS } from '@/lib/packs/cost';
import { costsOf, type RuleCost } from '@/lib/packs/cost-list';
import { type FixtureBench, type FixtureFailure, fixtureBench, runFixtures } from '@/lib/packs/fixtures';
import { lintPack } from '@/lib/packs/lint';
import { dates, outOfReach } from '@/lib/packs/reach';
import type { Remark } from '@/lib/packs/remark';
import type { ReadPack } from '@/lib/packs/salvage';
import { slips } from '@/lib/packs/slips';
import { translations } from '@/lib/packs/translations';
import { type LeftOut, NOISY_SHARE, startTrial, type TrialMaterial } from '@/lib/packs/trial';
import { looseEnds } from '@/lib/packs/unused';

/** A problem or a warning, with the reason where what was expected does not say it. */
export interface Noted extends PackProblem {
  reason?: string;
}

/** All that was found about a pack. */
export interface PackCheck {
  /** Have to be mended: `publish` refuses, and browsers would leave these rules out. */
  problems: Noted[];
  /** For the admin to weigh. */
  warnings: Noted[];
  /** The pack as far as it could be read. */
  pack: Pack | null;
  /** By rule, dearest first. */
  costs: RuleCost[];
  /** How much it was tried on. */
  tried: { fixtures: number; protected: number; everyday: number };
}

/**
 * Examines all of a pack on an ISO day: names, wording, legal traps, fixtures, protected speech, everyday drafts and cost; never
 * stops at the first problem. Takes a second or more. Pure but for the clock.
 */
export function examinePack(
  { problems, pack, locate }: ReadPack,
  material: TrialMaterial,
  base: BaseData,
  today: string,
  clock: Now = realNow,
): PackCheck {
  const tried = { fixtures: 0, protected: material.protected.length, everyday: material.everyday.length };
  if (!pack) return { problems, warnings: [], pack, costs: [], tried };
  const broken = brokenNames(pack, problems, base);
  const costs = costsOf(pack, material.everyday, base, clock);
  const remarks = [
    ...broken,
    ...wording(pack, fixtureBench(pack, base), today),
    ...withoutFixturesOf(broken, trialRemarks(pack, material, base)),
    ...costRemarks(pack, costs),
  ];
  return {
    ...notedIn(remarks, problems, locate),
    pack,
    costs,
    tried: { ...tried, fixtures: countFixtures(pack) },
  };
}

/** What can be said at once, while somebody types: all but what needs trying out. */
export function glancePack(
  { problems, pack, locate }: ReadPack,
  bench: FixtureBench,
  base: BaseData,
  today: string,
): Pick<PackCheck, 'problems' | 'warnings'> {
  if (!pack) return { problems, warnings: [] };
  const remarks = [...brokenNames(pack, problems, base), ...wording(pack, bench, today)];
  return notedIn(remarks, problems, locate);
}

/** Names that lead nowhere, and slips of the pen. */
function brokenNames(pack: Pack, problems: readonly PackProblem[], { pack: basePack }: BaseData): Remark[] {
  return [...quietAfter(problems, looseEnds(pack, basePack)), ...slips(pack)];
}

function wording(pack: Pack, bench: FixtureBench, today: string): Remark[] {
  return [
    ...lintPack(pack, bench.coach()),
    ...broadHints(pack),
    ...translations(pack),
    ...outOfReach(pack),
    ...dates(pack, today),
  ];
}

function notedIn(
  remarks: readonly Remark[],
  problems: readonly PackProblem[],
  locate: ReadPack['locate'],
): Pick<PackCheck, 'problems' | 'warnings'> {
  const ofLevel = (wanted: Remark['level']) =>
    remarks
      .filter(({ level }) => level === wanted)
      .map((remark) => toNoted(remark, locate))
      .filter((note) => !problems.some((each) => isSamePlace(each, note)));
  return { problems: [...problems, ...ofLevel('problem')], warnings: ofLevel('warning') };
}

/** Where a list or contact itself has a problem, the names that lead to it are no further one. */
function quietAfter(problems: readonly PackProblem[], remarks: Remark[]): Remark[] {
  const isShaken = problems.some(
    ({ place, file }) =>
      /^(?:vocabulary|contacts|windows|sealed)\b/.test(place) || /^(?:vocabulary|sealed)\//.test(file),
  );
  return isShaken ? remarks.filter(({ found }) => !found.includes(', which no ')) : remarks;
}

/** A rule that names nothing, or whose pattern is misspelt, hears nothing: its fixtures add no news. */
function withoutFixturesOf(broken: readonly Remark[], remarks: Remark[]): Remark[] {
  const rules = broken.flatMap(({ level, path: [first, at] }) =>
    level === 'problem' && first === 'rules' ? [at] : [],
  );
  return remarks.filter(({ path: [, at, key] }) => key !== 'fixtures' || !rules.includes(at));
}

/** What could not be read was left out, so that it would be said to be missing as well. */
function isSamePlace(a: PackProblem, b: PackProblem): boolean {
  return a.file === b.file && a.place === b.place;
}

function toNoted(
  { path, expected, found, reason }: Remark,
  locate: (path: PropertyKey[]) => { file: string; place: string },
): Noted {
  return { ...locate(path), expected, found, ...(reason !== undefined && { reason }) };
}

function countFixtures({ rules }: Pack): number {
  return rules.reduce((sum, { fixtures }) => sum + fixtures.nudge.length + fixtures.quiet.length, 0);
}

/** What browsers would leave out, and why. Fixtures are listed one by one. */
function trialRemarks(pack: Pack, material: TrialMaterial, base: BaseData): Remark[] {
  const failures = runFixtures(pack, base).map((failure) => ofFixture(pack, failure));
  // Fixtures come first in a trial, a step each. They are done, and a rule that fails one is tried on the rest as well.
  // Its clock stands still: what rules cost is measured once, for the table.
  const start = { at: countFixtures(pack), leftOut: [] };
  const { leftOut } = startTrial(pack, material, base, () => 0).run(start, () => false);
  return [...failures, ...leftOut.map((left) => ofTrial(pack, left))];
}

function ofFixture(pack: Pack, { rule, kind, fixture, reason }: FixtureFailure): Remark {
  const at = ruleAt(pack, rule);
  const index = pack.rules[at]?.fixtures[kind].indexOf(fixture) ?? 0;
  const [expected = '', found = ''] = reason.replace(/^expected /, '').split(', found ');
  return {
    path: ['rules', at, 'fixtures', kind, index],
    level: 'problem',
    expected,
    found: found || 'more',
    reason: `in “${fixture}”`,
  };
}

const EXPECTED: Record<Exclude<LeftOut['code'], 'fixture'>, string> = {
  slow: `a rule that reads any draft in less than ${SLOW_MS} ms, also on an older machine; shorter patterns, fewer counted repeats`,
  noisy: 'a rule that leaves most everyday drafts alone; rarer words, or more that has to stand beside them',
  protected: 'silence on protected speech',
};

function ofTrial(pack: Pack, { rule, code, reason }: LeftOut): Remark {
  const list = /\/vocabulary\.(.+)$/.exec(rule)?.[1];
  const isList = list !== undefined && pack.vocabulary?.[list] !== undefined;
  const path = isList ? ['vocabulary', list] : ['rules', ruleAt(pack, rule)];
  const expected = code === 'fixture' ? reason : EXPECTED[code];
  return { path, level: 'problem', expected, found: reason };
}

/** A rule that is heard on more than this share of the everyday drafts is worth a word. */
const OFTEN = 0.1;
/** Half of what is too slow here is too slow on a colleague's older machine. */
const DEAR_MS = SLOW_MS / 2;

function costRemarks(pack: Pack, costs: readonly RuleCost[]): Remark[] {
  return costs.flatMap(({ rule, share, hard }): Remark[] => {
    const path = ['rules', ruleAt(pack, rule)];
    const found = `${Math.round(hard / 1_000)} ms on one difficult draft`;
    const isSlow = hard > SLOW_MS * 1_000;
    const slow: Remark = { path, level: isSlow ? 'problem' : 'warning', expected: EXPECTED.slow, found };
    const often: Remark = {
      path,
      level: 'warning',
      expected: 'a rule that is rarely heard; people mute the others',
      found: `speaks on ${Math.round(share * 100)} % of everyday drafts`,
    };
    return [
      ...(hard > DEAR_MS * 1_000 ? [slow] : []),
      ...(share > OFTEN && share <= NOISY_SHARE ? [often] : []),
    ];
  });
}

function ruleAt(pack: Pack, rule: string): number {
  return pack.rules.findIndex(({ id }) => fullRuleId(pack.id, id) === rule);
}

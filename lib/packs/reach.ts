import type { Pack } from '@/lib/format/pack';
import { casesOf, type Rule } from '@/lib/format/rule';
import type { Remark } from '@/lib/packs/remark';
import type { Severity } from '@/lib/shared/report';

const RANK: Record<Severity, number> = { info: 0, suggest: 1, pause: 2 };
const DAY = 86_400_000;
/** Within so many days an admin hears that a pack runs out. */
const SOON = 30;

/** Severities that will not be heard as they are written. */
export function outOfReach({ rules, adjust = {} }: Pack): Remark[] {
  const tier: Remark[] = [
    ...rules.flatMap((rule, at) => (mayPause(rule) ? [pauses(['rules', at, 'severity'])] : [])),
    ...Object.entries(adjust).flatMap(([id, { severity }]) =>
      severity === 'pause' ? [pauses(['adjust', id, 'severity'])] : [],
    ),
  ];
  return [...tier, ...rules.flatMap((rule, at) => lostLevels(rule, ['rules', at]))];
}

function mayPause({ severity, ...rule }: Rule): boolean {
  const cases = casesOf(rule as Rule);
  return severity === 'pause' && cases.some(({ levels }) => !levels || levels.pause !== undefined);
}

function pauses(path: PropertyKey[]): Remark {
  return {
    path,
    level: 'warning',
    expected: 'suggest, unless the pack comes by browser policy',
    found: 'pause',
    reason: 'for people who add the pack by a link or a file it is a card until they tick "may pause me"',
  };
}

function lostLevels(rule: Rule, way: PropertyKey[]): Remark[] {
  return casesOf(rule).flatMap(({ levels, evidence = [] }, at) => {
    const most = evidence.reduce((sum, { weight }) => sum + Math.max(0, weight), 0);
    const place = (severity: string) => [...way, ...(rule.cases ? ['cases', at] : []), 'levels', severity];
    return Object.entries(levels ?? {}).flatMap(([severity, least]): Remark[] => {
      if (least === undefined) return [];
      if (RANK[severity as Severity] > RANK[rule.severity]) {
        const expected = `at most ${rule.severity}, the severity of the rule`;
        return [
          { path: place(severity), level: 'warning', expected, found: `${severity}, which it never reaches` },
        ];
      }
      if (least <= most) return [];
      const expected = `at most ${most}, the sum of all weights for the rule`;
      return [
        { path: place(severity), level: 'warning', expected, found: `${least}, which it never reaches` },
      ];
    });
  });
}

/** Dates of the pack on an ISO day. */
export function dates(
  { issued, expires, windows = [], publicFacts = [], shareable = [] }: Pack,
  today: string,
): Remark[] {
  const over = (path: PropertyKey[], day: string | undefined): Remark[] =>
    day === undefined || day >= today
      ? []
      : [
          {
            path,
            level: 'warning',
            expected: `a day that is not before ${today}, or one entry less`,
            found: `${day}, which is over`,
          },
        ];
  return [
    ...sayExpiry(expires, today),
    ...sayIssued(issued, today),
    ...windows.flatMap(({ to }, at) => over(['windows', at, 'to'], to)),
    ...publicFacts.flatMap(({ until }, at) => over(['publicFacts', at, 'until'], until)),
    ...shareable.flatMap(({ until }, at) => over(['shareable', at, 'until'], until)),
  ];
}

function sayIssued(issued: string | undefined, today: string): Remark[] {
  if (issued === undefined || issued <= today) return [];
  return [{ path: ['issued'], level: 'warning', expected: `at most ${today}, today`, found: issued }];
}

function sayExpiry(expires: string | undefined, today: string): Remark[] {
  const common = { path: ['expires'], reason: 'past it the rules speak one step quieter' };
  if (expires === undefined) {
    const expected = 'a last day, some months ahead';
    const reason = 'a pack that nobody tends any more then turns quieter by itself';
    return [{ path: ['expires'], level: 'warning', expected, found: 'none', reason }];
  }
  if (expires < today)
    return [{ ...common, level: 'problem', expected: `a day after ${today}`, found: expires }];
  const days = Math.round((Date.parse(expires) - Date.parse(today)) / DAY);
  if (days > SOON) return [];
  const when = days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}`;
  return [
    {
      ...common,
      level: 'warning',
      expected: `a day more than ${SOON} days ahead`,
      found: `${expires}, ${when}`,
    },
  ];
}

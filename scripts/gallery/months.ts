import { dayAfter, dayOf } from '@/lib/shared/day';
import { type Month, noteDraft, OUTCOMES, switchMonth } from '@/lib/state/month';

/** *My month* as it is stored, up to today. */
const TODAY = dayOf(new Date());
const noonOf = (day: string) => new Date(`${day}T12:00:00`);
const ago = (days: number) => noonOf(dayAfter(TODAY, -days));
const switchedOn = (days: number) => switchMonth({ isOn: false, since: null, days: [] }, true, ago(days));

const RULES = [
  'fin.figure',
  'disc.spokes',
  'proj.internal',
  'craft.heat',
  'biz.customer',
  'claim.superlative',
  'acme/proj.halcyon',
  'pii.person',
  'fin.standing',
  'self.reply',
];

export const EMPTY_MONTH = switchedOn(0);

export const DAY_OF_MONTH = noteDraft(
  switchedOn(0),
  { tips: [{ rule: 'fin.figure', outcome: 'edited' }], isProtected: false },
  ago(0),
);

/** A month in which Candor has become quieter: a draft with as many tips on every second day as weeks are left. */
export const FULL_MONTH: Month = Array.from({ length: 31 }, (_, at) => 30 - at)
  .filter((days) => days % 2 === 0)
  .reduce((state, days) => {
    const spoke = 1 + Math.floor(days / 7);
    const tips = Array.from({ length: spoke }, (_, nth) => ({
      rule: RULES[(nth * nth + days) % RULES.length] ?? '',
      outcome: [...OUTCOMES, null][(days / 2 + nth) % 4] ?? null,
    }));
    return noteDraft(state, { tips, isProtected: false }, ago(days));
  }, switchedOn(40));

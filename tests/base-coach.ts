import basePack from 'virtual:base-pack';
import { check, type Draft } from '@/lib/engine/check';
import { type Coach, type CoachSource, compileCoach } from '@/lib/engine/compile';
import { LEXICONS } from '@/lib/engine/lexicons';
import type { LoadedPack } from '@/lib/format/pack';
import type { Profile } from '@/lib/format/profile';
import type { Report } from '@/lib/shared/report';

export const BASE: LoadedPack = { pack: basePack, tier: 'base' };
export const ACME: Profile = {
  employers: [{ name: 'Acme', handles: ['@acme'], hashtags: ['#LifeAtAcme'], products: ['Roadrunner Pro'] }],
};
/** A Monday in the life of the tests; the engine has no clock of its own. */
export const NOW = '2026-11-02T12:00:00Z';

/** A coach over the base pack for somebody at Acme. */
export function coachFor(source: Partial<CoachSource> = {}): Coach {
  return compileCoach({ packs: [BASE], lexicons: LEXICONS, profile: ACME, ...source });
}

/** What the coach says about a draft, as `rule: words`. */
export function said(text: string, coach = coachFor(), draft: Partial<Draft> = {}): string[] {
  const { findings } = read(text, coach, draft);
  return findings.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);
}

export function read(text: string, coach = coachFor(), draft: Partial<Draft> = {}): Report {
  return check({ text, site: 'linkedin', now: NOW, ...draft }, coach);
}

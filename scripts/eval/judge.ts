import { loadBasePack } from '@/lib/cli/load';
import { check } from '@/lib/engine/check';
import { type Coach, compileCoach } from '@/lib/engine/compile';
import { LEXICONS } from '@/lib/engine/lexicons';
import type { Report } from '@/lib/shared/report';
import { profileOf, type RowProfile, siteOf } from '@/scripts/eval/corpus';

/** The day on which all rows are read, so that a dated rule gives the same figures tomorrow. */
const NOW = '2026-11-01T00:00:00Z';

interface Draft {
  text: string;
  site?: string;
  profile?: RowProfile;
}

/** The base pack under the profile of each draft; coaches are kept, since many rows share one. */
export interface Judge {
  coach(draft: Draft): Coach;
  read(draft: Draft): Report;
}

export function createJudge(): Judge {
  const packs = [{ pack: loadBasePack(), tier: 'base' as const }];
  const coaches = new Map<string, Coach>();
  const coach = ({ profile }: Draft): Coach => {
    const key = JSON.stringify(profile ?? {});
    const made = coaches.get(key) ?? compileCoach({ packs, lexicons: LEXICONS, profile: profileOf(profile) });
    coaches.set(key, made);
    return made;
  };
  return {
    coach,
    read: (draft) =>
      check({ text: draft.text, site: siteOf(draft.site), now: NOW }, coach(draft), { signals: true }),
  };
}

// Candor as a task to time: cold, per keystroke, its figure scanner alone, and compiling a coach.

import { loadBasePack } from '@/lib/cli/load';
import { check } from '@/lib/engine/check';
import { type Coach, compileCoach } from '@/lib/engine/compile';
import { LEXICONS } from '@/lib/engine/lexicons';
import type { LoadedPack, Pack } from '@/lib/format/pack';
import { figures } from '@/lib/text/figures';
import { normalise } from '@/lib/text/normalise';
import { EMPLOYER, PRODUCT, typedOn } from './drafts.ts';
import type { Task } from './measure.ts';

const BASE: LoadedPack = { pack: loadBasePack(), tier: 'base' };
const PROFILE = { employers: [{ name: EMPLOYER, products: [PRODUCT] }] };
const NOW = '2026-11-02T12:00:00Z';

export function coachWith(pack?: Pack): Coach {
  const packs = pack ? [BASE, { pack, tier: 'managed' as const }] : [BASE];
  return compileCoach({ packs, lexicons: LEXICONS, profile: PROFILE });
}

/** A compiled coach whose memo holds no block of the draft. */
export function cold(name: string, pack?: Pack): Task {
  const coach = coachWith(pack);
  return { name, run: (draft) => readWith(draft, coach) };
}

/** One more letter in a draft that is being typed: it was read before, and a letter ago. */
export function keystroke(name: string, pack?: Pack): Task {
  const coach = coachWith(pack);
  return {
    name,
    prepare(draft) {
      readWith(draft, coach);
      readWith(typedOn(draft), coach);
    },
    run: (draft) => readWith(typedOn(typedOn(draft)), coach),
  };
}

export function figuresOnly(name: string): Task {
  return { name, run: (draft) => figures(normalise(draft)) };
}

/** What a change of settings costs, and a part of what waking the worker costs. */
export function compiling(name: string, most: number, pack?: Pack): Task {
  return { name, most, run: () => coachWith(pack) };
}

export function readWith(text: string, coach: Coach): unknown {
  return check({ text, site: 'linkedin', now: NOW }, coach);
}

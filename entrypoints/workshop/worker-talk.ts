import type { PackFile } from '@/lib/packs/assemble';
import type { Answers } from '@/lib/packs/new-pack';
import type { TrialMaterial } from '@/lib/packs/trial';
import type { BenchCost } from '@/lib/workshop/bench';
import type { FullCheck, Look, LookRequest } from '@/lib/workshop/desk';

/** What the page asks its worker; answered in order, each with its turn. */
export type Asked = { turn: number } & (
  | { kind: 'look'; request: LookRequest }
  | { kind: 'cost'; files: readonly PackFile[]; path: string }
  | { kind: 'check'; files: readonly PackFile[]; material: TrialMaterial; today: string }
  | { kind: 'begin'; answers: Answers; today: string }
);

export interface Told {
  turn: number;
  answer:
    | { kind: 'look'; look: Look }
    | { kind: 'cost'; cost: BenchCost | null }
    | { kind: 'check'; check: FullCheck }
    | { kind: 'begin'; files: PackFile[] };
}

import { FORMAT } from '@/lib/format/pack';

/** What brings a pack from the format that it is filed under to the next one. */
export type Steps = Readonly<Record<number, (pack: Record<string, unknown>) => Record<string, unknown>>>;

/** None yet: format 1 is the first. Each new format adds the step from the one before, and old packs go on being read. */
const STEPS: Steps = {};

/**
 * A pack in the newest format, as far as there are steps to it. A format that is newer than this Candor, or none, is
 * left as it is: the schema then says what was expected. Throws nothing; a step may be given anything that was stored.
 */
export function migrate(pack: unknown, steps: Steps = STEPS, newest: number = FORMAT): unknown {
  let now = pack;
  for (let at = formatOf(now); at < newest; at++) {
    const step = steps[at];
    if (!step) return now;
    now = { ...step(now as Record<string, unknown>), format: at + 1 };
  }
  return now;
}

function formatOf(pack: unknown): number {
  const format =
    typeof pack === 'object' && pack !== null ? (pack as { format?: unknown }).format : undefined;
  return typeof format === 'number' && Number.isInteger(format) ? format : Number.POSITIVE_INFINITY;
}

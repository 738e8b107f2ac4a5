import type { Severity } from '@/lib/shared/report';

/** From quiet to loud, as they are drawn. */
export const LOUDNESS = ['info', 'suggest', 'pause'] as const satisfies readonly Severity[];

interface BarProps {
  counts: Record<Severity, number>;
  /** What the whole width stands for. */
  of: number;
  /** Read out in place of the drawing; without it the numbers stand beside it. */
  label?: string;
}

/** How many of how many, one piece a loudness, side by side. It is as wide as its place. */
export function Bar({ counts, of, label }: BarProps) {
  const startOf = (at: number) => LOUDNESS.slice(0, at).reduce((sum, each) => sum + counts[each], 0);
  const inPercent = (count: number) => `${(100 * count) / Math.max(1, of)}%`;
  return (
    <svg className="dry-run-bar" role={label ? 'img' : undefined} aria-label={label} aria-hidden={!label}>
      <rect className="dry-run-bar-ground" width="100%" height="100%" />
      {LOUDNESS.map((each, at) => (
        <rect
          key={each}
          className={`dry-run-${each}`}
          x={inPercent(startOf(at))}
          width={inPercent(counts[each])}
          height="100%"
        />
      ))}
    </svg>
  );
}

/** The colour of a piece, beside its name. */
export function Swatch({ of }: { of: Severity | 'silent' }) {
  return (
    <svg className="dry-run-swatch" width={12} height={12} aria-hidden="true">
      <rect className={`dry-run-${of}`} x={1} y={1} width={10} height={10} rx={2} />
    </svg>
  );
}

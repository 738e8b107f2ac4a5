/**
 * What is tried on every box, in this order, each cell going on where the one before left off: `read` the badge counts
 * what the draft holds · `mark` lines under exactly these words · `edit` one click rewords · `undo` one undo brings the
 * words back · `hold` Post is held for a last look · `release` *Post as is* publishes once.
 */
export const CELLS = ['read', 'mark', 'edit', 'undo', 'hold', 'release'] as const;

export type Cell = (typeof CELLS)[number];

/** What a test of the matrix says of itself, for the reporter. */
export interface CellMeta {
  box: string;
  browser: string;
  cell: Cell;
  /** The edit is offered for copying, since writing it is not safe in this box. */
  isCopied?: boolean;
}

declare module 'vitest' {
  interface TaskMeta {
    matrix?: CellMeta;
  }
}

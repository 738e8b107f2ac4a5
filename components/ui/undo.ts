import { Toast } from '@base-ui/react/toast';

/** Long enough to read and reach it; the pointer or the focus on it stops the clock. Milliseconds. */
const OFFERED_FOR = 20_000;

/** What this page offers to take back; {@link Undos} shows it. */
export const undos = Toast.createToastManager<{ undo: () => void }>();

/** Says what was taken away, and for a while offers to bring it back. */
export function offerUndo(words: string, undo: () => void): void {
  undos.add({ title: words, timeout: OFFERED_FOR, data: { undo } });
}

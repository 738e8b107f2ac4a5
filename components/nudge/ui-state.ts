import { createStore, type StoreApi } from 'zustand/vanilla';

/** A line that the layer itself says, after something was done. */
export type Note =
  | { kind: 'hidden'; key: string; again: boolean }
  | { kind: 'muted' }
  | { kind: 'copied'; ok: boolean };

/** What is open in the views of one session. In memory only, gone with the session. */
export interface UiState {
  /** The finding that is unfolded; null: the first one. */
  unfolded: string | null;
  /** The finding whose mute choices show. */
  muting: string | null;
  note: Note | null;
  /** How often a rule's findings were hidden in this draft. */
  hidden: Record<string, number>;
}

export type UiStore = StoreApi<UiState>;

export function createUi(start: Partial<UiState> = {}): UiStore {
  return createStore<UiState>(() => ({ unfolded: null, muting: null, note: null, hidden: {}, ...start }));
}

/** After *Not right*: the finding is gone from the draft, and its mute is offered; plainly so from the second time on. */
export function noteHidden(ui: UiStore, rule: string, key: string): void {
  const { hidden } = ui.getState();
  const times = (hidden[rule] ?? 0) + 1;
  ui.setState({
    hidden: { ...hidden, [rule]: times },
    note: { kind: 'hidden', key, again: times > 1 },
    muting: null,
    unfolded: null,
  });
}

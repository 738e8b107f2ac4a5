import { createStore, type StoreApi } from 'zustand/vanilla';

/** A line that the layer itself says, after something was done. */
export type Note =
  | { kind: 'hidden'; key: string; again: boolean }
  | { kind: 'muted' }
  | { kind: 'copied'; ok: boolean };

/** How often a rule opened a card by itself here, and how often somebody closed that card or hid its finding. */
interface RuleHistory {
  sights: number;
  refusals: number;
}

/** What a frame remembers of its rules, over all its drafts. In memory only, gone with the page. */
export type RuleMemory = Map<string, RuleHistory>;

const ofThisFrame: RuleMemory = new Map();

/** A mute is offered plainly from so many refusals on. */
const OFFER_MUTE = 2;

/** What is open in the views of one session. In memory only, gone with the session. */
export interface UiState {
  /** The finding that is unfolded; null: the first one. */
  unfolded: string | null;
  /** The finding whose mute choices show. */
  muting: string | null;
  note: Note | null;
  memory: RuleMemory;
}

export type UiStore = StoreApi<UiState>;

export function createUi(start: Partial<UiState> = {}): UiStore {
  const closed = { unfolded: null, muting: null, note: null, memory: ofThisFrame };
  return createStore<UiState>(() => ({ ...closed, ...start }));
}

/** A card opened by itself for this rule: one that was seen before says less, and offers the mute once it was refused. */
export function noteSight(ui: UiStore, rule: string): { isFirst: boolean; offersMute: boolean } {
  const past = historyOf(ui, rule);
  past.sights += 1;
  return { isFirst: past.sights === 1, offersMute: past.refusals >= OFFER_MUTE };
}

/** A card that had opened by itself was closed. */
export function noteClosed(ui: UiStore, rule: string): void {
  historyOf(ui, rule).refusals += 1;
}

/** After *Not right*: the finding is gone from the draft, and its mute is offered; plainly so from the second time on. */
export function noteHidden(ui: UiStore, rule: string, key: string): void {
  const past = historyOf(ui, rule);
  past.refusals += 1;
  const again = past.refusals >= OFFER_MUTE;
  ui.setState({ note: { kind: 'hidden', key, again }, muting: null, unfolded: null });
}

function historyOf(ui: UiStore, rule: string): RuleHistory {
  const { memory } = ui.getState();
  const known = memory.get(rule) ?? { sights: 0, refusals: 0 };
  memory.set(rule, known);
  return known;
}

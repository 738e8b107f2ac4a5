/** Text with a selection; offsets in UTF-16 units. */
export interface DocState {
  text: string;
  start: number;
  end: number;
}

/** Typing within this many milliseconds is one step. */
const RUN_MS = 1000;

/** The editor's own undo: one replacement is one step, a run of typed characters is one step. */
export class DocHistory {
  private readonly past: DocState[] = [];
  private future: DocState[] = [];
  private lastTyped = Number.NEGATIVE_INFINITY;

  record(before: DocState, after: DocState, now: number): void {
    const isTyping = isOneCharacterMore(before, after);
    const goesOn = isTyping && now - this.lastTyped < RUN_MS;
    this.lastTyped = isTyping ? now : Number.NEGATIVE_INFINITY;
    this.future = [];
    if (!goesOn) this.past.push(before);
  }

  undo(current: DocState): DocState {
    return this.step(this.past, this.future, current);
  }

  redo(current: DocState): DocState {
    return this.step(this.future, this.past, current);
  }

  private step(from: DocState[], to: DocState[], current: DocState): DocState {
    const next = from.pop();
    if (!next) return current;
    to.push(current);
    this.lastTyped = Number.NEGATIVE_INFINITY;
    return next;
  }
}

function isOneCharacterMore(before: DocState, after: DocState): boolean {
  const typed = after.text.slice(before.start, after.end);
  if ([...typed].length !== 1) return false;
  return before.text.slice(0, before.start) + typed + before.text.slice(before.start) === after.text;
}

import type { StoreApi } from 'zustand/vanilla';
import type { drawnRects } from '@/lib/editors/core/drawn-rects';
import type { Speech } from '@/lib/shared/language';
import type { Finding, GoodDeed, SiteId } from '@/lib/shared/report';
import type { Span } from '@/lib/shared/span';

/** A finding together with the words it covers, as they stood when it was made. In memory only. */
export interface ShownFinding extends Finding {
  /** Stable while the draft is open: rule, words and occurrence. */
  key: string;
  words: string;
  /** Other words of the draft that decided, as the card may name them: at most three, none twice. In memory only. */
  decided: string[];
  /** `why`, when it quotes nothing of the draft: fit for a question to a colleague. */
  reason?: string;
}

export interface SessionState {
  id: string;
  site: SiteId;
  /** `post`, `comment`, `answer` … */
  surface: string;
  /** No surface of the site names this box any more: it was told by what it can do, or the person pointed at it. */
  limited: boolean;
  /**
   * `off`: paused or site switched off · `waiting`: nothing read yet, or empty · `checking` · `ready` ·
   * `unavailable`: the engine failed or is gone; the page posts as if Candor were not there.
   */
  status: 'off' | 'waiting' | 'checking' | 'ready' | 'unavailable';
  /** True while the box or our own UI for it has focus. */
  focused: boolean;
  /** Open findings of the text as last read, sorted by `start`. Dismissed and muted ones are gone. */
  findings: ShownFinding[];
  good: GoodDeed[];
  /** `auto`: opened by itself (quieter) · `asked`: by chip, keyboard or popup. */
  card: 'closed' | 'auto' | 'asked';
  /** Present while a publish is held. `press-again`: the release did nothing, the next press goes through. */
  lastLook: null | 'asking' | 'press-again';
  /** What the last look names of the other boxes that the same press publishes, as in a thread. In memory only. */
  besides: ShownFinding[];
  /** An edit that the editor did not take: offered for copying. Nothing was written a second time. */
  notApplied: null | { text: string };
}

/** What every view (card, last look, popup) may do to a session. All are safe to call at any time. */
export interface SessionActions {
  openCard(): void;
  closeCard(): void;
  /** Applies one edit, reads back; on mismatch `notApplied` is set. Resolves true when the text is as wanted. */
  apply(key: string, edit: number): Promise<boolean>;
  /** *Not right*: hides the finding in this draft. Stores nothing. */
  dismiss(key: string): void;
  mute(key: string, scope: 'phrase' | 'rule' | 'rule-on-site', forDays: number | null): void;
  openOptions(): void;
  /** Last look: back to the draft. Focus is for the view to give back. */
  edit(): void;
  /** Last look: lets the held publish go, exactly once. */
  postAsIs(): void;
  clearNotice(): void;
}

/** One compose box under watch, from its first focus until it leaves the page. */
export interface Session extends SessionActions {
  store: StoreApi<SessionState>;
  /** The editable root or textarea. */
  element: HTMLElement;
  /** Where our layer is mounted: the composer's own dialog when there is one, else the body (or its shadow root's top). */
  layerParent(): ParentNode & Node;
  /** The buttons that publish this box now. */
  buttons(): readonly HTMLElement[];
  /** Rectangles of each span in viewport CSS pixels, one a line. Nothing at all when the box cannot be measured. */
  rects(spans: readonly Span[]): DOMRect[][];
  /** The visible part of the box in viewport CSS pixels; null when nothing of it shows. */
  clip(): DOMRect | null;
  /** Aborted when the session ends. */
  signal: AbortSignal;
}

/** What the view of a frame draws, and in which language. */
export interface FrameState {
  sessions: Session[];
  /** Null for English, and until the background has answered. */
  speech: Speech | null;
}

/**
 * The meeting point of the two content scripts of a frame. `watch` puts it on the isolated world's
 * `globalThis.candor` (pages cannot see that world); `nudge` finds it there and draws.
 */
export interface SessionRegistry {
  sessions: StoreApi<FrameState>;
  /** Set by `nudge` once it draws. Nothing is ever held while it is false. */
  viewReady: boolean;
  /**
   * Whoever draws hears every key here, before any script of the page: `watch` listens at the window from the page's
   * first moment on. True ends the event for everybody else.
   */
  keys: Set<(event: KeyboardEvent) => boolean>;
  /** Brought by `nudge`, since nobody else measures. */
  drawn?: typeof drawnRects;
  /** Set by `nudge`: can the person see what is drawn for this box? Nothing is held for a box without a view. */
  isShown?: (element: HTMLElement) => boolean;
  signal: AbortSignal;
}

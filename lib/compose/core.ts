import type { StoreApi } from 'zustand/vanilla';
import type { CardPacing } from '@/lib/compose/card-pacing';
import type { Pacer } from '@/lib/compose/pacing';
import type { SessionState } from '@/lib/compose/session.types';
import type { Editor } from '@/lib/editors/define';
import type { DraftTurn, SessionConfig, ToBackground } from '@/lib/messaging/protocol';
import type { Finding, GoodDeed } from '@/lib/shared/report';
import type { Site, Surface } from '@/lib/sites/define';

/** What is known of the draft in the box. In memory only, forgotten when the box is emptied or leaves. */
export interface Draft {
  /** The text that the shown findings lie in. */
  text: string;
  /** The text of the last check; null asks anew whatever the text is. */
  sent: string | null;
  revision: number;
  /** A revision that was lost with the background and sent once more. */
  resent: number;
  /** The last answer and the text it was for. */
  answer: { text: string; findings: Finding[]; good: GoodDeed[] } | null;
  dismissed: Set<string>;
  /** Keys that a last look has shown, and how many last looks there were. */
  asked: Set<string>;
  looks: number;
  /** A card has opened by itself. */
  hadCard: boolean;
}

export function emptyDraft(revision = 0): Draft {
  return {
    text: '',
    sent: null,
    revision,
    resent: 0,
    answer: null,
    dismissed: new Set(),
    asked: new Set(),
    looks: 0,
    hadCard: false,
  };
}

/** What a session needs from its frame. */
export interface CoreEnv {
  send(message: ToBackground): void;
  /** Null until the background has answered. */
  config(): SessionConfig | null;
  /** True while the box still is this very public surface: a page may turn private without reloading. */
  isPublic(element: HTMLElement, surface: Surface): boolean;
}

/** The insides of a session, shared by its steps. */
export interface Core {
  id: string;
  element: HTMLElement;
  site: Site;
  surface: Surface;
  editor: Editor;
  store: StoreApi<SessionState>;
  draft: Draft;
  env: CoreEnv;
  pacer: Pacer;
  cards: CardPacing;
  signal: AbortSignal;
}

/** The writer's text now; null when there is nothing that may or can be read. */
export function readText({ element, editor, surface, env }: Core): string | null {
  try {
    return element.isConnected && env.isPublic(element, surface) ? editor.read(element) : null;
  } catch {
    return null;
  }
}

/** Says what became of the draft; nothing of one that nobody has read. */
export function tellDraft({ env, id, draft }: Core, now: DraftTurn): void {
  if (draft.text) env.send({ type: 'draft', session: id, now });
}

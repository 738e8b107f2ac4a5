import type { Speech } from '@/lib/shared/language';
import type { Finding, GoodDeed, SiteId } from '@/lib/shared/report';

/** Port from a frame with a composer to the background; opened at the first focus of a composer. */
export const COMPOSER_PORT = 'composer';
/** Port from the popup to the frames of the tab it stands over. */
export const POPUP_PORT = 'popup';

/**
 * Frame → background, answered by a list of `SiteHint`: somebody writes in a box of a known site that no surface names. Asked at
 * most once a frame; it says nothing about the box.
 */
export interface HintsRequest {
  type: 'site-hints';
  site: SiteId;
}

/** What to mute, said by the card. The phrase itself is hashed in the background and then forgotten. */
export type MuteRequest = { rule: string; forDays: number | null } & (
  | { kind: 'phrase'; phrase: string }
  | { kind: 'rule' }
  | { kind: 'rule-on-site'; site: SiteId }
);

/** `posted`: it goes out as it stands, as far as the press tells · `over`: its box was emptied or has left the page. */
export type DraftTurn = 'posted' | 'over';

/** Frame → background. */
export type ToBackground =
  /**
   * First on every port, answered by `config`: a composer of this frame has or had focus, so warm up. `needsView` asks
   * for the nudge UI in this frame. `isChosen`: this frame only looks at boxes that the person chose by hand.
   */
  | { type: 'hello'; site: SiteId; needsView: boolean; isChosen?: boolean }
  /** One a typing pause. `text` is the whole draft; offsets in the answer are UTF-16 code units of it. */
  | { type: 'check'; session: string; revision: number; site: SiteId; surface: string; text: string }
  | { type: 'mute'; session: string; mute: MuteRequest }
  /** Open findings of the composer that has or last had focus; the toolbar badge shows it. 0 when it closed. */
  | { type: 'badge'; count: number }
  /** For *My month*: what became of the draft of a session. Only the background knows what it may count of that. */
  | { type: 'draft'; session: string; now: DraftTurn }
  /** A card opened by itself: counts towards the daily cap. */
  | { type: 'card-opened' }
  | { type: 'open-options' }
  /** Keeps the worker awake while the person writes; no answer. */
  | { type: 'ping' };

/** What a frame may know of the settings. Never the words of a pack, never the profile. */
export interface SessionConfig {
  /** False while paused or while the person switched this site off: nothing is read then. */
  active: boolean;
  /** How many more cards may open by themselves today. */
  cardsLeft: number;
}

/**
 * Background → frame, over the port. `recheck`, `open-card`, `watch-box` and `leave` go to frames by
 * `tabs.sendMessage`, since a background that slept has lost its ports.
 */
export type ToFrame =
  /** `speech` is what the view says in the person's language; null when that is English. */
  | { type: 'config'; config: SessionConfig; speech: Speech | null }
  | { type: 'report'; session: string; revision: number; findings: Finding[]; good: GoodDeed[] }
  /** The engine failed on this draft. The page goes on as if Candor were not there; the popup says so. */
  | { type: 'failed'; session: string; revision: number }
  /** Settings, mutes or packs changed: ask again for what is open. */
  | { type: 'recheck' }
  /** The keyboard command. */
  | { type: 'open-card' }
  /** *Watch this box* in the context menu: to the frame that it was opened in. */
  | { type: 'watch-box' }
  /** The person took this site (its match pattern) off the list: frames of any other go on. */
  | { type: 'leave'; site: string };

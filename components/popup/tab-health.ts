import { say } from '@/components/words/say';
import type { SessionState } from '@/lib/compose/session.types';
import type { PlainKey } from '@/lib/words/speech';

/** What the popup says first: how Candor is on this tab. */
export type TabHealth =
  | 'paused'
  | 'elsewhere'
  | 'site-off'
  | 'waiting'
  | 'not-loaded'
  | 'no-composer'
  | 'unknown-box'
  | 'failed'
  | 'things'
  | 'clear';

export interface TabFacts {
  /** The tab shows one of the sites, built in or added, or a box that the person pointed at. */
  isSite: boolean;
  isPaused: boolean;
  isSiteOn: boolean;
  isConnected: boolean;
  /** No frame of the tab has answered yet, nor has the browser said that there is none. */
  isAsking: boolean;
  /** Somebody was in a public box that Candor does not know. */
  sawUnknown: boolean;
  sessions: readonly Pick<SessionState, 'status' | 'findings'>[];
}

export function tabHealth({
  isSite,
  isPaused,
  isSiteOn,
  isConnected,
  isAsking,
  sawUnknown,
  sessions,
}: TabFacts): TabHealth {
  if (isPaused) return 'paused';
  if (!isSite) return 'elsewhere';
  if (!isSiteOn) return 'site-off';
  if (isAsking) return 'waiting';
  if (!isConnected) return 'not-loaded';
  if (sessions.length === 0) return sawUnknown ? 'unknown-box' : 'no-composer';
  if (sessions.some(({ status }) => status === 'unavailable')) return 'failed';
  return sessions.some(({ findings }) => findings.length > 0) ? 'things' : 'clear';
}

const HINTS: Partial<Record<TabHealth, PlainKey>> = {
  paused: 'popup.health.paused.hint',
  elsewhere: 'popup.health.elsewhere.hint',
  'site-off': 'popup.health.site-off.hint',
  waiting: 'popup.health.waiting.hint',
  'not-loaded': 'popup.health.not-loaded.hint',
  'no-composer': 'popup.health.no-composer.hint',
  // Of an unknown box the line about the site tells the rest.
  failed: 'popup.health.failed.hint',
  clear: 'popup.health.clear.hint',
};

/** How Candor is on this tab, and what follows from it; null where nothing does. */
export function healthWords(health: TabHealth): { title: string; hint: string | null } {
  const hint = HINTS[health];
  return { title: say(`popup.health.${health}`), hint: hint ? say(hint) : null };
}

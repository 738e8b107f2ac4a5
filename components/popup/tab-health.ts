import type { SessionState } from '@/lib/compose/session.types';

/** What the popup says first: how Candor is on this tab. */
export type TabHealth =
  | 'paused'
  | 'elsewhere'
  | 'site-off'
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
  /** Somebody was in a public box that Candor does not know. */
  sawUnknown: boolean;
  sessions: readonly Pick<SessionState, 'status' | 'findings'>[];
}

export function tabHealth({
  isSite,
  isPaused,
  isSiteOn,
  isConnected,
  sawUnknown,
  sessions,
}: TabFacts): TabHealth {
  if (isPaused) return 'paused';
  if (!isSite) return 'elsewhere';
  if (!isSiteOn) return 'site-off';
  if (!isConnected) return 'not-loaded';
  if (sessions.length === 0) return sawUnknown ? 'unknown-box' : 'no-composer';
  if (sessions.some(({ status }) => status === 'unavailable')) return 'failed';
  return sessions.some(({ findings }) => findings.length > 0) ? 'things' : 'clear';
}

export const HEALTH_WORDS: Record<TabHealth, { title: string; hint: string }> = {
  paused: { title: 'Paused', hint: 'Candor reads nothing until then.' },
  elsewhere: {
    title: 'Not on a supported site',
    hint: 'Candor looks at compose boxes on LinkedIn, X and Quora, and on sites that you add.',
  },
  'site-off': { title: 'Switched off here', hint: 'Candor reads nothing on this site.' },
  'not-loaded': {
    title: 'Not on this page yet',
    hint: 'The page is older than Candor. Load it again to get a second look.',
  },
  'no-composer': { title: 'No composer yet', hint: 'Put the cursor where you write, and Candor is there.' },
  // The line about the site tells the rest.
  'unknown-box': { title: 'Not watching', hint: '' },
  failed: {
    title: 'Candor’s check failed on this draft',
    hint: 'Posting is not affected.',
  },
  things: { title: 'Worth a second look', hint: '' },
  clear: { title: 'Working', hint: 'Nothing here asks for a second look.' },
};

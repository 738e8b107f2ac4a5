import type { Refusal, RefusalCode } from '@/lib/packs/refusal';

/** What a refusal means to a person. What stays as it is depends on what they have: see `staysWords`. */
export interface RefusalWords {
  /** What happened, one sentence. */
  what: string;
  /** What one can do about it. */
  next: string;
}

const TELL = 'If that lasts, tell the publisher.';

const WORDS: Record<RefusalCode, RefusalWords> = {
  permission: {
    what: 'Candor has no leave to fetch from this host.',
    next: 'Allow it for this one host, here, whenever you like.',
  },
  unreachable: {
    what: 'The server did not answer.',
    next: 'You may be offline. Candor tries again by itself.',
  },
  status: {
    what: 'The server answered that the files are not to be had.',
    next: `Compare the link with the one you were given. ${TELL}`,
  },
  redirected: {
    what: 'The server pointed to another address. Candor does not follow: a pack comes only from the host you know.',
    next: 'If the pack has moved, ask the publisher for the new link and add that one.',
  },
  'too-large': {
    what: 'The server sent more than a pack may hold.',
    next: 'Compare the link with the one you were given, and tell the publisher.',
  },
  'too-slow': {
    what: 'The server took too long.',
    next: 'Candor tries again by itself, and waits a little longer each time.',
  },
  'web-page': {
    what: 'A web page came instead of a pack.',
    next: 'The link should lead to the folder that holds index.json. The sign-in page of a network can also stand in between: open the link in a tab to see.',
  },
  'not-json': {
    what: 'A file came damaged or cut short.',
    next: `Check again in a while. ${TELL}`,
  },
  'duplicate-key': {
    what: 'A file says the same thing twice, so it could be read in two ways.',
    next: 'The publisher can make it anew with pack build.',
  },
  signature: {
    what: 'The signature does not fit: the files were changed after they were signed, or signed with another key.',
    next: 'Ask the publisher before you do anything else; a file may have been changed on its way.',
  },
  'keys-unknown': {
    what: 'The pack is signed with keys that do not follow from the ones you know it by.',
    next: 'Ask the publisher whether the keys are new. If they are: remove the pack, add it again by its link, and compare the fingerprint.',
  },
  schema: {
    what: 'Something in the files is not in the form that Candor reads.',
    next: 'The publisher finds each place with pack check.',
  },
  'newer-engine': {
    what: 'This pack is made for a newer Candor.',
    next: 'Your browser updates Candor by itself. After that the pack is taken at the next check.',
  },
  'other-pack': {
    what: 'The link leads to another pack than before, or to one that you have from elsewhere.',
    next: 'If that is meant to be so, remove the one you have and add this one by its link.',
  },
  'index-older': {
    what: 'The server sent an older list of contents than the one Candor has seen.',
    next: `Most often a cache on the way, and soon over. ${TELL}`,
  },
  'version-older': {
    what: 'The server offers an older version. Versions only go up.',
    next: 'The publisher can bring old rules back under a new number.',
  },
  expired: {
    what: 'What the server offers is past its date.',
    next: 'The publisher can sign it again. A wrong clock on this device looks the same.',
  },
  'pack-size': {
    what: 'The pack has another size than its signed list of contents says.',
    next: `It may be in the middle of being uploaded. ${TELL}`,
  },
  'pack-hash': {
    what: 'The pack is not the one that its signed list of contents names.',
    next: `It may be in the middle of being uploaded. ${TELL}`,
  },
  trial: {
    what: 'The pack did not get through the try-out on this device.',
    next: 'The publisher can see why with pack check.',
  },
  'storage-full': {
    what: 'The browser has no room left for it.',
    next: 'Make room on this device, or remove a pack that you do not use.',
  },
};

export function refusalWords({ code }: Pick<Refusal, 'code'>): RefusalWords {
  return WORDS[code];
}

/** What a refusal was about: nothing was there before, rules are in use, or none have come yet. */
export type RefusalMoment = 'adding' | 'using' | 'waiting';

const STAYS: Record<RefusalMoment, string> = {
  adding: 'Nothing was added.',
  using: 'The rules you have stay in use.',
  waiting: 'Candor works as before, without this pack.',
};

/** What stays as it is. */
export function staysWords(moment: RefusalMoment): string {
  return STAYS[moment];
}

/** What was found and expected, for the one who mends it; null when the refusal does not say. */
export function detailWords({ found, expected }: Pick<Refusal, 'found' | 'expected'>): string | null {
  if (found === undefined) return expected === undefined ? null : `Expected ${expected}.`;
  return expected === undefined ? `Found ${found}.` : `Expected ${expected}, found ${found}.`;
}

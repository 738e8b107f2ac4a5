/** Invented neighbours for feeds and threads. */
export interface Person {
  name: string;
  handle: string;
  about: string;
}

export interface FeedPost extends Person {
  text: string;
}

export const ada = { name: 'Ada Example', handle: 'ada_ex', about: 'Site reliability at Acme' };
export const bo = { name: 'Bo Sample', handle: 'bo_sample', about: 'Writes runbooks, grows tomatoes' };

export const feed: FeedPost[] = [
  {
    ...bo,
    text: 'A status page is a promise. Say what broke, say when you will speak next, then keep that time.',
  },
  {
    ...ada,
    text: 'Small joys: the on-call week ended with more tomatoes on the balcony than pages on the phone.',
  },
  {
    ...bo,
    text: 'Which runbook taught you the most? Mine had one line: “Breathe, then read the graph twice.”',
  },
];

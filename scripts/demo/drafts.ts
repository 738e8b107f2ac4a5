import type { PageName } from '@/tests/browser/pages';

/** Who writes in the demo, as stored after the options page: somebody at a fictional company. */
export const AUTHOR = {
  settings: {
    version: 1,
    value: {
      profile: {
        employers: [
          { name: 'Acme', handles: ['@acme'], hashtags: ['#LifeAtAcme'], products: ['Roadrunner Pro'] },
        ],
      },
      sites: { linkedin: true, x: true, quora: true },
      words: { projects: ['Halcyon'], customers: ['Globex'], accept: [] },
      pausedUntil: null,
    },
  },
};

/** One slip a composer, and what the composer is. */
export const DRAFTS: { page: PageName; place: string; text: string }[] = [
  {
    page: 'linkedin-share',
    place: 'LinkedIn, new share box (TipTap in a modal dialog)',
    text: 'Huge quarter for all of us: our ARR just crossed $42m, up 30%!',
  },
  {
    page: 'linkedin-classic',
    place: 'LinkedIn, classic share box (Quill in a shadow root)',
    text: 'Roadrunner Pro is the best scheduling tool out there, you should all switch.',
  },
  {
    page: 'x-inline',
    place: 'X, inline composer (Draft.js)',
    text: "Sneak peek: we're launching a new sensor next month",
  },
  { page: 'x-modal', place: 'X, modal composer (Draft.js)', text: 'Heads down on Project Halcyon all week' },
  {
    page: 'quora-answer',
    place: 'Quora, answer (its own editor)',
    text: 'We just signed Globex as a customer, so I know a thing or two about status pages.',
  },
  {
    page: 'quora-ask',
    place: 'Quora, question (textarea)',
    text: 'What do I do when our staging password is hunter2hunter and it leaked?',
  },
];

const SPOKEN_ON = [
  'Our guidance for next year is 12%, and I believe it',
  'The Roadrunner Pro is unbreakable. I tried, with a van.',
  'Three years in, and the Roadrunner Mini still never fails me',
  'All hands today: the forecast is 9% growth, and we mean it',
];

const SILENT = [
  'Back from a week at the lake with too many books',
  'What I learned from a talk on kinder code reviews',
  'We are hiring in Utrecht: https://acme.example/jobs',
  'Thank you, Bo Sample, for ten years of lunches',
  'First snow. The cat is not amused.',
];

/** A file as an admin may have it: a year of posts, one in seven worth a word, and two lines that went wrong. */
export const PAST_POSTS = [
  'date,text',
  ...Array.from({ length: 240 }, (_, at) => {
    const month = String(1 + (at % 12)).padStart(2, '0');
    const posts = at % 7 === 3 ? SPOKEN_ON : SILENT;
    return `2026-${month}-11,"${posts[(at * at + 3 * at) % posts.length] ?? ''}"`;
  }),
  '2026-11-11,So, it goes',
  '2026-11-12,"Left open',
].join('\n');

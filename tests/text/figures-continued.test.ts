import { describe, expect, it } from 'vitest';
import { figures } from '@/lib/text/figures';
import { normalise } from '@/lib/text/normalise';

const read = (text: string) =>
  figures(normalise(text)).map(({ start, end, unit }) => `${text.slice(start, end)} ${unit ?? ''}`.trim());

describe('a bare number that continues the figure before it', () => {
  it.each([
    ['Churn is at 5% (was 7)', ['5% %', '7 %']],
    ['Sold 900 seats, then another 400.', ['900 seats seat', '400 seat']],
    ['300 users in May, now 1,200!', ['300 users user', '1,200 user']],
  ])('%s', (text, want) => expect(read(text)).toEqual(want));

  it.each([
    ['300 users, up from the 2019 low', ['300 users user']],
    ['300 users. Meet me at 5 tomorrow', ['300 users user']],
    ['Revenue tripled. We were 4', ['tripled x']],
    [`300 users${' and we talked and talked'.repeat(3)}, now 7`, ['300 users user']],
  ])('not: %s', (text, want) => expect(read(text)).toEqual(want));
});

import { describe, expect, it } from 'vitest';
import { contactLink, webLink } from '@/components/nudge/safe-link';
import { say } from '@/components/nudge/say';
import { announcement, askWords, becauseWords, editName, previewOf } from '@/components/nudge/words';
import { fakeFinding } from '@/tests/components/fake-session';

const TEXT = 'Halcyon ships in May.';
const FINDING = fakeFinding(TEXT, 'Halcyon', {
  rule: 'proj.codename',
  severity: 'suggest',
  what: '"Halcyon" looks like an internal name.',
});

describe('the preview of an edit', () => {
  it.each([
    ['the words and what they become', { start: 0, end: 7, text: 'It' }, { before: 'Halcyon', after: 'It' }],
    ['only the new text of a wider edit', { start: 0, end: 13, text: 'More' }, { before: '', after: 'More' }],
    ['the text of an insertion', { start: 0, end: 0, text: 'News: ' }, { before: '', after: 'News:' }],
    [
      'that words go away',
      { start: 0, end: 7, text: '' },
      { before: 'Halcyon', after: 'takes these words out' },
    ],
  ])('shows %s', (_name, edit, want) => {
    expect(previewOf(FINDING, { label: 'x', ...edit })).toEqual(want);
  });
});

it.each([
  ['https://acme.example/social', 'https://acme.example/social', 'https://acme.example/social'],
  ['mailto:ir@acme.example', null, 'mailto:ir@acme.example'],
  ['http://acme.example/', null, null],
  ['javascript:alert(1)', null, null],
  ['data:text/html,hi', null, null],
  ['/social', null, null],
  [undefined, null, null],
])('a pack may link to %s: as a page %s, as a contact %s', (url, page, contact) => {
  expect([webLink(url), contactLink(url)]).toEqual([page, contact]);
});

it('announces the number and the first line, and nothing for a clear draft', () => {
  expect(announcement([])).toBe('');
  expect(announcement([FINDING])).toBe(FINDING.what);
  expect(announcement([FINDING, FINDING])).toBe(`Candor: 2 things to look at. ${FINDING.what}`);
});

it('names the contact of a pack, else a colleague', () => {
  expect(askWords(FINDING)).toBe('Ask a colleague');
  expect(askWords({ ...FINDING, ask: { label: 'Legal', url: 'mailto:a@acme.example' } })).toBe('Ask Legal');
});

it('says where a mute holds', () => {
  expect(say('nudge.mute.scope', { scope: 'rule-on-site', site: 'quora' })).toBe('This tip on Quora');
  expect(say('nudge.mute.scope', { scope: 'rule-on-site', site: 'custom' })).toBe('This tip on this site');
  const mute = { scope: 'rule-on-site', site: 'linkedin' };
  expect(say('nudge.mute.name', { ...mute, time: 'day' })).toBe('Mute this tip on LinkedIn for a day');
  expect(say('nudge.mute.name', { ...mute, scope: 'phrase', time: 'good' })).toBe(
    'Mute this phrase for good',
  );
});

it('names the words that decided', () => {
  expect(becauseWords(['us'])).toBe('Also because of "us".');
  expect(becauseWords(['us', 'ours', 'we'])).toBe('Also because of "us", "ours" and "we".');
});

it.each([
  [{ start: 0, end: 7, text: 'It' }, 'Shorter: Halcyon becomes It'],
  [{ start: 0, end: 0, text: 'News: ' }, 'Shorter: News:'],
])('names an edit for those who listen: %j', (edit, want) => {
  expect(editName(FINDING, { label: 'Shorter', ...edit })).toBe(want);
});

import basePack from 'virtual:base-pack';
import { describe, expect, it } from 'vitest';
import { check } from '@/lib/engine/check';
import { LEXICONS } from '@/lib/engine/lexicons';
import { type LoadedPack, packSchema } from '@/lib/format/pack';
import { runFixtures, unmark } from '@/lib/packs/fixtures';
import { ACME, BASE, coachFor, NOW } from '@/tests/base-coach';

const WORDS = { projects: ['Halcyon'], customers: ['Globex', 'Initech'], accept: [] };

/** A period that is open on the day of the tests, for the rules that ask for one. */
const QUIET: LoadedPack = {
  tier: 'managed',
  pack: {
    format: 1,
    id: 'acme',
    name: 'Acme',
    version: 1,
    windows: [{ id: 'q4', from: '2026-11-01', to: '2026-11-30', label: 'quiet period before Q4 results' }],
    adjust: Object.fromEntries(basePack.rules.map(({ id }) => [`base/${id}`, { enabled: true }])),
    rules: [],
  },
};

/** The same words as people dress them up; each keeps the letters that it changes findable. */
const COSTUMES: [string, (text: string) => string][] = [
  ['an emoji before it', (text) => `🚀 ${text}`],
  ['curly quotes', (text) => text.replaceAll("'", '’')],
  ['CRLF around it', (text) => `Good morning\r\n\r\n${text}\r\nbye`],
  ['mathematical bold', bold],
  ['zero-width joins', (text) => text.replace(/([a-z])([a-z])/g, '$1\u200b$2')],
  ['a thread number', (text) => `3/ ${text}`],
];

describe('the base pack', () => {
  it('is a valid pack', () => {
    expect(packSchema.safeParse(basePack).error?.issues ?? []).toEqual([]);
  });

  it('holds all its fixtures', () => {
    expect(runFixtures(basePack, { pack: basePack, lexicons: LEXICONS })).toEqual([]);
  });

  it.each(basePack.rules.map((rule) => [rule.id, rule] as const))(
    '%s speaks kindly',
    (_, { message, edits }) => {
      const words = [...Object.values(message), ...(edits ?? []).map(({ label }) => label)].join(' ');
      expect(words).not.toMatch(/violat|polic|\bmust\b|approv|inappropriate|reported|disloyal|breach/i);
      expect(`${message.what} ${message.protected ?? ''}`).toMatch(
        /may|looks like|reads like|could|names|happy|readers/i,
      );
    },
  );

  const nudges = basePack.rules.flatMap((rule) =>
    rule.fixtures.nudge.map((fixture) => [rule, fixture] as const),
  );
  describe.each(COSTUMES)('in disguise: %s', (_, dress) => {
    it.each(nudges)('$id: %s', (rule, fixture) => {
      const { text } = unmark(fixture);
      const appearance = rule.appears?.[0] ?? 'work';
      const coach = coachFor({
        packs: [BASE, QUIET],
        words: WORDS,
        profile: { ...ACME, appears: { linkedin: appearance } },
      });
      const { findings } = check({ text: dress(text), site: 'linkedin', now: NOW }, coach);
      expect(findings.map((finding) => finding.rule)).toContain(rule.id);
    });
  });
});

/** A–Z, a–z and 0–9 as mathematical bold, as copied from a "fancy text" site. */
function bold(text: string): string {
  return text.replace(/[A-Za-z0-9]/g, (letter) => {
    const code = letter.charCodeAt(0);
    if (code >= 97) return String.fromCodePoint(0x1d41a + code - 97);
    return code >= 65 ? String.fromCodePoint(0x1d400 + code - 65) : String.fromCodePoint(0x1d7ce + code - 48);
  });
}

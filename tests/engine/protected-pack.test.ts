import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileCoach } from '@/lib/engine/compile';
import { LEXICONS } from '@/lib/engine/lexicons';
import type { LoadedPack } from '@/lib/format/pack';
import { ACME, BASE, read } from '@/tests/base-coach';

interface Conformance {
  protected: { topic: string; text: string }[];
  lookalikes: { text: string; nudge: string }[];
}

const FOLDER = 'rules/protected';
const files = readdirSync(FOLDER).map(
  (file) => parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Conformance,
);
const NEVER_SLEEP = ['sec.secret', 'pii.person'];

/** Everything that can be switched on is on, and a dated period is open. */
const EAGER: LoadedPack = {
  tier: 'managed',
  pack: {
    format: 1,
    id: 'eager',
    name: 'Eager',
    version: 1,
    vocabulary: { customers: ['Globex', 'Initech'] },
    windows: [{ id: 'all-year', from: '2026-01-01', to: '2027-12-31', label: 'quiet period' }],
    adjust: Object.fromEntries(BASE.pack.rules.map(({ id }) => [`base/${id}`, { enabled: true }])),
    rules: [],
  },
};
const coach = compileCoach({ packs: [BASE, EAGER], lexicons: LEXICONS, profile: ACME });
const personal = compileCoach({
  packs: [BASE, EAGER],
  lexicons: LEXICONS,
  profile: { ...ACME, appears: { linkedin: 'personal' } },
});

describe.each([
  ['work', coach],
  ['personal', personal],
])('protected speech where the person appears as %s', (_, asked) => {
  it.each(files.flatMap((file) => file.protected))('nothing but safety is said of: $text', ({ text }) => {
    const { findings, good } = read(text, asked);
    expect(findings.map(({ rule }) => rule).filter((rule) => !NEVER_SLEEP.includes(rule))).toEqual([]);
    expect(good).toEqual([]);
  });
});

describe('what only looks protected', () => {
  it.each(files.flatMap((file) => file.lookalikes))('$nudge still speaks: $text', ({ text, nudge }) => {
    expect(read(text, coach).findings.map(({ rule }) => rule)).toContain(nudge);
  });
});

import basePack from 'virtual:base-pack';
import { describe, expect, it } from 'vitest';
import { LEXICONS } from '@/lib/engine/lexicons';
import type { Pack } from '@/lib/format/pack';
import type { Rule } from '@/lib/format/rule';
import { runFixtures } from '@/lib/packs/fixtures';
import {
  startTrial,
  TRIAL_START,
  type TrialMaterial,
  type TrialState,
  withoutLeftOut,
} from '@/lib/packs/trial';

const BASE = { pack: basePack, lexicons: LEXICONS };

const MATERIAL: TrialMaterial = {
  protected: ['Our union meets on Friday', 'My salary is $95k and I say so'],
  everyday: [
    'Love my dog',
    'Long day, finally home',
    'We shipped it and the cake was great',
    'The concert was loud and the train was late',
    'A book I read on holiday',
    'The garden is green again',
  ],
  examples: [],
};

const RULE: Rule = {
  id: 'work.tern',
  severity: 'suggest',
  gate: 'any',
  primary: { terms: ['tern'] },
  message: { what: '"{match}" looks like an internal name.', why: 'Readers may not know it yet.' },
  fixtures: {
    nudge: ['We demo [[Tern]] on Friday', 'So proud of [[Tern]]', '[[Tern]] is nearly there'],
    quiet: ['A stern morning', 'Lunch with the team', 'My dog is called Rex'],
  },
};

const rule = (change: Partial<Rule>): Rule => ({ ...RULE, ...change });
const packOf = (rules: Rule[], change: Partial<Pack> = {}): Pack => ({
  format: 1,
  id: 'acme',
  name: 'Acme guidelines',
  version: 1,
  rules,
  ...change,
});

/** A clock that stands still: nothing is slow. */
const STILL = () => 0;

function trialOf(pack: Pack, material = MATERIAL, now: () => number = STILL) {
  return startTrial(pack, material, BASE, now);
}

function leftOut(pack: Pack, material = MATERIAL, now: () => number = STILL) {
  return trialOf(pack, material, now).run(TRIAL_START, () => false).leftOut;
}

/** Speaks on "the", which stands in half of the everyday drafts. */
const NOISY = rule({
  id: 'work.the',
  primary: { terms: ['the'] },
  fixtures: {
    nudge: ['[[the]] cat', 'to [[the]] moon', 'in [[the]] box'],
    quiet: ['a cat', 'moon', 'lathe'],
  },
});

describe('a try-out', () => {
  it('leaves nothing out of a pack that works', () => {
    expect(leftOut(packOf([RULE]))).toEqual([]);
  });

  it('leaves out a rule that does not hold a fixture, and no other', () => {
    const deaf = rule({ id: 'work.deaf', primary: { terms: ['heron'] } });
    expect(leftOut(packOf([deaf, RULE]))).toEqual([
      {
        rule: 'acme/work.deaf',
        code: 'fixture',
        reason: 'expected a finding on “Tern”, found none, in “We demo [[Tern]] on Friday”',
      },
    ]);
    const loud = rule({ fixtures: { ...RULE.fixtures, quiet: ['a tern', 'b', 'c'] } });
    expect(leftOut(packOf([loud]))[0]?.reason).toBe('expected silence, found “tern”, in “a tern”');
  });

  it('runs fixtures rule by rule, though rules overlap', () => {
    const louder = rule({ id: 'work.demo', severity: 'pause', primary: { terms: ['demo tern'] } });
    const own = {
      nudge: ['a [[demo tern]]', '[[demo tern]] b', 'c [[demo tern]]'],
      quiet: RULE.fixtures.quiet,
    };
    const under = rule({
      fixtures: { ...RULE.fixtures, nudge: [...RULE.fixtures.nudge, 'We demo [[Tern]] now'] },
    });
    expect(leftOut(packOf([{ ...louder, fixtures: own }, under]))).toEqual([]);
  });

  it('shows each rule its own way to appear', () => {
    const personal = rule({ id: 'work.home', appears: ['personal'] });
    expect(leftOut(packOf([personal, rule({ appears: ['official'] }), rule({ id: 'work.any' })]))).toEqual(
      [],
    );
  });

  it('leaves out a rule that speaks on more than three of ten everyday drafts', () => {
    expect(leftOut(packOf([NOISY, RULE]))).toMatchObject([
      { rule: 'acme/work.the', code: 'noisy', reason: expect.stringContaining('3 of 6 everyday drafts') },
    ]);
    const more = ['Rain again', 'Two cakes', 'My bike is back', 'Soup on Sunday'];
    const calmer = { ...MATERIAL, everyday: [...MATERIAL.everyday, ...more] };
    expect(leftOut(packOf([NOISY]), calmer)).toEqual([]);
  });

  it('leaves out a word list that makes the built-in rules speak everywhere', () => {
    const everyday = MATERIAL.everyday.map((text) => `At work: ${text}`);
    const vocabulary = { codenames: ['the', 'my', 'it', 'day', 'on'], customers: ['Globex'] };
    const found = leftOut(packOf([RULE], { vocabulary }), { ...MATERIAL, everyday });
    expect(found).toMatchObject([{ rule: 'acme/vocabulary.codenames', code: 'noisy' }]);
    const rest = withoutLeftOut(packOf([RULE], { vocabulary }), found);
    expect(rest.vocabulary).toEqual({ customers: ['Globex'] });
    expect(rest.rules).toEqual([RULE]);
  });

  it('leaves out a word list that would silence the built-in rules everywhere', () => {
    const vocabulary = { accept: ['th*', 'lo*'], protected: ['my', 'the'], disclosures: ['Acme here'] };
    const pack = packOf([RULE], { vocabulary });
    const found = leftOut(pack);
    expect(found).toMatchObject([
      { rule: 'acme/vocabulary.accept', code: 'noisy', reason: expect.stringContaining('6 everyday drafts') },
      { rule: 'acme/vocabulary.protected', code: 'noisy' },
    ]);
    expect(withoutLeftOut(pack, found).vocabulary).toEqual({ disclosures: ['Acme here'] });
  });

  it('leaves out formats of keys that fit everything or take long, and no other', () => {
    const tokens = [
      { id: 'all', keywords: ['e'], pattern: '\\w{3,30}' },
      { id: 'badge', keywords: ['acmb_'], pattern: 'acmb_[A-Z0-9]{12}' },
      { id: 'slow', keywords: ['acme'], pattern: '(?:[a-z]?[a-z0-9]?[ a]?){300}[!?]' },
    ];
    const pack = packOf([RULE], { tokens });
    const found = leftOut(pack, MATERIAL, () => performance.now());
    expect(found).toMatchObject([
      { rule: 'acme/tokens.all', code: 'noisy' },
      { rule: 'acme/tokens.slow', code: 'slow' },
    ]);
    expect(withoutLeftOut(pack, found).tokens).toEqual([tokens[1]]);
  });

  it('never sees a rule speak on protected speech, whatever its id and words', () => {
    const greedy = rule({
      id: 'sec.organising',
      primary: { terms: ['union', 'salary'] },
      message: { ...RULE.message, protected: 'Hm' },
      fixtures: {
        nudge: ['[[union]] of sets', 'the [[union]] of two sets', 'a [[union]] of sets'],
        quiet: RULE.fixtures.quiet,
      },
    });
    const found = leftOut(packOf([greedy]));
    expect(found.map(({ code }) => code)).not.toContain('protected');
  });

  it('leaves out every rule that speaks on a sentence of the protected corpus, also one under another', () => {
    const over = rule({ id: 'work.over', severity: 'pause' });
    const material = { ...MATERIAL, protected: ['Tern is how we call our break room'] };
    expect(leftOut(packOf([over, RULE]), material)).toMatchObject([
      { rule: 'acme/work.over', code: 'protected' },
      { rule: 'acme/work.tern', code: 'protected', reason: expect.stringContaining('break room') },
    ]);
  });
});

describe('the cost of a rule', () => {
  /** Answers a time that goes on by `step` ms whenever it is asked, and counts how often that was. */
  const clock = (steps: number[]) => {
    let at = 0;
    let asked = 0;
    return () => {
      at += steps[asked++ % steps.length] ?? 0;
      return at;
    };
  };

  it('leaves out a rule that is slow every time', () => {
    expect(leftOut(packOf([RULE]), MATERIAL, clock([51]))).toMatchObject([
      { rule: 'acme/work.tern', code: 'slow', reason: expect.stringMatching(/51 ms/) },
    ]);
    expect(leftOut(packOf([RULE]), MATERIAL, clock([50]))).toEqual([]);
  });

  it('forgives a machine that was busy at first', () => {
    // Each reading asks the clock twice; every other one is disturbed.
    expect(leftOut(packOf([RULE]), MATERIAL, clock([0, 300, 0, 10]))).toEqual([]);
  });

  it('finds a format that is slow only where a rare sign stands', () => {
    const slow = { id: 'slow', keywords: ['acme'], pattern: '(?:[a-z]?[a-z0-9]?[ a]?){300}#' };
    const found = leftOut(packOf([RULE], { tokens: [slow] }), MATERIAL, () => performance.now());
    expect(found).toMatchObject([{ rule: 'acme/tokens.slow', code: 'slow' }]);
  });

  it('finds a pattern that is slow for real', () => {
    const slow = rule({
      id: 'work.slow',
      primary: { pattern: { re: '(?:[a-z0-9 ]?){900}xy', keyword: 'zork' } },
      fixtures: { ...RULE.fixtures, nudge: ['[[zork axy]]', '[[zork bxy]]', '[[zork cxy]]'] },
    });
    const found = leftOut(packOf([slow]), MATERIAL, () => performance.now());
    expect(found).toMatchObject([{ rule: 'acme/work.slow', code: 'slow' }]);
  });
});

describe('its steps', () => {
  const pack = packOf([rule({ id: 'work.deaf', primary: { terms: ['heron'] } }), NOISY, RULE]);

  it('come to the same when each is taken by another worker', () => {
    const whole = trialOf(pack).run(TRIAL_START, () => false);
    let state: TrialState = TRIAL_START;
    let lives = 0;
    while (!trialOf(pack).isDone(state)) {
      state = JSON.parse(JSON.stringify(trialOf(pack).run(state, () => true)));
      lives++;
    }
    expect(state).toEqual(whole);
    expect(lives).toBe(trialOf(pack).total);
  });

  it('stop when the time is up, and go on after at least one', () => {
    const trial = trialOf(pack);
    const first = trial.run(TRIAL_START, () => true);
    expect(first.at).toBe(1);
    let turns = 0;
    expect(trial.run(first, () => ++turns === 5).at).toBe(6);
    expect(trial.isDone(trial.run(first, () => false))).toBe(true);
  });
});

describe('runFixtures', () => {
  it('lists every fixture that does not hold', () => {
    const broken = rule({ primary: { terms: ['heron'] } });
    expect(runFixtures(packOf([broken]), BASE).map(({ kind }) => kind)).toEqual(['nudge', 'nudge', 'nudge']);
  });
});

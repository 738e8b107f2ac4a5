import type { CompiledCondition } from '@/lib/engine/conditions';
import { evidenceOf } from '@/lib/engine/draft-view';
import type { ReadBlock } from '@/lib/engine/facts';
import type { Heard } from '@/lib/engine/hearing';
import { factWords, type KnownFact } from '@/lib/engine/public-facts';
import { ENGLISH, type Tongue } from '@/lib/engine/tongue';
import type { RuleEdit } from '@/lib/format/rule';
import type { DatedWindow } from '@/lib/matchers/define';
import type { Edit, Evidence } from '@/lib/shared/report';
import { contains } from '@/lib/shared/span';

/** Quoted words longer than this are shortened in messages, in UTF-16 code units. */
const QUOTE_LENGTH = 60;

/** The words that decided, in the order of the rule: in the block's text as it was typed, or asked of the draft. */
export interface Reasons {
  all: readonly (Evidence | CompiledCondition)[];
  /** The words that a message quotes beside the match: the first that speak for it and can be shown. */
  decisive: Evidence | CompiledCondition | undefined;
}

/** An edit in the block's text as it was typed, or, with `at`, at an end of the draft. */
export interface BlockEdit extends Edit {
  at?: 'start' | 'end';
}

/** How a finding reads wherever its block stands. In memory only, for as long as its block is kept. */
export interface Wording {
  from: Sources;
  what: string;
  why: string;
  edits: readonly BlockEdit[];
  /** One of its edits stands at the end of the draft. */
  isAtEnd: boolean;
}

/** What a wording is made of besides the block itself. */
export interface Sources {
  /** The words that decided, as the message quotes them; they may stand in another block. */
  evidence: string | undefined;
  /** As the person named it first. */
  employer: string | undefined;
  isProtected: boolean;
}

/** Puts what was heard into words that a person reads; `match` are the words that it is about, `tongue` what reports speak. */
export function wordingOf(
  heard: Heard,
  match: string,
  facts: ReadBlock,
  from: Sources,
  tongue: Tongue,
): Wording {
  const { rule, case: each } = heard.candidate;
  if (heard.fact) return wordingOfFact(heard.fact, match, from, tongue);
  const window = heard.weighed.held.find((held) => held.window)?.window;
  const values = { match, window, ...from };
  const fill = (template: string) => filled(template, values, rule.tongue);
  const { what, whatAlone, why, protected: onProtected } = rule.message;
  const template = from.evidence === undefined ? (whatAlone ?? what) : what;
  // New words join a draft, which stays in the language that the rules read.
  const edits = each.edits.map((edit) => toEdit(edit, filled(edit.with, values, ENGLISH), heard, facts));
  return {
    from,
    what: fill(from.isProtected && rule.isOurs && onProtected ? onProtected : template),
    why: fill(why),
    edits,
    isAtEnd: edits.some(({ at }) => at === 'end'),
  };
}

function wordingOfFact(fact: KnownFact, match: string, from: Sources, tongue: Tongue): Wording {
  const { what, why, edit } = factWords(fact, tongue);
  const values = { match, window: undefined, ...from };
  const link = { label: edit.label, start: 0, end: 0, text: edit.with, at: edit.insert };
  return { from, what: filled(what, values, tongue), why, edits: [link], isAtEnd: true };
}

function toEdit(edit: RuleEdit, text: string, { candidate, start, end }: Heard, facts: ReadBlock): BlockEdit {
  const { label } = edit;
  if ('insert' in edit) return { label, start: 0, end: 0, text, at: edit.insert };
  if (edit.replace !== 'sentence') return { label, start, end, text };
  return { label, ...facts.normalised.toOriginal(facts.sentenceAt(candidate.span)), text };
}

export function reasonsOf(heard: Heard, { normalised }: ReadBlock): Reasons {
  const all = heard.weighed.held.map(({ condition, own }) =>
    own ? evidenceOf(own, normalised.toOriginal(own)) : condition,
  );
  const decisive = all.find(
    (each) =>
      (each.weight || 1) > 0 &&
      /^(list|terms|figure)/.test(each.kind) &&
      // A message that quotes the match has nothing to gain from words inside it.
      ('scope' in each || !contains(heard, each)),
  );
  return { all, decisive };
}

interface Values extends Sources {
  match: string;
  window: DatedWindow | undefined;
}

function filled(template: string, values: Values, { language, company }: Tongue): string {
  if (!template.includes('{')) return template;
  return template
    .replaceAll('{match}', () => shortened(values.match))
    .replaceAll('{evidence}', () => shortened(values.evidence ?? ''))
    .replaceAll('{employer}', () => values.employer ?? company)
    .replaceAll('{window}', () => values.window?.label ?? '')
    .replaceAll('{until}', () => (values.window ? dayInWords(values.window.to, language) : ''));
}

/** `14 May` for `2027-05-14`; American English would put the month first. */
function dayInWords(day: string, language: Tongue['language']): string {
  const locale = language === 'en' ? 'en-GB' : language;
  return new Date(day).toLocaleDateString(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= QUOTE_LENGTH
    ? line
    : `${line.slice(0, QUOTE_LENGTH - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

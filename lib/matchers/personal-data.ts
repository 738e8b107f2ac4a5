import type { MatcherParams } from '@/lib/format/matchers';
import { defineMatcher } from '@/lib/matchers/define';
import { findCards, findIbans } from '@/lib/matchers/personal-data/account';
import { findAddresses } from '@/lib/matchers/personal-data/address';
import { findEmails, findPhones } from '@/lib/matchers/personal-data/contact';
import { findNationalIds } from '@/lib/matchers/personal-data/national-id';
import { overlaps, type Span } from '@/lib/shared/span';
import type { Normalised } from '@/lib/text/types';

/** Something that identifies one person. Offsets are in the normalised text. */
export interface PersonalHit extends Span {
  kind: MatcherParams<'personalData'>[number];
}

/** Data that could identify somebody, by form and check digits. Whether it is a third party's is for the rule. */
export const personalData = defineMatcher({
  key: 'personalData',
  scope: 'near',
  compile: (kinds) => ({ find: (facts) => facts.personal.filter((hit) => kinds.includes(hit.kind)) }),
});

/**
 * Six digits, the fewest of any number of a person (British National Insurance), with no more between two of them than
 * people write into a telephone number: ") (". Quick, and most lines have fewer.
 */
const MANY_DIGITS = /\d(?:\D{0,3}\d){5}/;

/**
 * Numbers and addresses of people in a block of normalised text, sorted by `start`, never overlapping. Values kept for
 * documentation are left out. Where two kinds fit the same words, the surer one stays: those with check digits first.
 */
export function findPersonalData({ text, folded }: Normalised): PersonalHit[] {
  const hasNumber = MANY_DIGITS.test(text);
  const surestFirst: PersonalHit[] = [
    ...as('iban', findIbans(text)),
    ...as('card', hasNumber ? findCards(text) : []),
    ...as('national-id', hasNumber ? findNationalIds(text, folded) : []),
    ...as('email', findEmails(text)),
    ...as('phone', hasNumber ? findPhones(text, folded) : []),
    ...as('address', findAddresses(text, folded)),
  ];
  if (surestFirst.length === 0) return surestFirst;
  const kept: PersonalHit[] = [];
  for (const hit of surestFirst) if (!kept.some((other) => overlaps(other, hit))) kept.push(hit);
  return kept.sort((a, b) => a.start - b.start);
}

function as(kind: PersonalHit['kind'], spans: readonly Span[]): PersonalHit[] {
  return spans.map(({ start, end }) => ({ start, end, kind }));
}

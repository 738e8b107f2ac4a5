import { defineMatcher } from '@/lib/matchers/define';
import { findCards, findIbans } from '@/lib/matchers/personal-data/account';
import { findAddresses } from '@/lib/matchers/personal-data/address';
import { findEmails, findPhones } from '@/lib/matchers/personal-data/contact';
import { findNationalIds } from '@/lib/matchers/personal-data/national-id';
import { overlaps, type Span } from '@/lib/shared/span';
import { z } from '@/lib/shared/zod';
import type { Normalised } from '@/lib/text/types';

const kind = z.enum(['national-id', 'iban', 'card', 'phone', 'email', 'address']);

/** Something that identifies one person. Offsets are in the normalised text. */
export interface PersonalHit extends Span {
  kind: z.infer<typeof kind>;
}

/** Data that could identify somebody, by form and check digits. Whether it is a third party's is for the rule. */
export const personalData = defineMatcher({
  key: 'personalData',
  params: z.array(kind).min(1).describe('Kinds of data: national-id, iban, card, phone, email, address'),
  scope: 'near',
  compile: (kinds) => ({ find: (facts) => facts.personal.filter((hit) => kinds.includes(hit.kind)) }),
});

/**
 * Numbers and addresses of people in a block of normalised text, sorted by `start`, never overlapping. Values kept for
 * documentation are left out. Where two kinds fit the same words, the surer one stays: those with check digits first.
 */
export function findPersonalData({ text, folded }: Normalised): PersonalHit[] {
  const surestFirst: PersonalHit[] = [
    ...as('iban', findIbans(text)),
    ...as('card', findCards(text)),
    ...as('national-id', findNationalIds(text, folded)),
    ...as('email', findEmails(text)),
    ...as('phone', findPhones(text, folded)),
    ...as('address', findAddresses(text, folded)),
  ];
  const kept: PersonalHit[] = [];
  for (const hit of surestFirst) if (!kept.some((other) => overlaps(other, hit))) kept.push(hit);
  return kept.sort((a, b) => a.start - b.start);
}

function as(kind: PersonalHit['kind'], spans: readonly Span[]): PersonalHit[] {
  return spans.map(({ start, end }) => ({ start, end, kind }));
}

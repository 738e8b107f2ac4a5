import type { Employer } from '@/lib/format/profile';
import type { ProposalKind, ProposedEmployer } from '@/lib/profile/propose';

const LISTS = { alias: 'aliases', handle: 'handles', hashtag: 'hashtags' } as const satisfies Record<
  ProposalKind,
  keyof Employer
>;

/** What is ticked until the person says otherwise. */
export function likelyOf(proposed: readonly ProposedEmployer[]): Set<string> {
  return new Set(
    proposed.flatMap(({ name, proposals }) =>
      proposals.filter(({ isLikely }) => isLikely).map(({ value }) => tickOf(name, value)),
    ),
  );
}

/** Names a tick of one employer. */
export function tickOf(name: string, value: string): string {
  return `${name}\n${value}`;
}

/**
 * The person's employers as the line names them, with the ticked names. What was known of one of them before stays with
 * it; one that the line does not name any more is gone.
 */
export function takeIn(
  known: readonly Employer[],
  proposed: readonly ProposedEmployer[],
  ticked: ReadonlySet<string>,
): Employer[] {
  return proposed.map(({ name, proposals }) => {
    const before = known.find((each) => each.name.toLowerCase() === name.toLowerCase());
    const employer: Employer = { ...before, name };
    for (const { kind, value } of proposals) {
      const list = LISTS[kind];
      const others = (employer[list] ?? []).filter((other) => other.toLowerCase() !== value.toLowerCase());
      const isTicked = ticked.has(tickOf(name, value));
      if (isTicked) employer[list] = [...others, value];
      else if (others.length > 0) employer[list] = others;
      else delete employer[list];
    }
    return employer;
  });
}

import { defineMatcher } from '@/lib/matchers/define';
import { findPasswords } from '@/lib/matchers/secret/password';
import { findKeyLine, findPrivateKeys } from '@/lib/matchers/secret/private-key';
import type { TokenFinder } from '@/lib/matchers/secret/tokens';
import { overlaps, type Span } from '@/lib/shared/span';
import type { Normalised } from '@/lib/text/types';

/** Something that looks like a working credential. Offsets are in the normalised text. */
export interface SecretHit extends Span {
  /** What it looks like: `github-token`, `aws-access-key`, `private-key`, `password` … */
  kind: string;
  /** The header of a private key by itself; whether a key follows is for the rest of the draft to say. */
  isOpen?: boolean;
  /** A pack brought the format that it fits. */
  isOfPack?: boolean;
  isQuiet?: boolean;
}

/**
 * Credentials in a block of normalised text, sorted by `start`, never overlapping. Placeholders and values from
 * documentation are left out. Never returns the text of a credential, only where it stands.
 */
export function findSecrets({ text, folded }: Normalised, findTokens: TokenFinder): SecretHit[] {
  const keys = findPrivateKeys(text).map((span) => ({ ...span, kind: 'private-key' }));
  return withoutOverlaps([...keys, ...findTokens(text, folded), ...findPasswords(text, folded)]);
}

/**
 * Of two hits on the same words the earlier one stays, of two with the same start the longer one; but what a pack brought
 * never takes the place of what Candor knows itself.
 */
function withoutOverlaps(hits: readonly SecretHit[]): SecretHit[] {
  const kept = firstOnes(hits.filter(({ isOfPack }) => !isOfPack));
  const added = hits.filter((hit) => hit.isOfPack && !kept.some((own) => overlaps(own, hit)));
  return added.length === 0 ? kept : firstOnes([...kept, ...added]);
}

function firstOnes(hits: readonly SecretHit[]): SecretHit[] {
  const kept: SecretHit[] = [];
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || !overlaps(last, hit)) kept.push(hit);
  }
  return kept;
}

/** Live credentials by the formats that their issuers publish; the packs list them as `tokens`. */
export const secret = defineMatcher({
  key: 'secret',
  scope: 'near',
  compile(what) {
    if (what === true) return { find: ({ secrets }) => secrets.filter(({ isOpen }) => !isOpen) };
    if (what === 'key-header') return { find: ({ secrets }) => secrets.filter(({ isOpen }) => isOpen) };
    return {
      find({ normalised: { text } }) {
        const line = findKeyLine(text);
        return line?.part === what ? [line] : [];
      },
    };
  },
});

import { Notice } from '@/components/ui/Notice';
import { say } from '@/components/words/say';
import type { Pack } from '@/lib/format/pack';

interface RevokedRulesProps {
  pack: Pack;
  /** Ids without the pack. */
  revoked: readonly string[];
}

/** Rules that the publisher took back: they are silent from then on. */
export function RevokedRules({ pack, revoked }: RevokedRulesProps) {
  const isKnown = (id: string) => pack.rules.some((rule) => rule.id === id);
  const known = revoked.filter(isKnown);
  if (known.length === 0) return null;
  return (
    <Notice>
      {say('packs.revoked', { count: known.length })}{' '}
      {known.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <code>{id}</code>
        </span>
      ))}
    </Notice>
  );
}

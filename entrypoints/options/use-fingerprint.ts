import { useEffect, useState } from 'react';
import { fingerprintOf } from '@/lib/packs/publication/keys';

/** The fingerprint of a key set (its signed text), 32 hex digits in groups of four; null without one, and until it is computed. */
export function useFingerprint(signed: string | null): string | null {
  const [known, setKnown] = useState<{ signed: string; value: string } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (signed !== null) {
      void fingerprintOf(signed).then((value) => {
        if (isCurrent) setKnown({ signed, value });
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [signed]);
  return known !== null && known.signed === signed ? known.value : null;
}

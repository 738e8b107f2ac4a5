import { de } from '@/lib/engine/protected/lexicon/de';
import { en } from '@/lib/engine/protected/lexicon/en';
import { es } from '@/lib/engine/protected/lexicon/es';
import { fr } from '@/lib/engine/protected/lexicon/fr';
import type { ProtectedLexicons } from '@/lib/engine/protected/lexicon/lexicon';
import { nl } from '@/lib/engine/protected/lexicon/nl';
import { COMPANIONS, type Companions } from '@/lib/text/companions';

/** Long lists of words that the engine reads with. */
export interface Lexicons {
  /** The words of protected speech. */
  protected: ProtectedLexicons;
  /** What stands beside ordinary words that companies are named after. */
  companions: Companions;
}

/**
 * In all languages that are read. Data like the rules: the extension carries them in `base.json` beside the base pack, so
 * that the background script stays small.
 */
export const LEXICONS: Lexicons = { protected: { en, de, fr, es, nl }, companions: COMPANIONS };

import type { Lexicons } from '@/lib/engine/lexicons';
import type { Pack } from '@/lib/format/pack';

/** What Candor brings itself: its own rules, and the words that it reads with. */
export interface BaseData {
  pack: Pack;
  lexicons: Lexicons;
}

/** Where the extension keeps it. */
export const BASE_DATA_FILE = 'base.json';

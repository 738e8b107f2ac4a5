import { say } from '@/components/words/say';
import { BASE_PACK_ID, type Pack } from '@/lib/format/pack';

/** A pack by its name; Candor's own in the language that is spoken. */
export function packName({ id, name }: Pick<Pack, 'id' | 'name'>): string {
  return id === BASE_PACK_ID ? say('packs.base.name') : name;
}

import { type Coach, compileCoach } from '@/lib/engine/compile';
import { BASE_PACK_ID, type LoadedPack, type Pack } from '@/lib/format/pack';
import type { Profile } from '@/lib/format/profile';
import type { BaseData } from '@/lib/packs/base-data';

/** Somebody who works for the company of the pack, under all names that its vocabulary has for it. */
export function authorOf({ vocabulary }: Pack): Profile {
  const names = vocabulary?.employer;
  if (!Array.isArray(names) || names.length === 0) return { employers: [] };
  const handles = names.filter((name) => name.startsWith('@'));
  const hashtags = names.filter((name) => name.startsWith('#'));
  const [name, ...aliases] = names.filter((each) => !/^[@#]/.test(each));
  const calledSo = name ?? (names[0] ?? '').slice(1);
  return { employers: [{ name: calledSo, aliases, handles, hashtags }] };
}

/** The coach of a dry run: a pack over the base pack, as if it were managed. */
export function coachOver(pack: Pack, base: BaseData, profile = authorOf(pack)): Coach {
  const isBase = pack.id === BASE_PACK_ID;
  const own: LoadedPack = { pack, tier: isBase ? 'base' : 'managed' };
  const packs: LoadedPack[] = isBase ? [own] : [{ pack: base.pack, tier: 'base' }, own];
  return compileCoach({ packs, lexicons: base.lexicons, profile });
}

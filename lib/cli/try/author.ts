import type { Pack } from '@/lib/format/pack';
import type { Profile } from '@/lib/format/profile';

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

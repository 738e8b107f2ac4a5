import type { Mute } from '@/lib/format/mute';
import type { Employer, Profile } from '@/lib/format/profile';
import type { AddedSite, AddedSites } from '@/lib/state/added-sites';
import { active, type Mutes, subject } from '@/lib/state/mutes';
import type { InstalledPack } from '@/lib/state/packs';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/state/settings';
import type { TransferMutes, TransferSettings, TransferSource } from '@/lib/state/transfer-file';

/** What became of the entries of one part of a file. */
export interface Tally {
  /** Came in. */
  added: number;
  /** Was here already, and just so. */
  known: number;
  /** Is set otherwise here, and stays so. */
  kept: number;
  /** There is no room for it. */
  full: number;
}

export interface Merged<T> {
  value: T;
  tally: Tally;
}

/** What the settings of a file are counted by. */
export type SettingsPart = 'employers' | 'names' | 'appearances' | 'words' | 'switches' | 'rules';

type Counts = Record<SettingsPart, Tally>;

/** The most that `settingsSchema` takes. */
const MAX_EMPLOYERS = 20;
const MAX_NAMES = 200;
const MAX_WORDS = 500;
/** Each asks for one more hash of every finding's words. */
const MAX_SALTS = 20;

export const noTally = (): Tally => ({ added: 0, known: 0, kept: 0, full: 0 });

/**
 * The settings of a file put to those of this device. Nothing that is here is lost or changed: lists are united, employers
 * of one name become one, and a switch of the file counts only where nobody has touched it here. Doing it again changes
 * nothing.
 */
export function mergeSettings(
  device: Settings,
  file: TransferSettings,
): { value: Settings; tallies: Counts } {
  const tallies: Counts = {
    employers: noTally(),
    names: noTally(),
    appearances: noTally(),
    words: noTally(),
    switches: noTally(),
    rules: noTally(),
  };
  const { words, switches, rules } = tallies;
  // Named one by one: a new setting does not compile until somebody has decided how it is merged.
  const language = ({ language }: Pick<TransferSettings, 'language'>) => ({ language });
  const merged: TransferSettings = {
    ...mergeSwitches(language(device), language(file), language(DEFAULT_SETTINGS), switches),
    profile: mergeProfiles(device.profile, file.profile, tallies),
    sites: mergeSwitches(device.sites, file.sites, DEFAULT_SETTINGS.sites, switches),
    words: {
      projects: unite(device.words.projects, file.words.projects, MAX_WORDS, words),
      customers: unite(device.words.customers, file.words.customers, MAX_WORDS, words),
      accept: unite(device.words.accept, file.words.accept, MAX_WORDS, words),
    },
    rules: fillIn(device.rules, file.rules, rules),
  };
  return { value: { ...device, ...merged }, tallies };
}

function mergeProfiles(device: Profile, file: Profile, tallies: Counts): Profile {
  const employers = mergeEmployers(device.employers, file.employers, tallies);
  const appears = fillIn(device.appears ?? {}, file.appears ?? {}, tallies.appearances);
  return { ...device, employers, ...(Object.keys(appears).length > 0 && { appears }) };
}

/** Each switch as the file has it where it is still as it came, otherwise as it is. */
export function mergeSwitches<T extends Record<string, boolean | string>>(
  device: T,
  file: T,
  initial: T,
  tally: Tally,
): T {
  const merged = Object.keys(initial).map((key) => {
    const [here, there] = [device[key], file[key]];
    if (here === there) tally.known++;
    else if (here === initial[key]) tally.added++;
    else tally.kept++;
    return [key, here === initial[key] ? there : here];
  });
  return { ...device, ...Object.fromEntries(merged) };
}

/** What is set here stays; what only the file says comes in. */
function fillIn<T extends Partial<Record<string, unknown>>>(device: T, file: T, tally: Tally): T {
  const news = Object.entries(file).filter(([key, value]) => {
    const isSet = Object.hasOwn(device, key) && device[key] !== undefined;
    if (!isSet) tally.added++;
    else tally[device[key] === value ? 'known' : 'kept']++;
    return !isSet;
  });
  return { ...device, ...Object.fromEntries(news) };
}

function mergeEmployers(
  device: readonly Employer[],
  file: readonly Employer[],
  { employers, names }: Counts,
): Employer[] {
  const merged = [...device];
  for (const other of file) {
    const isSame = ({ name }: Employer) => wordKey(name) === wordKey(other.name);
    const at = merged.findIndex(isSame);
    const own = merged[at];
    if (own) {
      employers.known++;
      merged[at] = uniteEmployers(own, other, merged.filter(isSame), names);
    } else if (merged.length < MAX_EMPLOYERS) {
      employers.added++;
      merged.push(other);
    } else employers.full++;
  }
  return merged;
}

const NAME_LISTS = ['aliases', 'handles', 'hashtags', 'products'] as const;

/** `twins` are all employers that are called so here, `own` among them: somebody may have written one down twice. */
function uniteEmployers(own: Employer, other: Employer, twins: readonly Employer[], tally: Tally): Employer {
  const united = { ...own };
  for (const list of NAME_LISTS) {
    const here = twins.flatMap((twin) => twin[list] ?? []);
    const names = unite(own[list] ?? [], other[list] ?? [], MAX_NAMES, tally, here);
    if (names.length > 0) united[list] = names;
  }
  return united;
}

/** The list that is here as it is, and behind it what the other one has besides; nothing that is among `here`. */
function unite(
  own: readonly string[],
  other: readonly string[],
  most: number,
  tally: Tally,
  here = own,
): string[] {
  const united = [...own];
  const known = new Set(here.map(wordKey));
  for (const word of other) {
    if (known.has(wordKey(word))) tally.known++;
    else if (united.length >= most) tally.full++;
    else {
      tally.added++;
      united.push(word);
      known.add(wordKey(word));
    }
  }
  return united;
}

/** `@acme` and `acme` are one handle, `ACME` and `Acme` one name. */
function wordKey(word: string): string {
  return word.normalize('NFKC').trim().replace(/^[@#]/, '').toLowerCase();
}

/**
 * The mutes of a file put to those of this device. Two devices hash under different salts and nobody knows the words, so
 * a muted phrase keeps the salt that it was hashed with; the same words muted on both stay two mutes. Of two mutes with one
 * subject the longer one holds. Mutes that ended by `now` (ISO instant) stay where they are.
 */
export function mergeMutes(device: Mutes, file: TransferMutes, now: string): Merged<Mutes> {
  const tally = noTally();
  const merged = [...device.mutes];
  const ids = new Set(merged.map(({ id }) => id));
  const salts = new Set(merged.flatMap((mute) => (mute.kind === 'phrase' && mute.salt ? [mute.salt] : [])));
  const places = new Map(merged.map((mute, at) => [subject(mute), at]));
  for (const mute of active(file, now).map((each) => fromElsewhere(each, file.salt, device.salt))) {
    const at = places.get(subject(mute));
    const own = at === undefined ? undefined : merged[at];
    const salt = mute.kind === 'phrase' ? mute.salt : undefined;
    if (at !== undefined && own) {
      const isLonger = endOf(mute) > endOf(own);
      if (isLonger) merged[at] = { ...own, until: mute.until };
      tally[isLonger ? 'added' : 'known']++;
    } else if (salt && !salts.has(salt) && salts.size >= MAX_SALTS) tally.full++;
    else {
      if (salt) salts.add(salt);
      const id = freeId(mute.id, ids);
      ids.add(id);
      places.set(subject(mute), merged.length);
      merged.push({ ...mute, id });
      tally.added++;
    }
  }
  return { value: { ...device, mutes: merged }, tally };
}

/** A phrase that was hashed under this device's own salt, and has come back, is one of its own again. */
function fromElsewhere(mute: Mute, there: string, here: string): Mute {
  if (mute.kind !== 'phrase') return mute;
  const { salt = there, ...rest } = mute;
  return salt === here ? rest : { ...rest, salt };
}

function endOf({ until }: Mute): number {
  return until === null ? Number.POSITIVE_INFINITY : Date.parse(until);
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let nth = 2; taken.has(free); nth++) free = `${id}-${nth}`;
  return free;
}

/** Sites that are here, with their switches; the others wait for the browser's question. */
export function mergeSites(
  device: AddedSites,
  file: readonly AddedSite[],
): Merged<AddedSites> & { asks: AddedSite[] } {
  const tally = noTally();
  const sites = device.sites.map((site) => {
    const other = file.find(({ pattern }) => pattern === site.pattern);
    if (!other) return site;
    const { isOn } = mergeSwitches({ isOn: site.isOn }, { isOn: other.isOn }, { isOn: true }, tally);
    return { ...site, isOn };
  });
  const asks = file.filter(({ pattern }) => !device.sites.some((site) => site.pattern === pattern));
  return { value: { sites }, tally, asks: uniqueBy(asks, ({ pattern }) => pattern) };
}

/** A source of this device, as a file may speak of it. */
export interface DeviceSource {
  url: string;
  origin: 'link' | 'policy';
  /** Null when nobody confirmed any keys. */
  fingerprint: string | null;
  /** The pack that it brought, with its switches; null before the first one. */
  pack: { id: string; enabled: boolean; mayPause: boolean } | null;
}

export interface PackSwitch {
  pack: string;
  change: Pick<InstalledPack, 'enabled' | 'mayPause'>;
}

const NEW_PACK = { enabled: true, mayPause: false };

/**
 * The switches of packs that are here by the same link and the same keys. Any other link is asked about: its host is for the
 * browser, its keys for the person to confirm. A link with other keys than the file's stays as it is.
 */
export function mergeSources(
  device: readonly DeviceSource[],
  file: readonly TransferSource[],
): Merged<PackSwitch[]> & { asks: TransferSource[] } {
  const tally = noTally();
  const switches: PackSwitch[] = [];
  const asks: TransferSource[] = [];
  for (const source of uniqueBy(file, ({ url }) => url)) {
    const own = device.find(({ url }) => url === source.url);
    if (!own) asks.push(source);
    else if (own.origin === 'policy' || own.fingerprint !== source.fingerprint) tally.kept++;
    else if (!own.pack) tally.known++;
    else {
      const { id, enabled, mayPause } = own.pack;
      const wanted = { enabled: source.enabled, mayPause: source.mayPause };
      const change = mergeSwitches({ enabled, mayPause }, wanted, NEW_PACK, tally);
      if (change.enabled !== enabled || change.mayPause !== mayPause) switches.push({ pack: id, change });
    }
  }
  return { value: switches, tally, asks };
}

function uniqueBy<T>(list: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(list.toReversed().map((item) => [keyOf(item), item])).values()].toReversed();
}

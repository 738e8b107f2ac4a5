import type { Coach, CoachSource } from '@/lib/engine/compile';
import type { LoadedPack, Pack } from '@/lib/format/pack';
import type { Mutes } from '@/lib/state/mutes';
import type { InstalledPack, Packs } from '@/lib/state/packs';
import type { Settings } from '@/lib/state/settings';

interface Readable<T> {
  read(): Promise<T>;
}

/** What a coach is made of, and how. */
export interface KeeperEnv {
  settings: Readable<Settings>;
  mutes: Readable<Mutes>;
  packs: Readable<Packs>;
  basePack: Pack;
  compile(source: CoachSource): Coach;
}

/** One compiled coach at a time: made when first asked for, made anew after `drop`. A failure is not kept. */
export interface CoachKeeper {
  get(): Promise<Coach>;
  drop(): void;
}

export function createCoachKeeper(env: KeeperEnv): CoachKeeper {
  let coach: Promise<Coach> | null = null;

  function get(): Promise<Coach> {
    if (coach) return coach;
    const made = build(env);
    coach = made;
    made.catch(() => {
      if (coach === made) coach = null;
    });
    return made;
  }

  return {
    get,
    drop() {
      coach = null;
    },
  };
}

async function build({ settings, mutes, packs, basePack, compile }: KeeperEnv): Promise<Coach> {
  const [own, muted, installed] = await Promise.all([settings.read(), mutes.read(), packs.read()]);
  const added = installed.packs.filter(({ enabled }) => enabled).map(toLoaded);
  return compile({
    packs: [{ pack: basePack, tier: 'base' }, ...added],
    profile: own.profile,
    words: own.words,
    switches: own.rules,
    mutes: muted,
  });
}

function toLoaded({ pack, mayPause }: InstalledPack): LoadedPack {
  return { pack, tier: 'added', mayPause };
}

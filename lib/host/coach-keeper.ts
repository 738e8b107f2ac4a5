import type { Coach, CoachSource } from '@/lib/engine/compile';
import type { Tongue } from '@/lib/engine/tongue';
import type { LoadedPack } from '@/lib/format/pack';
import type { BaseData } from '@/lib/packs/base-data';
import type { LanguageChoice } from '@/lib/shared/language';
import type { Mutes } from '@/lib/state/mutes';
import { expiresAt, type InstalledPack, type Packs } from '@/lib/state/packs';
import type { Settings } from '@/lib/state/settings';
import { NO_POLICY, type Policy, withEmployers } from '@/lib/sync/policy';

interface Readable<T> {
  read(): Promise<T>;
}

/** What a coach is made of, and how. */
export interface KeeperEnv {
  settings: Readable<Settings>;
  mutes: Readable<Mutes>;
  packs: Readable<Packs>;
  /** What the organisation set up in the browser. */
  policy?: Readable<Pick<Policy, 'employers'>>;
  /** Candor's own rules and words, read from its files, and what reports speak. */
  readBase(choice: LanguageChoice): Promise<BaseData & { tongue?: Tongue }>;
  compile(source: CoachSource): Coach;
  /** Milliseconds since 1970. */
  now?(): number;
}

/** A coach, and until when it holds: then a pack passes its date and speaks quieter. Milliseconds since 1970. */
interface Made {
  coach: Coach;
  until: number;
}

/**
 * One compiled coach at a time: made when first asked for, made anew after `drop` and when a pack has passed its date. A
 * failure is not kept.
 */
export interface CoachKeeper {
  get(): Promise<Coach>;
  drop(): void;
}

export function createCoachKeeper(env: KeeperEnv): CoachKeeper {
  const { now = Date.now } = env;
  let kept: Promise<Made> | null = null;

  function make(): Promise<Made> {
    const made = build(env, now());
    kept = made;
    made.catch(() => {
      if (kept === made) kept = null;
    });
    return made;
  }

  return {
    async get() {
      const { coach, until } = await (kept ?? make());
      if (now() < until) return coach;
      return (await make()).coach;
    },
    drop() {
      kept = null;
    },
  };
}

async function build(env: KeeperEnv, now: number): Promise<Made> {
  const { settings, mutes, packs, policy, readBase, compile } = env;
  const reading = settings.read();
  const [base, own, muted, installed, { employers }] = await Promise.all([
    reading.then(({ language }) => readBase(language)),
    reading,
    mutes.read(),
    packs.read(),
    policy?.read() ?? NO_POLICY,
  ]);
  const used = installed.packs.filter(({ enabled }) => enabled);
  const coach = compile({
    packs: [{ pack: base.pack, tier: 'base' }, ...used.map((pack) => toLoaded(pack, now))],
    lexicons: base.lexicons,
    profile: withEmployers(own.profile, employers),
    words: own.words,
    switches: own.rules,
    mutes: muted,
    tongue: base.tongue,
  });
  const ends = used.map(expiresAt).filter((end) => end > now);
  return { coach, until: Math.min(Number.POSITIVE_INFINITY, ...ends) };
}

function toLoaded(installed: InstalledPack, now: number): LoadedPack {
  const { pack, mayPause, tier, revoked } = installed;
  return { pack, tier, mayPause, isExpired: expiresAt(installed) <= now, revoked };
}

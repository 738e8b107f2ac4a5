import type { Tongue } from '@/lib/engine/tongue';
import type { Pack } from '@/lib/format/pack';
import type { Profile } from '@/lib/format/profile';
import type { BaseData } from '@/lib/packs/base-data';
import { fingerprintOf, newestSet } from '@/lib/packs/publication/keys';
import { type Refusal, refusal } from '@/lib/packs/refusal';
import { type LeftOut, startTrial, TRIAL_START, type TrialMaterial, withoutLeftOut } from '@/lib/packs/trial';
import { err, ok, type Result } from '@/lib/shared/result';
import type { InstalledPack } from '@/lib/state/packs';
import { type CheckEnv, checkSource } from '@/lib/sync/check-source';
import { isEmptied } from '@/lib/sync/installed';
import { type PreviewExample, previewExamples } from '@/lib/sync/preview-examples';
import { runTrial } from '@/lib/sync/trial-runner';

/** What a person sees of a published pack before they take it. Nothing of it is stored or in use. */
export interface Preview {
  pack: Pack;
  /** Text of the key set that signed it: what a person's yes is a yes to. */
  signed: string;
  /** Of that key set, 32 hex digits in groups of four. */
  fingerprint: string;
  /** Until when the signed index vouches for it, an ISO instant. */
  expires: string;
  /** Rules that would not be used in this browser. */
  leftOut: LeftOut[];
  /** Example drafts, and what would have been said about them with the pack and not without it. */
  examples: PreviewExample[];
}

export interface PreviewEnv extends CheckEnv {
  readBase(): Promise<BaseData>;
  readMaterial(): Promise<TrialMaterial>;
  /** Who would be writing. */
  profile: Profile;
  /** The language that they read; English without it. */
  tongue?: Tongue;
  /** What is there already. */
  installed: readonly InstalledPack[];
}

/**
 * Fetches, verifies and tries out the pack in a folder, and keeps nothing. Trust is the person's to give: the newest key
 * set of the folder is taken at its word, for them to compare its fingerprint.
 */
export async function previewSource(url: string, env: PreviewEnv): Promise<Result<Preview, Refusal>> {
  const verdict = await checkSource(
    {
      url,
      root: async (keys) => newestSet(keys),
      etag: null,
      hash: null,
      expires: null,
      packId: null,
      version: null,
      issued: null,
      isOpenToAll: false,
    },
    env,
  );
  if (!verdict.ok) return verdict;
  // Nothing was known, so whatever came is new.
  if (verdict.value.kind !== 'new') return err(refusal('status'));
  const { pack, verified } = verdict.value;
  const holder = env.installed.find((other) => other.pack.id === pack.id);
  if (pack.id === 'base' || holder?.from.kind === 'source') return err(taken(pack, holder));
  return describe(pack, verified, env);
}

async function describe(
  pack: Pack,
  { index, set }: { index: { expires: string }; set: { signed: string } },
  env: PreviewEnv,
): Promise<Result<Preview, Refusal>> {
  const [material, base] = await Promise.all([env.readMaterial(), env.readBase()]);
  const tried = await tryOut(pack, material, base);
  if (!tried.ok) return tried;
  return ok({
    pack,
    signed: set.signed,
    fingerprint: await fingerprintOf(set.signed),
    expires: index.expires,
    leftOut: tried.value,
    examples: previewExamples(withoutLeftOut(pack, tried.value), material.examples, base, {
      profile: env.profile,
      now: env.now().toISOString(),
      tongue: env.tongue,
    }),
  });
}

/** The same try-out as before every installation, in one go; the page stays alive meanwhile. */
export async function tryOut(
  pack: Pack,
  material: TrialMaterial,
  base: BaseData,
): Promise<Result<LeftOut[], Refusal>> {
  try {
    const { leftOut } = await runTrial(startTrial(pack, material, base), TRIAL_START, async () => undefined);
    if (!isEmptied(pack, leftOut)) return ok(leftOut);
    const [first] = leftOut;
    return err(refusal('trial', { found: `no rule that works here: ${first?.rule} ${first?.reason}` }));
  } catch {
    return err(refusal('trial', { found: 'rules or words that this browser cannot compile' }));
  }
}

function taken({ id }: Pack, holder: InstalledPack | undefined): Refusal {
  const found = holder ? `${id}, which is there already` : `${id}, the name of the built-in pack`;
  return refusal('other-pack', { found, expected: 'a pack that is not there yet' });
}

import { browser } from 'wxt/browser';
import type { BaseData } from '@/lib/packs/base-data';
import { startTrial } from '@/lib/packs/trial';
import { packs } from '@/lib/state/packs';
import { sources } from '@/lib/state/sources';
import { checkSource } from '@/lib/sync/check-source';
import { mayReach } from '@/lib/sync/folder';
import { fetchFile } from '@/lib/sync/http';
import { applyPolicy, isPolicyGone } from '@/lib/sync/managed';
import { type Policy, readPolicy, watchPolicy } from '@/lib/sync/policy';
import { ensureAlarm, SYNC_ALARM, scheduleHealing, scheduleNext } from '@/lib/sync/schedule';
import { type SyncEnv, syncAll } from '@/lib/sync/sync';
import { readTrialMaterial } from '@/lib/sync/trial-material';

/** At a browser's start its policy may come after us. Milliseconds until it is read again. */
const POLICY_SETTLES = 5_000;

/**
 * Without a permission for the host the browser names who asks. In Chromium that is one name for everybody who has the
 * extension; Firefox gives each installation a name of its own, which nobody may learn.
 */
const MAY_ASK_OPENLY = !import.meta.env.FIREFOX;

const now = () => new Date();

/**
 * Keeps the packs of all sources fresh, from the first turn of the worker. It is woken by the alarm, by a person who asks
 * for a check, by the policy and by its own start, and by nothing that has to do with drafts.
 */
export function startSync(readBase: () => Promise<BaseData>): void {
  const env: SyncEnv = {
    sources,
    packs,
    check: (request) =>
      checkSource(
        { ...request, isOpenToAll: request.isOpenToAll && MAY_ASK_OPENLY },
        { fetchFile, mayReach, now },
      ),
    startTrial: async (pack) => startTrial(pack, await readTrialMaterial(), await readBase()),
    scheduleHealing: () => scheduleHealing(now()),
    scheduleNext: (all) => scheduleNext(all, now()),
    candor: browser.runtime.getManifest().version,
    now,
    random: Math.random,
  };
  const run = () => void followPolicy().then(() => syncAll(env));
  const settle = () => {
    run();
    setTimeout(run, POLICY_SETTLES);
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === SYNC_ALARM) run();
  });
  browser.runtime.onInstalled.addListener(settle);
  browser.runtime.onStartup.addListener(settle);
  watchPolicy(run);
  sources.watch(({ askedAt }) => {
    if (askedAt !== null) run();
  });
  void resume(run);
}

/** What an earlier life of the worker did not finish, and an alarm that got lost. */
async function resume(run: () => void): Promise<void> {
  const state = await sources.read();
  await ensureAlarm(state.sources, now());
  if (state.askedAt !== null || state.sources.some(({ phase }) => phase !== 'idle')) run();
}

/** A failure leaves things as they are until the next time. */
async function followPolicy(): Promise<void> {
  try {
    await applyPolicy(await settledPolicy(), { sources, packs, newId: () => crypto.randomUUID() });
  } catch {
    // The storage may be full; the sources that are there go on.
  }
}

/** A policy that seems to be gone is asked for twice, so that a slow start takes nobody's packs away. */
async function settledPolicy(): Promise<Policy> {
  const policy = await readPolicy();
  if (!isPolicyGone(policy, await sources.read())) return policy;
  await new Promise((resolve) => setTimeout(resolve, POLICY_SETTLES));
  return readPolicy();
}

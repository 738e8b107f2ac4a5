import { fingerprintOf } from '@/lib/packs/publication/keys';
import { type AddedSite, type AddedSites, addedSites } from '@/lib/state/added-sites';
import { type Mutes, mutes } from '@/lib/state/mutes';
import { type Packs, packs, setPack } from '@/lib/state/packs';
import { type Settings, settings } from '@/lib/state/settings';
import { type Sources, sources } from '@/lib/state/sources';
import { TRANSFER_FORMAT, type Transfer, type TransferSource } from '@/lib/state/transfer-file';
import {
  type DeviceSource,
  mergeMutes,
  mergeSettings,
  mergeSites,
  mergeSources,
  type PackSwitch,
  type SettingsPart,
  type Tally,
} from '@/lib/state/transfer-merge';

/** What of this device travels, and what an import looks at. */
export interface Device {
  settings: Settings;
  addedSites: AddedSites;
  mutes: Mutes;
  sources: readonly DeviceSource[];
}

/** Where an import counts what came in. */
export type TransferPart = SettingsPart | 'mutes' | 'sites' | 'sources';

/** What an import would make of this device. */
export interface TransferPlan extends Pick<Device, 'settings' | 'addedSites' | 'mutes'> {
  packSwitches: PackSwitch[];
  /** What only the person can let in: a host to grant, and keys to confirm for the link of a pack. */
  asks: { sites: AddedSite[]; sources: TransferSource[] };
  summary: Record<TransferPart, Tally>;
}

/** The file for another device, of this one's state at `now` (ISO instant). Pure. */
export function transferOf(device: Device, now: string): Transfer {
  const { pausedUntil: _, ...value } = device.settings;
  return {
    candor: 'settings',
    format: TRANSFER_FORMAT,
    exported: now,
    settings: { version: settings.version, value },
    mutes: { version: mutes.version, value: device.mutes },
    sites: device.addedSites.sites,
    sources: device.sources.flatMap(({ url, origin, fingerprint, pack }) => {
      const { enabled = true, mayPause = false } = pack ?? {};
      return origin === 'link' && fingerprint !== null ? [{ url, fingerprint, enabled, mayPause }] : [];
    }),
  };
}

/** What importing a file would do; nothing is changed. Pure; `now` is an ISO instant. */
export function planTransfer(device: Device, file: Transfer, now: string): TransferPlan {
  const own = mergeSettings(device.settings, file.settings.value);
  const muted = mergeMutes(device.mutes, file.mutes.value, now);
  const sites = mergeSites(device.addedSites, file.sites);
  const links = mergeSources(device.sources, file.sources);
  return {
    settings: own.value,
    mutes: muted.value,
    addedSites: sites.value,
    packSwitches: links.value,
    asks: { sites: sites.asks, sources: links.asks },
    summary: { ...own.tallies, mutes: muted.tally, sites: sites.tally, sources: links.tally },
  };
}

/** This device as it is stored. */
export async function readDevice(): Promise<Device> {
  const [own, added, muted, from, installed] = await Promise.all([
    settings.read(),
    addedSites.read(),
    mutes.read(),
    sources.read(),
    packs.read(),
  ]);
  return { settings: own, addedSites: added, mutes: muted, sources: await deviceSources(from, installed) };
}

/**
 * Imports a file: each store in one step on what is stored by then, so that nothing is lost to another page. What comes
 * back says what came in, and what is left to ask the person. Importing it again changes nothing, so an import that broke
 * off is simply repeated.
 *
 * @throws Error when the storage refuses a write (quota)
 */
export async function applyTransfer(file: Transfer, now: string): Promise<TransferPlan> {
  const plan = planTransfer(await readDevice(), file, now);
  await settings.update((state) => mergeSettings(state, file.settings.value).value);
  await mutes.update((state) => mergeMutes(state, file.mutes.value, now).value);
  await addedSites.update((state) => mergeSites(state, file.sites).value);
  if (plan.packSwitches.length > 0)
    await packs.update((state) =>
      plan.packSwitches.reduce((all, { pack, change }) => setPack(all, pack, change), state),
    );
  return plan;
}

async function deviceSources(
  { sources: all }: Sources,
  { packs: installed }: Packs,
): Promise<DeviceSource[]> {
  return Promise.all(
    all.map(async ({ id, url, origin, trusted }) => {
      const own = installed.find(({ from }) => from.kind === 'source' && from.id === id);
      return {
        url,
        origin,
        fingerprint: trusted === null ? null : await fingerprintOf(trusted),
        pack: own ? { id: own.pack.id, enabled: own.enabled, mayPause: own.mayPause } : null,
      };
    }),
  );
}

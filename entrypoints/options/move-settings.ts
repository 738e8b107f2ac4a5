import type { MoveOutcome } from '@/components/profile/MoveSettings';
import { saveFile } from '@/components/ui/save-file';
import { applyTransfer, readDevice, transferOf } from '@/lib/state/transfer';
import { MAX_TRANSFER_BYTES, readTransfer } from '@/lib/state/transfer-file';

/** Hands the person a file with their settings and mutes; the browser asks where to, or saves it. */
export async function saveSettings(): Promise<void> {
  const now = new Date().toISOString();
  const text = JSON.stringify(transferOf(await readDevice(), now), null, 2);
  saveFile(`candor-settings-${now.slice(0, 10)}.json`, text, 'application/json');
}

/** Takes a file of settings in, without losing any that are here. Never throws. */
export async function takeSettings(file: File): Promise<MoveOutcome> {
  const { name } = file;
  try {
    // One byte over the limit is enough to be refused; a huge file need not come into memory for that.
    const bytes = new Uint8Array(await file.slice(0, MAX_TRANSFER_BYTES + 1).arrayBuffer());
    const read = readTransfer(bytes, name);
    if (!read.ok) return { kind: 'refused', file: name, problems: read.error };
    const { asks, summary } = await applyTransfer(read.value, new Date().toISOString());
    const sum = (part: 'added' | 'full') =>
      Object.values(summary).reduce((total, tally) => total + tally[part], 0);
    return {
      kind: 'merged',
      file: name,
      added: sum('added'),
      full: sum('full'),
      asks: {
        sites: asks.sites.map(({ pattern }) => pattern.replace(/^https:\/\/|\/\*$/g, '')),
        packs: asks.sources.map(({ url }) => url),
      },
    };
  } catch {
    return { kind: 'failed', file: name };
  }
}

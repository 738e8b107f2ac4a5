import { browser } from 'wxt/browser';
import { TRIAL_FILE, type TrialMaterial } from '@/lib/packs/trial';

/** The drafts that packs are tried against, from the extension's own package. Read when needed and not kept. */
export async function readTrialMaterial(): Promise<TrialMaterial> {
  const answer = await fetch(browser.runtime.getURL(`/${TRIAL_FILE}` as '/'));
  return (await answer.json()) as TrialMaterial;
}

import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { HostAnswer } from '@/entrypoints/options/add-link';
import type { Source } from '@/lib/state/sources';
import { hostPattern, mayReach } from '@/lib/sync/folder';

/** Asks for one host. To be called inside a click, before anything is awaited. */
export async function requestHost(origin: string): Promise<HostAnswer> {
  // Both go out in this very turn, and the browser answers in their order: the first tells how it was before.
  const before = browser.permissions.contains({ origins: [origin] });
  const asked = browser.permissions.request({ origins: [origin] });
  const [had, isGranted] = await Promise.all([before, asked]);
  if (!isGranted) return 'refused';
  return had ? 'had' : 'granted';
}

/** Gives a host back, unless one of these sources is on it or the browser holds it for good. */
export async function releaseHost(origin: string, sources: readonly Source[]): Promise<void> {
  const isNeeded = sources.some(({ url }) => hostPattern(url) === origin);
  // The built-in sites and hosts of a policy cannot be given back; the browser then refuses.
  if (!isNeeded) await browser.permissions.remove({ origins: [origin] }).catch(() => false);
}

/** Ids of the sources that the browser lets Candor fetch from; null until it has answered. Follows changes. */
export function useHostAccess(sources: readonly Source[]): ReadonlySet<string> | null {
  const [allowed, setAllowed] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const look = async () => {
      const ids = await allowedIds(sources);
      if (isCurrent) setAllowed(ids);
    };
    void look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      isCurrent = false;
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [sources]);
  return allowed;
}

async function allowedIds(sources: readonly Source[]): Promise<Set<string>> {
  const answers = await Promise.all(sources.map(async ({ id, url }) => ((await mayReach(url)) ? [id] : [])));
  return new Set(answers.flat());
}

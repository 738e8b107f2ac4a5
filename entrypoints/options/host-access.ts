import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { HostAnswer } from '@/entrypoints/options/add-link';
import type { AddedSite } from '@/lib/state/added-sites';
import type { Source } from '@/lib/state/sources';
import { mayReach } from '@/lib/sync/folder';

/** Asks for one host. To be called inside a click, before anything is awaited. */
export async function requestHost(origin: string): Promise<HostAnswer> {
  // Both go out in this very turn, and the browser answers in their order: the first tells how it was before.
  const before = browser.permissions.contains({ origins: [origin] });
  const asked = browser.permissions.request({ origins: [origin] });
  const [had, isGranted] = await Promise.all([before, asked]);
  if (!isGranted) return 'refused';
  return had ? 'had' : 'granted';
}

/** Ids of the sources that the browser lets Candor fetch from; null until it has answered. Follows changes. */
export function useHostAccess(sources: readonly Source[]): ReadonlySet<string> | null {
  return useAnswers(sources, allowedIds);
}

/** Patterns of the sites that the browser lets Candor on; null until it has answered. Follows changes. */
export function useAllowedHosts(sites: readonly AddedSite[]): ReadonlySet<string> | null {
  return useAnswers(sites, allowedPatterns);
}

/** Asks `look` (one and the same function at every call) about the items, again whenever permissions come or go. */
function useAnswers<T>(
  items: readonly T[],
  look: (items: readonly T[]) => Promise<ReadonlySet<string>>,
): ReadonlySet<string> | null {
  const [answers, setAnswers] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const ask = async () => {
      const answer = await look(items);
      if (isCurrent) setAnswers(answer);
    };
    void ask();
    browser.permissions.onAdded.addListener(ask);
    browser.permissions.onRemoved.addListener(ask);
    return () => {
      isCurrent = false;
      browser.permissions.onAdded.removeListener(ask);
      browser.permissions.onRemoved.removeListener(ask);
    };
  }, [items, look]);
  return answers;
}

async function allowedPatterns(sites: readonly AddedSite[]): Promise<Set<string>> {
  const asked = sites.map(async ({ pattern }) => {
    const isAllowed = await browser.permissions.contains({ origins: [pattern] });
    return isAllowed ? [pattern] : [];
  });
  return new Set((await Promise.all(asked)).flat());
}

async function allowedIds(sources: readonly Source[]): Promise<Set<string>> {
  const answers = await Promise.all(sources.map(async ({ id, url }) => ((await mayReach(url)) ? [id] : [])));
  return new Set(answers.flat());
}

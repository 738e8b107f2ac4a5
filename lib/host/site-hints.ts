import type { Browser } from 'wxt/browser';
import { isBroadSelector } from '@/lib/format/broad-selector';
import type { HintsRequest } from '@/lib/messaging/protocol';
import type { SiteHint } from '@/lib/shared/site-hint';
import type { Packs } from '@/lib/state/packs';

/**
 * The hints of signed packs for a site; a file that anybody may have handed round gives none. A hint at nearly everything
 * is no hint: `pack` refuses to build it, other tools may not.
 */
export function hintsFor(site: HintsRequest['site'], { packs }: Packs): readonly SiteHint[] {
  if (site === 'custom') return [];
  return packs
    .filter(({ enabled, from }) => enabled && from.kind === 'source')
    .flatMap(({ pack }) => pack.siteHints?.[site] ?? [])
    .filter(({ box, submit }) => !isBroadSelector(box) && !isBroadSelector(submit));
}

/** Answers frames that ask for hints; true tells the browser that the answer comes later. */
export function answerHints(read: () => Promise<Packs>) {
  return (message: unknown, _sender: Browser.runtime.MessageSender, answer: (hints: unknown) => void) => {
    const { type, site } = (message ?? {}) as Partial<HintsRequest>;
    if (type !== 'site-hints' || site === undefined) return;
    read().then(
      (packs) => answer(hintsFor(site, packs)),
      () => answer([]),
    );
    return true as const;
  };
}

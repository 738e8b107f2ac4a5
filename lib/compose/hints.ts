import { browser } from 'wxt/browser';
import type { HintsRequest } from '@/lib/messaging/protocol';
import type { SiteHint } from '@/lib/shared/site-hint';
import { publicBox } from '@/lib/sites';
import { hintedSurface } from '@/lib/sites/core/hinted';
import type { Surface } from '@/lib/sites/define';

/** What signed packs know of a site that changed since this version of Candor. */
export interface Hints {
  /** The same array for as long as nothing new is known. */
  surfaces(): readonly Surface[];
  /** Asks the background, once a frame, when somebody writes in a public box that no surface names. */
  askAbout(target: Element, url: URL): void;
}

/** `onNews` is called when an answer brought surfaces. A background that does not answer leaves everything as it is. */
export function createHints(onNews: () => void, ask: typeof askBackground = askBackground): Hints {
  let surfaces: readonly Surface[] = [];
  let isAsked = false;
  return {
    surfaces: () => surfaces,
    askAbout(target, url) {
      const place = isAsked ? null : publicBox(target, url);
      // No pack knows of a site that a person added.
      if (!place || place.site.id === 'custom') return;
      isAsked = true;
      ask({ type: 'site-hints', site: place.site.id })
        .then((hints) => {
          if (!Array.isArray(hints) || hints.length === 0) return;
          surfaces = (hints as SiteHint[]).map(hintedSurface);
          onNews();
        })
        .catch(() => undefined);
    },
  };
}

function askBackground(request: HintsRequest): Promise<unknown> {
  return browser.runtime.sendMessage(request);
}

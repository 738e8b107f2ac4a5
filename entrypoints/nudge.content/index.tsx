import { defineContentScript } from 'wxt/utils/define-content-script';
import { drawNudges } from '@/components/nudge/draw-nudges';
import type {} from '@/lib/compose/registry';

/** Injected by the background at the first focus of a composer; `watch.content` has left the sessions to draw. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  cssInjectionMode: 'manual',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main() {
    if (globalThis.candor) drawNudges(globalThis.candor);
  },
});

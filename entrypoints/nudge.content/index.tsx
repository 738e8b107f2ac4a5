import { defineContentScript } from 'wxt/utils/define-content-script';
import { drawNudges } from '@/components/nudge/draw-nudges';
import type { SessionRegistry } from '@/lib/compose/session.types';

/** Injected by the background at the first focus of a composer; `watch.content` has left the sessions to draw. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  cssInjectionMode: 'manual',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main() {
    const { candor } = globalThis as { candor?: SessionRegistry };
    if (candor) drawNudges(candor);
  },
});

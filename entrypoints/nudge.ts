import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawNudges } from '@/components/nudge/draw-nudges';
import type {} from '@/lib/compose/registry';
import { drawnRects } from '@/lib/editors/core/drawn-rects';

/** Injected by the background at the first focus of a composer; `watch` has left the sessions to draw. */
export default defineUnlistedScript(() => {
  if (!globalThis.candor) return;
  globalThis.candor.drawn = drawnRects;
  drawNudges(globalThis.candor);
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawNudges } from '@/components/nudge/draw-nudges';
import type {} from '@/lib/compose/registry';

/** Injected by the background at the first focus of a composer; `watch` has left the sessions to draw. */
export default defineUnlistedScript(() => {
  if (globalThis.candor) drawNudges(globalThis.candor);
});

import { drawNudges } from '@/components/nudge/draw-nudges';
import practiceSite from '@/entrypoints/practice/practice-site';
import { watchFrame } from '@/lib/compose/frame';
import { drawnRects } from '@/lib/editors/core/drawn-rects';

/** The very coach that runs on the sites, on this page: discovery, sessions, chip, card and last look. */
export function startCoach(): void {
  globalThis.candorAnySite = practiceSite;
  watchFrame();
  if (!globalThis.candor) return;
  globalThis.candor.drawn = drawnRects;
  drawNudges(globalThis.candor);
}

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type {} from '@/lib/sites';
import custom from '@/lib/sites/custom';

/** Runs before `watch` on sites that a person added, and where they choose a box by hand: pages of the built-in sites do without. */
export default defineUnlistedScript(() => {
  globalThis.candorAnySite = custom;
});

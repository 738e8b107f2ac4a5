import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchFrame } from '@/lib/compose/frame';

/**
 * Always on, in every frame of the sites; the manifest in `wxt.config.ts` says where. Not a content script in WXT's
 * sense: those announce themselves by an event on the page's document, which holds the id of the extension and which a
 * page could forge to switch Candor off.
 */
export default defineUnlistedScript(watchFrame);

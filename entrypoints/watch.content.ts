import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchFrame } from '@/lib/compose/frame';
import { SITES } from '@/lib/sites';

export default defineContentScript({
  matches: SITES.flatMap((site) => site.matches),
  allFrames: true,
  // Our listeners have to be on the window before the page's own.
  runAt: 'document_start',
  registration: 'manifest',
  // The page has no business with the id of the extension.
  noScriptStartedPostMessage: true,
  main: (ctx) => watchFrame(ctx.signal),
});

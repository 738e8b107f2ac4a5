import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { keepFocus } from '@/components/ui/keep-focus';
import { followLanguage } from '@/components/words/follow-language';
import { Popup } from '@/entrypoints/popup/Popup';
import { packsReady, ready, useSettings } from '@/entrypoints/popup/stores';
import { connectTab } from '@/entrypoints/popup/tab-link';
import '@/components/ui/base.css';
import '@/entrypoints/popup/popup.css';

/** Longer than a frame takes to answer whose page is at rest. Milliseconds. */
const FIRST_ANSWER_MS = 300;

const root = document.getElementById('root');
if (!root) throw new Error('popup.html has no #root');
const tab = await findTab();
const link = connectTab(tab?.id);
const patience = new Promise((resolve) => setTimeout(resolve, FIRST_ANSWER_MS));
// Painted in one go: the frames have answered, or will not. On a page that is too busy to answer the popup says so.
await Promise.all([ready, Promise.race([Promise.all([link.answered, packsReady]), patience])]);
followLanguage(useSettings);
keepFocus(root);
createRoot(root).render(
  <StrictMode>
    <Popup link={link} url={tab?.url} />
  </StrictMode>,
);

/** The tab that the popup stands over, or the one that its address names (`?tab=12`) when it is opened as a page. */
async function findTab() {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named > 0) return browser.tabs.get(named).catch(() => undefined);
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return active;
}

import { browser } from 'wxt/browser';
import { GladToShare } from '@/components/popup/GladToShare';
import { PackHealth } from '@/components/popup/PackHealth';
import { packHealthLine, shareablesOn, topicsOf } from '@/components/popup/popup-packs';
import { WhomToAsk } from '@/components/popup/WhomToAsk';
import { usePacks, useSources } from '@/entrypoints/popup/stores';
import { dayOf } from '@/lib/shared/day';

/** What the packs bring to the popup, whatever tab it stands over. */
export function PackCorner() {
  const packs = usePacks((state) => state.value.packs);
  const sources = useSources((state) => state.value.sources);
  const now = new Date();
  return (
    <>
      <PackHealth line={packHealthLine({ packs, sources, now })} onOpen={openPacks} />
      <GladToShare shareables={shareablesOn(packs, dayOf(now))} />
      <WhomToAsk topics={topicsOf(packs)} />
    </>
  );
}

function openPacks(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/options.html#packs') });
}

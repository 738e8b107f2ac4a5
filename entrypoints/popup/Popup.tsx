import { browser } from 'wxt/browser';
import { useStore } from 'zustand';
import { ComposerPanel } from '@/components/popup/ComposerPanel';
import { SiteLine } from '@/components/popup/SiteLine';
import { siteHealth } from '@/components/popup/site-health';
import { healthWords, tabHealth } from '@/components/popup/tab-health';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { say } from '@/components/words/say';
import { Controls } from '@/entrypoints/popup/Controls';
import { PackCorner } from '@/entrypoints/popup/PackCorner';
import { useAddedSites, useHealth, useSettings } from '@/entrypoints/popup/stores';
import type { TabLink } from '@/entrypoints/popup/tab-link';
import { tabSite } from '@/entrypoints/popup/tab-site';
import { isPaused } from '@/lib/state/settings';
import { formatDate } from '@/lib/words/formats';
import { useLanguage } from '@/lib/words/use-language';

interface PopupProps {
  link: TabLink;
  /** The address of the tab, where the browser tells it. */
  url: string | undefined;
}

export function Popup({ link, url }: PopupProps) {
  useLanguage();
  const tab = useStore(link.store);
  const settings = useSettings((state) => state.value);
  const paused = isPaused(settings, new Date().toISOString());
  const added = useAddedSites((state) => state.value);
  const site = tabSite(url, settings, added);
  const isSiteOn = site?.isOn ?? true;
  const isSite = site !== null || tab.isConnected;
  const health = tabHealth({ isSite, isPaused: paused, isSiteOn, ...tab });
  const isLooking = !paused && isSiteOn;
  return (
    <div className="popup">
      <header className="popup-head">
        <h1>
          <Icon name="candor" size={20} />
          Candor
        </h1>
        <nav>
          <Button variant="plain" onClick={openPractice}>
            {say('popup.practice')}
          </Button>
          <Button variant="plain" onClick={openOptions}>
            {say('popup.options')}
          </Button>
        </nav>
      </header>
      <main>
        <Status health={health} until={paused ? settings.pausedUntil : null} />
        {isLooking && <SiteLine health={siteHealth(tab)} site={site} />}
        {isLooking &&
          tab.sessions.map((session) => (
            <ComposerPanel key={session.id} session={session} send={link.send} />
          ))}
        <PackCorner />
        <Controls site={site} />
      </main>
      <footer className="popup-foot">
        <p>
          {say('profile.promise.standing')} {say('profile.promise.nobody')}
        </p>
      </footer>
    </div>
  );
}

function Status({ health, until }: { health: ReturnType<typeof tabHealth>; until: string | null }) {
  const { title, hint } = healthWords(health);
  const failedAt = useHealth((state) => state.value.at);
  return (
    <div className={`popup-status popup-status-${health}`} role="status" data-part="health">
      <p className="popup-status-title">
        {until ? say('popup.health.pausedUntil', { time: clock(until) }) : title}
      </p>
      {hint && <p>{hint}</p>}
      {failedAt && isToday(failedAt) && health !== 'failed' && (
        <p>{say('popup.failedAt', { time: clock(failedAt) })}</p>
      )}
    </div>
  );
}

function openPractice(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') });
}

function openOptions(): void {
  void browser.runtime.openOptionsPage();
}

function clock(instant: string): string {
  return formatDate(new Date(instant), { timeStyle: 'short' });
}

function isToday(instant: string): boolean {
  return new Date(instant).toDateString() === new Date().toDateString();
}

import { type SiteHealth, siteHealthWords, type TabSite } from '@/components/popup/site-health';
import { Icon, type IconName } from '@/components/ui/Icon';

const ICONS: Record<SiteHealth, IconName> = { fine: 'check', limited: 'info', unknown: 'ask' };

/** How Candor gets on with the site, in one line. */
export function SiteLine({ health, site }: { health: SiteHealth | null; site: TabSite | null }) {
  if (health === null) return null;
  return (
    <p className={`popup-site popup-site-${health}`} role="status" data-part="site-health">
      <Icon name={ICONS[health]} />
      <span>{siteHealthWords(health, site)}</span>
    </p>
  );
}

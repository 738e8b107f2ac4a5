import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Switch } from '@/components/ui/Switch';
import { TipIconButton } from '@/components/ui/TipIconButton';
import { say } from '@/components/words/say';
import { type AddedSite, hostOfSite } from '@/lib/state/added-sites';
import './sites.css';

interface SiteActions {
  onSwitch: (site: AddedSite, isOn: boolean) => void;
  /** Called inside the click, so that the browser may be asked for the host again. */
  onAllow: (site: AddedSite) => void;
  onRemove: (site: AddedSite) => void;
}

interface AddedSiteListProps extends SiteActions {
  sites: readonly AddedSite[];
  /** Patterns that the browser lets Candor on; null until it has answered. */
  allowed: ReadonlySet<string> | null;
}

export function AddedSiteList({ sites, allowed, ...actions }: AddedSiteListProps) {
  if (sites.length === 0) return null;
  return (
    <ul className="site-switches">
      {sites.map((site) => (
        <li key={site.pattern} data-site={site.pattern}>
          <AddedSiteRow site={site} isAllowed={allowed?.has(site.pattern) ?? true} {...actions} />
        </li>
      ))}
    </ul>
  );
}

interface AddedSiteRowProps extends SiteActions {
  site: AddedSite;
  isAllowed: boolean;
}

function AddedSiteRow({ site, isAllowed, onSwitch, onAllow, onRemove }: AddedSiteRowProps) {
  const host = hostOfSite(site);
  return (
    <>
      <div className="added-site">
        <Switch
          label={site.pattern.startsWith('http:') ? `${host} (http)` : host}
          checked={site.isOn}
          onChange={(isOn) => onSwitch(site, isOn)}
        />
        <TipIconButton icon="trash" label={say('sites.remove', { host })} onClick={() => onRemove(site)} />
      </div>
      {!isAllowed && (
        <p className="added-site-note">
          <span>
            <Icon name="warn" /> {say('sites.notAllowed')}
          </span>
          <Button onClick={() => onAllow(site)} aria-label={say('sites.allowAgain.name', { host })}>
            {say('sites.allowAgain')}
          </Button>
        </p>
      )}
    </>
  );
}

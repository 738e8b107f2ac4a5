import { siteName } from '@/components/sites/site-names';
import { Switch } from '@/components/ui/Switch';
import { say } from '@/components/words/say';
import type { Settings, SettingsSite } from '@/lib/state/settings';
import './sites.css';

const SITES: SettingsSite[] = ['linkedin', 'x', 'quora'];

interface SiteSwitchesProps {
  sites: Settings['sites'];
  onChange: (sites: Settings['sites']) => void;
}

export function SiteSwitches({ sites, onChange }: SiteSwitchesProps) {
  return (
    <ul className="site-switches">
      {SITES.map((site) => (
        <li key={site}>
          <Switch
            label={siteName(site)}
            hint={say(`sites.${site}`)}
            checked={sites[site]}
            onChange={(isOn) => onChange({ ...sites, [site]: isOn })}
          />
        </li>
      ))}
    </ul>
  );
}

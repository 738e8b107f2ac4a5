import { SITE_NAMES } from '@/components/sites/site-names';
import { Switch } from '@/components/ui/Switch';
import type { Settings, SettingsSite } from '@/lib/state/settings';
import './sites.css';

const PLACES: Record<SettingsSite, string> = {
  linkedin: 'Posts and comments.',
  x: 'Posts and replies, also on twitter.com.',
  quora: 'Answers, questions and posts.',
};

interface SiteSwitchesProps {
  sites: Settings['sites'];
  onChange: (sites: Settings['sites']) => void;
}

export function SiteSwitches({ sites, onChange }: SiteSwitchesProps) {
  return (
    <ul className="site-switches">
      {(Object.keys(PLACES) as SettingsSite[]).map((site) => (
        <li key={site}>
          <Switch
            label={SITE_NAMES[site]}
            hint={PLACES[site]}
            checked={sites[site]}
            onChange={(isOn) => onChange({ ...sites, [site]: isOn })}
          />
        </li>
      ))}
    </ul>
  );
}

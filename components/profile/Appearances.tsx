import { useId } from 'react';
import { siteName } from '@/components/sites/site-names';
import { say } from '@/components/words/say';
import type { Appearance, Profile } from '@/lib/format/profile';
import type { SettingsSite } from '@/lib/state/settings';
import './profile.css';

const SITES: SettingsSite[] = ['linkedin', 'x', 'quora'];

const CHOICES: Appearance[] = ['work', 'personal', 'official'];

type Appears = NonNullable<Profile['appears']>;

interface AppearancesProps {
  appears: Appears;
  onChange: (appears: Appears) => void;
}

/** How the person appears on each site; nothing said counts as `work`. */
export function Appearances({ appears, onChange }: AppearancesProps) {
  return (
    <div className="appearances">
      {SITES.map((site) => (
        <AppearanceChoice
          key={site}
          site={site}
          value={appears[site] ?? 'work'}
          onChange={(value) => onChange({ ...appears, [site]: value })}
        />
      ))}
    </div>
  );
}

interface AppearanceChoiceProps {
  site: SettingsSite;
  value: Appearance;
  onChange: (value: Appearance) => void;
}

function AppearanceChoice({ site, value, onChange }: AppearanceChoiceProps) {
  const id = useId();
  return (
    <fieldset className="appearance" aria-describedby={`${id}-hint`}>
      <legend>{siteName(site)}</legend>
      <div className="segments">
        {CHOICES.map((choice) => (
          <label key={choice} className="segment">
            <input type="radio" name={id} checked={choice === value} onChange={() => onChange(choice)} />
            {say(`profile.appears.${choice}`)}
          </label>
        ))}
      </div>
      <p id={`${id}-hint`} className="cd-hint">
        {say(`profile.appears.${value}.hint`)}
      </p>
    </fieldset>
  );
}

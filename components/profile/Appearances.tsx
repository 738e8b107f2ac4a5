import { useId } from 'react';
import { SITE_NAMES } from '@/components/sites/site-names';
import type { Appearance, Profile } from '@/lib/format/profile';
import type { SettingsSite } from '@/lib/state/settings';
import './profile.css';

const SITES: SettingsSite[] = ['linkedin', 'x', 'quora'];

const CHOICES: { value: Appearance; label: string; consequence: string }[] = [
  {
    value: 'work',
    label: 'Work is part of it',
    consequence:
      'When you praise or promote what your employer makes, Candor suggests saying that you work there.',
  },
  {
    value: 'personal',
    label: 'I keep work out',
    consequence: 'When a draft names your employer, Candor points it out; leaving it in stays up to you.',
  },
  {
    value: 'official',
    label: 'I speak for my employer',
    consequence: 'Candor does not remark on sounding official here.',
  },
];

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
      <legend>{SITE_NAMES[site]}</legend>
      <div className="segments">
        {CHOICES.map((choice) => (
          <label key={choice.value} className="segment">
            <input
              type="radio"
              name={id}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
      <p id={`${id}-hint`} className="cd-hint">
        {CHOICES.find((choice) => choice.value === value)?.consequence}
      </p>
    </fieldset>
  );
}

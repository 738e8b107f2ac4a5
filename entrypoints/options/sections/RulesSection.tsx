import basePack from 'virtual:base-pack';
import { useState } from 'react';
import { packName } from '@/components/packs/pack-name';
import { searchRules } from '@/components/packs/rule-search';
import { Section } from '@/components/ui/Section';
import { TextField } from '@/components/ui/TextField';
import { say } from '@/components/words/say';
import { PackRules } from '@/entrypoints/options/sections/PackRules';
import { usePacks } from '@/entrypoints/options/stores';
import { useEmployerName } from '@/entrypoints/options/use-employer-name';

/** Every rule that may speak, by who set it, with a search over all that is said in them. */
export function RulesSection() {
  const [typed, setTyped] = useState('');
  const employer = useEmployerName();
  const packs = usePacks((state) => state.value.packs);
  const own = packs.filter(({ enabled }) => enabled);
  const shelves = [{ pack: basePack, revoked: [] as string[] }, ...own]
    .map(({ pack, revoked }) => ({ pack, revoked, rules: searchRules(pack.rules, typed, employer) }))
    .filter(({ rules }) => rules.length > 0);
  const count = shelves.reduce((sum, { rules }) => sum + rules.length, 0);
  return (
    <>
      <div className="rule-search">
        <TextField
          label={say('options.rules.search')}
          type="search"
          value={typed}
          autoComplete="off"
          onChange={setTyped}
        />
        <p className="cd-hint" role="status">
          {say('options.rules.found', { count })}
        </p>
      </div>
      {shelves.map(({ pack, revoked, rules }) => (
        <Section
          key={pack.id}
          title={packName(pack)}
          hint={
            pack === basePack
              ? say('options.packs.base.hint')
              : say('options.rules.setBy', { publisher: pack.publisher?.name ?? pack.name })
          }
        >
          <PackRules pack={{ ...pack, rules }} revoked={revoked} />
        </Section>
      ))}
    </>
  );
}

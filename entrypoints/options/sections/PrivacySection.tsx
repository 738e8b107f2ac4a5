import { useEffect, useState } from 'react';
import { EraseEverything } from '@/components/profile/EraseEverything';
import { type MoveOutcome, MoveSettings } from '@/components/profile/MoveSettings';
import { StoredList } from '@/components/profile/StoredList';
import { Section } from '@/components/ui/Section';
import { say } from '@/components/words/say';
import { saveSettings, takeSettings } from '@/entrypoints/options/move-settings';
import { useSaving } from '@/entrypoints/options/stores';
import { eraseEverything, inventory, type StoredItem } from '@/lib/state/inventory';
import { scheduleHealing } from '@/lib/sync/schedule';

export function PrivacySection() {
  const { saves } = useSaving();
  const [items, setItems] = useState<StoredItem[] | null>(null);
  const [moved, setMoved] = useState<MoveOutcome | null>(null);
  const look = () => inventory().then(setItems);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every save may change what is stored
  useEffect(() => void look(), [saves]);
  return (
    <>
      <Section title={say('options.stored.title')} hint={say('options.stored.hint')}>
        {items && <StoredList items={items} />}
      </Section>
      <Section title={say('options.stored.never.title')} hint={say('options.stored.never.hint')} />
      <Section title={say('options.move.title')} hint={say('options.move.hint')}>
        <MoveSettings
          onSave={() => void saveSettings()}
          onFile={(file) => void takeSettings(file).then(setMoved).then(look)}
          outcome={moved}
        />
      </Section>
      <Section title={say('options.erase.title')} hint={say('options.erase.hint')}>
        <EraseEverything onErase={() => erase().then(look)} />
      </Section>
    </>
  );
}

/** The alarm of a fresh install: whoever manages this browser finds their packs there again. */
async function erase(): Promise<void> {
  await eraseEverything();
  await scheduleHealing(new Date());
}

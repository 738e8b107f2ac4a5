import { useEffect, useState } from 'react';
import { EraseEverything } from '@/components/profile/EraseEverything';
import { StoredList } from '@/components/profile/StoredList';
import { Section } from '@/components/ui/Section';
import { useSaving } from '@/entrypoints/options/stores';
import { eraseEverything, inventory, type StoredItem } from '@/lib/state/inventory';
import { scheduleHealing } from '@/lib/sync/schedule';

export function PrivacySection() {
  const { saves } = useSaving();
  const [items, setItems] = useState<StoredItem[] | null>(null);
  const look = () => inventory().then(setItems);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every save may change what is stored
  useEffect(() => void look(), [saves]);
  return (
    <>
      <Section
        title="What is stored"
        hint="On this device only, in this browser profile. Nothing goes into the browser account’s sync."
      >
        {items && <StoredList items={items} />}
      </Section>
      <Section
        title="What is never stored"
        hint="Drafts, the words of a tip, which tips you saw, what you dismissed, which pages you visited."
      />
      <Section
        title="Erase everything"
        hint="Employers, words, packs and their links, sites you added, mutes, switches, and your leave for other hosts: as after a fresh install. What your organisation set up comes back by itself."
      >
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

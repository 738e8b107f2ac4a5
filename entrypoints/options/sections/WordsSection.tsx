import { OwnWordsFields } from '@/components/profile/OwnWordsFields';
import { useSettings } from '@/entrypoints/options/stores';

export function WordsSection() {
  const words = useSettings((state) => state.value.words);
  const update = useSettings((state) => state.update);
  return (
    <OwnWordsFields
      words={words}
      onChange={(changed) => update((settings) => ({ ...settings, words: changed }))}
    />
  );
}

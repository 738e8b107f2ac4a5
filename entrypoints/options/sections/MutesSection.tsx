import { MuteList } from '@/components/mutes/MuteList';
import { useMutes } from '@/entrypoints/options/stores';
import { hashPhrase } from '@/lib/engine/mutes';
import { active, removeMute } from '@/lib/state/mutes';

export function MutesSection() {
  const state = useMutes((store) => store.value);
  const update = useMutes((store) => store.update);
  return (
    <MuteList
      mutes={active(state, new Date().toISOString())}
      fingerprint={(phrase) => hashPhrase(phrase, state.salt)}
      onUndo={(id) => update((before) => removeMute(before, id))}
    />
  );
}

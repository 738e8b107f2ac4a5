import { MuteList } from '@/components/mutes/MuteList';
import { useMutes, usePacks } from '@/entrypoints/options/stores';
import { hashPhrase } from '@/lib/engine/mutes';
import { active, removeMute } from '@/lib/state/mutes';

export function MutesSection() {
  const state = useMutes((store) => store.value);
  const update = useMutes((store) => store.update);
  const packs = usePacks((store) => store.value.packs);
  return (
    <MuteList
      changedRules={Object.assign({}, ...packs.map(({ changedRules }) => changedRules))}
      mutes={active(state, new Date().toISOString())}
      fingerprint={(phrase) => hashPhrase(phrase, state.salt)}
      onUndo={(id) => update((before) => removeMute(before, id))}
    />
  );
}

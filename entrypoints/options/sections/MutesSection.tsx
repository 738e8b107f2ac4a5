import { MuteList } from '@/components/mutes/MuteList';
import { useMutes, usePacks } from '@/entrypoints/options/stores';
import { mutesOfPhrase } from '@/lib/engine/mutes';
import { active, removeMute } from '@/lib/state/mutes';

export function MutesSection() {
  const state = useMutes((store) => store.value);
  const update = useMutes((store) => store.update);
  const packs = usePacks((store) => store.value.packs);
  const mutes = active(state, new Date().toISOString());
  return (
    <MuteList
      changedRules={Object.assign({}, ...packs.map(({ changedRules }) => changedRules))}
      mutes={mutes}
      find={(phrase) => mutesOfPhrase({ salt: state.salt, mutes }, phrase)}
      onUndo={(id) => update((before) => removeMute(before, id))}
    />
  );
}

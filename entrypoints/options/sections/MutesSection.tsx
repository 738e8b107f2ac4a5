import { MuteList } from '@/components/mutes/MuteList';
import { muteTitle } from '@/components/mutes/mute-words';
import { offerUndo } from '@/components/ui/undo';
import { say } from '@/components/words/say';
import { useMutes, usePacks } from '@/entrypoints/options/stores';
import { mutesOfPhrase } from '@/lib/engine/mutes';
import type { Mute } from '@/lib/format/mute';
import { active, addMute, removeMute } from '@/lib/state/mutes';

export function MutesSection() {
  const state = useMutes((store) => store.value);
  const update = useMutes((store) => store.update);
  const packs = usePacks((store) => store.value.packs);
  const mutes = active(state, new Date().toISOString());
  const undo = (mute: Mute) => {
    void update((before) => removeMute(before, mute.id));
    offerUndo(say('mutes.undone', { title: muteTitle(mute) }), () =>
      update((before) => addMute(before, mute, new Date().toISOString())),
    );
  };
  return (
    <MuteList
      changedRules={Object.assign({}, ...packs.map(({ changedRules }) => changedRules))}
      mutes={mutes}
      find={(phrase) => mutesOfPhrase({ salt: state.salt, mutes }, phrase)}
      onUndo={undo}
    />
  );
}

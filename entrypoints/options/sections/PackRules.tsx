import { RuleList } from '@/components/packs/RuleList';
import { useMutes, useSettings } from '@/entrypoints/options/stores';
import { useEmployerName } from '@/entrypoints/options/use-employer-name';
import type { Pack } from '@/lib/format/pack';
import { active, addMute, type Mutes } from '@/lib/state/mutes';
import { switchRule } from '@/lib/state/settings';

interface PackRulesProps {
  pack: Pack;
  /** Ids, without the pack, of the rules that the publisher took back. */
  revoked?: readonly string[];
}

/** The rules of a pack, with what the person made of them. */
export function PackRules({ pack, revoked }: PackRulesProps) {
  const employer = useEmployerName();
  const mutes = useMutes((state) => state.value);
  const update = useMutes((state) => state.update);
  const rules = useSettings((state) => state.value.rules);
  const updateSettings = useSettings((state) => state.update);
  return (
    <RuleList
      pack={pack}
      employer={employer}
      mutedRules={mutedRules(mutes)}
      switchedOn={new Set(Object.keys(rules).filter((rule) => rules[rule]))}
      {...(revoked && { revoked })}
      onMuteRule={(rule, isMuted) => update((state) => setRuleMute(state, rule, isMuted))}
      onSwitchRule={(rule, isOn) => updateSettings((state) => switchRule(state, rule, isOn))}
    />
  );
}

function mutedRules(state: Mutes): Set<string> {
  const held = active(state, new Date().toISOString());
  return new Set(held.flatMap((mute) => (mute.kind === 'rule' ? [mute.rule] : [])));
}

function setRuleMute(state: Mutes, rule: string, isMuted: boolean): Mutes {
  const now = new Date().toISOString();
  if (isMuted) {
    return addMute(state, { kind: 'rule', rule, id: crypto.randomUUID(), created: now, until: null }, now);
  }
  return { ...state, mutes: state.mutes.filter((mute) => mute.kind !== 'rule' || mute.rule !== rule) };
}

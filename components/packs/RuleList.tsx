import { feedbackLink } from '@/components/packs/feedback-link';
import { packName } from '@/components/packs/pack-name';
import { RuleItem } from '@/components/packs/RuleItem';
import { byFamily, familyTitle } from '@/components/packs/rule-words';
import { BASE_PACK_ID, fullRuleId, type Pack } from '@/lib/format/pack';
import './packs.css';

interface RuleListProps {
  pack: Pack;
  employer: string;
  /** Full ids of the rules that are muted everywhere. */
  mutedRules: ReadonlySet<string>;
  /** Full ids of the rules that are off by default and that the person switched on. */
  switchedOn: ReadonlySet<string>;
  /** Ids, without the pack, of the rules that the publisher took back. */
  revoked?: readonly string[];
  onMuteRule: (rule: string, isMuted: boolean) => void;
  onSwitchRule: (rule: string, isOn: boolean) => void;
}

/** Every rule of a pack, by family. */
export function RuleList({
  pack,
  employer,
  mutedRules,
  switchedOn,
  revoked = [],
  onMuteRule,
  onSwitchRule,
}: RuleListProps) {
  const contact = pack.publisher?.contact;
  return byFamily(pack.rules).map(([family, rules]) => (
    <section key={family} className="rule-family" aria-label={`${familyTitle(family)}, ${packName(pack)}`}>
      <h3>{familyTitle(family)}</h3>
      <div className="rule-list">
        {rules.map((rule) => {
          const id = fullRuleId(pack.id, rule.id);
          return (
            <RuleItem
              key={id}
              rule={rule}
              employer={employer}
              isOurs={pack.id === BASE_PACK_ID}
              isMuted={mutedRules.has(id)}
              isSwitchedOn={switchedOn.has(id)}
              isRevoked={revoked.includes(rule.id)}
              feedback={contact && feedbackLink(contact, id)}
              onMute={(isMuted) => onMuteRule(id, isMuted)}
              onSwitch={(isOn) => onSwitchRule(id, isOn)}
            />
          );
        })}
      </div>
    </section>
  ));
}

import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import { say } from '@/components/words/say';
import type { BenchCost } from '@/lib/workshop/bench';
import { isRuleId, ruleId } from '@/lib/workshop/pack-folder';

interface RuleHeadProps {
  path: string;
  /** `null` while it is being measured. */
  cost: BenchCost | null;
  onRename: (id: string) => void;
  onRemove: () => void;
}

/** The name of the rule that is open, what it costs, and what can be done with it as a whole. */
export function RuleHead({ path, cost, onRename, onRemove }: RuleHeadProps) {
  const id = ruleId(path);
  const [typed, setTyped] = useState(id);
  const [isAsking, setIsAsking] = useState(false);
  const isFit = isRuleId(typed);
  return (
    <header className="workshop-rule-head">
      <TextField
        label={say('workshop.id')}
        spellCheck={false}
        autoComplete="off"
        value={typed}
        error={isFit ? undefined : say('workshop.new.unfit')}
        onChange={setTyped}
        onBlur={() => (isFit ? onRename(typed) : setTyped(id))}
      />
      <p className="cd-hint workshop-cost" role="status">
        {cost
          ? say('workshop.cost', {
              share: tenths(cost.ofBase * 100),
              hard: tenths(cost.hard),
            })
          : say('workshop.cost.measuring')}
      </p>
      <div className="workshop-row">
        {isAsking ? (
          <>
            <Button onClick={onRemove}>{say('workshop.rule.removeYes', { rule: id })}</Button>
            <Button variant="plain" onClick={() => setIsAsking(false)}>
              {say('workshop.rule.keep')}
            </Button>
          </>
        ) : (
          <Button variant="plain" onClick={() => setIsAsking(true)}>
            {say('workshop.rule.remove')}
          </Button>
        )}
      </div>
    </header>
  );
}

function tenths(number: number): number {
  return Math.round(number * 10) / 10;
}

import { useState } from 'react';
import { markedParts } from '@/components/packs/preview-view';
import { Icon } from '@/components/ui/Icon';
import { say } from '@/components/words/say';
import type { PairLesson as Pair } from '@/lib/practice/lessons';

interface PairLessonProps {
  lesson: Pair;
  /** Answered some day before. */
  wasAnswered: boolean;
  onAnswer: (isRight: boolean) => void;
}

type Draft = 'nudge' | 'quiet';

/** Two drafts that look alike: which of them may you post as it is, and why? A second answer is as welcome. */
export function PairLesson({ lesson, wasAnswered, onAnswer }: PairLessonProps) {
  const [chosen, setChosen] = useState<Draft | null>(null);
  const order: Draft[] = lesson.isQuietFirst ? ['quiet', 'nudge'] : ['nudge', 'quiet'];
  const choose = (draft: Draft) => {
    setChosen(draft);
    onAnswer(draft === 'quiet');
  };
  return (
    <fieldset className="lesson" aria-label={say('practice.pair.question')}>
      <p className="lesson-question" aria-hidden="true">
        {say('practice.pair.question')}
        {wasAnswered && chosen === null && (
          <span className="lesson-done">
            <Icon name="check" /> {say('practice.pair.done')}
          </span>
        )}
      </p>
      <div className="lesson-drafts">
        {order.map((draft) => (
          <button
            key={draft}
            type="button"
            className="lesson-draft"
            aria-pressed={chosen === draft}
            data-verdict={chosen === null ? undefined : draft === 'quiet' ? 'fine' : 'look'}
            onClick={() => choose(draft)}
          >
            <DraftText lesson={lesson} draft={draft} isTold={chosen !== null} />
            {chosen !== null && (
              <span className="lesson-verdict">
                <Icon name={draft === 'quiet' ? 'check' : 'info'} />
                {say(draft === 'quiet' ? 'practice.pair.fine' : 'practice.pair.look')}
              </span>
            )}
          </button>
        ))}
      </div>
      <div role="status">{chosen !== null && <Verdict lesson={lesson} chosen={chosen} />}</div>
    </fieldset>
  );
}

function DraftText({ lesson, draft, isTold }: { lesson: Pair; draft: Draft; isTold: boolean }) {
  if (draft === 'quiet') return <span>{lesson.quiet}</span>;
  const { text, finding } = lesson.nudge;
  const parts = isTold ? markedParts(text, [finding]) : [text];
  return (
    <span>
      {parts.map((part, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed sentence
        at % 2 === 1 ? <mark key={at}>{part}</mark> : part,
      )}
    </span>
  );
}

/** What the coach has to say to the other one: its line, its reason, and its first edit. */
function Verdict({ lesson, chosen }: { lesson: Pair; chosen: Draft }) {
  const { what, why, edits } = lesson.nudge.finding;
  return (
    <div className="lesson-why">
      <p>
        <strong>{say(chosen === 'quiet' ? 'practice.pair.right' : 'practice.pair.wrong')}</strong> {what}
      </p>
      <p>{why}</p>
      {edits[0] && (
        <p className="cd-hint">
          {say('practice.pair.instead')} {edits[0].label}
          {edits[0].text && <q>{edits[0].text}</q>}
        </p>
      )}
    </div>
  );
}

import { PairLesson } from '@/components/practice/PairLesson';
import { SayLesson } from '@/components/practice/SayLesson';
import { say } from '@/components/words/say';
import type { LessonGroup as Group, Lesson } from '@/lib/practice/lessons';
import { type Practice, progressIn } from '@/lib/state/practice';

interface LessonGroupProps {
  group: Group;
  lessons: readonly Lesson[];
  answers: Practice;
  onAnswer: (id: string, isRight: boolean) => void;
}

/** One part of the class, with how far the person has come in it. */
export function LessonGroup({ group, lessons, answers, onAnswer }: LessonGroupProps) {
  const asked = lessons.filter(({ kind }) => kind === 'pair').map(({ id }) => id);
  const { total, answered } = progressIn(answers, asked);
  return (
    <section className="lesson-group" aria-label={say(`practice.group.${group}`)}>
      <header className="lesson-group-head">
        <h3>{say(`practice.group.${group}`)}</h3>
        {total > 0 && <span className="cd-hint">{say('practice.progress', { answered, total })}</span>}
      </header>
      <p className="cd-hint">{say(`practice.group.${group}.hint`)}</p>
      <div className="lessons">
        {lessons.map((lesson) =>
          lesson.kind === 'pair' ? (
            <PairLesson
              key={lesson.id}
              lesson={lesson}
              wasAnswered={Object.hasOwn(answers.answers, lesson.id)}
              onAnswer={(isRight) => onAnswer(lesson.id, isRight)}
            />
          ) : (
            <SayLesson key={lesson.id} lesson={lesson} />
          ),
        )}
      </div>
    </section>
  );
}

import { useEffect } from 'react';
import { ClassFailed } from '@/components/practice/ClassFailed';
import { LessonGroup } from '@/components/practice/LessonGroup';
import { PracticeBox } from '@/components/practice/PracticeBox';
import { Brand } from '@/components/ui/Brand';
import { Icon } from '@/components/ui/Icon';
import { Section } from '@/components/ui/Section';
import { say } from '@/components/words/say';
import { PRACTICE_BOX } from '@/entrypoints/practice/practice-site';
import { useAnswers, usePacks, useSettings } from '@/entrypoints/practice/stores';
import { useLessons } from '@/entrypoints/practice/use-lessons';
import { answerLesson } from '@/lib/state/practice';
import { useLanguage } from '@/lib/words/use-language';

/** A compose box under the coach, and the class on what may be better left out; without any site or account. */
export function Practice() {
  const language = useLanguage();
  const employer = useSettings((state) => state.value.profile.employers[0]?.name);
  const packs = usePacks((state) => state.value.packs);
  const answers = useAnswers((state) => state.value);
  const update = useAnswers((state) => state.update);
  const { state, again } = useLessons(packs, language);
  useEffect(() => {
    document.title = say('practice.pageTitle');
  });
  return (
    <main className="practice">
      <header className="practice-head">
        <Brand />
        <h1>{say('practice.title')}</h1>
        <p>{say('practice.intro')}</p>
      </header>
      <Section title={say('practice.box.title')} hint={say('practice.box.hint')}>
        <PracticeBox id={PRACTICE_BOX} employer={employer} />
      </Section>
      <Section title={say('practice.class.title')} hint={say('practice.class.hint')}>
        {state.kind === 'preparing' && <p role="status">{say('practice.class.preparing')}</p>}
        {state.kind === 'failed' && <ClassFailed onAgain={again} />}
        {state.kind === 'ready' &&
          state.groups.map(({ group, lessons }) => (
            <LessonGroup
              key={group}
              group={group}
              lessons={lessons}
              answers={answers}
              onAnswer={(id, isRight) => void update((before) => answerLesson(before, id, isRight))}
            />
          ))}
      </Section>
      <p className="practice-promise">
        <Icon name="lock" /> {say('profile.promise.nobody')}
      </p>
    </main>
  );
}

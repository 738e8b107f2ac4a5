import { Icon } from '@/components/ui/Icon';
import { say } from '@/components/words/say';
import type { ExampleLesson, ShareLesson } from '@/lib/practice/lessons';

/** What people can say: a draft that does it well, or what a pack is glad to see shared. */
export function SayLesson({ lesson }: { lesson: ExampleLesson | ShareLesson }) {
  return (
    <figure className="lesson lesson-say">
      <blockquote>{lesson.text}</blockquote>
      <figcaption>
        <Icon name="check" />
        {lesson.kind === 'share' ? say('practice.say.share') : say(`practice.say.${lesson.good}`)}
        {lesson.kind === 'share' && lesson.link !== undefined && (
          <a className="cd-link" href={lesson.link} target="_blank" rel="noreferrer">
            {say('practice.say.link')}
          </a>
        )}
      </figcaption>
    </figure>
  );
}

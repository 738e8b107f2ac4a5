import { Icon } from '@/components/ui/Icon';
import { say } from '@/components/words/say';

const WILL = ['reads', 'coaches', 'lets'] as const;
const NEVER = ['sends', 'reports', 'messages'] as const;

/** What Candor does, and what it never will. */
export function Promises() {
  return (
    <div className="promises">
      <section aria-label={say('welcome.will')}>
        <h2>{say('welcome.will')}</h2>
        <ul>
          {WILL.map((what) => (
            <li key={what}>
              <Icon name="check" /> {say(`welcome.will.${what}`)}
            </li>
          ))}
        </ul>
      </section>
      <section aria-label={say('welcome.never')}>
        <h2>{say('welcome.never')}</h2>
        <ul>
          {NEVER.map((what) => (
            <li key={what}>
              <Icon name="lock" /> {say(`welcome.never.${what}`)}
            </li>
          ))}
        </ul>
      </section>
      <p className="cd-hint">
        {say('profile.promise.standing')} {say('profile.promise.nobody')}
      </p>
    </div>
  );
}

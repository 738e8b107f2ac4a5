import { browser } from 'wxt/browser';
import { PROMISE, STANDING_COPY } from '@/components/profile/promise';

const PROMISES = [
  'It reads a draft on this device and never sends it anywhere.',
  'It never blocks: Post as is always works at once, and posting works without Candor too.',
  'It keeps no draft, and no words of a draft.',
  'The page you write on cannot see which words were marked.',
];

export function AboutSection() {
  return (
    <div className="prose">
      <p>
        Candor reads what you write on LinkedIn, X and Quora while you write it, and points out what may be
        worth a second look: a number that may not be public, a name that is internal, a place where readers
        would want to know that you work there. It is there so that you can say more, not less.
      </p>
      <ul>
        {PROMISES.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <p>
        {STANDING_COPY} <strong>{PROMISE}</strong>
      </p>
      <p className="cd-hint">Version {browser.runtime.getManifest().version}</p>
    </div>
  );
}

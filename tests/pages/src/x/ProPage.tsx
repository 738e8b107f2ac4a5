import { useState } from 'react';
import { feed } from '../shared/people';
import { Composer } from './Composer';
import { hook } from './flags';
import { Tweet } from './Tweet';
import { usePost } from './use-post';

/** X Pro: columns of posts, and composers docked beside them, several at once. No dialog and no primary column. */
export function ProPage() {
  const [docked, setDocked] = useState(0);
  return (
    <div className="deck">
      <button
        type="button"
        className="primary"
        data-testid={hook('SideNav_NewTweet_Button')}
        onClick={() => setDocked(docked + 1)}
      >
        +
      </button>
      <div>
        {Array.from({ length: docked }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: composers are only ever added.
          <Docked key={index} />
        ))}
      </div>
      <section>
        {feed.map((post) => (
          <Tweet key={post.text} post={post} />
        ))}
      </section>
    </div>
  );
}

function Docked() {
  return (
    <div className="docked">
      <Composer post={usePost()} button="tweetButton" isFocused />
    </div>
  );
}

import { type ReactNode, useState } from 'react';
import { feed } from '../shared/people';
import { Composer } from './Composer';
import { hook } from './flags';
import { Tweet } from './Tweet';
import { usePost } from './use-post';

const tabs = ['For you', 'Following', 'Tide watchers'] as const;

/** On the tab of a pinned community the composer is gone; it comes anew on the others. */
export function HomeColumn({ onReply }: { onReply(): void }) {
  const [tab, setTab] = useState<string>(tabs[0]);
  return (
    <Column title="Home">
      <div role="tablist" className="tabs">
        {tabs.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={tab === name}
            onClick={() => setTab(name)}
          >
            {name}
          </button>
        ))}
      </div>
      {tab !== 'Tide watchers' && <InlineComposer />}
      <Timeline onReply={onReply} />
    </Column>
  );
}

function InlineComposer() {
  return <Composer post={usePost()} button="tweetButtonInline" />;
}

/** `/<handle>/status/<id>`: the post, and the box to reply below it. */
export function StatusColumn({ onReply }: { onReply(): void }) {
  const [post, ...others] = feed;
  const reply = usePost();
  return (
    <Column title="Post">
      {post && <Tweet post={post} onReply={onReply} />}
      <Composer post={reply} button="tweetButtonInline" placeholder="replying" verb="reply" />
      {others.map((other) => (
        <Tweet key={other.text} post={other} onReply={onReply} />
      ))}
    </Column>
  );
}

/** `/i/communities/<id>`: the same composer, with its audience. */
export function CommunityColumn() {
  return (
    <Column title="Tide watchers">
      <Composer post={usePost()} button="tweetButtonInline" audience="Tide watchers" />
      <Timeline />
    </Column>
  );
}

function Column({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div data-testid={hook('primaryColumn')} className="column">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

function Timeline({ onReply }: { onReply?(): void }) {
  return (
    <>
      {feed.map((post) => (
        <Tweet key={post.text} post={post} {...(onReply && { onReply })} />
      ))}
    </>
  );
}

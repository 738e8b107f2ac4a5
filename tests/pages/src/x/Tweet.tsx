import type { FeedPost } from '../shared/people';
import { Avatar } from './Avatar';
import { hook } from './flags';
import { Icon, LEAF } from './Icon';

/** A post in a list, or the parent of a reply. */
export function Tweet({ post, onReply }: { post: FeedPost; onReply?(): void }) {
  return (
    <article data-testid={hook('tweet')}>
      <Avatar person={post} />
      <div>
        <div data-testid={hook('User-Name')}>
          <b>{post.name}</b> <a href={`/${post.handle}`}>@{post.handle}</a>
        </div>
        <div data-testid={hook('tweetText')}>{post.text}</div>
        {onReply && (
          <button type="button" data-testid={hook('reply')} aria-label="3 replies" onClick={onReply}>
            <Icon d={LEAF} /> 3
          </button>
        )}
      </div>
    </article>
  );
}

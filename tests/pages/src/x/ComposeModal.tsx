import { useState } from 'react';
import { bo, feed } from '../shared/people';
import { Composer } from './Composer';
import { stateWithPicture } from './draft-state';
import { has, hook, kept } from './flags';
import { CROSS, Icon } from './Icon';
import { PictureDialog } from './PictureDialog';
import { SchedulePanel } from './SchedulePanel';
import { Tweet } from './Tweet';
import { type Post, type PostStart, restored, usePost } from './use-post';
import type { Route } from './use-route';
import type { Word } from './words';

const HOME = '/compose/post';
const STEPS = [`${HOME}/media`, `${HOME}/schedule`];

/** What stands in the dialog when it opens: a draft that was kept, an edited post, a restored poll. */
function start(): PostStart {
  if (has('thread')) return restored(kept ?? 'Low tide at six.', 'Then the lighthouse.', '');
  if (has('edit')) return restored('Low tide. ');
  if (has('long')) return { boxes: [stateWithPicture('Low tide.')] };
  if (has('poll')) return { ...restored('Which pool first?'), choices: ['', 'The north one'] };
  return { hasPicture: has('picture') };
}

function verbs(parent: boolean, isScheduled: boolean): { placeholder: Word; verb: Word } {
  if (parent) return { placeholder: 'replying', verb: 'reply' };
  if (has('quote')) return { placeholder: 'comment', verb: 'post' };
  if (has('edit')) return { placeholder: 'happening', verb: 'update' };
  return { placeholder: 'happening', verb: isScheduled ? 'schedule' : 'post' };
}

interface ComposeModalProps {
  route: Route;
  isReply: boolean;
  onClose(): void;
}

/** The dialog of `/compose/post` and the two steps inside it, which are routes of their own. */
export function ComposeModal({ route, isReply, onClose }: ComposeModalProps) {
  const [isScheduled, setScheduled] = useState(false);
  const post = usePost(onClose, start());
  const back = () => route.go(HOME);
  const [parent = { ...bo, text: '' }] = feed;
  return (
    <div id="layers">
      <div className="mask">
        <div role="dialog" aria-modal="true" aria-label="Compose post" className="modal">
          <div className="modal-bar">
            <button type="button" data-testid={hook('app-bar-close')} aria-label="Close" onClick={onClose}>
              <Icon d={CROSS} />
            </button>
            <button type="button" data-testid={hook('unsentButton')}>
              Drafts
            </button>
          </div>
          <div hidden={STEPS.includes(route.path)}>
            {isReply && <Tweet post={parent} />}
            <Composer
              post={post}
              button="tweetButton"
              {...verbs(isReply, isScheduled)}
              isFocused
              attached={<Attached post={post} onDescribe={() => route.go(`${HOME}/media`)} />}
              onSchedule={() => route.go(`${HOME}/schedule`)}
              onDismiss={onClose}
            />
          </div>
          {route.path === `${HOME}/media` && <PictureDialog post={post} onDone={back} />}
          {route.path === `${HOME}/schedule` && (
            <SchedulePanel
              onDone={() => {
                setScheduled(true);
                back();
              }}
            />
          )}
        </div>
      </div>
    </div>
  );
}

function Attached({ post, onDescribe }: { post: Post; onDescribe(): void }) {
  if (has('quote')) return <QuotedPost />;
  if (post.alt === null) return null;
  return (
    <div className="attachments" data-testid={hook('attachments')}>
      <div className="picture" />
      <button type="button" data-testid={hook('altTextButton')} onClick={onDescribe}>
        {post.alt || 'ALT'}
      </button>
    </div>
  );
}

function QuotedPost() {
  const [, quoted] = feed;
  if (!quoted) return null;
  return (
    // biome-ignore lint/a11y: the site's own markup carries the role.
    <div role="link" tabIndex={0} className="quoted">
      <b>{quoted.name}</b> <span data-testid={hook('tweetText')}>{quoted.text}</span>
    </div>
  );
}

import type { ReactNode } from 'react';
import { ada } from '../shared/people';
import { Avatar } from './Avatar';
import { Poll } from './Poll';
import { PostButton } from './PostButton';
import { RichTextInput } from './RichTextInput';
import { ToolBar } from './ToolBar';
import type { Post } from './use-post';
import { say, type Word } from './words';

interface ComposerProps {
  post: Post;
  button: 'tweetButton' | 'tweetButtonInline';
  placeholder?: Word;
  /** What the button says while there is one box. */
  verb?: Word;
  isFocused?: boolean;
  /** A quoted post, a picture. */
  attached?: ReactNode;
  audience?: string;
  onSchedule?(): void;
  onDismiss?(): void;
}

/** Inline and modal composer are the same component: both own `tweetTextarea_0` and can be mounted at once. */
export function Composer(props: ComposerProps) {
  const { post, button, placeholder = 'happening', verb = 'post', isFocused = false } = props;
  const last = post.boxes.length - 1;
  const first = post.choices ? 'ask' : placeholder;
  return (
    <>
      {post.boxes.map((state, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: boxes are only ever added at the end.
        <div key={index} className="composer">
          <Avatar person={ada} />
          <div className="composer-body">
            {props.audience && (
              <button type="button" className="audience" aria-haspopup="menu">
                {props.audience}
              </button>
            )}
            <RichTextInput
              testId={`tweetTextarea_${index}`}
              label={say('box')}
              placeholder={say(index === 0 ? first : 'add')}
              isFocused={isFocused || index > 0}
              state={state}
              onChange={(next) => post.setBox(index, next)}
              onSend={post.send}
              {...(props.onDismiss && { onDismiss: props.onDismiss })}
            />
            {index === 0 && post.choices && <Poll post={post} />}
            {index === 0 && props.attached}
            {index === last && (
              // One button for all boxes: it goes away and comes anew under the box that was added.
              <ToolBar post={post} {...(props.onSchedule && { onSchedule: props.onSchedule })}>
                <PostButton
                  testId={button}
                  words={say(last > 0 ? 'all' : verb)}
                  isDisabled={!post.canSend}
                  onClick={post.send}
                />
              </ToolBar>
            )}
          </div>
        </div>
      ))}
    </>
  );
}

import { ada } from '../shared/people';
import { Avatar } from './Avatar';
import { RichTextInput } from './RichTextInput';
import { useDraft } from './use-draft';

interface ComposerProps {
  button: 'tweetButton' | 'tweetButtonInline';
  isFocused?: boolean;
  onSent?(): void;
  onDismiss?(): void;
}

const tools = [
  ['createPollButton', 'Add poll', '☰'],
  ['scheduleOption', 'Schedule post', '◷'],
  ['geoButton', 'Tag location', '◎'],
] as const;

/** Inline and modal composer are the same component: both own `tweetTextarea_0` and can be mounted at once. */
export function Composer({ button, isFocused = false, onSent, onDismiss }: ComposerProps) {
  const draft = useDraft(onSent);
  return (
    <div className="composer">
      <Avatar person={ada} />
      <div className="composer-body">
        <RichTextInput
          testId="tweetTextarea_0"
          label="Post text"
          placeholder="What’s happening?"
          isFocused={isFocused}
          state={draft.state}
          onChange={draft.setState}
          onSend={draft.send}
          {...(onDismiss && { onDismiss })}
        />
        <div className="tool-bar" data-testid="toolBar">
          {tools.map(([id, label, sign]) => (
            <button key={id} type="button" data-testid={id} aria-label={label}>
              {sign}
            </button>
          ))}
          <PostButton testId={button} isDisabled={!draft.canSend} onClick={draft.send} />
        </div>
      </div>
    </div>
  );
}

function PostButton({
  testId,
  isDisabled,
  onClick,
}: {
  testId: string;
  isDisabled: boolean;
  onClick(): void;
}) {
  const off = isDisabled ? { disabled: true, 'aria-disabled': true, tabIndex: -1 } : {};
  return (
    // biome-ignore lint/a11y/noRedundantRoles: the site's own markup carries the role.
    <button type="button" role="button" className="primary" data-testid={testId} onClick={onClick} {...off}>
      <div>
        <span>
          <span>Post</span>
        </span>
      </div>
    </button>
  );
}

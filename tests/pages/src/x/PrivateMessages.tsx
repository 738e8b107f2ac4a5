import { type ReactNode, useEffect, useRef, useState } from 'react';
import { openComposer, publish } from '../shared/candor-page';
import { bo } from '../shared/people';
import { Avatar } from './Avatar';
import { RichTextInput } from './RichTextInput';
import { useDraft } from './use-draft';

function Conversation({ children }: { children: ReactNode }) {
  return (
    <main data-testid="primaryColumn">
      <h2>{bo.name}</h2>
      <div className="composer">
        <Avatar person={bo} />
        <div className="composer-body">{children}</div>
      </div>
    </main>
  );
}

/** The newer chat: a plain textarea, Enter sends. */
export function Chat() {
  const [text, setText] = useState('');
  const latest = useRef(text);
  latest.current = text;
  useEffect(() => openComposer(() => latest.current), []);
  const send = () => {
    if (text.trim() === '') return;
    publish(text);
    setText('');
  };
  return (
    <Conversation>
      <textarea
        data-testid="dm-composer-textarea"
        placeholder="Message"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          send();
        }}
      />
      <button type="button" className="primary" data-testid="dm-composer-send-button" onClick={send}>
        Send
      </button>
    </Conversation>
  );
}

/** The older messages: the same Draft editor as for posts. */
export function LegacyMessages() {
  const draft = useDraft();
  return (
    <Conversation>
      <RichTextInput
        testId="dmComposerTextInput"
        label="Text message"
        placeholder="Start a new message"
        state={draft.state}
        onChange={draft.setState}
        onSend={draft.send}
      />
      <button type="button" className="primary" data-testid="dmComposerSendButton" onClick={draft.send}>
        Send
      </button>
    </Conversation>
  );
}

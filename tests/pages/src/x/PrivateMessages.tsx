import { type ReactNode, useState } from 'react';
import { publish } from '../shared/candor-page';
import { bo } from '../shared/people';
import { Avatar } from './Avatar';
import { emptyState, textOf } from './draft-state';
import { Field } from './Field';
import { hook } from './flags';
import { Icon, LEAF } from './Icon';
import { RichTextInput } from './RichTextInput';
import { say } from './words';

function Conversation({ children }: { children: ReactNode }) {
  return (
    <div>
      <h2>{bo.name}</h2>
      <div className="composer">
        <Avatar person={bo} />
        <div className="composer-body">{children}</div>
      </div>
    </div>
  );
}

interface PlainBoxProps {
  /** Test ids of the box and of its button. */
  box: string;
  button: string;
  name?: string;
}

/** A text area and its button, as the chat, Grok and the forms have them. */
export function PlainBox({ box, button, name }: PlainBoxProps) {
  const [text, setText] = useState('');
  const send = () => {
    if (text.trim() === '') return;
    publish(text);
    setText('');
  };
  return (
    <>
      <Field
        isArea
        value={text}
        onText={setText}
        onSend={send}
        attributes={{
          'data-testid': hook(box),
          placeholder: say('write'),
          ...(name !== undefined && { name }),
        }}
      />
      <div className="tool-bar">
        <button type="button" aria-label="Add a picture">
          <Icon d={LEAF} />
        </button>
        <button type="button" className="primary" data-testid={hook(button)} onClick={send}>
          {say('send')}
        </button>
      </div>
    </>
  );
}

/** The newer chat, with the numbers that open it beside it. */
export function Chat() {
  return (
    <Conversation>
      {[1, 2, 3, 4].map((nth) => (
        <input key={nth} type="text" className="pin" inputMode="numeric" maxLength={1} aria-label="PIN" />
      ))}
      <PlainBox box="dm-composer-textarea" button="dm-composer-send-button" />
    </Conversation>
  );
}

/** The older messages: the same Draft editor as for posts. */
export function LegacyMessages() {
  const [state, setState] = useState(emptyState);
  const send = () => {
    if (textOf(state).trim() === '') return;
    publish(textOf(state));
    setState(emptyState());
  };
  return (
    <Conversation>
      <RichTextInput
        testId="dmComposerTextInput"
        label={say('write')}
        placeholder={say('write')}
        state={state}
        onChange={setState}
        onSend={send}
      />
      <button type="button" className="primary" data-testid={hook('dmComposerSendButton')} onClick={send}>
        {say('send')}
      </button>
    </Conversation>
  );
}

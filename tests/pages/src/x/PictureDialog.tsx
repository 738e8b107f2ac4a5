import { useState } from 'react';
import { Field } from './Field';
import { hook } from './flags';
import type { Post } from './use-post';
import { say } from './words';

/** `/compose/post/media`: the description is public with the post, and leaves this box when it is saved. */
export function PictureDialog({ post, onDone }: { post: Post; onDone(): void }) {
  const [text, setText] = useState(post.alt ?? '');
  const save = () => {
    post.setAlt(text);
    onDone();
  };
  return (
    <div className="step">
      <div className="modal-bar">
        <b>{say('describe')}</b>
        <button type="button" className="primary" data-testid={hook('endEditingButton')} onClick={save}>
          {say('save')}
        </button>
      </div>
      <div className="picture" />
      <Field
        isArea
        value={text}
        onText={setText}
        attributes={{ name: 'altTextInput', maxLength: 1000, 'aria-label': say('describe') }}
      />
    </div>
  );
}

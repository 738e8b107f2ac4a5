import { Field } from './Field';
import type { Post } from './use-post';
import { say } from './words';

export function Poll({ post }: { post: Post }) {
  return (
    <div className="poll">
      {(post.choices ?? []).map((text, index) => {
        const name = `Choice${index + 1}`;
        return (
          // biome-ignore lint/a11y/noLabelWithoutControl: the control is in the field.
          <label key={name}>
            <span className="muted">
              {say('choice')} {index + 1}
            </span>
            <Field
              value={text}
              onText={(next) => post.setChoice(index, next)}
              onSend={post.send}
              attributes={{ type: 'text', name, maxLength: 25, autoComplete: 'off' }}
            />
          </label>
        );
      })}
    </div>
  );
}

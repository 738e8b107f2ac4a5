import { useState } from 'react';
import { publish } from '../shared/candor-page';
import { bo } from '../shared/people';
import { Field } from './Field';
import { hook } from './flags';
import { CROSS, Icon, PLUS } from './Icon';
import { PostButton } from './PostButton';
import { say } from './words';

/** Phones get plain text areas. While a name is being typed only its box is rendered, above the people to pick from. */
export function MobilePage() {
  const [texts, setTexts] = useState(['']);
  const naming = texts.findIndex((text) => /@\w+$/.test(text));
  const set = (index: number, text: string) =>
    setTexts((all) => all.map((one, at) => (at === index ? text : one)));
  const canSend = texts.every((text) => text.trim() !== '');
  const send = () => {
    publish(texts.join('\n'));
    setTexts(['']);
  };
  const shown = naming < 0 ? texts.map((_, index) => index) : [naming];
  return (
    <main className="phone">
      <div className="modal-bar">
        <button type="button" data-testid={hook('app-bar-close')} aria-label="Close">
          <Icon d={CROSS} />
        </button>
        <PostButton
          testId="tweetButton"
          words={say(texts.length > 1 ? 'all' : 'post')}
          isDisabled={!canSend}
          onClick={send}
        />
      </div>
      {shown.map((index) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: the control is in the field.
        <label key={`${naming < 0}${index}`} data-testid={hook(`tweetTextarea_${index}_label`)}>
          <Field
            isArea
            value={texts[index] ?? ''}
            onText={(text) => set(index, text)}
            attributes={{
              'data-testid': hook(`tweetTextarea_${index}`),
              placeholder: say(index === 0 ? 'happening' : 'add'),
              autoFocus: index === naming,
            }}
          />
        </label>
      ))}
      {naming >= 0 && (
        <button type="button" className="person" onClick={() => pick(texts[naming] ?? '', naming, set)}>
          @{bo.handle}
        </button>
      )}
      <div className="tool-bar" data-testid={hook('toolBar')}>
        <button
          type="button"
          data-testid={hook('addButton')}
          aria-label="Add post"
          onClick={() => setTexts((all) => [...all, ''])}
        >
          <Icon d={PLUS} />
        </button>
      </div>
    </main>
  );
}

function pick(text: string, index: number, set: (index: number, text: string) => void): void {
  set(index, `${text.replace(/@\w+$/, '')}@${bo.handle} `);
}

import { useState } from 'react';
import { publish } from '../shared/candor-page';
import { emptyState, textOf } from './draft-state';
import { Field } from './Field';
import { hook } from './flags';
import { CROSS, Icon, LEAF, PLUS } from './Icon';
import { RichTextInput } from './RichTextInput';
import { say } from './words';

/** `/compose/articles/edit/<id>`: Publish opens the settings over the whole page, and Publish there publishes. */
export function ArticlePage() {
  const [title, setTitle] = useState('');
  const [body, setBody] = useState(emptyState);
  const [isLastStep, setLastStep] = useState(false);
  const isEmpty = textOf(body).trim() === '' && title.trim() === '';
  const send = () => {
    publish([title, textOf(body)].join('\n'));
    setTitle('');
    setBody(emptyState());
    setLastStep(false);
  };
  return (
    <>
      <div data-testid={hook('primaryColumn')} className="column">
        <div className="modal-bar">
          <button type="button" aria-label="Back">
            <Icon d={CROSS} />
          </button>
          <a href="/compose/articles">Preview</a>
          <button
            type="button"
            className="primary publish-article"
            disabled={isEmpty}
            onClick={() => setLastStep(true)}
          >
            <span>{say('publish')}</span>
          </button>
          <button type="button" aria-haspopup="menu" aria-label="More">
            <Icon d={PLUS} />
          </button>
        </div>
        <div className="article-body">
          <Field
            isArea
            value={title}
            onText={setTitle}
            attributes={{ name: 'Article Title', placeholder: say('addTitle'), maxLength: 100 }}
          />
          <div role="toolbar" className="modal-bar">
            <button type="button" aria-haspopup="menu">
              Body
            </button>
            <button type="button" aria-label="Bold">
              <Icon d={LEAF} />
            </button>
          </div>
          <RichTextInput
            testId="composer"
            label={say('start')}
            placeholder={say('start')}
            state={body}
            onChange={setBody}
          />
        </div>
      </div>
      {isLastStep && (
        <div role="dialog" aria-modal="true" className="mask last-step">
          <label>
            <input type="radio" defaultChecked /> Everyone
          </label>
          <button type="button" className="primary" onClick={send}>
            <span>{say('publish')}</span>
          </button>
        </div>
      )}
    </>
  );
}

import type { FormEvent } from 'react';
import { publish } from '../shared/candor-page';

/** Renders what the family's `root` in tests/pages/sites/server.mjs holds. */
export function Compose() {
  return (
    <form data-testid="primaryColumn" onSubmit={send}>
      <label data-testid="tweetTextarea_0_label">
        <textarea aria-label="Post text" />
      </label>
      <button type="submit" className="primary" data-testid="tweetButton">
        Post
      </button>
    </form>
  );
}

function send(event: FormEvent<HTMLFormElement>): void {
  event.preventDefault();
  publish(event.currentTarget.querySelector('textarea')?.value ?? '');
}

import { EditorState } from 'draft-js';
import { useEffect, useRef, useState } from 'react';
import { openComposer, publish } from '../shared/candor-page';
import { decorators } from './decorators';

const textOf = (state: EditorState) => state.getCurrentContent().getPlainText('\n');

/** One draft: its editor state, whether it can be sent, and the site's send, which empties it. */
export function useDraft(onSent?: () => void) {
  const [state, setState] = useState(() => EditorState.createEmpty(decorators));
  const latest = useRef(state);
  latest.current = state;
  useEffect(() => openComposer(() => textOf(latest.current)), []);
  const canSend = textOf(state).trim() !== '';
  const send = () => {
    if (!canSend) return;
    publish(textOf(state));
    setState(EditorState.createEmpty(decorators));
    onSent?.();
  };
  return { state, setState, canSend, send };
}

import type { EditorState } from 'draft-js';
import { useState } from 'react';
import { publish } from '../shared/candor-page';
import { emptyState, stateOf, textOf } from './draft-state';

/** Everything that one press of the button publishes. */
export interface Post {
  boxes: EditorState[];
  setBox(index: number, state: EditorState): void;
  addBox(): void;
  /** The choices of a poll; null without one. */
  choices: string[] | null;
  setChoice(index: number, text: string): void;
  togglePoll(): void;
  /** The description of the picture; null without a picture. */
  alt: string | null;
  setAlt(text: string): void;
  canSend: boolean;
  /** The site's own publish, which empties the boxes. Does nothing while something is missing. */
  send(): void;
}

export interface PostStart {
  boxes?: EditorState[];
  choices?: string[];
  hasPicture?: boolean;
}

export function usePost(onSent?: () => void, start: PostStart = {}): Post {
  const [boxes, setBoxes] = useState(() => start.boxes ?? [emptyState()]);
  const [choices, setChoices] = useState<string[] | null>(start.choices ?? null);
  const [alt, setAlt] = useState<string | null>(start.hasPicture ? '' : null);
  const texts = boxes.map(textOf);
  const isFilled = (text: string) => text.trim() !== '';
  const canSend = (alt !== null || texts.every(isFilled)) && (choices ?? []).every(isFilled);
  return {
    boxes,
    setBox: (index, state) => setBoxes((all) => all.map((one, at) => (at === index ? state : one))),
    addBox: () => setBoxes((all) => [...all, emptyState()]),
    choices,
    setChoice: (index, text) =>
      setChoices((all) => all?.map((one, at) => (at === index ? text : one)) ?? null),
    togglePoll: () => setChoices((all) => (all ? null : ['', ''])),
    alt,
    setAlt,
    canSend,
    send() {
      if (!canSend) return;
      publish([...texts, ...(choices ?? []), ...(alt ? [alt] : [])].join('\n'));
      setBoxes([emptyState()]);
      setChoices(null);
      onSent?.();
    },
  };
}

export const restored = (...texts: string[]): PostStart => ({ boxes: texts.map(stateOf) });

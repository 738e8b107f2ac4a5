import { CompositeDecorator, type Strategy } from 'draft-js';
import type { ReactNode } from 'react';

const LINKED = /(?:https?:\/\/\S+)|(?<![\w@])@\w{1,15}|(?<![\w#])#\p{L}\w*|(?<![\w$])\$[A-Z]{1,6}\b/gu;
const EMOJI = /\p{Extended_Pictographic}\uFE0F?(?:\u200D\p{Extended_Pictographic}\uFE0F?)*/gu;

function everyMatch(pattern: RegExp): Strategy {
  return (block, found) => {
    for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
  };
}

/** Mentions, hashtags, cashtags and links are one coloured wrapper around the leaf; there is no link element. */
function Linked({ children }: { children: ReactNode }) {
  return <span style={{ color: 'rgb(29, 155, 240)' }}>{children}</span>;
}

/** The site paints emoji as a background picture and keeps their text in a span clipped to nothing. */
function Emoji({ children, decoratedText }: { children: ReactNode; decoratedText: string }) {
  return (
    <span
      style={{ background: `center / 1.2em no-repeat url("${picture(decoratedText)}")`, padding: '0.15em' }}
    >
      <span style={{ clipPath: 'circle(0%)' }}>{children}</span>
    </span>
  );
}

function picture(emoji: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><text y="19" font-size="19">${emoji}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

export const decorators = new CompositeDecorator([
  { strategy: everyMatch(LINKED), component: Linked },
  { strategy: everyMatch(EMOJI), component: Emoji },
]);

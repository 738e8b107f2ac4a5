import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** What a view draws, and what of it can be read. Server rendering runs no effects. */
export function draw(view: ReactNode): { html: string; text: string } {
  const html = renderToStaticMarkup(view);
  const text = html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
  return { html, text };
}

/** Accessible names of the buttons that can be pressed. */
export function buttons(html: string): string[] {
  const found = [...html.matchAll(/<button\b([^>]*)>(.*?)<\/button>/gs)];
  return found
    .filter(([, attributes = '']) => !/\bdisabled=/.test(attributes))
    .map(
      ([, attributes = '', content = '']) =>
        /aria-label="([^"]*)"/.exec(attributes)?.[1] ?? content.replace(/<[^>]*>/g, ''),
    );
}

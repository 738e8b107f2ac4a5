/**
 * What a test may ask of a page, in the page's own world.
 * `posts`: one entry per publish, written by the site's own handler. `text`: the editor's model, never its DOM,
 * blocks joined by one line feed. `errors`: uncaught errors, rejections, and what a React boundary caught.
 * `keys`: keys whose keydown reached a bubble listener on the document, as a page's shortcuts would see them.
 */
export interface CandorPage {
  posts: string[];
  text(): string;
  errors: string[];
  keys: string[];
}

declare global {
  interface Window {
    candorPage: CandorPage;
  }
}

type ReadText = () => string;

/** Composers that are open, the main one last (a modal opens after the inline composer behind it). */
const readers: ReadText[] = [];

export const candorPage: CandorPage = {
  posts: [],
  text: () => readers.at(-1)?.() ?? '',
  errors: [],
  keys: [],
};

window.candorPage = candorPage;
window.addEventListener('error', ({ message }) => {
  // What browsers say of a resize that waits for the next frame (CKEditor) is a notice, no error.
  if (!message.startsWith('ResizeObserver loop')) candorPage.errors.push(message);
});
window.addEventListener('unhandledrejection', (event) => candorPage.errors.push(String(event.reason)));
document.addEventListener('keydown', (event) => candorPage.keys.push(event.key));

/** Makes a composer the main one until the returned function is called. */
export function openComposer(read: ReadText): () => void {
  readers.push(read);
  return () => {
    const at = readers.indexOf(read);
    if (at >= 0) readers.splice(at, 1);
  };
}

/** The site's own publish: records exactly what the model held. */
export function publish(text: string): void {
  candorPage.posts.push(text);
}

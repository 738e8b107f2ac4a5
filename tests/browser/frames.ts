import type { Tab } from '@/tests/browser/tab';

export interface Frames {
  /** How many were painted, how many of them with a mark, and in how many the word stood elsewhere than in the one before. */
  frames: number;
  marked: number;
  moved: number;
  /** CSS pixels by which the first mark was off its word, in the worst frame. */
  worst: number;
}

/** Looks at every frame as it is painted while something happens. The composer must not lie in a shadow root. */
export async function watchFrames(tab: Tab, word: string, during: () => Promise<void>): Promise<Frames> {
  await tab.page.evaluate(
    (selector, text) => postMessage({ candorFrames: 'start', selector, word: text }, '*'),
    tab.composer,
    word,
  );
  await during();
  return tab.page.evaluate(
    () =>
      new Promise<Frames>((resolve) => {
        const id = crypto.randomUUID();
        addEventListener('message', ({ data }) => {
          if (data?.candorFramesReply === id) resolve(data);
        });
        postMessage({ candorFrames: 'stop', id }, '*');
      }),
  );
}

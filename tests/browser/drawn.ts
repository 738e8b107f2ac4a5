import { restyle, unstyle } from '@/tests/browser/restyle';
import type { Tab } from '@/tests/browser/tab';
import type { Rect } from '@/tests/browser/ui';

/**
 * Where a text area really draws a word, read off the screen: the word is selected in a colour of its own. In CSS
 * pixels of the viewport, whole ones; the selection is as tall as its line.
 *
 * @throws Error when no pixel of it is to be seen
 */
export async function drawnRect(tab: Tab, word: string): Promise<Rect> {
  await restyle(tab, 'textarea::selection { background: #f0f; color: #f0f }');
  await tab.page.$eval(
    tab.composer,
    (area, text) => {
      const { value } = area as HTMLTextAreaElement;
      const at = value.indexOf(text);
      (area as HTMLTextAreaElement).setSelectionRange(at, at + text.length);
    },
    word,
  );
  const picture = await tab.page.screenshot({ encoding: 'base64' });
  await unstyle(tab);
  const rect = await tab.page.evaluate(boundsOfMagenta, picture);
  if (rect.width <= 0) throw new Error(`"${word}" is nowhere on the screen`);
  return rect;
}

/** Runs in the page. */
async function boundsOfMagenta(picture: string): Promise<Rect> {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const bounds = { left: width, top: height, right: 0, bottom: 0 };
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const [red = 0, green = 0, blue = 0] = data.subarray(pixel * 4, pixel * 4 + 3);
    if (red < 220 || green > 60 || blue < 220) continue;
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x + 1);
    bounds.top = Math.min(bounds.top, y);
    bounds.bottom = Math.max(bounds.bottom, y + 1);
  }
  const { left, top, right, bottom } = bounds;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

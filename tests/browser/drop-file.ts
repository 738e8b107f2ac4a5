import type { Page } from 'puppeteer-core';

/** Drops a file onto the first element that the selector finds, as the desktop would. */
export async function dropFile(page: Page, selector: string, name: string, text: string): Promise<void> {
  await page.$eval(
    selector,
    (zone, fileName, words) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([words], fileName));
      zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    name,
    text,
  );
}

import type { Tab } from '@/tests/browser/tab';
import type { Rect } from '@/tests/browser/ui';

/**
 * Gives the page another rule of style, as a bundle that arrives late does: no node changes, no event tells of it. With
 * `inside`, in the open shadow root around the composer.
 */
export async function restyle(tab: Tab, css: string, where: 'page' | 'inside' = 'page'): Promise<void> {
  const box = await tab.page.$(tab.composer);
  await box?.evaluate(
    (element, text, isInside) => {
      const root = (isInside ? element.getRootNode() : document) as Document | ShadowRoot;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    },
    css,
    where === 'inside',
  );
}

/** Takes the last such rule away. */
export async function unstyle(tab: Tab, where: 'page' | 'inside' = 'page'): Promise<void> {
  const box = await tab.page.$(tab.composer);
  await box?.evaluate((element, isInside) => {
    const root = (isInside ? element.getRootNode() : document) as Document | ShadowRoot;
    root.adoptedStyleSheets = root.adoptedStyleSheets.slice(0, -1);
  }, where === 'inside');
}

/** Gives the box itself more style of its own, or with `isWhole` just this; returns what it had. */
export async function styleOf(tab: Tab, css: string, isWhole = false): Promise<string> {
  const box = await tab.page.$(tab.composer);
  const before = await box?.evaluate(
    (element, text, isWhole) => {
      // Not the attribute: policies of the sites forbid it.
      const { style } = element as HTMLElement;
      const had = style.cssText;
      style.cssText = isWhole ? text : `${had}; ${text}`;
      return had;
    },
    css,
    isWhole,
  );
  return before ?? '';
}

/** Scrolls the text in the box to this many CSS pixels from its top. */
export async function scrollBox(tab: Tab, top: number): Promise<void> {
  const box = await tab.page.$(tab.composer);
  await box?.evaluate((element, to) => element.scrollTo(0, to), top);
}

const OVER = '#over';

/** Something of the site that lies over a place of the viewport, like a list of names: in the page, or beside the box. */
export async function layOver(
  tab: Tab,
  { x, y, width, height }: Rect,
  where: 'page' | 'beside' = 'page',
): Promise<void> {
  const box = await tab.page.$(tab.composer);
  await box?.evaluate(
    (element, style, isBeside) => {
      const list = Object.assign(document.createElement('ul'), { id: 'over' });
      Object.assign(
        list.style,
        { position: 'fixed', margin: '0', zIndex: '9999', background: '#ddd' },
        style,
      );
      const root = element.getRootNode();
      if (isBeside && root instanceof ShadowRoot) root.append(list);
      else document.body.append(list);
    },
    { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` },
    where === 'beside',
  );
}

/** Shows or hides what lies over it. */
export async function toggleOver(tab: Tab, isShown: boolean): Promise<void> {
  const list = await tab.page.$(`${OVER}, >>> ${OVER}`);
  await list?.evaluate((element, shown) => {
    (element as HTMLElement).style.display = shown ? '' : 'none';
  }, isShown);
}

export async function removeOver(tab: Tab): Promise<void> {
  const list = await tab.page.$(`${OVER}, >>> ${OVER}`);
  await list?.evaluate((element) => element.remove());
}

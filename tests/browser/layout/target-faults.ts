/**
 * Runs in the page: what is too small to hit, a line each. WCAG 2.5.8: 24 by 24 CSS pixels, or so far from every other
 * target that a circle of 24 pixels around its middle touches none; links in a sentence are as high as its lines.
 */
export function targetFaults(): string[] {
  const LEAST = 24;
  interface Target {
    element: Element;
    rect: { left: number; right: number; top: number; bottom: number };
  }
  const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const union = (rects: DOMRect[]) => ({
    left: Math.min(...rects.map(({ left }) => left)),
    right: Math.max(...rects.map(({ right }) => right)),
    top: Math.min(...rects.map(({ top }) => top)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
  });
  const isInSentence = (element: Element) => {
    const others = (element.parentElement?.innerText ?? '').replace((element as HTMLElement).innerText, '');
    return getComputedStyle(element).display === 'inline' && /\p{L}/u.test(others);
  };
  const root = document.querySelector('[role="alertdialog"]') ?? document.querySelector('#root');
  const controls = root?.querySelectorAll<HTMLInputElement>(
    'a[href], button, summary, select, textarea, input:not([hidden])',
  );
  const targets: Target[] = [...(controls ?? [])]
    .filter((element) => isSeen(element) && !isInSentence(element))
    .map((element) => {
      const labels = [...(element.labels ?? [])].filter((label) => label.contains(element));
      return { element, rect: union([element, ...labels].map((each) => each.getBoundingClientRect())) };
    });
  const isSmall = ({ rect }: Target) => rect.right - rect.left < LEAST || rect.bottom - rect.top < LEAST;
  const middleOf = ({ rect }: Target) => ({
    x: (rect.left + rect.right) / 2,
    y: (rect.top + rect.bottom) / 2,
  });
  const isNear = (small: Target, other: Target) => {
    const { x, y } = middleOf(small);
    const to = middleOf(other);
    if (isSmall(other) && Math.hypot(to.x - x, to.y - y) < LEAST) return true;
    const { left, right, top, bottom } = other.rect;
    const aside = Math.max(left - x, 0, x - right);
    const above = Math.max(top - y, 0, y - bottom);
    return Math.hypot(aside, above) < LEAST / 2;
  };
  return targets
    .filter((target) => isSmall(target) && targets.some((other) => other !== target && isNear(target, other)))
    .map(({ element, rect }) => {
      const size = `${Math.round(rect.right - rect.left)} × ${Math.round(rect.bottom - rect.top)}`;
      return `${size}: ${element.tagName.toLowerCase()}.${element.className} "${element.textContent?.slice(0, 40)}"`;
    });
}

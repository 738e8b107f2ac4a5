import type { Core } from '@/lib/compose/core';

/** The buttons that publish this box now, found anew: sites re-render them. */
export function buttonsOf({ surface, element }: Core): HTMLElement[] {
  try {
    return element.isConnected ? surface.submits(element) : [];
  } catch {
    // A page that the site adapter does not understand has no button to hold, and none to press.
    return [];
  }
}

export function isEnabled(button: HTMLElement): boolean {
  return !button.matches(':disabled') && button.getAttribute('aria-disabled') !== 'true';
}

/** The browser itself makes a click of Enter and Space on it. */
export function isNative(button: HTMLElement): boolean {
  return button.matches('button, input, a[href]');
}

/** The events of a real press, then the click. They are not trusted, so that nobody here holds them. */
export function replayPress(button: HTMLElement): void {
  const { left, top, width, height } = button.getBoundingClientRect();
  const common = {
    bubbles: true,
    cancelable: true,
    composed: true,
    detail: 1,
    clientX: left + width / 2,
    clientY: top + height / 2,
  };
  const pointer = { ...common, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  button.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  button.dispatchEvent(new MouseEvent('mousedown', { ...common, buttons: 1 }));
  button.dispatchEvent(new PointerEvent('pointerup', pointer));
  button.dispatchEvent(new MouseEvent('mouseup', common));
  button.click();
}

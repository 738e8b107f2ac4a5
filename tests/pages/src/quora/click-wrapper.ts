import { el } from '../shared/el';

export interface ClickWrapper {
  element: HTMLButtonElement;
  setEnabled(isEnabled: boolean): void;
}

/**
 * Quora's button. Its handler lives on pointer events: `pointerdown` arms it and the `click` after that submits,
 * so a bare `button.click()` does nothing, while an untrusted pointerdown followed by a click works. Enter and
 * Space on the focused button give a trusted click without a pointer (detail 0), which submits as well.
 */
export function clickWrapper(label: string, name: string, onSubmit: () => void): ClickWrapper {
  const element = el(
    'button',
    { class: `q-click-wrapper primary ${name}`, type: 'button' },
    el('div', { class: 'q-text' }, label),
  );
  let isArmed = false;
  element.addEventListener('pointerdown', () => {
    isArmed = true;
  });
  element.addEventListener('click', (event) => {
    const isKeyboard = event.isTrusted && event.detail === 0;
    if (!isArmed && !isKeyboard) return;
    isArmed = false;
    onSubmit();
  });
  const setEnabled = (isEnabled: boolean) => {
    element.disabled = !isEnabled;
    element.classList.toggle('qu-disabled', !isEnabled);
    if (isEnabled) element.removeAttribute('aria-disabled');
    else element.setAttribute('aria-disabled', 'true');
  };
  return { element, setEnabled };
}

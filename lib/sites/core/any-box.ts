import { closest, nearest } from '@/lib/sites/core/dom';
import type { Surface } from '@/lib/sites/define';

/** Any box to write in, told by what it can do: on sites that a person added, and where they asked for it by hand. */
export const anyBox: Surface = {
  name: 'post',
  matches: (element) => element.localName === 'textarea' || element.isContentEditable,
  submits: (element) =>
    nearest(
      element,
      'button[type="submit"], input[type="submit"]',
      closest(element, 'form, dialog, [role="dialog"]'),
    ),
  shortcut: true,
};

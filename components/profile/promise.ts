/** What stays true whatever a pack says. Popup, first run and options say it in the same words. */
export const PROMISE = 'Nobody sees what you type, which tips you saw, or what you muted.';

export const STANDING_COPY =
  'This tool doesn’t comment on pay, hours, safety, how you’re treated, organising, or reporting wrongdoing.';

/** Stands under every pack. */
export const PACK_FOOTER =
  'Nothing here is meant to interfere with, restrain or prevent communication about wages, hours, or other terms and conditions of employment, or reports to any authority.';

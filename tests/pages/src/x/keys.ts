import { KeyBindingUtil } from 'draft-js';
import type { KeyboardEvent } from 'react';
import { has } from './flags';

/** Command+Enter: Ctrl, on macOS (`?mac=1`) Cmd. Nothing is sent in the middle of a composition. */
export function isSend(event: KeyboardEvent): boolean {
  if (event.keyCode !== 13) return false;
  return has('mac') ? event.metaKey : KeyBindingUtil.hasCommandModifier(event);
}

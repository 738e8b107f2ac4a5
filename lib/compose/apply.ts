import { follow, requestCheck } from '@/lib/compose/checks';
import { type Core, readText } from '@/lib/compose/core';
import { isSameText } from '@/lib/editors/core/same-text';

/** How long an editor may take to show a write, and how often we look, in milliseconds. */
const READ_BACK = 300;
const READ_EVERY = 20;

/**
 * Applies one edit of a finding: found again in the present text, refused when its words changed, written once, read
 * back. On a mismatch `notApplied` offers the wording; there is never a second write.
 * @returns true when the box holds the wanted text
 */
export async function applyEdit(core: Core, key: string, index: number): Promise<boolean> {
  const text = readText(core);
  if (text === null) return false;
  // From here on every finding that is left stands on its own words in this very text.
  follow(core, text);
  const finding = core.store.getState().findings.find((shown) => shown.key === key);
  const edit = finding?.edits[index];
  if (!edit) return false;

  const wanted = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  const isWritten = await write(core, edit, wanted);
  if (core.signal.aborted) return isWritten;
  core.store.setState({ notApplied: isWritten ? null : { text: edit.text } });
  requestCheck(core);
  return isWritten;
}

async function write(core: Core, edit: { start: number; end: number; text: string }, wanted: string) {
  try {
    await core.editor.replace(core.element, { start: edit.start, end: edit.end }, edit.text);
  } catch {
    // The read-back below tells what the box holds now.
  }
  return readsBack(core, wanted);
}

async function readsBack(core: Core, wanted: string): Promise<boolean> {
  const end = performance.now() + READ_BACK;
  while (!isSameText(readText(core) ?? '', wanted)) {
    if (core.signal.aborted || performance.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, READ_EVERY));
  }
  return true;
}

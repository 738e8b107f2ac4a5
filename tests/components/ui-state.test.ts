import { expect, it } from 'vitest';
import { createUi, noteHidden } from '@/components/nudge/ui-state';
import { withTags } from '@/components/ui/TagInput';

it('offers the mute plainly from the second finding of a rule that was hidden', () => {
  const ui = createUi();
  noteHidden(ui, 'fin.figure', 'a');
  expect(ui.getState().note).toEqual({ kind: 'hidden', key: 'a', again: false });
  noteHidden(ui, 'proj.codename', 'b');
  expect(ui.getState().note).toEqual({ kind: 'hidden', key: 'b', again: false });
  noteHidden(ui, 'fin.figure', 'c');
  expect(ui.getState().note).toEqual({ kind: 'hidden', key: 'c', again: true });
});

it.each([
  [[], ' Globex , Initech', ['Globex', 'Initech']],
  [['Globex'], 'Globex', ['Globex']],
  [['Globex'], ' \n,', ['Globex']],
  [['Globex'], 'Roadrunner Pro\nHalcyon', ['Globex', 'Roadrunner Pro', 'Halcyon']],
])('%o with "%s" becomes %o', (values, typed, want) => {
  expect(withTags(values, typed)).toEqual(want);
});

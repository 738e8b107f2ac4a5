import { expect, it } from 'vitest';
import { createUi, noteClosed, noteHidden, noteSight } from '@/components/nudge/ui-state';
import { withTags } from '@/components/ui/TagInput';

it('offers the mute plainly from the second finding of a rule that was hidden, also in another draft', () => {
  const memory = new Map();
  const ui = createUi({ memory });
  noteHidden(ui, 'fin.figure', 'a');
  expect(ui.getState().note).toEqual({ kind: 'hidden', key: 'a', again: false });
  noteHidden(ui, 'proj.codename', 'b');
  expect(ui.getState().note).toEqual({ kind: 'hidden', key: 'b', again: false });
  const next = createUi({ memory });
  noteHidden(next, 'fin.figure', 'c');
  expect(next.getState().note).toEqual({ kind: 'hidden', key: 'c', again: true });
});

it('knows a rule that was seen before, and offers its mute after two cards were closed', () => {
  const ui = createUi({ memory: new Map() });
  expect(noteSight(ui, 'disc.endorse')).toEqual({ isFirst: true, offersMute: false });
  noteClosed(ui, 'disc.endorse');
  expect(noteSight(ui, 'disc.endorse')).toEqual({ isFirst: false, offersMute: false });
  noteClosed(ui, 'disc.endorse');
  expect(noteSight(ui, 'disc.endorse')).toEqual({ isFirst: false, offersMute: true });
  expect(noteSight(ui, 'fin.guidance')).toEqual({ isFirst: true, offersMute: false });
});

it.each([
  [[], ' Globex , Initech', ['Globex', 'Initech']],
  [['Globex'], 'Globex', ['Globex']],
  [['Globex'], ' \n,', ['Globex']],
  [['Globex'], 'Roadrunner Pro\nHalcyon', ['Globex', 'Roadrunner Pro', 'Halcyon']],
])('%o with "%s" becomes %o', (values, typed, want) => {
  expect(withTags(values, typed)).toEqual(want);
});

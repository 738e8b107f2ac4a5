import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  addRule,
  changeFile,
  isUnsaved,
  openPack,
  removeRule,
  renameRule,
  showNote,
  undo,
  useWorkshop,
} from '@/entrypoints/workshop/stores';
import { newRule } from '@/lib/workshop/pack-folder';

const FILES = [
  { path: 'pack.yaml', text: 'id: acme\n' },
  { path: 'a/b.yaml', text: newRule('a.b') },
  { path: 'a/c.yaml', text: newRule('a.c') },
];
const textOf = (path: string) => useWorkshop.getState().files?.find((file) => file.path === path)?.text;
const isDirty = () => isUnsaved(useWorkshop.getState());

beforeEach(() => openPack(FILES, null, true));

describe('a pack on the bench', () => {
  it('opens its first rule, and is saved as it came', () => {
    expect(useWorkshop.getState()).toMatchObject({ rule: 'a/b.yaml', part: 'rules' });
    expect(isDirty()).toBe(false);
  });

  it('that was begun here is not saved yet', () => {
    openPack(FILES, null, false);
    expect(isDirty()).toBe(true);
  });

  it('is saved again when a change is taken back', () => {
    changeFile('a/b.yaml', 'id: a.b');
    expect(isDirty()).toBe(true);
    undo();
    expect(textOf('a/b.yaml')).toBe(newRule('a.b'));
    expect(isDirty()).toBe(false);
  });

  it('takes typing in one file as one step back, and a pause as the next', () => {
    const clock = vi.spyOn(performance, 'now');
    for (const [at, path, text] of [
      [0, 'a/b.yaml', 'i'],
      [300, 'a/b.yaml', 'id'],
      [2_000, 'a/b.yaml', 'id:'],
      [2_100, 'a/c.yaml', 'x'],
    ] as const) {
      clock.mockReturnValue(at);
      changeFile(path, text);
    }
    undo();
    expect(textOf('a/c.yaml')).toBe(newRule('a.c'));
    undo();
    expect(textOf('a/b.yaml')).toBe('id');
    undo();
    expect(textOf('a/b.yaml')).toBe(newRule('a.b'));
    undo();
    expect(useWorkshop.getState().past).toEqual([]);
  });

  it('opens a rule that is new or has another name, and the first when one is gone', () => {
    addRule('fin.new');
    expect(useWorkshop.getState().rule).toBe('fin/new.yaml');
    renameRule('fin/new.yaml', 'fin.other');
    expect(useWorkshop.getState().rule).toBe('fin/other.yaml');
    expect(textOf('fin/new.yaml')).toBeUndefined();
    removeRule('fin/other.yaml');
    expect(useWorkshop.getState().rule).toBe('a/b.yaml');
    undo();
    undo();
    undo();
    expect(isDirty()).toBe(false);
  });

  it('leads to where something is to be mended', () => {
    showNote({ file: 'pack.yaml', line: 1 });
    expect(useWorkshop.getState()).toMatchObject({ part: 'pack', other: 'pack.yaml', goTo: { line: 1 } });
    showNote({ file: 'a/c.yaml', line: 3 });
    expect(useWorkshop.getState()).toMatchObject({ part: 'rules', rule: 'a/c.yaml', goTo: { line: 3 } });
    showNote({ file: 'README.md' });
    expect(useWorkshop.getState()).toMatchObject({ part: 'pack', other: 'pack.yaml', goTo: undefined });
  });
});

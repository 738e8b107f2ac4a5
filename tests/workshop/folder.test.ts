import { describe, expect, it } from 'vitest';
import { type FolderHandle, readChosen, readFolder, writeFolder } from '@/entrypoints/workshop/folder';

type Tree = { [name: string]: string | Tree };

/** A folder as the browser hands it out, over a plain object. */
function fakeFolder(tree: Tree, name = 'pack'): FolderHandle {
  const entryOf = (key: string) => {
    const value = tree[key];
    return typeof value === 'object' ? fakeFolder(value, key) : fakeFile(tree, key);
  };
  return {
    kind: 'directory',
    name,
    async *values() {
      for (const key of Object.keys(tree)) yield entryOf(key);
    },
    async getDirectoryHandle(key: string) {
      tree[key] ??= {};
      return entryOf(key);
    },
    async getFileHandle(key: string) {
      return fakeFile(tree, key);
    },
    async removeEntry(key: string) {
      delete tree[key];
    },
  } as unknown as FolderHandle;
}

function fakeFile(tree: Tree, key: string) {
  return {
    kind: 'file',
    name: key,
    getFile: async () => new File([String(tree[key])], key),
    createWritable: async () => ({
      async write(text: string) {
        tree[key] = text;
      },
      close: async () => undefined,
    }),
  };
}

const tree = (): Tree => ({
  'pack.yaml': 'id: acme',
  'README.md': 'words',
  fin: { 'guidance.yaml': 'id: fin.guidance' },
  private: { 'codenames.yaml': '- Halcyon' },
  '.git': { 'config.yaml': 'x' },
});

describe('readFolder', () => {
  it('reads the pack, and neither the words behind hashes nor the files of tools', async () => {
    expect(await readFolder(fakeFolder(tree()))).toEqual([
      { path: 'pack.yaml', text: 'id: acme' },
      { path: 'fin/guidance.yaml', text: 'id: fin.guidance' },
    ]);
  });
});

describe('writeFolder', () => {
  it('writes what changed, in new folders too, and takes away what is gone', async () => {
    const there = tree();
    const saved = await readFolder(fakeFolder(there));
    const files = [
      { path: 'pack.yaml', text: 'id: acme' },
      { path: 'work/plan.yaml', text: 'id: work.plan' },
    ];
    await writeFolder(fakeFolder(there), files, saved);
    expect(there).toEqual({
      ...tree(),
      fin: {},
      work: { 'plan.yaml': 'id: work.plan' },
    });
  });
});

describe('readChosen', () => {
  const chosen = (name: string, path: string, text: string) =>
    Object.assign(new File([text], name), { webkitRelativePath: path });

  it('takes the files of a chosen folder by their paths in it', async () => {
    const list = [
      chosen('pack.yaml', 'acme/pack.yaml', 'id: acme'),
      chosen('b.yaml', 'acme/a/b.yaml', 'id: a.b'),
      chosen('secret.yaml', 'acme/private/secret.yaml', '- Halcyon'),
      chosen('notes.txt', 'acme/notes.txt', 'words'),
    ];
    expect(await readChosen(list)).toEqual([
      { path: 'pack.yaml', text: 'id: acme' },
      { path: 'a/b.yaml', text: 'id: a.b' },
    ]);
  });

  it.each(['acme.yaml', 'acme.json'])('takes %s as it is', async (name) => {
    expect(await readChosen([chosen(name, '', '{}')])).toEqual([{ path: name, text: '{}' }]);
  });
});

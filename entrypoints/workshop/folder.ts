import type { PackFile } from '@/lib/packs/assemble';
import { isPackFile } from '@/lib/workshop/pack-folder';

/** A folder of the person's that this page may read and write, in browsers that have it (Chromium). */
export type FolderHandle = FileSystemDirectoryHandle;

interface WithPicker {
  showDirectoryPicker?(options: { mode: 'readwrite' }): Promise<FolderHandle>;
}

/** Larger files are no rules. In bytes. */
const MAX_FILE_BYTES = 2_000_000;
/** A pack has at most 2,000 rules. */
const MOST_FILES = 3_000;
const DEEPEST = 3;

export function canPickFolder(): boolean {
  return (window as WithPicker).showDirectoryPicker !== undefined;
}

/** Asks for a folder and reads the pack in it; `null` when the person changed their mind. Throws what the file system throws. */
export async function pickFolder(): Promise<{ folder: FolderHandle; files: PackFile[] } | null> {
  const folder = await (window as WithPicker).showDirectoryPicker?.({ mode: 'readwrite' }).catch(() => null);
  if (!folder) return null;
  return { folder, files: await readFolder(folder) };
}

/** The files of a pack in a folder. The words behind sealed lists (`private/`) are not read. */
export async function readFolder(folder: FolderHandle, at = '', depth = 0): Promise<PackFile[]> {
  const files: PackFile[] = [];
  for await (const entry of folder.values()) {
    const path = at + entry.name;
    if (entry.kind === 'directory') {
      const isOurs = isPackFile(`${path}/x.yaml`) && depth < DEEPEST;
      if (isOurs) files.push(...(await readFolder(entry as FolderHandle, `${path}/`, depth + 1)));
    } else if (isPackFile(path)) {
      const file = await (entry as FileSystemFileHandle).getFile();
      if (file.size <= MAX_FILE_BYTES) files.push({ path, text: await file.text() });
    }
    if (files.length > MOST_FILES) break;
  }
  return files;
}

/** The files of a pack among those of a chosen folder, or the one file. */
export async function readChosen(list: Iterable<File>): Promise<PackFile[]> {
  const chosen = [...list].map((file) => ({ file, path: pathInFolder(file) }));
  const isAlone = chosen.length === 1;
  const ours = chosen.filter(
    ({ file, path }) => (isPackFile(path) || isAlone) && file.size <= MAX_FILE_BYTES,
  );
  return Promise.all(
    ours.slice(0, MOST_FILES).map(async ({ file, path }) => ({ path, text: await file.text() })),
  );
}

/** `fin/guidance.yaml` of `acme/fin/guidance.yaml`. */
function pathInFolder(file: File): string {
  return file.webkitRelativePath.split('/').slice(1).join('/') || file.name;
}

/** Writes what changed since the files were read, and takes away what is no longer there. Throws what the file system throws. */
export async function writeFolder(
  folder: FolderHandle,
  files: readonly PackFile[],
  saved: readonly PackFile[],
): Promise<void> {
  const before = new Map(saved.map(({ path, text }) => [path, text]));
  for (const { path, text } of files) if (before.get(path) !== text) await writeFile(folder, path, text);
  for (const { path } of saved) if (!files.some((file) => file.path === path)) await removeFile(folder, path);
}

async function writeFile(folder: FolderHandle, path: string, text: string): Promise<void> {
  const { parent, name } = await parentOf(folder, path);
  const handle = await parent.getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  await stream.write(text);
  await stream.close();
}

async function removeFile(folder: FolderHandle, path: string): Promise<void> {
  const { parent, name } = await parentOf(folder, path);
  await parent.removeEntry(name);
}

async function parentOf(folder: FolderHandle, path: string): Promise<{ parent: FolderHandle; name: string }> {
  const folders = path.split('/');
  const name = folders.pop() ?? path;
  let parent = folder;
  for (const each of folders) parent = await parent.getDirectoryHandle(each, { create: true });
  return { parent, name };
}

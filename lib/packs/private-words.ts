import type { PackFile } from '@/lib/packs/assemble';
import type { PlainWord } from '@/lib/packs/plain-lists';

/** Folder of the words behind the hashes: no command publishes anything of it. */
const PRIVATE = 'private';

/** Keeps the folder out of git, itself included. */
export const PRIVATE_NOTE: PackFile = {
  path: `${PRIVATE}/.gitignore`,
  text: '# Words in plain: git leaves them on this machine, so keep a copy where only those who may know them can read it.\n*\n',
};

export function privatePath(name: string): string {
  return `${PRIVATE}/${name}.txt`;
}

/** One word a line; `# ` starts a comment, so that a hashtag can be a word. */
export function readWords({ path, text }: PackFile): PlainWord[] {
  return text.split(/\r?\n/).flatMap((line, at) => {
    const word = line.trim();
    const isWord = word !== '' && word !== '#' && !word.startsWith('# ');
    return isWord ? [{ word, file: path, place: `line ${at + 1}`, comments: [] }] : [];
  });
}

/** The file with more words at its end, each under its comments. What stood there stays as it was. */
export function withWords(before: string | undefined, list: string, words: readonly PlainWord[]): string {
  const head = `# The words of ${list} in plain, one a line. Add to them here, then seal again.\n`;
  const lines = words.flatMap(({ word, comments }) => [...comments.map((each) => `# ${each}`), word]);
  const start = before ?? head;
  const separator = start === '' || start.endsWith('\n') ? '' : '\n';
  return start + (lines.length === 0 ? '' : `${separator}${lines.join('\n')}\n`);
}

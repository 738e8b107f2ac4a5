import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A new empty folder. */
export function temporary(): string {
  return mkdtempSync(join(tmpdir(), 'candor-pack-'));
}

/** What stands in a folder, by name. */
export function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

const RULE = (words: string) => `
severity: suggest
gate: any
primary: { terms: [${words}] }
message: { what: '"{match}" may name something that is not out yet.', why: A name travels further than it was meant to. }
fixtures:
  nudge: ["we start [[${words}]] in May", "[[${words}]] is next", "ask me about [[${words}]]"]
  quiet: [we start in May, something else is next, ask me about lunch]
`;

/** A small pack of the fictional Initech in a folder of its own; `rules` by id. */
export function packFolder(
  version: number,
  rules: Record<string, string> = { 'plan.tower': 'silver tower', 'plan.bridge': 'green bridge' },
  head = '',
): string {
  const folder = temporary();
  const files = {
    'pack.yaml': `format: 1\nid: initech\nname: Initech house rules\nversion: ${version}\n${head}`,
    ...Object.fromEntries(
      Object.entries(rules).map(([id, words]) => [`${id.replace('.', '/')}.yaml`, `id: ${id}${RULE(words)}`]),
    ),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

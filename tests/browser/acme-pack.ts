import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A pack as an admin of Acme would hand it round, with one internal name in it. */
export const ACME = {
  format: 1,
  id: 'acme',
  name: 'Acme guidelines',
  version: 1,
  rules: [
    {
      id: 'proj.internal',
      severity: 'pause',
      gate: 'any',
      primary: { terms: ['Halcyon'] },
      message: { what: '"{match}" may be an internal name.', why: 'It is not announced yet.' },
      edits: [{ label: 'Keep the story', replace: 'match', with: 'my project' }],
      fixtures: {
        nudge: [
          'Heads down on [[Halcyon]] all week',
          'The [[Halcyon]] demo went well',
          'Tired, but [[Halcyon]] runs',
        ],
        quiet: ['Those halcyone days of summer', 'Heads down all week', 'The demo went well'],
      },
    },
  ],
};

/** A pack with all that a popup may have to show. */
export const FULL_PACK = {
  ...ACME,
  publisher: { name: 'Acme Communications', contact: 'https://acme.example/social' },
  linkHosts: ['acme.example'],
  contacts: {
    ir: { label: 'Investor Relations', url: 'mailto:ir@acme.example', topic: 'numbers' },
    press: { label: 'Press desk', url: 'https://acme.example/press', topic: 'journalists' },
    desk: { label: 'Social desk', url: 'mailto:desk@acme.example' },
  },
  shareable: [
    { text: 'We are hiring in Utrecht', link: 'https://acme.example/jobs' },
    { text: 'Our garden won a prize' },
  ],
};

export const ABOUT_HALCYON = 'Our team was heads down on Halcyon all week.';

/** Writes a pack into a file that lives as long as the test, and gives its path. */
export function packFile(pack: object): Promise<string> {
  return tempFile('acme.json', JSON.stringify(pack, null, 2));
}

/** A file of this name until the test is over; answers its path. */
export async function tempFile(name: string, text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'candor-file-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

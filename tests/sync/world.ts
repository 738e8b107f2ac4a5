import basePack from 'virtual:base-pack';
import { LEXICONS } from '@/lib/engine/lexicons';
import type { Pack } from '@/lib/format/pack';
import { encodeText } from '@/lib/packs/publication/bytes';
import { createIndex, packBytes, writeIndex } from '@/lib/packs/publication/create-index';
import type { Index } from '@/lib/packs/publication/formats';
import {
  createKey,
  createKeySet,
  type SigningKey,
  sign,
  signKeyFile,
  writeKeyFile,
  writeSignatureFile,
} from '@/lib/packs/publication/signing';
import { startTrial, type TrialMaterial } from '@/lib/packs/trial';
import { type Packs, packs } from '@/lib/state/packs';
import { askToCheck, newSource, putSource, type Source, sources } from '@/lib/state/sources';
import { type CheckEnv, checkSource } from '@/lib/sync/check-source';
import { fetchFile } from '@/lib/sync/http';
import { type SyncEnv, syncAll } from '@/lib/sync/sync';

export const URL_OF_ACME = 'https://packs.acme.example/candor/';
export const BASE_DATA = { pack: basePack, lexicons: LEXICONS };
export const MATERIAL: TrialMaterial = {
  protected: ['Our wages have not moved in three years and the union meets on Monday.'],
  everyday: ['Three things I learned about hiring', 'Happy Friday, everyone', 'Reading a book on bridges'],
  examples: ['Our Halcyon demo at Acme went well', 'Happy Friday, everyone'],
};

interface Wanted {
  id?: string;
  version?: number;
  term?: string;
  /** A word that is in every harmless draft makes a rule that fails its own quiet examples. */
  quiet?: string[];
  expires?: string;
}

/** A pack of one rule: it notices one internal name. */
export function acme({ id = 'acme', version = 1, term = 'Halcyon', quiet, expires }: Wanted = {}): Pack {
  return {
    format: 1,
    id,
    name: 'Acme guidelines',
    version,
    ...(expires !== undefined && { expires }),
    rules: [
      {
        id: 'proj.internal',
        severity: 'pause',
        gate: 'any',
        primary: { terms: [term] },
        message: { what: '"{match}" may be an internal name.', why: 'It is not announced yet.' },
        edits: [{ label: 'Keep the story', replace: 'match', with: 'my project' }],
        fixtures: {
          nudge: [
            `We at Acme are heads down on [[${term}]]`,
            `The [[${term}]] demo at Acme went well`,
            `Tired, but Acme's [[${term}]] runs`,
          ],
          quiet: quiet ?? ['Heads down all week', 'The demo went well', 'Tired, but it runs'],
        },
      },
    ],
  } as Pack;
}

type Serve = (init: RequestInit) => Response | Promise<Response>;

/** A publisher, a static host, a clock and a browser's storage, all in memory. */
export class World {
  now = new Date('2026-11-02T12:00:00.000Z');
  readonly files = new Map<string, Serve>();
  /** Addresses that were asked for, in order. */
  readonly asked: { url: string; init: RequestInit }[] = [];
  hasPermission = true;
  key!: SigningKey;
  /** Text of the publisher's key set. */
  signed!: string;
  keys!: string;

  static async create(): Promise<World> {
    const world = new World();
    world.key = (await createKey()).signing;
    const set = createKeySet(1, 1, [world.key.raw]);
    world.signed = set.signed;
    world.keys = writeKeyFile(await signKeyFile({ sets: [{ set, signatures: [] }] }, [world.key]));
    return world;
  }

  /** Puts a signed folder on the host. `change` forges the index before it is signed. */
  async publish(
    pack: Pack,
    { url = URL_OF_ACME, revoke = [] as string[], change = (index: Index): Index => index } = {},
  ): Promise<Index> {
    const packed = await packBytes(pack);
    const index = change(createIndex(packed, revoke, this.now, null));
    const bytes = encodeText(writeIndex(index));
    this.serve(`${url}index.json`, bytes, { etag: `"${index.issued} ${index.pack.sha256}"` });
    this.serve(`${url}index.json.sig`, encodeText(writeSignatureFile([await sign(bytes, this.key)])));
    this.serve(`${url}keys.json`, encodeText(this.keys));
    this.serve(`${url}${packed.file}`, packed.bytes);
    return index;
  }

  serve(url: string, body: Uint8Array<ArrayBuffer> | string, headers: Record<string, string> = {}): void {
    this.files.set(url, ({ headers: asked = {} }) => {
      const known = (asked as Record<string, string>)['If-None-Match'];
      const all = { date: this.now.toUTCString(), ...headers };
      if (known !== undefined && known === headers.etag)
        return new Response(null, { status: 304, headers: all });
      return new Response(body, { headers: all });
    });
  }

  readonly fetch = async (url: string, init: RequestInit): Promise<Response> => {
    this.asked.push({ url, init });
    const serve = this.files.get(url);
    return serve ? serve(init) : new Response('nothing here', { status: 404 });
  };

  readonly checkEnv: CheckEnv = {
    fetchFile: (url, options) => fetchFile(url, options, { fetch: this.fetch }),
    mayReach: async () => this.hasPermission,
    now: () => this.now,
  };

  readonly env: SyncEnv = {
    sources,
    packs,
    check: (request) => checkSource(request, this.checkEnv),
    startTrial: async (pack) => startTrial(pack, MATERIAL, BASE_DATA),
    scheduleHealing: async () => undefined,
    scheduleNext: async () => undefined,
    candor: '1.0.0',
    now: () => this.now,
    random: () => 0.5,
  };

  /** A source that a person added by link, its keys confirmed. */
  async add(change: Partial<Source> = {}): Promise<void> {
    const source = { id: 's1', url: URL_OF_ACME, origin: 'link', trusted: this.signed, ...change } as const;
    await sources.update((state) => putSource(state, { ...newSource(source), ...change }));
  }

  /** *Check now*, to its end. */
  async checkNow(env: SyncEnv = this.env): Promise<void> {
    await sources.update((state) => askToCheck(state, this.now.toISOString()));
    await syncAll(env);
  }

  pass(ms: number): void {
    this.now = new Date(this.now.getTime() + ms);
  }
}

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

export async function theSource(id = 's1'): Promise<Source> {
  const found = (await sources.read()).sources.find((source) => source.id === id);
  if (!found) throw new Error(`no source ${id}`);
  return found;
}

/** What is installed, as `acme 2`. */
export async function installedNow(): Promise<string[]> {
  return (await readPacks()).packs.map(({ pack }) => `${pack.id} ${pack.version}`);
}

export function readPacks(): Promise<Packs> {
  return packs.read();
}

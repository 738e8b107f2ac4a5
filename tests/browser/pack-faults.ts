import type { RequestListener } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';
import { INDEX_FILE, KEYS_FILE, SIGNATURE_FILE } from '@/lib/packs/publication/formats';
import type { RefusalCode } from '@/lib/packs/refusal';
import { ACME } from '@/tests/browser/acme-pack';
import type { Answer, PackServer } from '@/tests/browser/pack-server';
import { type Publication, Publisher } from '@/tests/browser/publisher';

/** Where faults happen: a publisher's folder, and everybody who would like to pose as it. */
export interface FaultScene {
  server: PackServer;
  /** Somebody else's host. */
  elsewhere: PackServer;
  publisher: Publisher;
  stranger: Publisher;
  /** Version 2, as it is in use. */
  good: Publication;
  /** Version 2 from before `good`: an older index of the same pack. */
  earlier: Publication;
}

export interface Fault {
  name: string;
  /** What the options page gives as the reason, by its code. */
  code: RefusalCode;
  /** What else it says: what was found, what was expected. */
  says?: RegExp;
  /** Whether somebody listened to all of an answer that is far too long. */
  isSentWhole?(): boolean;
  /** Puts it into the publisher's folder. */
  serve(scene: FaultScene): Promise<void>;
}

export const FOLDER = 'acme/';

const [HALCYON] = ACME.rules;

const WEB_PAGE = '<!doctype html><title>Sign in</title><p>Please sign in to the network.</p>';

/** The pack in use. */
export const GOOD = { ...ACME, version: 2 };

/** A rule about another word, so that a pack that should not have been taken gives itself away. */
export const KESTREL = {
  ...HALCYON,
  id: 'proj.next',
  primary: { terms: ['Kestrel'] },
  fixtures: {
    nudge: ['Our [[Kestrel]] demo went well', 'We spent the day on [[Kestrel]]', 'Our team runs [[Kestrel]]'],
    quiet: ['Our demo went well', 'We spent the day on it', 'Our team runs'],
  },
};

/** Stems that every word begins with. */
export const EVERY_WORD = {
  primary: { terms: [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `${letter}*`) },
  fixtures: {
    nudge: [
      'All went well for our team',
      'We ship it before the weekend',
      'Nobody asked our team about lunch',
    ],
    quiet: ['12', '…', '!'],
  },
};

/** The next version, with a rule more. */
export const NEXT = { ...ACME, version: 3, rules: [HALCYON, KESTREL] };

/** The next version with so many rules that its try-out takes a while. */
export const LARGE = {
  ...NEXT,
  rules: [
    ...NEXT.rules,
    ...Array.from({ length: 1_500 }, (_, at) => ({
      ...KESTREL,
      id: `proj.next-${at}`,
      primary: { terms: [`Kestrel${at}`] },
      fixtures: {
        ...KESTREL.fixtures,
        nudge: KESTREL.fixtures.nudge.map((text) => text.replace('Kestrel', `Kestrel${at}`)),
      },
    })),
  ],
};

/** The next version with many words that do not pack well: large, but soon tried out. */
export const WORDY = {
  ...NEXT,
  vocabulary: { parts: Array.from({ length: 15_000 }, () => `Roadrunner ${crypto.randomUUID()}`) },
};

export async function createScene(server: PackServer, elsewhere: PackServer): Promise<FaultScene> {
  const [publisher, stranger] = await Promise.all([Publisher.create(), Publisher.create()]);
  const now = new Date();
  const good = await publisher.publish(GOOD, { now });
  const earlier = await publisher.publish(GOOD, { now: new Date(now.getTime() - 60_000) });
  return { server, elsewhere, publisher, stranger, good, earlier };
}

/** Faults of the way, the server and the keys, before anything in the pack is looked at. */
export const WAY_FAULTS: Fault[] = [
  files('one flipped bit in the index', 'signature', ({ files }) => flip(files, INDEX_FILE)),
  files('one flipped bit in the pack', 'pack-hash', ({ files, packFile }) => flip(files, packFile)),
  files('one flipped bit in the signature', 'signature', ({ files }) => flipSignature(files)),
  files('a truncated index', 'signature', ({ files }) => cut(files, INDEX_FILE)),
  files('a truncated pack', 'pack-size', ({ files, packFile }) => cut(files, packFile)),
  files('a truncated signature', 'not-json', ({ files }) => cut(files, SIGNATURE_FILE)),
  files('a truncated key file', 'not-json', ({ files }) => cut(files, KEYS_FILE)),
  {
    name: 'a pack of 50 MB, honestly signed',
    code: 'too-large',
    says: /at most 2000000 bytes/,
    async serve({ server, publisher }) {
      const forge = (text: string) => text + ' '.repeat(50_000_000);
      server.publish((await publisher.publish(NEXT, { forge })).files, FOLDER);
    },
  },
  poured('an index of 50 MB whose length nobody tells', INDEX_FILE, 50_000_000),
  answer('a gzip bomb', 'too-large', 'pack', (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
    response.end(gzipSync(Buffer.alloc(150_000_000, ' ')));
  }),
  redirected('a redirect of the index to another host', INDEX_FILE),
  redirected('a redirect of the pack to another host', 'pack'),
  answer('a sign-in page instead of every file', 'web-page', '', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(WEB_PAGE);
  }),
  answer('a web page that calls itself JSON', 'web-page', INDEX_FILE, (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(WEB_PAGE);
  }),
  answer('an index that is not there', 'status', INDEX_FILE, (_, response) => response.writeHead(404).end()),
  answer('a pack that is not there', 'status', 'pack', (_, response) => response.writeHead(404).end()),
  answer('a server in trouble', 'status', SIGNATURE_FILE, (_, response) => response.writeHead(503).end()),
  answer('a connection that breaks off', 'unreachable', 'pack', (_, response) => response.destroy()),
  {
    name: 'the signature of somebody else under the right keys',
    code: 'signature',
    says: /0 good signatures/,
    async serve({ server, publisher, stranger }) {
      const { files } = await stranger.publish(NEXT);
      server.publish(files, FOLDER);
      server.put(FOLDER + KEYS_FILE, bytesOf((await publisher.publish(NEXT)).files, KEYS_FILE));
    },
  },
  {
    name: 'a new index over an old signature',
    code: 'signature',
    async serve({ server, publisher, good }) {
      server.publish((await publisher.publish(NEXT)).files, FOLDER);
      server.put(FOLDER + SIGNATURE_FILE, bytesOf(good.files, SIGNATURE_FILE));
    },
  },
  {
    name: 'a new index with an old pack',
    code: 'pack-size',
    async serve({ server, publisher, good }) {
      const { files, packFile } = await publisher.publish(NEXT);
      server.publish(files, FOLDER);
      server.put(FOLDER + packFile, bytesOf(good.files, good.packFile));
    },
  },
];

/** Faults that only one who knows the publisher from earlier can see. */
export const MEMORY_FAULTS: Fault[] = [
  {
    name: 'everything signed with a stranger’s keys',
    code: 'keys-unknown',
    says: /fingerprint/,
    async serve({ server, stranger }) {
      server.publish((await stranger.publish(NEXT)).files, FOLDER);
    },
  },
  {
    name: 'an old index replayed',
    code: 'index-older',
    async serve({ server, earlier }) {
      server.publish(earlier.files, FOLDER);
    },
  },
  {
    name: 'an old version, freshly signed',
    code: 'version-older',
    says: /version 2 or higher.*version 1/,
    async serve({ server, publisher }) {
      server.publish((await publisher.publish({ ...NEXT, version: 1 })).files, FOLDER);
    },
  },
  {
    name: 'other rules under the same version',
    code: 'version-older',
    says: /version 2 again/,
    async serve({ server, publisher }) {
      server.publish((await publisher.publish({ ...NEXT, version: 2 })).files, FOLDER);
    },
  },
  {
    name: 'another pack in the same folder',
    code: 'other-pack',
    async serve({ server, publisher }) {
      server.publish((await publisher.publish({ ...NEXT, id: 'globex' })).files, FOLDER);
    },
  },
];

/** Faults at the first look, when nothing is known of the publisher. */
export const FIRST_FAULTS: Fault[] = [
  {
    name: 'an index that expired a month ago',
    code: 'expired',
    says: /held until/,
    async serve({ server, publisher }) {
      server.publish((await publisher.publish(NEXT, { now: daysAgo(45) })).files, FOLDER);
    },
  },
  {
    name: 'keys that did not sign themselves',
    code: 'signature',
    async serve({ server, publisher }) {
      const { files } = await publisher.publish(NEXT);
      const keys = new TextDecoder().decode(files.get(KEYS_FILE));
      server.publish(files, FOLDER);
      server.put(FOLDER + KEYS_FILE, keys.replace(/"signatures": ?\[[^\]]*\]/, '"signatures": []'));
    },
  },
  {
    name: 'a pack that poses as the built-in one',
    code: 'other-pack',
    says: /built-in/,
    async serve({ server, publisher }) {
      server.publish((await publisher.publish({ ...NEXT, id: 'base' })).files, FOLDER);
    },
  },
  {
    name: 'a pack for a later Candor',
    code: 'newer-engine',
    async serve({ server, publisher }) {
      server.publish((await publisher.publish({ ...NEXT, minEngine: 99 })).files, FOLDER);
    },
  },
];

/** What a publisher with the right key and bad intent, or a bad hand, can sign. */
export const SIGNED_FAULTS: Fault[] = [
  forged('the same key twice in the pack', 'duplicate-key', /"version"/, (text) =>
    text.replace('"version":3', '"version":3,"version":4'),
  ),
  forged('the same key twice, once in escapes', 'duplicate-key', /"name"/, (text) =>
    text.replace('"name":', '"n\\u0061me":"Globex guidelines","name":'),
  ),
  forgedIndex('the same key twice in the index', 'duplicate-key', (text) =>
    text.replace('"format": 1,', '"format": 1, "format": 1,'),
  ),
  forged('__proto__ in the pack', 'schema', /__proto__/, (text) =>
    text.replace('"format":1', '"__proto__":{"enabled":false},"format":1'),
  ),
  forged('__proto__ deep in a rule', 'schema', /__proto__/, (text) =>
    text.replace('"message":{', '"message":{"__proto__":{"learn":"https://globex.example"},'),
  ),
  forgedIndex('__proto__ in the index', 'schema', (text) =>
    text.replace('"format": 1,', '"format": 1, "__proto__": { "linkHosts": [] },'),
  ),
  forged('a thousand brackets', 'schema', /deeper nesting/, (text) =>
    text.replace('"format":1', `"format":${'['.repeat(1000)}${']'.repeat(1000)}`),
  ),
  forged('half a pack under the right hash', 'not-json', /cut off/, (text) => text.slice(0, text.length / 2)),
  forged('a web page under the right hash', 'web-page', undefined, () => WEB_PAGE),
  forged('100,000 rules', 'too-large', /2000000/, (text) =>
    text.replace('"rules":[', `"rules":[${`${JSON.stringify(KESTREL)},`.repeat(100_000)}`),
  ),
  forged('100,000 rules of two characters', 'schema', /rules/, (text) =>
    text.replace('"rules":[', `"rules":[${'{},'.repeat(100_000)}`),
  ),
  schema('terms of one letter', /primary\.terms/, {
    rules: [HALCYON, withRule({ primary: { terms: ['a', 'e'] } })],
  }),
  schema('words of one letter', /vocabulary\.codenames/, { vocabulary: { codenames: ['a', 'e'] } }),
  schema('a pattern that looks back', /RE2/, {
    rules: [HALCYON, withRule({ primary: { pattern: { re: '(a+)\\1+$', keyword: ['aa'] } } })],
  }),
  schema('patterns that take minutes to compile', /patterns of at most/, {
    rules: [HALCYON, ...Array.from({ length: 200 }, (_, at) => heavyRule(at))],
  }),
  schema('HTML in a message', /message\.what/, {
    rules: [HALCYON, withMessage({ what: '<img src=x onerror="alert(1)"> {match}' })],
  }),
  schema('a javascript: link', /message\.learn/, {
    rules: [HALCYON, withMessage({ learn: 'javascript:alert(1)' })],
  }),
  schema('a javascript: contact', /contacts\.pr\.url/, {
    contacts: { pr: { label: 'Press', url: 'javascript:alert(1)' } },
  }),
  schema('a host that looks like Acme’s', /message\.learn/, {
    linkHosts: ['acme.example'],
    rules: [HALCYON, withMessage({ learn: 'https://\u0430cme.example/social' })],
  }),
  schema('a host that begins like Acme’s', /message\.learn.*acme\.example\.globex\.example/s, {
    linkHosts: ['acme.example'],
    rules: [HALCYON, withMessage({ learn: 'https://acme.example.globex.example/social' })],
  }),
  schema('a user name that looks like Acme’s host', /message\.learn/, {
    linkHosts: ['acme.example'],
    rules: [HALCYON, withMessage({ learn: 'https://acme.example@globex.example/social' })],
  }),
  schema('an edit that writes a foreign link', /edits\[0\]\.with/, {
    rules: [
      HALCYON,
      withRule({ edits: [{ label: 'Link it', insert: 'end', with: ' https://globex.example' }] }),
    ],
  }),
  schema('a look-alike among the link hosts', /linkHosts/, { linkHosts: ['\u0430cme.example'] }),
  schema('a right-to-left override in the publisher’s name', /publisher\.name/, {
    publisher: { name: 'Acme \u202egnitekram' },
  }),
  schema('hidden characters in the name of the pack', /name/, { name: 'Ac\u200bme guidelines' }),
  schema('a rule with code in it', /script/, { rules: [HALCYON, withRule({ script: 'alert(1)' })] }),
  schema('a switch for what Candor protects', /at engine: expected only keys/, {
    engine: { protected: false },
  }),
  trial('a rule that fails all of its examples', /expected a finding/, {
    primary: { terms: ['Merlin'] },
    fixtures: {
      nudge: ['We spent the day on it', 'Our team runs', 'Our demo went well'],
      quiet: KESTREL.fixtures.quiet,
    },
  }),
  trial('one rule, for every word there is', /everyday drafts/, EVERY_WORD),
];

function withRule(change: object): object {
  return { ...KESTREL, ...change };
}

/** In RE2 syntax and of linear time, but the one pattern takes half a second to compile. */
function heavyRule(at: number): object {
  const re = '[\\pL\\pN]{1,1000}'.repeat(50);
  return withRule({ id: `proj.heavy-${at}`, primary: { pattern: { re, keyword: ['keyword'] } } });
}

function withMessage(change: object): object {
  return withRule({ message: { ...KESTREL.message, ...change } });
}

/** The files of the next version, with something wrong in them. */
function files(name: string, code: RefusalCode, spoil: (publication: Publication) => void): Fault {
  return {
    name,
    code,
    async serve({ server, publisher }) {
      const publication = await publisher.publish(NEXT);
      spoil(publication);
      server.publish(publication.files, FOLDER);
    },
  };
}

/** The next version, but one of its files (or all of them: `''`) is answered in another way. */
function answer(name: string, code: RefusalCode, file: string, respond: RequestListener): Fault {
  return {
    name,
    code,
    async serve({ server, publisher }) {
      const { files } = await publisher.publish(NEXT);
      const isMeant = (path: string) => (file.includes('.') ? path === file : path.startsWith(file));
      const served = [...files].map(([path, bytes]) => [path, isMeant(path) ? respond : bytes] as const);
      server.publish(new Map<string, Answer>(served), FOLDER);
    },
  };
}

/** The other host holds everything that is asked for, so that one who follows would find it. */
function redirected(name: string, file: string): Fault {
  return {
    name,
    code: 'redirected',
    async serve(scene) {
      const { server, elsewhere, publisher } = scene;
      const { files } = await publisher.publish(NEXT);
      server.publish(files, FOLDER);
      elsewhere.publish(files, FOLDER);
      for (const path of files.keys()) {
        if (!path.startsWith(file)) continue;
        server.put(FOLDER + path, (_, response) => {
          response.writeHead(302, { location: elsewhere.url(FOLDER) + path }).end();
        });
      }
    },
  };
}

function forged(
  name: string,
  code: RefusalCode,
  says: RegExp | undefined,
  forge: (text: string) => string,
): Fault {
  return {
    name,
    code,
    ...(says && { says }),
    async serve({ server, publisher }) {
      server.publish((await publisher.publish(NEXT, { forge: changing(forge) })).files, FOLDER);
    },
  };
}

function forgedIndex(name: string, code: RefusalCode, forge: (text: string) => string): Fault {
  return {
    name,
    code,
    async serve({ server, publisher }) {
      server.publish((await publisher.publish(NEXT, { forgeIndex: changing(forge) })).files, FOLDER);
    },
  };
}

/** A forgery that forges nothing would prove nothing. */
function changing(forge: (text: string) => string): (text: string) => string {
  return (text) => {
    const after = forge(text);
    if (after === text) throw new Error('the forgery changed nothing');
    return after;
  };
}

/** The next version with other parts, honestly signed. */
function schema(name: string, says: RegExp, parts: object): Fault {
  return {
    name,
    code: 'schema',
    says,
    async serve({ server, publisher }) {
      server.publish((await publisher.publish({ ...NEXT, ...parts })).files, FOLDER);
    },
  };
}

/** A pack of one rule that reads well and works badly. */
function trial(name: string, says: RegExp, change: object): Fault {
  return {
    name,
    code: 'trial',
    says,
    async serve({ server, publisher }) {
      server.publish((await publisher.publish({ ...NEXT, rules: [withRule(change)] })).files, FOLDER);
    },
  };
}

type Files = Publication['files'];

function bytesOf(files: Files, name: string): Uint8Array<ArrayBuffer> {
  const bytes = files.get(name);
  if (!bytes) throw new Error(`nothing is published as ${name}`);
  return bytes;
}

function flip(files: Files, name: string): void {
  const bytes = bytesOf(files, name);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
}

/** A bit of the signature itself, not of the JSON around it: another letter of its base64. */
function flipSignature(files: Files): void {
  const text = new TextDecoder().decode(bytesOf(files, SIGNATURE_FILE));
  const flipped = text.replace(
    /("signature": ?")(.)/,
    (_, before, letter) => before + (letter === 'A' ? 'B' : 'A'),
  );
  files.set(SIGNATURE_FILE, new TextEncoder().encode(flipped));
}

function cut(files: Files, name: string): void {
  const bytes = bytesOf(files, name);
  files.set(name, bytes.slice(0, bytes.length - 40));
}

function daysAgo(days: number): Date {
  return new Date(Date.now() - days * 86_400_000);
}

/** Answers one space after the other, for as long as somebody listens. */
export const drip: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 200);
  response.on('close', () => clearInterval(timer));
};

/** Sends so many bytes without saying beforehand how many, as fast as they are taken. */
function poured(name: string, file: string, bytes: number): Fault {
  let isSentWhole = false;
  const pour: RequestListener = (_, response) => {
    const pieces = Array<Buffer>(Math.ceil(bytes / 50_000)).fill(Buffer.alloc(50_000, ' '));
    response.writeHead(200, { 'content-type': 'application/json' });
    response.on('finish', () => {
      isSentWhole = true;
    });
    // Whoever hangs up ends it with an error, as is right.
    pipeline(pieces, response).catch(() => undefined);
  };
  return { ...answer(name, 'too-large', file, pour), isSentWhole: () => isSentWhole };
}

import { browser } from 'wxt/browser';
import { type Employer, employerSchema, type Profile } from '@/lib/format/profile';
import { z } from '@/lib/shared/zod';
import { folderUrl } from '@/lib/sync/folder';

/** A place of the policy that was skipped. */
export interface PolicyProblem {
  /** `sources[0].url` */
  place: string;
  expected: string;
}

export interface PolicySource {
  /** The folder, ends in `/`. */
  url: string;
  /** Raw Ed25519 public keys in base64. */
  keys: string[];
  /** How many of them have to sign. */
  threshold: number;
}

/** What the organisation set up in the browser. It only ever adds. */
export interface Policy {
  sources: PolicySource[];
  /** Join the person's own employers; never stored with them. */
  employers: Employer[];
  problems: PolicyProblem[];
}

export const NO_POLICY: Policy = { sources: [], employers: [], problems: [] };

const sourceSchema = z
  .object({
    url: z.string().transform((address, context) => {
      const url = folderUrl(address);
      if (url !== null) return url;
      context.issues.push({
        code: 'custom',
        message: 'expected the https address of a folder',
        input: address,
      });
      return z.NEVER;
    }),
    keys: z
      .array(z.string().regex(/^[A-Za-z0-9+/]{43}=$/, 'expected a public key: 32 bytes in base64'))
      .min(1)
      .max(20),
    threshold: z.int().min(1).default(1),
  })
  .refine(({ keys, threshold }) => threshold <= keys.length, {
    path: ['threshold'],
    error: 'expected no more than there are keys',
  });

const LISTS = ['sources', 'employers'];

/** Reads what there is; a part that cannot be read is named and the rest taken. Pure, never throws. */
export function parsePolicy(raw: unknown): Policy {
  const problems: PolicyProblem[] = [];
  const values = isRecord(raw) ? raw : {};
  for (const name of Object.keys(values)) {
    if (!LISTS.includes(name)) problems.push({ place: name, expected: `only ${LISTS.join(' and ')}` });
  }
  const sources = readList('sources', values.sources, sourceSchema, problems);
  return {
    sources: sources.filter(({ url }, at) => sources.findIndex((other) => other.url === url) === at),
    employers: readList('employers', values.employers, employerSchema, problems),
    problems,
  };
}

/** The policy of this browser. Firefox rejects when there is none. */
export async function readPolicy(): Promise<Policy> {
  try {
    return parsePolicy(await browser.storage.managed.get(null));
  } catch {
    return NO_POLICY;
  }
}

/** Calls back when the policy changes, where the browser tells. */
export function watchPolicy(onChange: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') onChange();
  });
}

/** A person's profile with the employers of the policy; names of the same employer come together. */
export function withEmployers(profile: Profile, employers: readonly Employer[]): Profile {
  const joined = [...profile.employers];
  for (const employer of employers) {
    const at = joined.findIndex(({ name }) => name.toLowerCase() === employer.name.toLowerCase());
    const own = joined[at];
    if (own) joined[at] = joinEmployers(own, employer);
    else joined.push(employer);
  }
  return { ...profile, employers: joined };
}

const NAMES = ['aliases', 'handles', 'hashtags', 'products'] as const;

function joinEmployers(own: Employer, other: Employer): Employer {
  const joined = { ...own };
  for (const list of NAMES) {
    const names = [...new Set([...(own[list] ?? []), ...(other[list] ?? [])])];
    if (names.length > 0) joined[list] = names;
  }
  return joined;
}

function readList<T>(name: string, raw: unknown, schema: z.ZodType<T>, problems: PolicyProblem[]): T[] {
  if (raw === undefined || raw === null) return [];
  if (!Array.isArray(raw)) {
    problems.push({ place: name, expected: 'a list' });
    return [];
  }
  return raw.flatMap((item: unknown, at) => {
    const parsed = schema.safeParse(item);
    if (parsed.success) return [parsed.data];
    for (const { path, message } of parsed.error.issues)
      problems.push({ place: placeOf([name, at, ...path]), expected: message.replace(/^.*?expected /, '') });
    return [];
  });
}

function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at ? '.' : ''}${String(key)}`))
    .join('');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

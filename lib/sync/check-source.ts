import { ENGINE_VERSION, MAX_PACK_BYTES, type Pack } from '@/lib/format/pack';
import {
  INDEX_FILE,
  type Index,
  KEYS_FILE,
  type KeyFile,
  type KeySet,
  MAX_INDEX_BYTES,
  MAX_KEYS_BYTES,
  MAX_SIGNATURE_BYTES,
  SIGNATURE_FILE,
} from '@/lib/packs/publication/formats';
import { readKeys, type TrustRoot, trustedSet } from '@/lib/packs/publication/keys';
import {
  checkAge,
  checkPackBytes,
  type Known,
  readPublishedPack,
  verifyIndex,
} from '@/lib/packs/publication/verify';
import { type Refusal, refusal } from '@/lib/packs/refusal';
import { err, ok, type Result } from '@/lib/shared/result';
import type { Answer, FetchedFile, FetchOptions } from '@/lib/sync/http';

export interface CheckEnv {
  fetchFile(url: string, options: FetchOptions): Promise<Result<Answer, Refusal>>;
  /** Whether the browser lets Candor fetch from the folder's host. */
  mayReach(folder: string): Promise<boolean>;
  now(): Date;
}

/** What is asked of a publisher, and what is known from earlier. */
export interface CheckRequest extends Known {
  /** The folder, ends in `/`. */
  url: string;
  /** What trust starts from, given the keys that the folder offers. */
  root(keys: KeyFile): Promise<Result<TrustRoot, Refusal>>;
  /** Of the index that was taken last; null to have it sent in any case. */
  etag: string | null;
  /** SHA-256 of the pack that was taken last, hex; null when none was. */
  hash: string | null;
  /** When the index that was taken last ends, ISO. */
  expires: string | null;
  /** Without the host's permission a fetch may still do, if the server lets everybody read. */
  isOpenToAll: boolean;
}

/** An index that was verified, and the set that signed it. */
export interface VerifiedIndex {
  index: Index;
  etag: string | null;
  set: KeySet;
}

export type Verdict =
  | { kind: 'unchanged' }
  /** A newer index of the same pack: its dates and its revoked rules count, the pack need not be fetched. */
  | { kind: 'renewed'; verified: VerifiedIndex }
  | { kind: 'new'; verified: VerifiedIndex; pack: Pack };

/** Clocks that differ by more than this are spoken of. Milliseconds. */
const CLOCK_TOLERANCE = 24 * 60 * 60 * 1000;

/**
 * Asks a publisher's folder for what is new, in the order of trust: size, signature, form, age, and only then the pack.
 * Changes nothing; never throws for what a server sends.
 */
export async function checkSource(request: CheckRequest, env: CheckEnv): Promise<Result<Verdict, Refusal>> {
  const isAllowed = await env.mayReach(request.url);
  if (!isAllowed && !request.isOpenToAll) return err(refusal('permission', { found: hostOf(request.url) }));
  // Without the permission our own header would make the browser ask the server for leave first.
  const answer = await checkAllowed(isAllowed ? request : { ...request, etag: null }, env);
  if (answer.ok || isAllowed || answer.error.code !== 'unreachable') return answer;
  return err(refusal('permission', { found: hostOf(request.url) }));
}

async function checkAllowed(request: CheckRequest, env: CheckEnv): Promise<Result<Verdict, Refusal>> {
  const { etag } = request;
  const fetched = await env.fetchFile(`${request.url}${INDEX_FILE}`, { maxBytes: MAX_INDEX_BYTES, etag });
  if (!fetched.ok) return fetched;
  const { bytes, serverTime } = fetched.value;
  if (bytes === null) return checkUnchanged(request, serverTime, env.now());
  const verified = await verify(request, { ...fetched.value, bytes }, env);
  if (!verified.ok) return verified;
  const { index } = verified.value;
  const age = checkAge(index, request, env.now(), ENGINE_VERSION);
  if (!age.ok) return err(aboutClock(age.error, serverTime, env.now()));
  if (index.pack.sha256 === request.hash) return ok({ kind: 'renewed', verified: verified.value });
  if (index.pack.version === request.version) return err(sameVersion(index));
  const pack = await fetchPack(request.url, index, env);
  return pack.ok ? ok({ kind: 'new', verified: verified.value, pack: pack.value }) : pack;
}

/** The index that is known already was never renewed: past its date it does not count, however often it is served. */
function checkUnchanged(
  { expires }: CheckRequest,
  serverTime: number | null,
  now: Date,
): Result<Verdict, Refusal> {
  if (expires === null || Date.parse(expires) > now.getTime()) return ok({ kind: 'unchanged' });
  const found = `an index that held until ${expires}`;
  return err(aboutClock(refusal('expired', { found, expected: 'one that holds today' }), serverTime, now));
}

async function verify(
  { url, root }: CheckRequest,
  { bytes, etag }: FetchedFile,
  env: CheckEnv,
): Promise<Result<VerifiedIndex, Refusal>> {
  const signatures = await fetchBytes(`${url}${SIGNATURE_FILE}`, MAX_SIGNATURE_BYTES, env);
  if (!signatures.ok) return signatures;
  const file = await fetchBytes(`${url}${KEYS_FILE}`, MAX_KEYS_BYTES, env);
  if (!file.ok) return file;
  const keys = readKeys(file.value);
  if (!keys.ok) return keys;
  const start = await root(keys.value);
  if (!start.ok) return start;
  const set = await trustedSet(keys.value, start.value);
  if (!set.ok) return set;
  const index = await verifyIndex(bytes, signatures.value, set.value);
  return index.ok ? ok({ index: index.value, etag, set: set.value }) : index;
}

async function fetchPack(url: string, index: Index, env: CheckEnv): Promise<Result<Pack, Refusal>> {
  const bytes = await fetchBytes(`${url}${index.pack.file}`, MAX_PACK_BYTES, env);
  if (!bytes.ok) return bytes;
  const checked = await checkPackBytes(bytes.value, index);
  return checked.ok ? readPublishedPack(bytes.value, index) : checked;
}

async function fetchBytes(
  url: string,
  maxBytes: number,
  env: CheckEnv,
): Promise<Result<Uint8Array<ArrayBuffer>, Refusal>> {
  const answer = await env.fetchFile(url, { maxBytes });
  if (!answer.ok) return answer;
  return ok(answer.value.bytes ?? new Uint8Array());
}

function sameVersion({ pack }: Index): Refusal {
  return refusal('version-older', {
    found: `version ${pack.version} again, with other rules`,
    expected: `a version above ${pack.version}`,
  });
}

/** A date that is past only by a wrong clock is a matter of the clock. */
function aboutClock(refused: Refusal, serverTime: number | null, now: Date): Refusal {
  if (refused.code !== 'expired' || serverTime === null) return refused;
  if (Math.abs(serverTime - now.getTime()) <= CLOCK_TOLERANCE) return refused;
  const [here, there] = [now, new Date(serverTime)].map((time) => time.toISOString().slice(0, 10));
  return refusal('expired', {
    ...refused,
    found: `${refused.found}; the clock here says ${here}, the server’s ${there}`,
  });
}

function hostOf(url: string): string {
  return new URL(url).host;
}

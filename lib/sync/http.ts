import { type Refusal, refusal } from '@/lib/packs/refusal';
import { err, ok, type Result } from '@/lib/shared/result';

/** Milliseconds for one file, below the 30 s after which Chromium ends a worker whose fetch has no answer. */
export const TIME_LIMIT = 20_000;

/** Longest ETag that is kept: a SHA-512 in hex, with its quotation marks, is shorter. */
const MAX_ETAG = 140;

/** A file as the server sent it. */
export interface FetchedFile {
  /** After decompression. */
  bytes: Uint8Array<ArrayBuffer>;
  etag: string | null;
  /** The server's clock, ms since 1970; null when it does not say. */
  serverTime: number | null;
}

/** `null` bytes: unchanged since the `etag` that was sent. */
export type Answer = FetchedFile | (Omit<FetchedFile, 'bytes'> & { bytes: null });

export interface FetchOptions {
  /** Most bytes after decompression: a small answer may unpack to a huge one. */
  maxBytes: number;
  /** Of the copy that is known already. */
  etag?: string | null;
}

export interface HttpEnv {
  fetch(url: string, init: RequestInit): Promise<Response>;
}

const defaultEnv: HttpEnv = { fetch: (url, init) => fetch(url, init) };

/**
 * One GET that says nothing about who asks: no credentials, no referrer, no cache but our own. Follows no redirect.
 * Every failure is a refusal; never throws.
 */
export async function fetchFile(
  url: string,
  { maxBytes, etag = null }: FetchOptions,
  env: HttpEnv = defaultEnv,
): Promise<Result<Answer, Refusal>> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), TIME_LIMIT);
  const isLate = () => stop.signal.aborted;
  try {
    const response = await env.fetch(url, request({ etag, signal: stop.signal }));
    return await readAnswer(response, { maxBytes, etag });
  } catch {
    if (isLate()) return err(refusal('too-slow', { expected: `an answer within ${TIME_LIMIT / 1000} s` }));
    return err(refusal((await isRedirected(url, stop.signal, env)) ? 'redirected' : 'unreachable'));
  } finally {
    clearTimeout(timer);
    // Lets go of a body that was not read to its end.
    stop.abort();
  }
}

function request(options: {
  etag?: string | null;
  signal: AbortSignal;
  redirect?: RequestRedirect;
}): RequestInit {
  const { etag, signal, redirect = 'error' } = options;
  return {
    redirect,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal,
    ...(etag && { headers: { 'If-None-Match': etag } }),
  };
}

/** A refused redirect looks like a dead server; asked once more without following, it gives itself away. */
async function isRedirected(url: string, signal: AbortSignal, { fetch }: HttpEnv): Promise<boolean> {
  try {
    return (await fetch(url, request({ signal, redirect: 'manual' }))).type === 'opaqueredirect';
  } catch {
    return false;
  }
}

async function readAnswer(
  response: Response,
  { maxBytes, etag }: Required<FetchOptions>,
): Promise<Result<Answer, Refusal>> {
  const { status, headers } = response;
  const about = { etag: tagOf(headers.get('etag')), serverTime: timeOf(headers.get('date')) };
  if (status === 304 && etag) return ok({ ...about, bytes: null });
  if (status !== 200) return err(refusal('status', { found: String(status), expected: '200' }));
  if (/^text\/html\b/i.test(headers.get('content-type') ?? '')) return err(refusal('web-page'));
  if (Number(headers.get('content-length')) > maxBytes) return err(tooLarge(maxBytes));
  const bytes = await readBytes(response, maxBytes);
  return bytes ? ok({ ...about, bytes }) : err(tooLarge(maxBytes));
}

/** Null as soon as there are more than `maxBytes`; the rest is not waited for. */
async function readBytes(response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) return joined(chunks, length);
    length += value.length;
    if (length > maxBytes) {
      reader?.cancel().catch(() => undefined);
      return null;
    }
    chunks.push(value);
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function tooLarge(maxBytes: number): Refusal {
  return refusal('too-large', { found: 'more', expected: `at most ${maxBytes} bytes` });
}

/** It is stored and sent back: a server does not get to keep more than a hash with us. */
function tagOf(etag: string | null): string | null {
  return etag !== null && etag.length <= MAX_ETAG ? etag : null;
}

function timeOf(date: string | null): number | null {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? null : time;
}

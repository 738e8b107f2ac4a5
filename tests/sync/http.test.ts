import { describe, expect, it, vi } from 'vitest';
import { fetchFile, type HttpEnv, TIME_LIMIT } from '@/lib/sync/http';

const URL = 'https://packs.acme.example/candor/index.json';
const LIMITS = { maxBytes: 100 };

const answering = (response: Response): HttpEnv => ({ fetch: async () => response });
const codeOf = async (env: HttpEnv, options = {}) => {
  const result = await fetchFile(URL, { ...LIMITS, ...options }, env);
  return result.ok ? 'ok' : result.error.code;
};

/** A body that goes on as long as somebody reads, and what became of it. */
function endless(chunk: number) {
  const seen = { sent: 0, isCancelled: false };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      seen.sent += chunk;
      controller.enqueue(new Uint8Array(chunk));
    },
    cancel() {
      seen.isCancelled = true;
    },
  });
  return { body, seen };
}

it('says nothing about who asks, and follows nothing', async () => {
  const fetch = vi.fn(async () => new Response('{}'));
  await fetchFile(URL, { ...LIMITS, etag: '"a"' }, { fetch });
  expect(fetch).toHaveBeenCalledExactlyOnceWith(URL, {
    redirect: 'error',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal: expect.any(AbortSignal),
    headers: { 'If-None-Match': '"a"' },
  });
});

it('answers bytes, the etag and the time of the server', async () => {
  const headers = { etag: '"b"', date: 'Mon, 02 Nov 2026 12:00:00 GMT' };
  const result = await fetchFile(URL, LIMITS, answering(new Response('{"a":1}', { headers })));
  expect(result).toEqual({
    ok: true,
    value: {
      bytes: new TextEncoder().encode('{"a":1}'),
      etag: '"b"',
      serverTime: Date.parse('2026-11-02T12:00:00Z'),
    },
  });
});

it('keeps no etag that could hold more than a hash', async () => {
  const tagged = (length: number) => {
    const headers = { etag: `"${'a'.repeat(length)}"` };
    return fetchFile(URL, LIMITS, answering(new Response('{}', { headers })));
  };
  expect(await tagged(128)).toMatchObject({ value: { etag: `"${'a'.repeat(128)}"` } });
  expect(await tagged(10_000)).toMatchObject({ ok: true, value: { etag: null } });
});

it('knows an unchanged file by its own etag only', async () => {
  const unchanged = () => answering(new Response(null, { status: 304 }));
  const known = await fetchFile(URL, { ...LIMITS, etag: '"a"' }, unchanged());
  expect(known).toMatchObject({ ok: true, value: { bytes: null } });
  expect(await codeOf(unchanged())).toBe('status');
});

describe('refuses', () => {
  it.each([
    ['a missing file', new Response('', { status: 404 }), 'status'],
    ['a server that fails', new Response('', { status: 503 }), 'status'],
    ['part of a file', new Response('{', { status: 206 }), 'status'],
    [
      'a web page',
      new Response('<html>', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
      'web-page',
    ],
    ['a size that is announced', new Response('x', { headers: { 'content-length': '101' } }), 'too-large'],
    ['a size that is not announced', new Response('x'.repeat(101)), 'too-large'],
    ['nothing above the size', new Response('x'.repeat(100)), 'ok'],
  ])('%s', async (_, response, code) => {
    expect(await codeOf(answering(response))).toBe(code);
  });

  it('a dead server', async () => {
    const fetch = async () => {
      throw new TypeError('Failed to fetch');
    };
    expect(await codeOf({ fetch })).toBe('unreachable');
  });

  it('a redirect, by its own name', async () => {
    const fetch = async (_: string, { redirect }: RequestInit) => {
      if (redirect === 'error') throw new TypeError('Failed to fetch');
      return { type: 'opaqueredirect' } as Response;
    };
    expect(await codeOf({ fetch })).toBe('redirected');
  });

  it('a body without an end, as soon as it is too much', async () => {
    const { body, seen } = endless(40);
    expect(await codeOf(answering(new Response(body)))).toBe('too-large');
    expect(seen.sent).toBeLessThan(400);
    expect(seen.isCancelled).toBe(true);
  });

  it.each(['an answer that never comes', 'a body that drips'])('%s', async (what) => {
    vi.useFakeTimers();
    const fetch: HttpEnv['fetch'] = (_, { signal }) =>
      new Promise((resolve, reject) => {
        const stop = () => reject(new DOMException('stopped', 'AbortError'));
        signal?.addEventListener('abort', stop);
        if (what === 'an answer that never comes') return;
        const body = new ReadableStream({
          start: (controller) =>
            signal?.addEventListener('abort', () => controller.error(new Error('stopped'))),
        });
        resolve(new Response(body));
      });
    const code = codeOf({ fetch });
    await vi.advanceTimersByTimeAsync(TIME_LIMIT);
    expect(await code).toBe('too-slow');
    vi.useRealTimers();
  });
});

it('waits less than the worker may', () => {
  expect(TIME_LIMIT).toBeLessThan(30_000);
});

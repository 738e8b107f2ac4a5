import { describe, expect, it } from 'vitest';
import { parseStrictJson } from '@/lib/packs/publication/strict-json';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('strict JSON', () => {
  it.each([
    ['{"a":1,"b":{"a":2},"c":[{"a":3},{"a":4}]}'],
    ['"{\\"a\\":1,\\"a\\":2}"'],
    ['{"a":"x","b":"a","c":["a","a"]}'],
    ['[]'],
    ['\ufeff{"a":"[[[{{{"}'],
  ])('reads %s like JSON.parse', (text) => {
    expect(parseStrictJson(bytes(text))).toEqual({ ok: true, value: JSON.parse(text.replace('\ufeff', '')) });
  });

  it.each([
    ['{"a":1,"a":2}', 'duplicate-key', '"a" at 1:8'],
    ['{"a":1,\n "b":2,\n "a":3}', 'duplicate-key', '"a" at 3:2'],
    ['{"a":1,"\\u0061":2}', 'duplicate-key', '"a" at 1:8'],
    ['{"x":[{"a" :1,"a"\t:2}]}', 'duplicate-key', '"a" at 1:15'],
    ['{"__proto__":{}}', 'schema', '"__proto__" at 1:2'],
    ['{"a":{"\\u005f_proto__":1}}', 'schema', '"__proto__" at 1:7'],
    ['{"constructor":1}', 'schema', '"constructor"'],
    ['[{"prototype":1}]', 'schema', '"prototype"'],
    ['<!doctype html><title>Sign in</title>', 'web-page', 'a web page'],
    ['\n <html>', 'web-page', 'a web page'],
    ['{"a":1', 'not-json', 'does not parse'],
    ['{"a":"unfinished', 'not-json', 'does not parse'],
    ['{"a":"\\', 'not-json', 'does not parse'],
    ["{'a':1}", 'not-json', 'does not parse'],
    ['{"a":1} {"a":2}', 'not-json', 'does not parse'],
    ['', 'not-json', 'does not parse'],
  ])('refuses %s as %s', (text, code, found) => {
    const read = parseStrictJson(bytes(text));
    expect(read).toMatchObject({ ok: false, error: { code, found: expect.stringContaining(found) } });
  });

  it('refuses bytes that are no UTF-8', () => {
    const latin1 = Uint8Array.from([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d]);
    expect(parseStrictJson(latin1)).toMatchObject({ ok: false, error: { code: 'not-json' } });
  });

  it.each([['['], ['{"a":'], ['[{"a":']])('refuses %s repeated 100,000 times, quickly', (part) => {
    expect(parseStrictJson(bytes(part.repeat(100_000)))).toMatchObject({
      ok: false,
      error: { code: 'schema', found: expect.stringContaining('nesting') },
    });
  });

  it('does not let a prototype slip in through a name that only looks harmless', () => {
    const read = parseStrictJson('{"__proto__ ":{"polluted":true}}');
    expect(read.ok && Object.getPrototypeOf(read.value)).toBe(Object.prototype);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

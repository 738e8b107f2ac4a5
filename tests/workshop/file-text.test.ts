import { expect, it } from 'vitest';
import { textOf } from '@/lib/workshop/file-text';

const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const bytes = (text: string) => [...new TextEncoder().encode(text)];

it.each<[string, number[], string | null]>([
  ['UTF-8', bytes('Café – 👋'), 'Café – 👋'],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, ...bytes('text')], 'text'],
  ['UTF-16, as a sheet saves "Unicode text"', [0xff, 0xfe, ...utf16('Café')], 'Café'],
  ['UTF-16, the other way round', [0xfe, 0xff, 0, 0x61], 'a'],
  ['what a sheet on Windows saves', [0x43, 0x61, 0x66, 0xe9, 0x20, 0x80], 'Café €'],
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d], null],
  ['UTF-16 that ends within a letter and is no text otherwise', [0xff, 0xfe, 0x61, 0, 0x62], null],
  ['nothing', [], ''],
])('%s', (_, file, want) => {
  expect(textOf(new Uint8Array(file))).toBe(want);
});

/** Text files in the character sets that writers' programs save in. */
import { expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const TEXT = 'Éder O’Hara – 東京 🚣';

function utf16(little: boolean): Uint8Array {
  return Uint8Array.from(
    `\ufeff${TEXT}`.split('').flatMap((unit) => {
      const code = unit.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );
}

it('reads UTF-8 with and without its mark', () => {
  const bytes = new TextEncoder().encode(TEXT);
  expect(decodeText(bytes)).toBe(TEXT);
  expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes))).toBe(TEXT);
});

it('reads UTF-16 by its mark, and passes over an odd last byte', () => {
  expect(decodeText(utf16(true))).toBe(TEXT);
  expect(decodeText(utf16(false))).toBe(TEXT);
  expect(decodeText(Uint8Array.of(...utf16(true), 0x41))).toBe(TEXT);
});

it('takes what is not UTF-8 for Windows-1252', () => {
  expect(decodeText(Uint8Array.of(0x93, 0xc9, 0x64, 0x65, 0x72, 0x94, 0x20, 0x80))).toBe('“Éder” €');
  // Too long a form of a slash, and half of a pair of surrogates, are no UTF-8.
  expect(decodeText(Uint8Array.of(0xc0, 0xaf))).toBe('À¯');
  expect(decodeText(Uint8Array.of(0xed, 0xa0, 0x80))).toBe('í\u00a0€');
});

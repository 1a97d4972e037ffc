/** Shows what IIM's limits cut, and that nothing is cut inside a character. */

import { describe, expect, it } from 'vitest';
import { EVERY_FIELD } from '../testing/write-samples.ts';
import { iimLoss, writeIim } from './write-iim.ts';
import { utf8Within } from './write-text.ts';
import { writeXmp } from './write-xmp.ts';

describe('iimLoss', () => {
  it('is silent where everything fits', () => {
    expect(iimLoss(EVERY_FIELD)).toEqual([]);
    expect(iimLoss({ creditLine: 'x'.repeat(32), description: 'é'.repeat(1000) })).toEqual([]);
  });

  it('names field, limit and need of every value that would be cut, in bytes', () => {
    const fields = {
      creditLine: 'é'.repeat(17),
      keywords: ['short', 'k'.repeat(65), '🏮'.repeat(17)],
      altText: 'a'.repeat(9000),
    };
    expect(iimLoss(fields)).toEqual([
      { field: 'keywords', limit: 64, bytes: 65 },
      { field: 'keywords', limit: 64, bytes: 68 },
      { field: 'creditLine', limit: 32, bytes: 34 },
    ]);
  });
});

it('cuts on a character boundary', () => {
  for (const text of ['ab🏮cd', 'éééé', '波止場', 'plain']) {
    for (let limit = 0; limit <= 16; limit += 1) {
      const cut = new TextDecoder('utf-8', { fatal: true }).decode(utf8Within(text, limit));
      expect(text.startsWith(cut)).toBe(true);
      expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(limit);
    }
  }
});

it('writes dates as precise as they are', () => {
  const dates = [
    '2024',
    '2024-08',
    '2024-08-12',
    '2024-08-12T21:05',
    '2024-08-12T21:05:03Z',
    '2024-08-12T21:05:03.25-04:30',
  ];
  const written = dates.map((dateCreated) =>
    Buffer.from(writeIim({ dateCreated }))
      .toString('latin1')
      .replace(/[^\d+-]+/g, ' ')
      .trim(),
  );
  expect(written.map((text) => text.replace(/^.*?(?=2024)/, ''))).toEqual([
    '20240000',
    '20240800',
    '20240812',
    expect.stringMatching(/^20240812 .*210500$/),
    expect.stringMatching(/^20240812 .*210503\+0000$/),
    expect.stringMatching(/^20240812 .*210503-0430$/),
  ]);
});

it('writes nothing for nothing, and the same bytes for the same fields', () => {
  expect(writeIim({ altText: 'not in IIM' })).toHaveLength(0);
  expect(writeIim({ ...EVERY_FIELD })).toEqual(writeIim(EVERY_FIELD));
  expect(writeXmp({ ...EVERY_FIELD })).toEqual(writeXmp(EVERY_FIELD));
  expect(writeXmp(Object.fromEntries(Object.entries(EVERY_FIELD).reverse()))).toEqual(writeXmp(EVERY_FIELD));
});

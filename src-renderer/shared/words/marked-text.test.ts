// Where findings underline a text: cuts, overlaps, ranges of a text that has changed since.
import { describe, expect, test } from 'vitest';
import { segmentsOf } from './marked-text.tsx';

describe('segmentsOf', () => {
  test('gives the whole text back, cut at the findings', () => {
    const segments = segmentsOf('At the State de France', [{ severity: 'warn', start: 7, end: 22 }]);
    expect(segments.map(({ text }) => text)).toEqual(['At the ', 'State de France']);
    expect(segments.map(({ severity }) => severity)).toEqual([null, 'warn']);
  });

  test('lets the worst win where findings overlap', () => {
    const segments = segmentsOf('abcdef', [
      { severity: 'info', start: 0, end: 4 },
      { severity: 'block', start: 2, end: 6 },
    ]);
    expect(segments.map(({ text, severity }) => [text, severity])).toEqual([
      ['ab', 'info'],
      ['cd', 'block'],
      ['ef', 'block'],
    ]);
  });

  test('ignores ranges of a text that is no longer there', () => {
    expect(segmentsOf('ab', [{ severity: 'warn', start: 1, end: 9 }])).toHaveLength(1);
  });
});

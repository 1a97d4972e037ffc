// Where findings underline a text: cuts, overlaps, ranges of a text that has changed since.
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src-main/domain/finding.ts';
import { segmentsOf } from './marked-text.tsx';

const finding = (severity: Finding['severity']): Finding => ({
  rule: 'T9',
  severity,
  picture: 1,
  field: 'caption',
  start: 0,
  end: 0,
  message: '',
  suggestion: null,
  also: [],
});

describe('segmentsOf', () => {
  test('gives the whole text back, cut at the findings', () => {
    const segments = segmentsOf('At the State de France', [{ finding: finding('warn'), start: 7, end: 22 }]);
    expect(segments.map(({ text }) => text)).toEqual(['At the ', 'State de France']);
    expect(segments.map(({ severity }) => severity)).toEqual([null, 'warn']);
  });

  test('lets the worst win where findings overlap', () => {
    const segments = segmentsOf('abcdef', [
      { finding: finding('info'), start: 0, end: 4 },
      { finding: finding('block'), start: 2, end: 6 },
    ]);
    expect(segments.map(({ text, severity }) => [text, severity])).toEqual([
      ['ab', 'info'],
      ['cd', 'block'],
      ['ef', 'block'],
    ]);
  });

  test('ignores ranges of a text that is no longer there', () => {
    expect(segmentsOf('ab', [{ finding: finding('warn'), start: 1, end: 9 }])).toHaveLength(1);
  });
});

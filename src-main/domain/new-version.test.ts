/** Versions in a desk's own file: read strictly, compared by number. */
import { describe, expect, it } from 'vitest';
import { isNewer, readNamedVersion } from './new-version.ts';

describe('readNamedVersion', () => {
  it('takes a version and one sentence, and nothing that is not one', () => {
    expect(readNamedVersion('{"version":"0.3.0","note":" Faster. "}')).toEqual({ version: '0.3.0', note: 'Faster.' });
    expect(readNamedVersion('{"version":"0.3.0"}')).toEqual({ version: '0.3.0', note: null });
    for (const text of ['', 'null', '[]', '{"version":3}', '{"version":"v0.3.0"}', '<html>'])
      expect(readNamedVersion(text)).toBeNull();
  });
});

describe('isNewer', () => {
  it('compares numbers, not letters', () => {
    expect(isNewer('0.10.0', '0.9.9')).toBe(true);
    expect(isNewer('1.0.0', '0.99.99')).toBe(true);
    expect(isNewer('0.2.0', '0.2.0')).toBe(false);
    expect(isNewer('0.1.9', '0.2.0')).toBe(false);
    expect(isNewer('latest', '0.2.0')).toBe(false);
  });
});

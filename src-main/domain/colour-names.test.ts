import { describe, expect, it } from 'vitest';
import { COLOURS, colourNamesOf, DELIVERED_NAMES } from './colour-names.ts';

describe('the names of the colours', () => {
  it('are as delivered where the desk has named nothing', () => {
    for (const kept of [undefined, null, {}, 'Red', [], { 9: 'x', 1: 7, 2: '   ' }]) {
      expect(colourNamesOf(kept)).toEqual(DELIVERED_NAMES);
    }
  });

  it('are the desk’s own where it has some, in one line and not too long', () => {
    const names = colourNamesOf({ 1: ' For\n the   web ', 4: 'x'.repeat(100) });
    expect(names[1]).toBe('For the web');
    expect(names[4]).toHaveLength(40);
    expect(names[2]).toBe('Yellow');
    expect(COLOURS.every((colour) => names[colour] !== '')).toBe(true);
  });
});

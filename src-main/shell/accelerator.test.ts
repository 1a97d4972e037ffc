/** Keys of commands as a menu shows them. */
import { describe, expect, it } from 'vitest';
import { accelerator, shownKey } from './accelerator.ts';

describe('accelerator', () => {
  it('translates what our commands are called by', () => {
    expect(accelerator('Mod+Shift+i')).toBe('CommandOrControl+Shift+I');
    expect(accelerator('Alt+ArrowUp')).toBe('Alt+Up');
    expect(accelerator('Mod+.')).toBe('CommandOrControl+.');
    expect(accelerator('+')).toBe('Plus');
    expect(accelerator('F1')).toBe('F1');
    expect(accelerator('?')).toBe('?');
  });
  it('shows nothing for what a menu does not know', () => {
    expect(accelerator('Dead')).toBeNull();
    expect(accelerator('ö')).toBeNull();
  });
  it('gives a Mac’s menu no key that would swallow typing', () => {
    expect(shownKey('p', false, 'darwin')).toBeNull();
    expect(shownKey('p', false, 'linux')).toBe('P');
    expect(shownKey('Mod+z', true, 'darwin')).toBe('CommandOrControl+Z');
  });
});

/** What nobody sees never changes a reading, is taken out of what is printed, and is shown in names. */
import { describe, expect, it } from 'vitest';
import { fold, norm } from './fold.ts';
import { revealedName, turnsDirection, visibleText, withoutInvisible } from './invisible.ts';
import { trimAll } from './trim.ts';

const HIDDEN = [
  '\u00ad',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202c',
  '\u202e',
  '\u2060',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\ufffc',
  '\u061c',
]; // prettier-ignore

describe('characters that nobody sees', () => {
  it.each(HIDDEN)('%j changes neither comparing nor what is printed', (hidden) => {
    const text = `${hidden}Jane${hidden} D${hidden}oe/${hidden}AP${hidden}`;
    expect(withoutInvisible(text)).toBe('Jane Doe/AP');
    expect(norm(text)).toBe('Jane Doe/AP');
    expect(fold(text)).toBe(fold('Jane Doe/AP'));
    expect(trimAll(` ${hidden} Jane ${hidden}`)).toBe('Jane');
  });

  it.each([
    ['Persian', 'می‌خواهم'],
    ['Urdu beside a mark', 'کتابِ‌من'],
    ['Hindi', 'क्‍ष'],
    ['Malayalam', 'അവന്‍റെ'],
    ['Sinhala', 'ක්‍රියා'],
    ['a family', '👩‍👩‍👧'],
    ['a rainbow flag', '🏳️‍🌈'],
    ['a skin tone', '👩🏽‍🚒'],
    ['the flag of Wales', '🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
  ])('keeps the joiners that %s needs', (_name, text) => {
    expect(withoutInvisible(text)).toBe(text);
    expect(visibleText(text)).toBeNull();
    expect(revealedName(text)).toBe(text);
  });

  it('takes the joiner that stands at the end of a word, or between Latin letters', () => {
    expect(withoutInvisible('می‌ رود')).toBe('می رود');
    expect(withoutInvisible('Re\u200duters')).toBe('Reuters');
  });

  it('finds the places of the original again', () => {
    const text = '\u200bJane \u200eDoe\u00ad/AP\u200f';
    const visible = visibleText(text);
    expect(visible?.text).toBe('Jane Doe/AP');
    const start = visible?.text.indexOf('Doe') ?? -1;
    expect(text.slice(visible?.originAt(start), visible?.originEnd(start + 3))).toBe('Doe');
    expect(visible?.originAt(visible.text.length)).toBe(text.length);
    expect(visible?.originEnd(0)).toBe(0);
  });

  it('shows them in a name', () => {
    expect(revealedName('holiday\u202egpj.exe')).toBe('holiday‹U+202E›gpj.exe');
    expect(revealedName('plain.jpg')).toBe('plain.jpg');
    expect(turnsDirection('holiday\u202egpj.exe')).toBe(true);
    expect(turnsDirection('a\u200bb')).toBe(false);
  });
});

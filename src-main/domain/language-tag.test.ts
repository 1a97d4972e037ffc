/** Language tags. */
import { expect, it } from 'vitest';
import { isLanguageTag, isRightToLeft } from './language-tag.ts';

it.each(['en', 'en-GB', 'zh-Hant-TW', 'es-419', 'sr-Latn', 'sl-rozaj', 'de-1996'])('%s is one', (tag) => {
  expect(isLanguageTag(tag)).toBe(true);
});

it.each(['', 'e', 'en-', 'en-G', 'english', 'en GB', 'en_GB', '<b>', 'x-private', 'de-1996-1996', 'sl-rozaj-rozaj'])(
  '%j is none',
  (tag) => {
    expect(isLanguageTag(tag)).toBe(false);
  },
);

it('knows from which side a script is read', () => {
  expect(['ar', 'he-IL', 'fa', 'ur-PK', 'az-Arab'].map(isRightToLeft)).toEqual([true, true, true, true, true]);
  expect(['en', 'ha', 'ar-Latn', 'el', 'ru'].map(isRightToLeft)).toEqual([false, false, false, false, false]);
});

/** All seeded mistakes: galleries written by us with what is wrong with them said beforehand, to measure what the rules find. */
import { CAPTION_MISTAKES } from './mistakes-captions.ts';
import { CREDIT_MISTAKES } from './mistakes-credits.ts';
import { EVENT_LANGUAGE_MISTAKES, EVENT_MISTAKES } from './mistakes-events.ts';
import { LANGUAGE_MISTAKES as FIRST_LANGUAGE_MISTAKES } from './mistakes-language.ts';
import { NAME_MISTAKES } from './mistakes-names.ts';
import { RIGHTS_MISTAKES } from './mistakes-rights.ts';
import type { SeededGallery } from './seeded.ts';

/** Found by the domain alone. */
export const PLAIN_MISTAKES: readonly SeededGallery[] = [
  ...NAME_MISTAKES,
  ...CAPTION_MISTAKES,
  ...CREDIT_MISTAKES,
  ...RIGHTS_MISTAKES,
  ...EVENT_MISTAKES,
];
/** Found only with language tools. */
export const LANGUAGE_MISTAKES: readonly SeededGallery[] = [...FIRST_LANGUAGE_MISTAKES, ...EVENT_LANGUAGE_MISTAKES];

export const MISTAKES: readonly SeededGallery[] = [...PLAIN_MISTAKES, ...LANGUAGE_MISTAKES];

/** The clean corpus: captions on which the desk has nothing to block and next to nothing to warn about. */
import { CLEAN_AP } from './clean-ap.ts';
import { CLEAN_RANKS_AND_SCORES } from './clean-ranks-and-scores.ts';
import { CLEAN_REUTERS } from './clean-reuters.ts';
import { CLEAN_TEXTS } from './clean-texts.ts';
import { CLEAN_WEB } from './clean-web.ts';
import type { CorpusGallery } from './gallery.ts';

export const CLEAN_GALLERIES: readonly CorpusGallery[] = [
  ...CLEAN_AP,
  ...CLEAN_REUTERS,
  ...CLEAN_WEB,
  ...CLEAN_RANKS_AND_SCORES,
  ...CLEAN_TEXTS,
];

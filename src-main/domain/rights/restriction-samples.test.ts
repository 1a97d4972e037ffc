/** Every sample restriction in five languages is read as one phrase with one moment, and news that looks like one is not. */
import { describe, expect, test } from 'vitest';
import type { NewsMetadata } from '../metadata.ts';
import { readRestrictions } from './read-restrictions.ts';
import type { Restriction } from './restriction.ts';
import { ALTERATION } from './testing/alteration.ts';
import { CLEAN_CAPTIONS_ENGLISH_TERRITORIES } from './testing/clean-captions-english-territories.ts';
import { CLEAN_CAPTIONS_ENGLISH_TIMES } from './testing/clean-captions-english-times.ts';
import { CLEAN_CAPTIONS_ENGLISH_USES } from './testing/clean-captions-english-uses.ts';
import { CLEAN_CAPTIONS_ENGLISH_WITHDRAWALS } from './testing/clean-captions-english-withdrawals.ts';
import { CLEAN_CAPTIONS_FRENCH } from './testing/clean-captions-french.ts';
import { CLEAN_CAPTIONS_GERMAN } from './testing/clean-captions-german.ts';
import { CLEAN_CAPTIONS_ITALIAN } from './testing/clean-captions-italian.ts';
import { CLEAN_CAPTIONS_LANDS } from './testing/clean-captions-lands.ts';
import { CLEAN_CAPTIONS_SPANISH } from './testing/clean-captions-spanish.ts';
import { CLEAN_TERMS_ENGLISH } from './testing/clean-terms-english.ts';
import { CLEAN_TERMS_FRENCH } from './testing/clean-terms-french.ts';
import { CLEAN_TERMS_GERMAN } from './testing/clean-terms-german.ts';
import { CLEAN_TERMS_ITALIAN } from './testing/clean-terms-italian.ts';
import { CLEAN_TERMS_SPANISH } from './testing/clean-terms-spanish.ts';
import { COMMANDS_AMONG_NEWS } from './testing/commands-among-news.ts';
import { EMBARGO_EVENTS_ENGLISH } from './testing/embargo-events-english.ts';
import { EMBARGO_EVENTS_FRENCH } from './testing/embargo-events-french.ts';
import { EMBARGO_EVENTS_GERMAN } from './testing/embargo-events-german.ts';
import { EMBARGO_EVENTS_ITALIAN } from './testing/embargo-events-italian.ts';
import { EMBARGO_EVENTS_SPANISH } from './testing/embargo-events-spanish.ts';
import { EMBARGO_MOMENTS_ENGLISH } from './testing/embargo-moments-english.ts';
import { EMBARGO_MOMENTS_FRENCH } from './testing/embargo-moments-french.ts';
import { EMBARGO_MOMENTS_GERMAN } from './testing/embargo-moments-german.ts';
import { EMBARGO_MOMENTS_ITALIAN } from './testing/embargo-moments-italian.ts';
import { EMBARGO_MOMENTS_PLACES } from './testing/embargo-moments-places.ts';
import { EMBARGO_MOMENTS_SPANISH } from './testing/embargo-moments-spanish.ts';
import { END_OF_USE_ENGLISH } from './testing/end-of-use-english.ts';
import { END_OF_USE_FRENCH } from './testing/end-of-use-french.ts';
import { END_OF_USE_GERMAN } from './testing/end-of-use-german.ts';
import { END_OF_USE_ITALIAN } from './testing/end-of-use-italian.ts';
import { END_OF_USE_SPANISH } from './testing/end-of-use-spanish.ts';
import { HIDDEN_FACES } from './testing/hidden-faces.ts';
import { type Sample, TAKEN } from './testing/restriction-sample.ts';
import { TERRITORIES_ALONE } from './testing/territories-alone.ts';
import { TERRITORIES_CLOSED } from './testing/territories-closed.ts';
import { TERRITORIES_ONLY } from './testing/territories-only.ts';
import { UNREAD } from './testing/unread.ts';
import { USES } from './testing/uses.ts';
import { WINDOWS_OF_USE } from './testing/windows-of-use.ts';
import { WITHDRAWALS_ENGLISH } from './testing/withdrawals-english.ts';
import { WITHDRAWALS_FRENCH } from './testing/withdrawals-french.ts';
import { WITHDRAWALS_GERMAN } from './testing/withdrawals-german.ts';
import { WITHDRAWALS_ITALIAN } from './testing/withdrawals-italian.ts';
import { WITHDRAWALS_SPANISH } from './testing/withdrawals-spanish.ts';

/** What was read, in the words of the samples; a mandatory credit and unknown capitals are not their matter. */
function told(one: Restriction): readonly string[] {
  switch (one.kind) {
    case 'mandatoryCredit':
      return [];
    case 'unread':
      return 'like' in one && one.like !== null ? ['unread!'] : [];
    case 'out':
      return [`${'only' in one && one.only ? 'only' : 'out'}:${one.territories.join(',')}`];
    case 'embargo':
      return [`embargo@${one.until?.at.replace(/:00(?:\.\d+)?Z$/, 'Z') ?? '?'}`];
    case 'expiry':
      return [
        one.days === null ? `expiry@${one.until?.at.replace(/:00(?:\.\d+)?Z$/, 'Z') ?? '?'}` : `expiry~${one.days}d`,
      ];
    default:
      return [one.kind];
  }
}

function read([words, , field = 'instructions']: Sample): string {
  const value = field === 'keywords' ? [words] : words;
  const metadata: NewsMetadata = { [field]: value, dateCreated: TAKEN };
  return readRestrictions(metadata).flatMap(told).join('; ');
}

describe.each([
  ['alteration', ALTERATION],
  ['clean captions english, territories', CLEAN_CAPTIONS_ENGLISH_TERRITORIES],
  ['clean captions english, times', CLEAN_CAPTIONS_ENGLISH_TIMES],
  ['clean captions english, uses', CLEAN_CAPTIONS_ENGLISH_USES],
  ['clean captions english, withdrawals', CLEAN_CAPTIONS_ENGLISH_WITHDRAWALS],
  ['clean captions, lands', CLEAN_CAPTIONS_LANDS],
  ['territories alone', TERRITORIES_ALONE],
  ['clean captions french', CLEAN_CAPTIONS_FRENCH],
  ['clean captions german', CLEAN_CAPTIONS_GERMAN],
  ['clean captions italian', CLEAN_CAPTIONS_ITALIAN],
  ['clean captions spanish', CLEAN_CAPTIONS_SPANISH],
  ['clean terms english', CLEAN_TERMS_ENGLISH],
  ['clean terms french', CLEAN_TERMS_FRENCH],
  ['clean terms german', CLEAN_TERMS_GERMAN],
  ['clean terms italian', CLEAN_TERMS_ITALIAN],
  ['clean terms spanish', CLEAN_TERMS_SPANISH],
  ['commands among news', COMMANDS_AMONG_NEWS],
  ['embargo events english', EMBARGO_EVENTS_ENGLISH],
  ['embargo events french', EMBARGO_EVENTS_FRENCH],
  ['embargo events german', EMBARGO_EVENTS_GERMAN],
  ['embargo events italian', EMBARGO_EVENTS_ITALIAN],
  ['embargo events spanish', EMBARGO_EVENTS_SPANISH],
  ['embargo moments english', EMBARGO_MOMENTS_ENGLISH],
  ['embargo moments french', EMBARGO_MOMENTS_FRENCH],
  ['embargo moments german', EMBARGO_MOMENTS_GERMAN],
  ['embargo moments italian', EMBARGO_MOMENTS_ITALIAN],
  ['embargo moments spanish', EMBARGO_MOMENTS_SPANISH],
  ['embargo moments of places', EMBARGO_MOMENTS_PLACES],
  ['windows of use', WINDOWS_OF_USE],
  ['end of use english', END_OF_USE_ENGLISH],
  ['end of use french', END_OF_USE_FRENCH],
  ['end of use german', END_OF_USE_GERMAN],
  ['end of use italian', END_OF_USE_ITALIAN],
  ['end of use spanish', END_OF_USE_SPANISH],
  ['hidden faces', HIDDEN_FACES],
  ['territories closed', TERRITORIES_CLOSED],
  ['territories only', TERRITORIES_ONLY],
  ['unread', UNREAD],
  ['uses', USES],
  ['withdrawals english', WITHDRAWALS_ENGLISH],
  ['withdrawals french', WITHDRAWALS_FRENCH],
  ['withdrawals german', WITHDRAWALS_GERMAN],
  ['withdrawals italian', WITHDRAWALS_ITALIAN],
  ['withdrawals spanish', WITHDRAWALS_SPANISH],
])('%s', (_subject, samples) => {
  test.each(samples.map((sample) => [sample[0], sample] as const))('%s', (_words, sample) => {
    expect(read(sample)).toBe(sample[1]);
  });
});

/** Every sample restriction in five languages is read as one phrase with one moment, and news that looks like one is not. */
import { describe, expect, test } from 'vitest';
import type { NewsMetadata } from '../metadata.ts';
import { readRestrictions } from './read-restrictions.ts';
import type { Restriction } from './restriction.ts';
import { type Sample, TAKEN } from './testing/restriction-sample.ts';
import { CLEAN } from './testing/samples-clean.ts';
import { DESK } from './testing/samples-desk.ts';
import { ENGLISH } from './testing/samples-english.ts';
import { FRESH } from './testing/samples-fresh.ts';
import { FRENCH, GERMAN } from './testing/samples-german-french.ts';
import { LAST_PHRASES } from './testing/samples-last-phrases.ts';
import { MORE_PHRASES } from './testing/samples-more-phrases.ts';
import { PHRASES } from './testing/samples-phrases.ts';
import { SEVENTH_ROUND } from './testing/samples-seventh-round.ts';
import { SIXTH_CLEAN } from './testing/samples-sixth-clean.ts';
import { SIXTH_ROUND } from './testing/samples-sixth-round.ts';
import { ITALIAN, SPANISH } from './testing/samples-spanish-italian.ts';
import { TERMS } from './testing/samples-terms.ts';

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
  ['English', ENGLISH],
  ['German', GERMAN],
  ['French', FRENCH],
  ['Spanish', SPANISH],
  ['Italian', ITALIAN],
  ['none', CLEAN],
  ['a desk’s day', DESK],
  ['a second day', FRESH],
  ['terms of permission', TERMS],
  ['a third set', PHRASES],
  ['a fourth set', MORE_PHRASES],
  ['a fifth set', LAST_PHRASES],
  ['a sixth set', SIXTH_ROUND],
  ['what sounds like it', SIXTH_CLEAN],
  ['a seventh set', SEVENTH_ROUND],
])('%s', (_language, samples) => {
  test.each(samples.map((sample) => [sample[0], sample] as const))('%s', (_words, sample) => {
    expect(read(sample)).toBe(sample[1]);
  });
});

/** What agencies write round a caption is taken apart, and nobody is named with certainty who made no photograph. */
import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold.ts';
import { printedCreditJson } from './credits-json.ts';
import { splitCaption } from './split-caption.ts';
import { CAPTIONS_OF_AFP } from './testing/captions-of-afp.ts';
import { CAPTIONS_OF_AP_AND_REUTERS_1 } from './testing/captions-of-ap-and-reuters-1.ts';
import { CAPTIONS_OF_AP_AND_REUTERS_2 } from './testing/captions-of-ap-and-reuters-2.ts';
import { CAPTIONS_OF_DESKS_1 } from './testing/captions-of-desks-1.ts';
import { CAPTIONS_OF_DESKS_2 } from './testing/captions-of-desks-2.ts';
import { CAPTIONS_OF_EPA_AND_GETTY } from './testing/captions-of-epa-and-getty.ts';
import { CAPTIONS_OF_NATIONAL_AGENCIES_1 } from './testing/captions-of-national-agencies-1.ts';
import { CAPTIONS_OF_NATIONAL_AGENCIES_2 } from './testing/captions-of-national-agencies-2.ts';
import { CAPTIONS_OF_NATIONAL_AGENCIES_3 } from './testing/captions-of-national-agencies-3.ts';
import { CAPTIONS_OF_NATIONAL_AGENCIES_4 } from './testing/captions-of-national-agencies-4.ts';
import { CAPTIONS_OF_NATIONAL_AGENCIES_5 } from './testing/captions-of-national-agencies-5.ts';
import { CAPTIONS_OF_NATIONAL_AGENCIES_6 } from './testing/captions-of-national-agencies-6.ts';
import { CAPTIONS_OF_NATIONAL_AGENCIES_7 } from './testing/captions-of-national-agencies-7.ts';
import { CAPTIONS_WITHOUT_AGENCY } from './testing/captions-without-agency.ts';
import { PHOTOGRAPHER_SAMPLES } from './testing/photographer-samples.ts';
import type { WireSample } from './testing/wire-sample.ts';
import { WIRE_SAMPLES } from './testing/wire-samples.ts';

function read(text: string) {
  const split = splitCaption(text);
  const credit = printedCreditJson(split.credit, undefined, split.certain);
  return {
    caption: split.caption.replace(/\s+/gu, ' '),
    agencies: (credit?.agencies ?? []).map(fold).sort(),
    photographer: credit?.photographer ?? null,
    certain: credit?.certain ?? split.certain,
    asides: (split.asides ?? []).join('\n'),
  };
}

function isSamePerson(wanted: WireSample['photographer'], found: string | null): boolean {
  if (wanted === null || found === null) return wanted === found;
  if (typeof wanted !== 'string') return wanted.every((name) => fold(found).includes(fold(name)));
  return fold(wanted) === fold(found);
}

describe.each([
  ['captions of the wires', WIRE_SAMPLES],
  ['credits and who is named in them', PHOTOGRAPHER_SAMPLES],
  ['captions of afp', CAPTIONS_OF_AFP],
  ['captions of ap and reuters 1', CAPTIONS_OF_AP_AND_REUTERS_1],
  ['captions of ap and reuters 2', CAPTIONS_OF_AP_AND_REUTERS_2],
  ['captions of epa and getty', CAPTIONS_OF_EPA_AND_GETTY],
  ['captions of national agencies 1', CAPTIONS_OF_NATIONAL_AGENCIES_1],
  ['captions of national agencies 2', CAPTIONS_OF_NATIONAL_AGENCIES_2],
  ['captions of national agencies 3', CAPTIONS_OF_NATIONAL_AGENCIES_3],
  ['captions of national agencies 4', CAPTIONS_OF_NATIONAL_AGENCIES_4],
  ['captions of national agencies 5', CAPTIONS_OF_NATIONAL_AGENCIES_5],
  ['captions of national agencies 6', CAPTIONS_OF_NATIONAL_AGENCIES_6],
  ['captions of national agencies 7', CAPTIONS_OF_NATIONAL_AGENCIES_7],
  ['captions without agency', CAPTIONS_WITHOUT_AGENCY],
  ['captions of desks 1', CAPTIONS_OF_DESKS_1],
  ['captions of desks 2', CAPTIONS_OF_DESKS_2],
])('%s', (_title, samples) => {
  it.each(samples.map((sample) => [sample.text, sample] as const))('%s', (text, sample) => {
    const found = read(text);
    const isRight =
      isSamePerson(sample.photographer, found.photographer) &&
      JSON.stringify(found.agencies) === JSON.stringify(sample.agencies.map(fold).sort());
    // What only a person can tell is right or in doubt, never wrong with certainty.
    if (sample.open && !isRight) {
      expect(found.certain).toBe(false);
      if (sample.photographer === null) expect(found.photographer).toBeNull();
      return;
    }
    expect([sample.caption].flat()).toContain(found.caption);
    expect(found.agencies).toEqual(sample.agencies.map(fold).sort());
    expect(found.photographer, JSON.stringify(sample.photographer)).toSatisfy((name: string | null) =>
      isSamePerson(sample.photographer, name),
    );
    for (const words of sample.aside ?? []) expect(found.asides).toContain(words);
  });
});

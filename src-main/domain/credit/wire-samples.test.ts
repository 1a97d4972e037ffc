/** What agencies write round a caption is taken apart, and nobody is named with certainty who made no photograph. */
import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold.ts';
import { printedCreditJson } from './credits-json.ts';
import { splitCaption } from './split-caption.ts';
import { CAPTIONS_OF_AFP } from './testing/captions-of-afp.ts';
import { CAPTIONS_OF_AMERICAN_AND_AUSTRALIAN_AGENCIES } from './testing/captions-of-american-and-australian-agencies.ts';
import { CAPTIONS_OF_AP } from './testing/captions-of-ap.ts';
import { CAPTIONS_OF_ASIAN_AGENCIES } from './testing/captions-of-asian-agencies.ts';
import { CAPTIONS_OF_AUSTRIAN_AND_SWISS_AGENCIES } from './testing/captions-of-austrian-and-swiss-agencies.ts';
import { CAPTIONS_OF_BRITISH_AGENCIES } from './testing/captions-of-british-agencies.ts';
import { CAPTIONS_OF_CENTRAL_EUROPEAN_AGENCIES } from './testing/captions-of-central-european-agencies.ts';
import { CAPTIONS_OF_DPA } from './testing/captions-of-dpa.ts';
import { CAPTIONS_OF_EPA } from './testing/captions-of-epa.ts';
import { CAPTIONS_OF_FRENCH_AND_BENELUX_AGENCIES } from './testing/captions-of-french-and-benelux-agencies.ts';
import { CAPTIONS_OF_GERMAN_PHOTO_AGENCIES } from './testing/captions-of-german-photo-agencies.ts';
import { CAPTIONS_OF_GETTY_IMAGES } from './testing/captions-of-getty-images.ts';
import { CAPTIONS_OF_IBERIAN_AGENCIES } from './testing/captions-of-iberian-agencies.ts';
import { CAPTIONS_OF_ITALIAN_AGENCIES } from './testing/captions-of-italian-agencies.ts';
import { CAPTIONS_OF_LIBRARIES_AND_PLATFORMS } from './testing/captions-of-libraries-and-platforms.ts';
import { CAPTIONS_OF_NORDIC_AGENCIES } from './testing/captions-of-nordic-agencies.ts';
import { CAPTIONS_OF_ORGANISATIONS } from './testing/captions-of-organisations.ts';
import { CAPTIONS_OF_REUTERS } from './testing/captions-of-reuters.ts';
import { CAPTIONS_OF_RUSSIAN_AND_UKRAINIAN_AGENCIES } from './testing/captions-of-russian-and-ukrainian-agencies.ts';
import { CAPTIONS_WITHOUT_AGENCY } from './testing/captions-without-agency.ts';
import { PHOTOGRAPHER_SAMPLES } from './testing/photographer-samples.ts';
import type { WireSample } from './testing/wire-sample.ts';

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
  ['credits and who is named in them', PHOTOGRAPHER_SAMPLES],
  ['captions of afp', CAPTIONS_OF_AFP],
  ['captions of american and australian agencies', CAPTIONS_OF_AMERICAN_AND_AUSTRALIAN_AGENCIES],
  ['captions of ap', CAPTIONS_OF_AP],
  ['captions of asian agencies', CAPTIONS_OF_ASIAN_AGENCIES],
  ['captions of austrian and swiss agencies', CAPTIONS_OF_AUSTRIAN_AND_SWISS_AGENCIES],
  ['captions of british agencies', CAPTIONS_OF_BRITISH_AGENCIES],
  ['captions of central european agencies', CAPTIONS_OF_CENTRAL_EUROPEAN_AGENCIES],
  ['captions of dpa', CAPTIONS_OF_DPA],
  ['captions of epa', CAPTIONS_OF_EPA],
  ['captions of french and benelux agencies', CAPTIONS_OF_FRENCH_AND_BENELUX_AGENCIES],
  ['captions of german photo agencies', CAPTIONS_OF_GERMAN_PHOTO_AGENCIES],
  ['captions of getty images', CAPTIONS_OF_GETTY_IMAGES],
  ['captions of iberian agencies', CAPTIONS_OF_IBERIAN_AGENCIES],
  ['captions of italian agencies', CAPTIONS_OF_ITALIAN_AGENCIES],
  ['captions of libraries and platforms', CAPTIONS_OF_LIBRARIES_AND_PLATFORMS],
  ['captions of nordic agencies', CAPTIONS_OF_NORDIC_AGENCIES],
  ['captions of organisations', CAPTIONS_OF_ORGANISATIONS],
  ['captions of reuters', CAPTIONS_OF_REUTERS],
  ['captions of russian and ukrainian agencies', CAPTIONS_OF_RUSSIAN_AND_UKRAINIAN_AGENCIES],
  ['captions without agency', CAPTIONS_WITHOUT_AGENCY],
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

/** What agencies write round a caption is taken apart, and nobody is named with certainty who made no photograph. */
import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold.ts';
import { printedCreditJson } from './credits-json.ts';
import { splitCaption } from './split-caption.ts';
import { DESK_SAMPLES } from './testing/desk-samples.ts';
import { FRESH_SAMPLES } from './testing/fresh-samples.ts';
import { FURTHER_SAMPLES } from './testing/further-samples.ts';
import { PHOTOGRAPHER_SAMPLES } from './testing/photographer-samples.ts';
import { SIXTH_SAMPLES } from './testing/sixth-samples.ts';
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
  ['captions of twenty-two agencies', DESK_SAMPLES],
  ['a second set of these', FRESH_SAMPLES],
  ['both in other words and languages', FURTHER_SAMPLES],
  ['a sixth set', SIXTH_SAMPLES],
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

/** Which block wins, and what counts as a disagreement. */
import { describe, expect, test } from 'vitest';
import type { NewsMetadata } from '../domain/metadata.ts';
import { mergeBlocks } from './mwg.ts';

const merge = (blocks: {
  xmp?: NewsMetadata;
  iptc?: NewsMetadata;
  exif?: NewsMetadata;
  other?: NewsMetadata;
  xmpInSync?: boolean;
}) => mergeBlocks({ xmp: {}, iptc: {}, exif: {}, other: {}, xmpInSync: true, ...blocks });

describe('mergeBlocks', () => {
  test('XMP before IIM; EXIF first where a camera can know', () => {
    expect(merge({ xmp: { headline: 'x' }, iptc: { headline: 'i' } })).toEqual({
      metadata: { headline: 'x' },
      conflicts: { headline: { xmp: 'x', iptc: 'i' } },
      sources: { headline: 'xmp' },
    });
    expect(merge({ xmp: { creator: ['x'] }, iptc: { creator: ['i'] }, exif: { creator: ['e'] } }).metadata).toEqual({
      creator: ['e'],
    });
    expect(merge({ iptc: { city: 'i' }, other: { city: 'o', title: 't' } })).toMatchObject({
      metadata: { city: 'i', title: 't' },
      conflicts: {},
    });
  });

  test("a camera's own words are no caption where there is one", () => {
    expect(
      merge({ xmp: { description: 'Boats.' }, exif: { description: 'OLYMPUS DIGITAL CAMERA' } }).metadata.description,
    ).toBe('Boats.');
    expect(merge({ exif: { description: 'OLYMPUS DIGITAL CAMERA' } }).metadata.description).toBe(
      'OLYMPUS DIGITAL CAMERA',
    );
  });

  test('IIM before XMP where it was changed later, only for the fields that the MWG names', () => {
    const { metadata } = merge({
      xmp: { city: 'x', headline: 'x', keywords: ['x'], source: 's' },
      iptc: { city: 'i', headline: 'i' },
      xmpInSync: false,
    });
    expect(metadata).toEqual({ city: 'i', headline: 'x', keywords: ['x'], source: 's' });
  });

  test('what IIM had to cut off is no conflict, and is restored where IIM has the word', () => {
    const whole = 'A place with a name of more than thirty-two letters';
    const cut = whole.slice(0, 32);
    expect(merge({ xmp: { city: whole }, iptc: { city: cut } })).toMatchObject({
      metadata: { city: whole },
      conflicts: {},
    });
    expect(merge({ xmp: { city: whole }, iptc: { city: cut }, xmpInSync: false })).toMatchObject({
      metadata: { city: whole },
      conflicts: {},
    });
    expect(merge({ xmp: { city: whole }, iptc: { city: 'A place' } }).conflicts.city).toEqual({
      xmp: whole,
      iptc: 'A place',
    });
    const word = `${'k'.repeat(64)}tail`;
    expect(
      merge({ xmp: { keywords: [word, 'b'] }, iptc: { keywords: ['b', word.slice(0, 64)] }, xmpInSync: false }),
    ).toMatchObject({ metadata: { keywords: ['b', word] }, conflicts: {} });
    expect(
      merge({ xmp: { city: 'Düsseldorf-Oberkassel am Rheinufer' }, iptc: { city: 'Düsseldorf-Oberkassel am Rhein' } })
        .conflicts,
    ).toEqual({});
  });

  test('white space, order of keywords, missing zones and further creators are no conflict', () => {
    expect(merge({ xmp: { description: 'a\nb' }, iptc: { description: 'a b' } }).conflicts).toEqual({});
    expect(merge({ xmp: { keywords: ['a', 'b'] }, iptc: { keywords: ['b', 'a'] } }).conflicts).toEqual({});
    expect(merge({ xmp: { keywords: ['a', 'b'] }, iptc: { keywords: ['a'] } }).conflicts).toHaveProperty('keywords');
    expect(merge({ xmp: { creator: ['a', 'b'] }, iptc: { creator: ['a'] } }).conflicts).toEqual({});
    expect(
      merge({ xmp: { dateCreated: '2024-08-12T21:05:03+02:00' }, iptc: { dateCreated: '2024-08-12' } }).conflicts,
    ).toEqual({});
    expect(merge({ xmp: { dateCreated: '2024-08-12' }, iptc: { dateCreated: '2024-08-13' } }).conflicts).toHaveProperty(
      'dateCreated',
    );
  });

  test('three voices, all kept', () => {
    const { conflicts } = merge({ xmp: { description: 'x' }, iptc: { description: 'i' }, exif: { description: 'e' } });
    expect(conflicts.description).toEqual({ exif: 'e', xmp: 'x', iptc: 'i' });
  });

  test('a place comes from the structures only where the fields of old are silent', () => {
    const locationShown = [{ city: 'Shown', countryCode: 'NOR' }];
    expect(merge({ xmp: { locationShown } }).metadata).toEqual({ locationShown, city: 'Shown', countryCode: 'NOR' });
    expect(merge({ xmp: { locationShown, country: 'Norlandia' } }).metadata).toEqual({
      locationShown,
      country: 'Norlandia',
    });
  });
});

/** Sidecars: what they say, and whose word counts. */
import { describe, expect, test } from 'vitest';
import type { PhotoFacts } from '../../domain/metadata.ts';
import { fromBuffer } from '../byte-source.ts';
import { readFacts } from '../read-facts.ts';
import { jpeg, packet, utf8, xmpApp1 } from '../testing/byte-fixtures.ts';
import { mergeSidecar, readSidecar } from './sidecar.ts';

const photo = (attributes: string): PhotoFacts =>
  readFacts(fromBuffer(jpeg(xmpApp1(`<rdf:Description ${attributes}/>`))));
const sidecar = (attributes: string) => readSidecar(utf8(packet(`<rdf:Description ${attributes}/>`)));

describe('sidecars', () => {
  test('say what they say and nothing else', () => {
    expect(
      sidecar(
        'photoshop:City="Kelmar" xmp:Rating="4" xmp:Label="Red" tiff:Orientation="6" xmp:MetadataDate="2024-08-12T21:05:03Z"',
      ),
    ).toEqual({
      metadata: { city: 'Kelmar' },
      rating: 4,
      label: 'Red',
      orientation: 6,
      metadataDate: '2024-08-12T21:05:03Z',
      said: {
        properties: { 'xmp:Rating': '4', 'xmp:Label': 'Red' },
        stated: '2024-08-12T21:05:03Z',
        modifiedMs: 0,
      },
    });
    expect(readSidecar(utf8('not XMP'))).toEqual({ metadata: {} });
    expect(readSidecar(new Uint8Array(0))).toEqual({ metadata: {} });
  });

  test('have the last word; the disagreement is kept', () => {
    const merged = mergeSidecar(
      photo('photoshop:City="Old" photoshop:State="S" xmp:Rating="2"'),
      sidecar('photoshop:City="New" photoshop:Country="C"'),
    );
    expect(merged.metadata).toEqual({ city: 'New', provinceState: 'S', country: 'C' });
    expect(merged.conflicts).toEqual({ city: { xmp: 'Old', sidecar: 'New' } });
    expect(merged.sources).toEqual({ city: 'sidecar', provinceState: 'xmp', country: 'sidecar' });
    expect(merged.rating).toBe(2);
  });

  test('but not over a file that was changed later by its own word', () => {
    const merged = mergeSidecar(
      photo('photoshop:City="Newer" xmp:Rating="2" xmp:MetadataDate="2024-08-13T00:00:00Z"'),
      sidecar('photoshop:City="Older" photoshop:Country="C" xmp:Rating="5" xmp:MetadataDate="2024-08-12T00:00:00Z"'),
    );
    expect(merged.metadata).toEqual({ city: 'Newer', country: 'C' });
    expect(merged.conflicts).toEqual({ city: { xmp: 'Newer', sidecar: 'Older' } });
    expect(merged.rating).toBe(2);
  });

  test('turn RAW pictures, not others', () => {
    const facts = photo('photoshop:City="K"');
    expect(mergeSidecar(facts, sidecar('tiff:Orientation="6"'))).toMatchObject({
      width: 16,
      height: 8,
      orientation: 1,
    });
    expect(mergeSidecar({ ...facts, type: 'nef' }, sidecar('tiff:Orientation="6"'))).toMatchObject({
      width: 8,
      height: 16,
      orientation: 6,
    });
  });
});

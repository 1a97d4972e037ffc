/** Compares the writer's property ids and types with IPTC's own technical reference. */

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { writeXmp, XMP_PROPERTIES } from './write-xmp.ts';

const REFERENCE = resolve('../shared/schemas/iptc-pmd/iptc-pmd-techreference_2025.1.json');

interface Reference {
  readonly ipmd_top: Readonly<
    Record<string, { XMPid: string; datatype: string; dataformat?: string; propoccurrence: string }>
  >;
}

// The first three are deprecated by IPTC, but still sent by agencies (Adobe's photoshop schema); the last is Lightroom's own.
const NOT_IN_REFERENCE = [
  'photoshop:Urgency',
  'photoshop:Category',
  'photoshop:SupplementalCategories',
  'lr:hierarchicalSubject',
];

it.skipIf(!existsSync(REFERENCE))(
  'agrees with the TechReference 2025.1 (skipped where ../shared/schemas is absent)',
  () => {
    const reference = JSON.parse(readFileSync(REFERENCE, 'utf8')) as Reference;
    const known = new Map(Object.values(reference.ipmd_top).map((property) => [property.XMPid, property]));
    for (const [id, kind] of Object.values(XMP_PROPERTIES)) {
      if (NOT_IN_REFERENCE.includes(id)) continue;
      const property = known.get(id);
      expect(property, id).toBeDefined();
      expect(property?.propoccurrence, id).toBe(['text', 'alt'].includes(kind) ? 'single' : 'multi');
      expect(property?.datatype === 'struct' ? property.dataformat : undefined, id).toBe(
        {
          alt: 'AltLang',
          locations: 'Location',
          licensors: 'Licensor',
          topics: 'CvTerm',
          text: undefined,
          seq: undefined,
          bag: undefined,
        }[kind],
      );
    }
  },
);

it('leaves out what is absent or empty, and declares only the namespaces in use', () => {
  const packet = Buffer.from(
    writeXmp({ city: 'Kelmarhaven', headline: '', keywords: [], locationShown: [{}] }),
  ).toString();
  expect(packet).toContain('<photoshop:City>Kelmarhaven</photoshop:City>');
  expect(packet).not.toMatch(/Headline|dc:subject|LocationShown|xmlns:dc|xmlns:plus/);
});

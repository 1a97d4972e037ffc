/** Field values and tiny pictures shared by this folder's writer tests; nothing of the program imports it. */

import type { NewsMetadata } from '../../domain/metadata.ts';

/** A value in every field, with everything that breaks careless writers in some of them, within IIM's limits. */
export const EVERY_FIELD: Required<NewsMetadata> = {
  title: 'KEL-0042 <"&\'>',
  headline: 'Lanterns & rain: the "Sea Pearl" wins',
  description:
    'Zoë Ångström waves — 波止場の灯籠 🏮👩‍🚒, مهرجان الميناء.\nSecond line & <b>not bold</b>, "quoted", \'single\'.\r\nThird.',
  creator: ['Ilse Vantongeren', 'Øyvind Skårn'],
  creatorJobTitle: 'Staff',
  creditLine: 'AFP/Getty Images',
  source: 'AFP',
  copyrightNotice: '© 2024 Ilse Vantongeren/AFP',
  usageTerms: 'Editorial use only. <No> "sales" & no archive.\nSecond line.',
  instructions: 'MANDATORY CREDIT\nEMBARGO UNTIL 2024-08-10 18:00',
  altText: 'A woman in a yellow coat lifts a lantern 🏮',
  extendedDescription: `Long: ${'the harbour at night, '.repeat(40)}end.`,
  digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
  dateCreated: '2024-08-12T21:05:03+02:00',
  city: 'Kelmarhaven',
  provinceState: 'Sørvik & Öst',
  country: 'Norlandia',
  countryCode: 'NOR',
  sublocation: 'Lantern Quay 五番',
  keywords: ['regatta', 'lanterns & lights', 'πανηγύρι', 'праздник'],
  hierarchicalKeywords: ['Sport|Sailing|regatta', 'Places|Norlandia & Öst'],
  personInImage: ['Zoë Ångström', 'O’Brien "Obi" <Jr>'],
  event: 'Kelmarhaven Regatta',
  jobId: 'KEL20240812-7',
  captionWriter: 'hv/mk',
  urgency: 4,
  category: 'SPO',
  supplementalCategories: ['Sailing', 'Fête'],
  intellectualGenre: 'Actuality',
  sceneCodes: ['011900', '012000'],
  subjectCodes: ['15043000', '01016000'],
  mediaTopics: ['medtop:20000006', 'medtop:15000000'],
  licensor: ['Norlandia Bild', 'https://example.com/licence?a=1&b=2'],
  webStatement: 'https://example.com/rights?x=1&y=<2>',
  locationShown: [
    {
      sublocation: 'Pier 3',
      city: 'Kelmarhaven',
      provinceState: 'Öst',
      country: 'Norlandia',
      countryCode: 'NOR',
      worldRegion: 'Europe',
    },
    { city: 'Måkevik' },
  ],
  locationCreated: [{ city: 'Kelmarhaven', country: 'Norlandia' }],
};

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

/** 8 x 6 pixels with an sRGB profile. */
export const TINY_JPEG = fromBase64(
  '/9j/4gHwSUNDX1BST0ZJTEUAAQEAAAHgbGNtcwQgAABtbnRyUkdCIFhZWiAH4gADABQACQAOAB1hY3NwTVNGVAAAAABzYXdzY3RybAAAAAAAAAAAAAAAAAAA9tYAAQAAAADTLWhhbmR56b9WWj4BtoMjhVVG90+qAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAApkZXNjAAAA/AAAACRjcHJ0AAABIAAAACJ3dHB0AAABRAAAABRjaGFkAAABWAAAACxyWFlaAAABhAAAABRnWFlaAAABmAAAABRiWFlaAAABrAAAABRyVFJDAAABwAAAACBnVFJDAAABwAAAACBiVFJDAAABwAAAACBtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAYAAAAcAEMAQwAwAABYWVogAAAAAAAA9tYAAQAAAADTLXNmMzIAAAAAAAEMPwAABd3///MmAAAHkAAA/ZL///uh///9ogAAA9wAAMBxWFlaIAAAAAAAAG+gAAA48gAAA49YWVogAAAAAAAAYpYAALeJAAAY2lhZWiAAAAAAAAAkoAAAD4UAALbEcGFyYQAAAAAAAwAAAAJmaQAA8qcAAA1ZAAAT0AAAClv/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAGAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAABf/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AKwBRN//2Q==',
);
/** 8 x 6 pixels, the simple lossy form. */
export const TINY_WEBP = fromBase64('UklGRjQAAABXRUJQVlA4ICgAAACQAQCdASoIAAYAAsBMJaACdLoAA5gA/t1Ef9xrbn68f7U2KqeTgAAA');
/** 8 x 6 pixels, the simple lossless form with transparency. */
export const TINY_LOSSLESS_WEBP = fromBase64('UklGRiYAAABXRUJQVlA4TBoAAAAvB0ABEAdQ5FQIIAAKmgLGAAjC/7aJiP6HAA==');

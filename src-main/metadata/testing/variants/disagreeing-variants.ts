/** Files whose blocks disagree, or say the same in another way. */
import { UTF8, type Variant } from './variant.ts';

export const DISAGREEING_VARIANTS: readonly Variant[] = [
  {
    name: 'IIM and XMP disagree',
    write: [
      [
        UTF8,
        '-IPTC:City=Łódź',
        '-IPTC:Headline=Old words',
        '-XMP-photoshop:City=Kraków',
        '-XMP-photoshop:Headline=New words',
      ],
    ],
    meant: { city: 'Kraków', headline: 'New words' },
    conflicts: { city: { iptc: 'Łódź', xmp: 'Kraków' }, headline: { iptc: 'Old words', xmp: 'New words' } },
  },
  {
    name: 'all three disagree about the creator and the date',
    write: [
      [
        UTF8,
        '-IPTC:By-line=Anna Berg',
        '-XMP-dc:Creator=Jane Doe',
        '-EXIF:Artist=John Roe',
        '-IPTC:DateCreated=2024:08:10',
        '-XMP-photoshop:DateCreated=2024:08:11',
        '-EXIF:DateTimeOriginal=2024:08:12 10:00:00',
      ],
    ],
    meant: { creator: ['John Roe'], dateCreated: '2024-08-12T10:00:00' },
    conflicts: {
      creator: { exif: ['John Roe'], xmp: ['Jane Doe'], iptc: ['Anna Berg'] },
      dateCreated: { exif: '2024-08-12T10:00:00', xmp: '2024-08-11', iptc: '2024-08-10' },
    },
  },
  {
    name: 'IIM holds the beginning of what XMP says',
    write: [
      [
        UTF8,
        `-IPTC:Headline=${'h'.repeat(256)}`,
        `-XMP-photoshop:Headline=${'h'.repeat(400)}`,
        '-IPTC:Credit=A credit of just thirty-two byte',
        '-XMP-photoshop:Credit=A credit of just thirty-two bytes, and more',
      ],
    ],
    meant: { headline: 'h'.repeat(400), creditLine: 'A credit of just thirty-two bytes, and more' },
  },
  {
    name: 'a list in XMP, the same in IIM in another order',
    write: [[UTF8, '-IPTC:Keywords=b', '-IPTC:Keywords=a', '-XMP-dc:Subject=a', '-XMP-dc:Subject=b']],
    meant: { keywords: ['a', 'b'] },
  },
];

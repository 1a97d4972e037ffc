/** Files with EXIF: both byte orders, other containers, GPS; and what PNG and Windows keep in their own way. */
import type { Variant } from './variant.ts';

export const EXIF_VARIANTS: readonly Variant[] = [
  {
    name: 'EXIF alone, little-endian',
    write: [
      [
        '-ExifByteOrder=Little-endian',
        '-EXIF:ImageDescription=Zoe wins',
        '-EXIF:Artist=Jane Doe; John Roe',
        '-EXIF:Copyright=(c) AP',
        '-EXIF:DateTimeOriginal=2024:08:12 21:05:03',
        '-EXIF:OffsetTimeOriginal=+02:00',
      ],
    ],
    meant: {
      description: 'Zoe wins',
      creator: ['Jane Doe', 'John Roe'],
      copyrightNotice: '(c) AP',
      dateCreated: '2024-08-12T21:05:03+02:00',
    },
  },
  {
    name: 'EXIF alone, big-endian, UTF-8',
    write: [
      [
        '-ExifByteOrder=Big-endian',
        '-EXIF:ImageDescription=Zoë wins',
        '-EXIF:Artist=Jane Doë',
        '-EXIF:Copyright=© AP',
        '-EXIF:DateTimeOriginal=2024:08:12 21:05:03',
        '-EXIF:SubSecTimeOriginal=25',
      ],
    ],
    meant: {
      description: 'Zoë wins',
      creator: ['Jane Doë'],
      copyrightNotice: '© AP',
      dateCreated: '2024-08-12T21:05:03.25',
    },
  },
  {
    name: 'EXIF in PNG',
    type: 'png',
    write: [['-EXIF:ImageDescription=Zoe wins', '-EXIF:Artist=Jane Doe']],
    meant: { description: 'Zoe wins', creator: ['Jane Doe'] },
  },
  {
    name: 'EXIF in WebP',
    type: 'webp',
    write: [['-EXIF:Artist=Jane Doe', '-EXIF:Copyright=AP']],
    meant: { creator: ['Jane Doe'], copyrightNotice: 'AP' },
  },
  {
    name: 'EXIF in AVIF',
    type: 'avif',
    write: [['-EXIF:Artist=Jane Doe', '-EXIF:Copyright=AP']],
    meant: { creator: ['Jane Doe'], copyrightNotice: 'AP' },
  },
  {
    name: 'words in the EXIF directory',
    write: [['-ExifIFD:ImageDescription=Zoe wins', '-ExifIFD:Artist=Jane Doe']],
    meant: { description: 'Zoe wins', creator: ['Jane Doe'] },
  },
  {
    name: 'PNG texts',
    type: 'png',
    write: [['-PNG:Description=Zoe wins', '-PNG:Author=Jane Doe', '-PNG:Copyright=AP']],
    meant: { description: 'Zoe wins', creator: ['Jane Doe'], copyrightNotice: 'AP' },
  },
  {
    name: 'Windows fields',
    write: [['-EXIF:XPTitle=Łódź wins', '-EXIF:XPAuthor=Jan Żak', '-EXIF:XPKeywords=a;b']],
    meant: { creator: ['Jan Żak'], keywords: ['a', 'b'] },
  },
  {
    name: 'GPS south and west',
    write: [
      ['-EXIF:GPSLatitude=33.8568', '-EXIF:GPSLatitudeRef=S', '-EXIF:GPSLongitude=70.6483', '-EXIF:GPSLongitudeRef=W'],
    ],
    meant: {},
    gps: [-33.8568, -70.6483],
  },
  {
    name: 'GPS in XMP alone',
    write: [['-XMP-exif:GPSLatitude=51.5', '-XMP-exif:GPSLongitude=-0.125']],
    meant: {},
    gps: [51.5, -0.125],
  },
];

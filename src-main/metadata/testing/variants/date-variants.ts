/** Files whose dates are whole, without seconds, a month or a year alone, far west or in UTC. */
import type { Variant } from './variant.ts';

export const DATE_VARIANTS: readonly Variant[] = [
  { name: 'a year alone', write: [['-XMP-photoshop:DateCreated=1987']], meant: { dateCreated: '1987' } },
  { name: 'a month alone', write: [['-XMP-photoshop:DateCreated=1987:05']], meant: { dateCreated: '1987-05' } },
  { name: 'a day in IIM', write: [['-IPTC:DateCreated=1987:05:03']], meant: { dateCreated: '1987-05-03' } },
  {
    name: 'a date in UTC',
    write: [['-XMP-photoshop:DateCreated=2024:08:12 21:05:03Z']],
    meant: { dateCreated: '2024-08-12T21:05:03Z' },
  },
  {
    name: 'a date without seconds',
    write: [['-XMP-photoshop:DateCreated=2024:08:12 21:05']],
    meant: { dateCreated: '2024-08-12T21:05' },
  },
  {
    name: 'IIM time far west',
    write: [['-IPTC:DateCreated=2024:08:12', '-IPTC:TimeCreated=21:05:03-09:30']],
    meant: { dateCreated: '2024-08-12T21:05:03-09:30' },
  },
];

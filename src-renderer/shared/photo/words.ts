/** What is said of one photograph: its marks, its facts, its drag. Fields go by their IPTC names. */
import { numbered } from '../../../src-main/domain/counts.ts';
import type { NewsField } from '../../../src-main/domain/metadata.ts';

export const FACT_WORDS = {
  marks: 'Marks',
  pick: 'Pick',
  reject: 'Reject',
  starsMenu: 'Stars',
  colourMenu: 'Colour',
  stackMenu: 'Stack',

  leftBehind: (first: string, others: number) =>
    `Missing, so not dragged: ${first}${others === 0 ? '' : ` and ${others} more`}.`,
  leftBehindNote: 'Connect its disk or locate its folder.',
  tooMany: (most: number, count: number) => `Only the first ${most} of ${count} photographs were dragged.`,

  /** In the order in which a desk reads them. */
  fields: [
    ['headline', 'Headline'],
    ['description', 'Description'],
    ['creator', 'Creator'],
    ['creditLine', 'Credit Line'],
    ['source', 'Source'],
    ['copyrightNotice', 'Copyright Notice'],
    ['usageTerms', 'Rights Usage Terms'],
    ['instructions', 'Instructions'],
    ['dateCreated', 'Date Created'],
    ['sublocation', 'Sublocation'],
    ['city', 'City'],
    ['provinceState', 'Province or State'],
    ['country', 'Country'],
    ['personInImage', 'Person Shown'],
    ['event', 'Event'],
    ['keywords', 'Keywords'],
    ['hierarchicalKeywords', 'Hierarchical Keywords'],
    ['mediaTopics', 'Media Topic'],
    ['altText', 'Alt Text (Accessibility)'],
    ['extendedDescription', 'Extended Description (Accessibility)'],
    ['digitalSourceType', 'Digital Source Type'],
    ['title', 'Title'],
    ['jobId', 'Job Id'],
    ['captionWriter', 'Description Writer'],
  ] satisfies readonly (readonly [NewsField, string])[] as readonly (readonly [NewsField, string])[],
  metadata: 'Metadata',
  fileSays: (text: string) => `The file says: ${text === '' ? 'nothing' : text}`,
  size: (width: number, height: number) => `${numbered(width)} × ${numbered(height)}`,
  seenBy: (size: string) => `shown by its ${size} preview`,
  focalLength: (millimetres: number) => `${Math.round(millimetres)}\u00a0mm`,
  aperture: (number: number) => `f/${number}`,
  exposureTime: (seconds: number) => (seconds < 1 ? `1/${Math.round(1 / seconds)}\u00a0s` : `${seconds}\u00a0s`),
  iso: (iso: number) => `ISO\u00a0${iso}`,
  profiles: {
    displayP3: 'Display P3',
    srgb: 'sRGB',
    adobeRgb: 'Adobe RGB (1998)',
    proPhoto: 'ProPhoto RGB',
    cmyk: 'CMYK',
    lab: 'Lab',
  },
  converted: (profile: string) => `${profile}, converted for the screen and the export`,
};

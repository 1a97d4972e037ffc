/** What the statistics say. */
import { numbered } from '../../../src-main/domain/counts.ts';

export const WORDS = {
  showInLibrary: (count: number) => `Show ${numbered(count)} in the library`,

  taken: 'When they were taken',
  takenBy: { hour: 'By hour', date: 'By day', month: 'By month' },
  untimed: (count: number) => `${numbered(count)} without a time`,
  noTimes: 'No photograph here has a capture time.',
  allTimes: 'All times',
  asChart: 'As a chart',
  asTable: 'As a table',
  step: (time: string, count: number) => `${time}: ${numbered(count)}`,
  stepOf: (day: string) => `photographs, ${day},`,

  share: 'Share',
  firstOf: (shown: number, all: number) => `the first ${shown} of ${all}`,
  notSaidHere: 'Not in these files.',
  notSaid: 'Not stated',

  flag: 'Flag',
  starsAndColours: 'Stars and colours',
  nothingMarked: 'Nothing here has stars or a colour.',

  article: 'The article',
  photographers: 'Photographers',
  orientations: 'Portrait and landscape',
  places: 'Places',

  wholeLibrary: 'The whole library',
  originals: 'Originals',
  lastScan: 'Last scan',
  neverScanned: 'never',
  libraryFile: 'Library file',
  formats: 'Formats',
  format: 'Format',
};

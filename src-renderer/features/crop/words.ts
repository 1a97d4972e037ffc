/** What the crops of a picture say; the commands' titles are in their table. */
import { numbered } from '../../../src-main/domain/counts.ts';

export const WORDS = {
  title: 'Crops',
  previous: 'Crops of the previous picture',
  next: 'Crops of the next picture',
  focalPoint: 'Focal point',
  backToAutomatic: 'Automatic',
  wholePhotograph: 'The whole photograph',

  ownership: { yours: 'Yours', automatic: 'Automatic' },
  notWritten: ', not written',
  size: (width: number, height: number) => `${numbered(width)} × ${numbered(height)}`,
  noCropping: 'No cropping',

  findingFocalPoint: 'Finding the main subject…',
  focalPointNote: 'Click the point every automatic crop must keep, or move it with the arrows.',
  forbidden: (restriction: string) =>
    `“${restriction}”, says the file: show this picture whole. A crop drawn here blocks the export.`,
  tooSmall: (edge: number, outputEdge: number, preset: string) =>
    `${numbered(edge)} pixels on the longest side, fewer than the ${numbered(outputEdge)} that “${preset}” writes: it is written at its own size, never enlarged.`,
  sentWhole: (preset: string) => `“${preset}” exports pictures whole: no crop is written.`,
  onlyWhereSet:
    'Not written: apart from the lead, a picture gets this ratio only where you set it (K keeps the automatic crop).',
};

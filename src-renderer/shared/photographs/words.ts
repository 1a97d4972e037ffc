/** What the window says of photographs in more than one place. */
import { counted, numbered } from '../../../src-main/domain/counts.ts';

export const PHOTO_WORDS = {
  photograph: 'Photograph',
  /** `1 photograph`, `5,000 photographs`. */
  photographs: (count: number) => counted(count, 'photograph'),
  contactSheet: 'Contact sheet',
  photographList: 'Photographs',
  photographAt: (position: number) => `Photograph ${position}`,
  photographOf: (position: number, count: number) => `Photograph ${numbered(position)} of ${numbered(count)}`,
  positionOf: (position: number, count: number) => `${numbered(position)} of ${numbered(count)}`,
  noneSelected: 'No photograph selected',
  unreadable: 'Cannot be read',
  missing: 'Missing',
  thumbnails: 'Thumbnails',
  allPhotographs: 'All photographs',
  previous: 'Previous photograph',
  next: 'Next photograph',
  flags: { pick: 'Picked', reject: 'Rejected', none: 'No flag' },
  clearFilters: 'Clear all filters',
  noCaption: 'No caption in the file',
  stars: (count: number) => counted(count, 'star'),
  facets: {
    photographer: 'Photographer',
    agency: 'Agency',
    place: 'Place',
    person: 'Person shown',
    event: 'Event',
    date: 'Date',
    hour: 'Hour',
    month: 'Month',
    keyword: 'Keyword',
    topic: 'Media topic',
    camera: 'Camera',
    lens: 'Lens',
    orientation: 'Orientation',
  } as Readonly<Record<string, string>>,
  orientations: { landscape: 'Landscape', portrait: 'Portrait', square: 'Square' } as Readonly<Record<string, string>>,
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  atHour: (date: string, hour: string) => `${date}, ${hour}:00`,

  folderRemoved: (folder: string) =>
    `Folder "${folder}" is no longer in the library. Its photographs stay where they are.`,
  forgotten: (photographs: number, kept: number) =>
    `${counted(photographs, 'missing photograph')} forgotten.${
      kept === 0 ? '' : ` ${counted(kept, 'stays: an article uses it', 'stay: articles use them')}.`
    }`,
  libraryRestarted: 'The library was restarted after a fault. Everything saved is still there.',
  onlyPhotograph: 'Only the photograph is shown.',
  everythingShown: 'Everything is shown again.',
  autoAdvance: 'Auto-advance after a mark',
  autoAdvanceOn: 'Auto-advance is on.',
  autoAdvanceOff: 'Auto-advance is off.',
  sidecarsAsked: (asked: number, refused: number) =>
    `${counted(asked, 'sidecar is being written', 'sidecars are being written')}${
      refused === 0 ? '' : `; ${refused} not: their folder is set to write no sidecars`
    }`,
  taskFailed: (subject: string) => `${subject}could not be finished.`,
  timeLeft: (seconds: number) =>
    seconds < 60 ? `${Math.round(seconds)} s left` : `${Math.ceil(seconds / 60)} min left`,
};

/** Stacks of photographs. */
export const STACK_WORDS = {
  off: 'Stacks are off.',
  none: {
    bursts: 'No stacks of bursts here so far.',
    'near-duplicates': 'No stacks of near-duplicates here so far.',
    own: 'No stacks of your own here so far.',
  },
  shown: (kind: 'bursts' | 'near-duplicates' | 'own', photographs: number, stacks: number) => {
    const of = { bursts: 'of bursts', 'near-duplicates': 'of near-duplicates', own: 'of your own' }[kind];
    return `${counted(photographs, 'photograph')} in ${counted(stacks, 'stack')} ${of}.`;
  },
  selectTwo: 'Select two photographs or more to stack them.',
  opened: (frames: number) => `Stack of ${frames} opened.`,
  closed: (frames: number) => `Stack of ${frames} closed.`,
  allOpened: 'All stacks opened.',
  allClosed: 'All stacks closed.',
  selected: (photographs: number) => `${numbered(photographs)} photographs of the stack selected.`,
};

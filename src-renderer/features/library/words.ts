/** What the library says: contact sheet, filters, stacks, the panel next to it, its dialogs. The commands’ titles are in their tables. */
import { counted, numbered, plural } from '../../../src-main/domain/counts.ts';

/** The contact sheet and its cells. */
export const SHEET = {
  missingNote: 'The file is missing',
  changed: 'Changed',
  changedNote: 'The file was changed by another program',
  damaged: 'Damaged',
  damagedNote: 'The file is damaged: not all of it can be shown',
  restrictedNote: 'Restricted: read the instructions',
  findings: (severity: string) => `Findings in the article (${severity})`,
  inArticle: 'In the article',
  notOfType: (type: string, extension: string) => `${type}, not ${extension}`,
  withRaw: (type: string) => `Raw + ${type}`,
  withRawNote: 'A raw file and its JPEG: one photograph, one set of marks',
  byPreview: (type: string) => `${type} · Preview`,
  byPreviewNote: (type: string) =>
    `Shown and exported by the largest preview inside the ${type} file, or developed from its raw data where there is none`,

  menu: 'Sheet',
  sort: 'Sort',
  orders: {
    captured: 'Capture time',
    name: 'Name',
    stars: 'Stars',
    added: 'Time added',
    manual: 'Manual arrangement',
    likeness: 'Likeness',
  },
  reverse: 'Reverse the order',
  thumbnailSize: 'Thumbnail size',
  moved: (photographs: number, position: number, count: number) =>
    `${plural(photographs, 'Moved', `${numbered(photographs)} photographs moved`)} to place ${position} of ${count}.`,
};

/** What a screen reader hears of a photograph. */
export const SPOKEN = {
  flags: { pick: 'picked', reject: 'rejected', none: '' },
  withRaw: 'with its raw file',
  inArticle: 'in the article',
  noCaption: 'no caption',
  restricted: 'restricted',
  missing: 'missing',
  changed: 'changed',
  actually: (type: string) => `actually ${type}`,
  readStates: { unreadable: 'cannot be read', damaged: 'damaged' } as Readonly<Record<string, string>>,
  openFrame: (frame: number, count: number, isBest: boolean) =>
    `frame ${frame} of ${count} of an open stack${best(isBest)}`,
  closedStack: (count: number, isBest: boolean) => `stack of ${count}, closed${best(isBest)}`,
};
const best = (isBest: boolean): string => (isBest ? ', best frame by sharpness and exposure' : '');

/** Stacks: their choice, badges, and the note about one. */
export const STACKS = {
  choice: 'Stacks',
  kinds: { off: 'No stacks', bursts: 'Bursts', 'near-duplicates': 'Near-duplicates', own: 'Own stacks' },
  none: 'none',
  closeAll: 'Close all stacks',
  openOrCloseAll: 'Open or close all stacks',
  bestNote: 'Best frame by sharpness and exposure: a hint',
  bestOf: (frame: number, count: number) => `Best frame: ${frame} of ${count} (B)`,
  sharpest: 'Sharpest',
  sharpestIs: (frame: number) => `Sharpest: ${frame}`,
  closeNote: 'Close the stack (S)',
  openNote: (count: number) => `Open the stack of ${count} (S)`,
  closeFrame: (frame: number, count: number) => `${frame} of ${count}: close the stack`,
  openFrames: (count: number) => `${counted(count, 'frame')}: open the stack`,
  frameOf: (frame: number, count: number) => `${frame} of ${count}`,
  frames: (count: number) => counted(count, 'frame'),
  title: 'Stack',
  titles: { bursts: 'Burst', 'near-duplicates': 'Near-duplicates', own: 'Stack', off: 'Stack' },
  /** The number in the middle is set strong. */
  frameNote: (frame: number, count: number, isOpen: boolean) => [
    'Frame ',
    String(frame),
    ` of ${count}${isOpen ? '' : ', the cover of the closed stack: marks are for this frame alone'}`,
  ],
  close: 'Close the stack',
  open: 'Open the stack',
  goToBest: 'Go to the best frame',
  keep: 'Pick this, reject the rest, go on',
};

/** The filters above the sheet. */
export const FILTER = {
  title: 'Filter',
  comes: 'Filters by mark, colour, caption and camera appear here.',
  all: 'All',
  picks: 'Picks',
  unmarked: 'Unmarked',
  atLeastStars: (stars: number) => `At least ${counted(stars, 'star')}`,
  colour: (name: string, count: number) => `${name}, ${count}`,
  inArticle: 'In article',
  restricted: 'Restricted',
  changed: 'Changed',
  save: 'Save this filter',
  byFiles: 'Filter by what the files say',
  nothingSaid: 'The files here say nothing to filter by.',
  captions: { any: 'With or without', 'has-caption': 'With a caption', 'no-caption': 'Without' },
  pixels: 'Pixels',
  anySize: 'Any size',
  atLeastPixels: (megapixels: number) => `At least ${counted(megapixels, 'megapixel')}`,
  aPhotograph: 'a photograph',
  looksLike: (name: string) => `Looks like ${name}`,
  looksLikeNote: (name: string) => `Looks like ${name}: show all again`,
};

/** The panel next to the sheet. */
export const PANEL = {
  /** The keys that do it come between the parts. */
  chooseOne: ['Choose one with the arrows or a click, then pick', ', reject', 'or look at it large', '.'],
  selected: (count: number) => `${numbered(count)} selected`,
  folderMissing: (folder: string) => `Its folder “${folder}” is missing.`,
  fileMissing: 'The file is missing. Connect its disk or locate its folder.',
  keptUntilForgotten: 'Its thumbnail, marks and captions are kept until you forget it.',
  findFolder: 'Locate folder…',
  forget: 'Forget it',
  changed:
    'Another program changed this picture. Marks and captions stay; look at it large and check that they still fit.',
  metadata: 'The file’s own metadata',
  nothingInFile: 'The file has no caption and no credit.',
  disagreement: (blocks: readonly { readonly block: string; readonly value: string }[]) =>
    `Blocks disagree: ${blocks.map(({ block, value }) => `${block} “${value}”`).join(', ')}`,
  isMissing: ' (missing)',

  fileMarks: 'Marks of the file',
  flags: { none: 'no flag', pick: 'picked', reject: 'rejected' },
  /** The marks in the middle are set strong. */
  fileSays: (marks: readonly string[], sayers: string, here: readonly string[]) => [
    'The file says ',
    marks.join(', '),
    ` (${sayers}); the mark made here is later: ${here.join(', ')}.`,
  ],
  takeFileMarks: 'Use the file’s marks',
  ownLabel: (label: string) => `Its label is “${label}”, which is no colour of this desk.`,
};

/** The job by key, next to a first start. */
export const FIRST_KEYS = {
  title: 'The job, by key',
  /** Each line with the commands whose keys it shows. */
  lines: [
    { commands: ['mark.pick', 'mark.reject'], words: 'Pick, reject' },
    { commands: ['mark.stars-0', 'mark.stars-5'], words: 'None to five stars' },
    { commands: ['mark.colour-1', 'mark.colour-4'], words: 'Colours' },
    { commands: ['look.loupe', 'look.zoom'], words: 'Look at it large, at 100 %' },
    { commands: ['look.compare', 'look.survey'], words: 'Compare two, survey many' },
    { commands: ['article.add'], words: 'Add to the article' },
    { commands: ['caption.next'], words: 'Write the next caption' },
    { commands: ['caption.fix'], words: 'Apply the first fix' },
    { commands: ['go.credits'], words: 'Review the credits' },
    { commands: ['go.export'], words: 'Export' },
    { commands: ['program.undo'], words: 'Undo, in any view' },
    { commands: ['program.keys'], words: 'All keys of the view' },
  ],
  note: 'Every key can be changed in the settings.',
};

/** What is shown in place of an empty sheet. */
export const EMPTY = {
  notOpened: 'The library cannot be opened',
  notOpenedNote:
    'Your photographs are untouched. Close Picture Desk and start it again; it keeps backups of its library.',
  folderMissing: (folder: string) => `"${folder}" is missing`,
  folderMissingNote: (path: string) =>
    `It was at ${path}. Connect its disk, or locate the folder if it was moved: captions and marks follow.`,
  nonePasses: 'No photograph passes this filter',
  searchedFor: (search: string) => `Searched for “${search}”.`,
  heldFolder: (folder: string) => `Reading "${folder}" is paused`,
  readingFolder: (folder: string) => `Reading "${folder}"…`,
  noPhotographs: 'No photographs yet',
  emptyFolder: (folder: string) => `No photographs in "${folder}"`,
  formats:
    'JPEG, PNG, WebP, TIFF, GIF, AVIF, HEIC and RAW files are read. What cannot be read is listed under Unreadable files.',
  addFolder: 'Add folder…',
  showAll: 'Show all photographs',

  drawingSample: 'Drawing the sample desk',
  drawingSampleNote:
    'Photographs of an invented day, with captions and credits as agencies send them. They appear here in about a minute, and the text of their article is offered for import.',
  drawn: (done: number, total: number) => `${done} of ${counted(total, 'photograph')}`,
  begin: 'Begin with a folder of photographs',
  beginNote:
    'Picture Desk reads your photographs where they are and never changes an original. You pick, order and caption them by key, and every caption and credit is checked while you type. One export makes an article bundle that anyone can verify, and nothing goes on the network.',
  /** Each behind its key. */
  keys: {
    addFolder: 'adds a folder, or drop one on the window.',
    help: 'opens the Help,',
    palette: 'finds any command.',
  },
  sampleNote:
    'The sample desk draws 33 photographs of an invented day and opens them in a window and a library of their own; one command removes it.',
};

/** The dialogs for file names and capture times. */
export const DIALOGS = {
  goToName: 'Go to a file name',
  name: 'File name, or a list of names to select',
  nameNote: 'Type the beginning of a name or its number, or paste names from a list.',
  notInView: (names: readonly string[]) => `Not found in this view: ${names.join(', ')}`,
  outsideView: (count: number) => `${count} outside this view`,
  selectedSome: (selected: number, missing: readonly string[]) =>
    `${selected} selected. Not found here: ${missing.join(', ')}`,
  found: 'Found',
  firstOf: (name: string, count: number) => (count > 1 ? `${name}, the first of ${numbered(count)}` : name),
  go: 'Go',

  times: 'Shift capture times',
  noTime: 'This photograph has no capture time. Choose one that has.',
  takenAt: 'This photograph was taken at',
  saysNow: (fileName: string, time: string) => `${fileName} says ${time}`,
  timeForm: 'Write it as 2024-08-12 21:05:03.',
  byMinutes: 'Or move by minutes',
  minutesExample: '60, -30',
  thisCamera: 'this camera',
  ofCamera: (camera: string, photographs: string) => `All of ${camera} in its folder: ${photographs}`,
  thisPhotograph: 'This photograph',
  selection: (photographs: string) => `The selection: ${photographs}`,
  intoSidecars: 'Write the new times into sidecars too',
  willMove: (photographs: string, span: string) => `${photographs}, ${span}.`,
  nothingMoves: 'Enter a time or minutes.',
  originalsStay: 'Originals are not changed. Ctrl+Z undoes the shift.',
  shift: 'Shift',
  withoutTime: (step: string, count: number) => `${step}; ${count} without a capture time not changed`,
};

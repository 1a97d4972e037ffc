/** What the aids of writing say: batch edit, find and replace, codes, word list, sidecars. The commands’ titles are in their table. */
import { counted } from '../../../src-main/domain/counts.ts';

export const WORDS = {
  batch: 'Edit several pictures',
  edited: (fields: readonly string[], pictures: number) =>
    `${fields.join(', ')} of ${counted(pictures, 'picture')} edited`,
  variables: 'Variables and codes',
  notFilled: 'Not filled',
  leftOutNote: 'Fill what is missing, or take the variable or code out.',
  change: (changed: number, pictures: number) => `Change ${changed} of ${pictures}`,
  batchNote: 'Switch a field on, write, and choose pictures.',
  firstOf: (text: string) => `First: ${text}`,
  ways: {
    replace: 'replacing what is there',
    'if-empty': 'where it is empty',
    before: 'before the text there',
    after: 'after what is there',
  },
  way: (field: string) => `Where the ${field} goes`,
  newText: (field: string) => `New ${field}`,
  now: 'Now:',
  noneChosen: 'No pictures chosen',
  mixed: 'Mixed values',
  empty: 'Empty',

  noTemplate: 'No template yet.',
  templateName: 'Name of the template',
  templateSaved: (name: string) => `Template ${name} saved.`,

  all: (count: number) => `All ${count}`,
  thisOne: 'This one',
  selected: (count: number) => `Selected ${count}`,

  codes: 'Code replacements',
  codesNote: (delimiter: string) =>
    `Type ${delimiter}code${delimiter} in a caption, credit or alt text and it becomes its replacement; ${delimiter}code#2${delimiter} takes the second one.`,
  openCodes: 'Open code files…',
  delimiter: 'Character around a code',
  codeFiles: 'Code files',
  codesIn: (count: number) => counted(count, 'code'),
  removeCodes: (file: string) => `Remove ${file}`,
  codeDoubt: (file: string, doubt: string) => `${file}, ${doubt}`,
  findCode: (count: number) => `Find among ${counted(count, 'code')}`,
  codesReady: (count: number) => `${counted(count, 'code is', 'codes are')} ready.`,

  replaceTitle: 'Find and replace',
  replaceWith: 'Replace with',
  matchCase: 'Match case',
  wholeWords: 'Whole words',
  regex: 'Regular expression',
  findIn: 'In',
  searchFields: {
    headline: 'Headline',
    standfirst: 'Standfirst',
    body: 'Body',
    byline: 'Byline',
    caption: 'Captions',
    credit: 'Credits',
    altText: 'Alt texts',
  },
  places: 'Places',
  placeIn: (picture: string, field: string) => `${picture}, ${field}`,
  replace: 'Replace',
  replaceCount: (count: number) => `Replace ${count}`,
  replaced: (found: string, places: number) => `“${found}” replaced in ${counted(places, 'place')}`,
  nothingSought: 'Matches are listed here before anything is changed.',
  foundNowhere: 'No matches.',
  foundIn: (places: number, isCut: boolean) =>
    `Found in ${counted(places, 'place')}${isCut ? '; there are more, replace these first' : ''}.`,
  stopped: 'This expression was stopped after a second. Nested repeats, as in (a+)+, take that long: remove one.',
  searchFailed: (reason: string) => `The search failed: ${reason}.`,

  sidecarsTitle: 'Write sidecars',
  sidecarsNote:
    'Caption, credit and alt text are written into .xmp files next to the photographs, where other programs read them. Originals are never changed, and everything else in a sidecar is kept.',
  sidecarFields: {
    caption: 'Caption, as Description',
    credit: 'Credit, as Credit Line and Creator',
    altText: 'Alt text',
  },
  sidecars: 'Sidecars',
  merged: 'merged',
  new: 'new',
  writeSidecars: (count: number) => `Write ${counted(count, 'sidecar')}`,
  sidecarPlan: (merged: number, created: number, lost: number) =>
    `${merged} merged with existing sidecars, ${created} new${
      lost > 0 ? `; ${lost} without an original` : ''
    }. Undo does not remove files.`,
  sidecarsWritten: (written: number, failed: number) => `${counted(written, 'sidecar')} written, ${failed} not.`,
  writtenAndRead: (count: number) => `${counted(count, 'sidecar')} written and read back.`,
  notWritten: 'Not written',
  notWrittenOf: (picture: string, reason: string, wayOut: string) => `${picture}: ${reason} ${wayOut}`,

  wordList: 'Word list',
  newWord: 'A correctly spelt word',
  noWord: 'No words yet. When a correct word is marked as misspelt, Ctrl+Shift+L adds it here.',
  ownWords: 'Words of the desk',
  forgetWord: (word: string) => `Remove “${word}” from the list`,
  noUnknownWord: 'No unknown word in this picture.',
};

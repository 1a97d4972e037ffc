/** What the IPTC form says; its fields are named by the standard (`domain/iptc-fields.ts`), the commands’ titles are in their table. */
import { counted, numbered, plural } from '../../../src-main/domain/counts.ts';

export const WORDS = {
  title: 'Metadata',
  fieldsOfOne: 'Fields of the photograph',
  fieldsOfMany: 'Fields of the selection',
  noPhotograph: 'No photograph to describe',
  noPhotographNote: 'Select photographs in the library, or a picture of an article, and press I.',
  oneByOne: 'One by one',
  allAtOnce: 'All at once',
  openLists: 'Lists',
  writeFields: (count: number) => `Write ${counted(count, 'field')}`,
  kept: 'Kept as the file has them',
  readingCommon: (count: number) => `Reading what ${counted(count, 'photograph')} have in common…`,
  isLast: 'This is the last photograph.',
  isFirst: 'This is the first photograph.',

  fileSays: 'The file says',
  nothing: 'nothing',
  blocks: { xmp: 'XMP', iptc: 'IPTC-IIM', exif: 'EXIF', sidecar: 'Sidecar', other: 'Other' },
  desk: 'Desk',
  file: 'File',
  from: (origin: string) => ` From: ${origin}.`,
  choices: (field: string) => `What ${field} could say`,
  noTopics: (items: readonly string[]) =>
    `“${items.join('”, “')}” ${plural(items.length, 'is not in IPTC’s list and is', 'are not in IPTC’s list and are')} not kept: go on typing, or choose with Ctrl+Space.`,
  changed: (field: string) => `${field} changed.`,
  nothingElse: 'The file says nothing else here.',
  notStated: 'Not stated',
  option: (text: string, note: string) => `${text}, ${note}`,

  ways: {
    replace: 'Replace',
    before: 'Add before',
    after: 'Add after',
    'if-empty': 'Only where empty',
    file: 'Back to the file’s',
  },
  write: 'Write ',
  wayOf: (field: string) => `How ${field} is written`,
  willBeEmptied: 'Will be emptied in all',
  mixed: 'Mixed',
  mixedNote: (filled: number) => `Mixed: ${numbered(filled)} have a value. `,
  notWritten: 'The ticked fields of the selection before were not written.',
  tickFirst: 'Tick the fields to write.',
  leftOutNote: 'Fill what is missing, or remove the variable.',

  lists: 'Lists for the form',
  list: 'List',
  listNames: {
    persons: 'Persons',
    places: 'Places',
    events: 'Events',
    agencies: 'Agencies',
    keywords: 'Keywords',
    subjects: 'Topics and subject codes',
  },
  listForms: {
    persons: 'One name a line; after a tab, what is said about the person, then other spellings.',
    places: 'A place a line, tabs between: city, province or state, country, country code, sublocation.',
    events: 'An event a line.',
    agencies: 'A credit line or source a line, as it is to be written.',
    keywords:
      'A keyword a line, a tab more for each step down; [headings] are no keywords, {synonyms} lead to the line above.',
    subjects:
      'A code a line, after a tab its name: medtop:15000000, sport. IPTC’s 2015 list is built in; a newer IPTC export (JSON) can be opened here.',
  },
  listNote: 'Ctrl+Tab writes a tab. The form, captions and credits are completed with them.',
  entries: (count: number) => counted(count, 'entry', 'entries'),
  saveAs: 'Save as…',
  listText: (list: string) => `${list}, one a line`,

  templates: 'Metadata templates',
  templatesNote: (photographs: number) =>
    `A digit applies a template to ${plural(photographs, 'the photograph', `${numbered(photographs)} photographs`)}. Variables such as {city} and codes are filled photograph by photograph.`,
  noTemplate: 'No template yet. Tick fields in the form of a selection, then save them here.',
  openXmp: 'Open XMP templates…',
  apply: 'Apply',
  edit: 'Edit',
  saveAsXmp: 'Save as XMP…',
  templateName: (fields: number) => `Name for the ${plural(fields, 'ticked field', `${fields} ticked fields`)}`,
  template: (name: string) => `Template “${name}”`,
  templateSaved: (name: string) => `Template “${name}” saved.`,
  noneApplied: 'No template was applied yet.',
  fileWritten: (name: string) => `${name} is written.`,

  usedBy: (uses: readonly { readonly title: string; readonly position: number }[]) =>
    `${plural(uses.length, 'One picture uses it: ', `${numbered(uses.length)} pictures use it: `)}${uses
      .map(({ title, position }) => `“${title}” (picture ${position})`)
      .join(', ')}.`,
  offers: (pictures: number, fields: readonly string[]) =>
    `${plural(pictures, 'That picture has', `${numbered(pictures)} pictures have`)} another ${fields.join(' and ')}. It keeps its own until you update it.`,
  takeOver: 'Update',
  noOffers: 'No picture in an article has other words than this photograph.',
  takenOver: 'Words of the photograph taken over',
  haveWords: (pictures: number) =>
    plural(pictures, 'The picture is updated.', `${numbered(pictures)} pictures are updated.`),
};

/** The fields of the IPTC Photo Metadata Standard 2025.1 as the form shows them: their IPTC names, kinds and groups. */
import type { NewsField } from './metadata.ts';
import type { OwnField } from './own-metadata.ts';

/**
 * `line` is one line, `text` may have several, `list` holds several texts, `date` is ISO 8601 as precise as is known, `code` is a
 * code of a list that the IPTC publishes.
 */
export type FieldKind = 'line' | 'text' | 'list' | 'date' | 'code';

export interface IptcField {
  readonly field: OwnField;
  /** Its IPTC name. */
  readonly name: string;
  readonly kind: FieldKind;
  /** What belongs there, in one sentence. */
  readonly help: string;
}

export interface IptcGroup {
  readonly name: string;
  readonly fields: readonly IptcField[];
}

/** Every field that an editor writes, in the order in which Tab goes. */
export const IPTC_GROUPS: readonly IptcGroup[] = [
  {
    name: 'Content',
    fields: [
      { field: 'headline', name: 'Headline', kind: 'line', help: 'What the picture is about, in a few words.' },
      { field: 'description', name: 'Description', kind: 'text', help: 'Who, what, where, when: the caption.' },
      { field: 'personInImage', name: 'Person shown', kind: 'list', help: 'Names, with ; between them.' },
      { field: 'keywords', name: 'Keywords', kind: 'list', help: 'With , or ; between them.' },
      { field: 'event', name: 'Event name', kind: 'line', help: 'For example the match or the conference.' },
      { field: 'title', name: 'Title', kind: 'line', help: 'A short name for the picture, often the file’s.' },
    ],
  },
  {
    name: 'Place and time',
    fields: [
      { field: 'sublocation', name: 'Sublocation', kind: 'line', help: 'The place within the city.' },
      { field: 'city', name: 'City', kind: 'line', help: 'The city of the picture.' },
      { field: 'provinceState', name: 'Province or state', kind: 'line', help: 'Where the country has them.' },
      { field: 'country', name: 'Country', kind: 'line', help: 'Its full name.' },
      { field: 'countryCode', name: 'Country code', kind: 'line', help: 'ISO 3166: DE or DEU.' },
      {
        field: 'dateCreated',
        name: 'Date created',
        kind: 'date',
        help: '2024, 2024-08-12 or 2024-08-12T21:05:03+02:00.',
      },
    ],
  },
  {
    name: 'Credit and rights',
    fields: [
      { field: 'creator', name: 'Creator', kind: 'list', help: 'Who made the picture; several with ; between them.' },
      { field: 'creatorJobTitle', name: 'Creator’s job title', kind: 'line', help: 'For example Staff or Stringer.' },
      { field: 'creditLine', name: 'Credit line', kind: 'line', help: 'The credit that the supplier asks for.' },
      { field: 'source', name: 'Source', kind: 'line', help: 'Who supplied it.' },
      { field: 'copyrightNotice', name: 'Copyright notice', kind: 'line', help: 'For example © 2024 Anna Berg.' },
      { field: 'usageTerms', name: 'Rights usage terms', kind: 'text', help: 'How it may be used.' },
      { field: 'instructions', name: 'Instructions', kind: 'text', help: 'Restrictions and notes for desks.' },
      { field: 'digitalSourceType', name: 'Digital source type', kind: 'code', help: 'How it was made.' },
    ],
  },
  {
    name: 'Subject and access',
    fields: [
      {
        field: 'mediaTopics',
        name: 'Media topic',
        kind: 'list',
        help: 'What it is about, from IPTC’s list (CV-Term About Image): type a name and choose, with ; between them.',
      },
      {
        field: 'subjectCodes',
        name: 'Subject code',
        kind: 'list',
        help: 'IPTC’s older codes, eight digits each, with ; between them.',
      },
      { field: 'sceneCodes', name: 'Scene code', kind: 'list', help: 'Six digits each, with ; between them.' },
      {
        field: 'altText',
        name: 'Alt text',
        kind: 'text',
        help: 'What the picture shows, for people who cannot see it.',
      },
      { field: 'extendedDescription', name: 'Extended description', kind: 'text', help: 'A longer alt text.' },
      { field: 'jobId', name: 'Job id', kind: 'line', help: 'The number of the job or transmission.' },
      { field: 'captionWriter', name: 'Description writer', kind: 'line', help: 'Who wrote the description.' },
    ],
  },
];

export const IPTC_FIELDS: readonly IptcField[] = IPTC_GROUPS.flatMap(({ fields }) => fields);

/** Of an older standard: read, shown and kept, never written. */
export const KEPT_FIELDS = [
  ['category', 'Category'],
  ['supplementalCategories', 'Supplemental categories'],
  ['urgency', 'Urgency'],
  ['intellectualGenre', 'Intellectual genre'],
] as const satisfies readonly (readonly [NewsField, string])[];

const BY_FIELD: ReadonlyMap<OwnField, IptcField> = new Map(IPTC_FIELDS.map((one) => [one.field, one]));

export function iptcName(field: OwnField): string {
  return BY_FIELD.get(field)?.name ?? field;
}

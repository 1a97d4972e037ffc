/** REGISTRY: the columns of the credit review, in order; the window's table, the PDF, the HTML and the CSV read this list. */
import type { NewsMetadata } from '../metadata.ts';
import { otherThanDesk } from '../other-than-desk.ts';
import { sourceTypeName } from '../rights/digital-source-type.ts';
import { unexpected } from '../unexpected.ts';
import { credentialWords, NOBODY, type ReviewLine, restrictionWords, signOffWords } from './review-lines.ts';

export interface ReviewColumn {
  readonly id: string;
  readonly title: string;
  /** One entry a paragraph; empty where there is nothing to say. */
  readonly words: (line: ReviewLine) => readonly string[];
}

function fromFile(id: keyof NewsMetadata, title: string): ReviewColumn {
  return {
    id,
    title,
    words: ({ photo }) => {
      if (photo == null) return [];
      const words = wordsOf(photo.metadata[id]);
      const other = otherThanDesk(photo, id);
      return other === undefined ? words : [...words, `The file says: ${wordsOf(other ?? undefined)[0] ?? 'nothing'}`];
    },
  };
}

function wordsOf(value: NewsMetadata[keyof NewsMetadata]): readonly string[] {
  if (value === undefined) return [];
  return [Array.isArray(value) ? value.join('; ') : String(value)].filter((text) => text.trim() !== '');
}

const present = (text: string): readonly string[] => (text === '' || text === NOBODY ? [] : [text]);

export const REVIEW_COLUMNS: readonly ReviewColumn[] = [
  { id: 'position', title: 'Picture', words: ({ position }) => [String(position)] },
  { id: 'file', title: 'File', words: ({ photo }) => present(photo?.fileName ?? '') },
  { id: 'credit', title: 'Credit as printed', words: ({ credit }) => present(credit) },
  { id: 'agency', title: 'Agency', words: ({ agency }) => present(agency) },
  {
    id: 'photographer',
    title: 'Photographer',
    words: ({ photographer, certain, credit }) => [
      ...present(photographer),
      ...(credit !== '' && !certain ? ['(unsure)'] : []),
    ],
  },
  fromFile('creator', 'Creator'),
  fromFile('creditLine', 'Credit Line'),
  fromFile('source', 'Source'),
  fromFile('copyrightNotice', 'Copyright Notice'),
  fromFile('usageTerms', 'Rights Usage Terms'),
  fromFile('instructions', 'Instructions'),
  { id: 'restrictions', title: 'Restrictions', words: ({ restrictions }) => restrictions.map(restrictionWords) },
  {
    id: 'digitalSourceType',
    title: 'Digital Source Type',
    words: ({ photo }) => {
      const type = photo?.metadata.digitalSourceType;
      return type === undefined ? [] : [sourceTypeName(type)];
    },
  },
  { id: 'credentials', title: 'Content credentials', words: ({ credentials }) => [credentialWords(credentials)] },
  {
    id: 'findings',
    title: 'Findings',
    words: ({ findings }) => findings.map(({ rule, message }) => `${rule} ${message}`),
  },
  { id: 'signOff', title: 'Sign-off', words: ({ picture }) => present(signOffWords(picture)) },
];

export function columnOf(id: string): ReviewColumn {
  const column = REVIEW_COLUMNS.find((one) => one.id === id);
  if (column === undefined) throw unexpected('a column of the credit review', id);
  return column;
}

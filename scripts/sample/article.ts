/** The sample article: its text as a desk would have written it, and what the checks must find in it. */

import { SAMPLE_CAPTIONS } from './captions.ts';
import { publishedCredit } from './photographers.ts';

/** One defect that was put in on purpose. */
export interface ExpectedFinding {
  readonly rule: string;
  /** Positions from 1 of the pictures it is about; empty where only the article's own text has it. */
  readonly pictures: readonly number[];
  /** The words it is about, as they are in the text. */
  readonly words: string;
  readonly why: string;
  /** The profile under which the rule speaks; absent where it speaks under every one. */
  readonly profile?: 'agency';
}

const headline = 'Lanterns after the storm: the Calvenne regatta sails into the night';
const date = '2024-09-15';
// The singer's name has one s too few here; body and captions have it right.
const standfirst =
  'A bright start, a sudden squall, a rescue at sea and a song by Anouk Vaselin at Quai des Lampes: one day of Calvenne in pictures.';
const body = [
  'Forty yachts left the starting line in Ambre Bay on Saturday morning. By noon skipper Maëlle Kerdonis and her Belle Heure had the lead, and the quay was full.',
  'Then the weather turned. A squall came over the hills within minutes and capsized one yacht; a helicopter and the lifeboat Sainte Odile brought its sailor, Tobias Renholt, back to Quai des Lampes. The race went on an hour later.',
  'In the evening Calvenne did what it does every September. The lamps went out, the lanterns came across the Pont Vieux, and Anouk Vasselin sang until the fireworks.',
];
const leadIn = 'Here is the day in twenty-four pictures:';

export const SAMPLE_ARTICLE = {
  headline,
  date,
  standfirst,
  body,
  leadIn,
  pictures: SAMPLE_CAPTIONS.map(({ photo, text }) => ({ photo, caption: text, credit: publishedCredit(photo) })),
  findings: [
    {
      rule: 'T9',
      pictures: [22],
      words: 'Anouk Vaselin',
      why: 'a name spelt two ways between standfirst, body and captions',
    },
    { rule: 'T9', pictures: [10], words: 'Quay des Lampes', why: 'a place spelt wrongly in one caption of nine' },
    { rule: 'T10', pictures: [15], words: 'Maelle Kerdonis', why: 'an accent missing once' },
    {
      rule: 'C8',
      pictures: [3, 14, 21],
      words: '.',
      why: 'a full stop before the credit in three captions, missing in twenty-one',
    },
    { rule: 'T7', pictures: [11], words: '', why: 'a caption with no place', profile: 'agency' },
    { rule: 'T3', pictures: [12], words: '', why: 'a caption with no date', profile: 'agency' },
    { rule: 'T21', pictures: [19], words: 'A volunteer carry', why: 'a plural verb on a singular subject' },
    { rule: 'T16', pictures: [23, 24], words: '', why: 'two captions word for word alike but for the credit' },
  ] satisfies readonly ExpectedFinding[] as readonly ExpectedFinding[],
} as const;

/** `article.txt`, in the shape that desks keep (product.md). */
export function sampleArticleText(): string {
  const captions = SAMPLE_ARTICLE.pictures.map(({ caption, credit }) => `${caption} ${credit}`);
  const paragraphs = [`date ${date}\n${headline}\n${standfirst}`, ...body, leadIn, ...captions];
  return `${paragraphs.join('\n\n')}\n`;
}

/** A caption with its credit as people paste it into a picture's field, in lines, labels and marks: read as those of an imported text are. */
import { AGENCIES, type Agency } from '../credit/agencies.ts';
import { pictureWords, splitWireText } from '../credit/split-caption.ts';
import { readArticleText } from './parse-article-text.ts';

export interface PastedCaption {
  readonly caption: string;
  readonly credit: string;
  /** What the agency demands, in its own words; empty where it demands nothing. */
  readonly restrictions: string;
}

const LONGEST = 4000;
/** What stands above the captions of an article's text, so that nothing of what is pasted is taken for its headline. */
const ABOVE = 'Headline: –\n\nPictures:\n\n';

/** Its parts; null where it is no caption, more than one, or has no credit that can be read with certainty. */
export function readPastedCaption(text: string, agencies: readonly Agency[] = AGENCIES): PastedCaption | null {
  const pasted = text.trim();
  if (pasted === '' || pasted.length > LONGEST) return null;
  const { pictures } = readArticleText(ABOVE + pasted, agencies);
  const [one] = pictures;
  if (pictures.filter(({ credit }) => credit !== null).length > 1) return null;
  if (pictures.length === 1 && one?.certain === true && one.credit !== null && one.caption.trim() !== '')
    return { caption: one.caption, credit: one.credit, restrictions: one.restrictions };
  const split = splitWireText(pasted, agencies);
  const { caption, credit, restrictions } = pictureWords(split);
  return credit === null || !split.certain || caption.trim() === '' ? null : { caption, credit, restrictions };
}

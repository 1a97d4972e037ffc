/** What the window says of articles and their pictures in more than one place. */

import type { CropRatio } from '../../../src-main/domain/article.ts';
import { counted, numbered, plural } from '../../../src-main/domain/counts.ts';
import type { Override, Severity } from '../../../src-main/domain/finding.ts';

export const ARTICLE_WORDS = {
  edition: (edition: number) => `edition ${edition}`,
  namesake: (title: string, telling: string) => `${title}, ${telling}`,
  titleOf: (headline: string) => (headline.trim() === '' ? 'Untitled article' : headline),
  oneStep: 'One step: undo reverts all of it.',
  /** The texts of an article and of its pictures. */
  fields: {
    headline: 'Headline',
    slug: 'Slug',
    standfirst: 'Standfirst',
    body: 'Body',
    date: 'Date',
    byline: 'Byline',
    caption: 'Caption',
    credit: 'Credit',
    altText: 'Alt text',
  },
  fieldName: (field: string): string => {
    const names: Readonly<Record<string, string>> = ARTICLE_WORDS.fields;
    return names[field] ?? field.charAt(0).toUpperCase() + field.slice(1);
  },
  /** The same inside a sentence. */
  pictureFields: { caption: 'caption', credit: 'credit', altText: 'alt text' },
  pictureList: 'Pictures',
  strip: 'Article strip',
  noArticleYet: 'No article yet',
  addTo: 'Add to the article',
  openAgencies: 'Agencies…',
  openWordList: 'Word list…',
  openCodes: 'Code replacements…',
  newFromSelection: 'New article from the selection',
  importText: 'Import article text…',
  houseRules: 'House rules',
  agencies: 'Agencies',
  findings: 'Findings',
  noCaption: 'No caption',
  noCredit: 'No credit',
  fromFile: 'From the file',
  credentials: 'Content credentials',
  cropsOf: (position: number) => `Crops of picture ${position}`,
  withoutCaption: (count: number) => `${count} without caption`,
  overridden: (count: number) => `${count} overridden`,
  pictures: (count: number) => counted(count, 'picture'),
  newArticle: 'New article',
  hasNow: (step: string, already: number, pictures: number) =>
    `${step}${already === 0 ? '' : `, ${already} already in it`}. It has ${counted(pictures, 'picture')}.`,
  openFirst: 'Open an article first, then a second one.',
  openAsSecond: (title: string) => `${title} is open as the second article.`,
  pasted: (position: number) => `Paste caption and credit of picture ${position}`,
  nothingToChange: 'Nothing to change.',
  caretFirst: 'Put the caret into a text of the article first.',
  wordLearned: (word: string) => `“${word}” is in the word list now.`,
  picture: (position: number) => `Picture ${position}`,
  pictureOf: (position: number, count: number) => `Picture ${position} of ${count}`,
};

/** Where a crop or its focal point lies. Places are fractions of the photograph. */
export const CROP_WORDS = {
  focalPoint: (isOwn: boolean, x: number, y: number) =>
    `${isOwn ? 'Focal point' : 'Automatic focal point'}: ${place(x, y)}`,
  frame: (ratio: CropRatio, isOwn: boolean, x: number, y: number, size: string) =>
    `Crop ${ratio}, ${isOwn ? 'yours' : 'automatic'}: ${place(x, y)}, ${size}`,
  pixels: (width: number, height: number) => `${numbered(width)} × ${numbered(height)} pixels`,
};

const percent = (part: number): string => `${Math.round(part * 100)} %`;
const place = (x: number, y: number): string => `${percent(x)} from the left, ${percent(y)} from the top`;

/** Exports, and findings that are let pass. */
export const EXPORT_WORDS = {
  /** `T1 of picture 3`. */
  ruleAt: ({ rule, picture }: Pick<Override, 'rule' | 'picture'>) =>
    `${rule} of ${picture === null ? 'the article' : `picture ${picture}`}`,
  exported: (files: number, folder: string) => `Exported ${counted(files, 'file')} to ${folder}.`,
};

/** Findings, their fixes, and the way through them. */
export const FINDING_WORDS = {
  severities: { block: 'Blocks', warn: 'Warning', info: 'Note' } satisfies Readonly<Record<Severity, string>>,
  overridden: 'Overridden',
  article: 'Article',
  noFindings: 'The checks found nothing.',
  /** What is heard of one. */
  spoken: (where: string, severity: string, rule: string, message: string) =>
    `${where}, ${severity}, ${rule}: ${message}`,
  textChanged: 'The text has changed: the findings were read again.',
  fix: (rule: string, fixes: number, positions: readonly number[]) =>
    `${plural(fixes, 'Fix', `${fixes} fixes`)} of ${rule}${fixedIn([...new Set(positions)])}`,
  done: (step: string) => `${step} done.`,
  noFix: 'No fix for this picture.',
  twoSpellings: 'Two spellings: Alt+1 or Alt+2 chooses.',
  checksStopped: (reason: string) => `The checks stopped: ${reason}. Close the article and open it again.`,
};

const fixedIn = (positions: readonly number[]): string =>
  positions.length === 0
    ? ''
    : plural(positions.length, ` in picture ${positions[0]}`, ` in ${counted(positions.length, 'picture')}`);

/** Texts that the library could not take. */
export const UNSAVED_WORDS = {
  notSaved: (texts: number, reason: string | null) =>
    `${plural(texts, 'One text is not saved', `${numbered(texts)} texts are not saved`)}.${reason === null ? '' : ` ${reason}`}`,
  wayOut: (wayOut: string) => `${wayOut} Your words stay here and are saved as soon as that is possible.`.trim(),
  allSaved: 'Everything is saved.',
  back: (texts: number) => plural(texts, 'Words restored.', `${numbered(texts)} texts restored.`),
  asInFile: 'As the file says',
  articleGone: 'an article that no longer exists',
  title: (title: string) => `“${title}”`,
  pictureGone: 'a picture that no longer exists',
  picture: (position: number) => `picture ${position}`,
  photographGone: 'a photograph that no longer exists',
  inArticle: (field: string, title: string) => `${field} of ${title}`,
  inPicture: (field: string, picture: string, title: string) => `${field} of ${picture} in ${title}`,
  inPhotograph: (field: string, photograph: string) => `${field} of ${photograph}`,
};

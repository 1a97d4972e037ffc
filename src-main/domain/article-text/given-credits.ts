/** Credits that a text gives apart from its captions, for all pictures at once or in a list by number, and the pictures with them. */
import { type CreditList, creditListIn } from './credit-list.ts';
import type { Paragraph } from './paragraphs.ts';
import type { ReadPicture } from './parsed-article.ts';
import { type SharedCredit, sharedCreditOf } from './shared-credit.ts';
import type { Splitter } from './splitter.ts';

export interface GivenCredits {
  readonly list: CreditList | null;
  readonly shared: SharedCredit | null;
  /** The line with the shared credit, null where there is none. */
  readonly sharedLine: number | null;
  /** The paragraphs without those that give them. */
  readonly rest: readonly Paragraph[];
}

/** Takes them out of the paragraphs of a text; `isPicture` says which of them are pictures plainly. */
export function givenCredits(
  paragraphs: readonly Paragraph[],
  isPicture: (paragraph: Paragraph) => boolean,
  splitter: Splitter,
): GivenCredits {
  const list = creditListIn(paragraphs, splitter);
  const listed = list === null ? paragraphs : [...paragraphs.slice(0, list.from), ...paragraphs.slice(list.to)];
  const found = listed.flatMap(({ text }, at) => {
    const shared = sharedCreditOf(text, splitter);
    return shared === null ? [] : [{ at, shared }];
  });
  const one = found.length === 1 ? found[0] : undefined;
  const rest = listed.filter((_, at) => at !== one?.at);
  const none = { list, shared: null, sharedLine: null, rest: listed };
  if (one === undefined) return none;
  // `Photos: Jane Doe/AP` next to a caption is that caption's; alone, among captions without any, it is that of all.
  const block = listed[one.at]?.block;
  const behind = listed.length - 1 - one.at;
  // One paragraph behind it is its picture.
  const isAlone = behind !== 1 && rest.every((paragraph) => paragraph.block !== block);
  if (!one.shared.isSaid && (!isAlone || rest.some((paragraph) => isPicture(paragraph) && hasOwn(paragraph, splitter))))
    return none;
  return { list, shared: one.shared, sharedLine: listed[one.at]?.line ?? null, rest };
}

function hasOwn({ text }: Paragraph, splitter: Splitter): boolean {
  return splitter.split(text).credit !== null;
}

const NO_BEGINNING = 'the text does not tell where its story ends and its captions begin';
const OTHER_COUNT = 'the list of credits has other numbers than the pictures';

/** The pictures with the credits that are set apart, in the order of the text. */
export function withGivenCredits(
  pictures: readonly ReadPicture[],
  { list, shared, guessed }: Pick<GivenCredits, 'list' | 'shared'> & { readonly guessed: boolean },
  splitter: Splitter,
): readonly ReadPicture[] {
  const isListed = (picture: ReadPicture, at: number): boolean =>
    picture.credit !== null || list?.credits.has(picture.number ?? at + 1) === true;
  const isFit =
    list === null ||
    ([...list.credits.keys()].every((number) => number >= 1 && number <= pictures.length) &&
      (!list.mayCount || pictures.every(isListed)));
  return pictures.map((picture, at) => {
    if (picture.credit !== null || picture.alternatives.length > 0) return picture;
    const listed = list?.credits.get(picture.number ?? at + 1);
    if (listed !== undefined)
      return credited(picture, listed, guessed ? NO_BEGINNING : isFit ? null : OTHER_COUNT, splitter);
    return shared === null ? picture : credited(picture, shared.credit, guessed ? NO_BEGINNING : null, splitter);
  });
}

function credited(picture: ReadPicture, words: string, reason: string | null, splitter: Splitter): ReadPicture {
  const { credit, restrictions } = splitter.part(words);
  const certain = reason === null && splitter.isKnown(credit);
  return { ...picture, credit, restrictions, certain, confidence: certain ? 1 : 0.5, reason };
}

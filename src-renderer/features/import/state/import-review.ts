/** Doubts of an article text that is read in, and the editor's decisions about them: plain data, nothing is written yet. */
import type { TextImport, TextMatches } from '../../../../src-main/contract/views.ts';
import type { PhotoId } from '../../../../src-main/domain/photo.ts';
import { WORDS } from '../words.ts';

export interface ReviewedPicture {
  readonly caption: string;
  readonly credit: string | null;
  readonly photoId: PhotoId | null;
}

export type DoubtKind = 'text' | 'split' | 'photo' | 'unused';

export interface ReviewDoubt {
  readonly key: string;
  readonly kind: DoubtKind;
  /** Index of the picture in the text; null for the article's own text and for unused photographs. */
  readonly at: number | null;
  readonly message: string;
  /** Ways to split the paragraph, the reader's own first. */
  readonly splits: readonly Pick<ReviewedPicture, 'caption' | 'credit'>[];
  /** Photographs to choose from, the reader's own first. */
  readonly photos: readonly PhotoId[];
}

export interface Review {
  readonly doubts: readonly ReviewDoubt[];
  readonly settled: ReadonlySet<string>;
  readonly pictures: readonly ReviewedPicture[];
  /** Photographs without a caption in the text that go in all the same. */
  readonly extra: readonly PhotoId[];
  /** What was there before the last decision. */
  readonly before: Review | null;
}

/** A photograph or a credit that is less sure than this is offered and not filled in. */
const UNSURE = 0.6;

export function startReview(read: TextImport, plan: TextMatches): Review {
  const pictures = read.pictures.map((picture, at): ReviewedPicture => {
    const match = plan.matches[at];
    const photoId = match !== undefined && match.confidence >= UNSURE ? match.photoId : null;
    return { caption: picture.caption, credit: picture.confidence >= UNSURE ? picture.credit : null, photoId };
  });
  const ofText = read.doubts
    .filter((doubt) => doubt.about !== 'picture')
    .map((doubt, index): ReviewDoubt => ({ ...NONE, key: `text${index}`, kind: 'text', message: doubt.message }));
  const ofPictures = read.pictures.flatMap((picture, at): readonly ReviewDoubt[] => {
    const own = read.doubts.find((doubt) => doubt.about === 'picture' && doubt.picture === at + 1);
    const { caption, credit, written } = picture;
    const whole = { caption: written, credit: null };
    const filled = { caption, credit: pictures[at]?.credit ?? null };
    const splits = distinct([filled, { caption, credit }, ...picture.alternatives, whole]);
    const split: readonly ReviewDoubt[] =
      own === undefined ? [] : [{ ...NONE, key: `split${at}`, kind: 'split', at, message: own.message, splits }];
    return [...split, ...photoDoubt(plan, at)];
  });
  const ofPhotos = plan.unused.map(
    (id): ReviewDoubt => ({
      ...NONE,
      key: `unused${id}`,
      kind: 'unused',
      photos: [id],
      message: WORDS.unused,
    }),
  );
  return {
    doubts: [...ofText, ...ofPictures, ...ofPhotos],
    settled: new Set(),
    pictures,
    extra: [],
    before: null,
  };
}

const NONE = { at: null, splits: [], photos: [] } as const;

function photoDoubt({ matches }: TextMatches, at: number): readonly ReviewDoubt[] {
  const match = matches[at];
  if (match === undefined || match.confidence >= UNSURE) return [];
  const base = { ...NONE, key: `photo${at}`, kind: 'photo', at } as const;
  if (match.photoId === null) return [{ ...base, photos: match.alternatives, message: WORDS.notFound(at + 1) }];
  const by = match.matchedBy === 'order' ? WORDS.guessedByOrder : WORDS.guessedBy(match.matchedBy);
  const message = WORDS.guessed(at + 1, by, match.confidence, match.doubt);
  return [{ ...base, photos: [match.photoId, ...match.alternatives], message }];
}

function distinct(splits: readonly Pick<ReviewedPicture, 'caption' | 'credit'>[]): ReviewDoubt['splits'] {
  return splits.filter(
    (one, index) => splits.findIndex((other) => other.caption === one.caption && other.credit === one.credit) === index,
  );
}

/** Doubts that nobody has decided yet. */
export function openDoubts({ doubts, settled }: Review): number {
  return doubts.filter(({ key }) => !settled.has(key)).length;
}

/** It is right as it is. */
export function accept(review: Review, key: string): Review {
  return changed(review, { settled: new Set([...review.settled, key]) });
}

/** The next way to read it; a photograph that another caption has changes places with this one's. */
export function next(review: Review, key: string): Review {
  const doubt = review.doubts.find((one) => one.key === key);
  if (doubt === undefined) return review;
  const open = new Set([...review.settled].filter((one) => one !== key));
  if (doubt.kind === 'unused') {
    const id = doubt.photos[0] as PhotoId;
    const extra = review.extra.includes(id) ? review.extra.filter((one) => one !== id) : [...review.extra, id];
    return changed(review, { extra, settled: open });
  }
  const picture = doubt.at === null ? undefined : review.pictures[doubt.at];
  if (picture === undefined || doubt.at === null) return review;
  if (doubt.kind === 'split') {
    const now = doubt.splits.findIndex((split) => split.caption === picture.caption && split.credit === picture.credit);
    const split = doubt.splits[(now + 1) % doubt.splits.length];
    if (split === undefined || doubt.splits.length < 2) return review;
    return changed(review, {
      pictures: withPicture(review.pictures, doubt.at, { ...picture, ...split }),
      settled: open,
    });
  }
  const now = picture.photoId === null ? -1 : doubt.photos.indexOf(picture.photoId);
  const photoId = doubt.photos[(now + 1) % doubt.photos.length];
  if (photoId === undefined || photoId === picture.photoId) return review;
  return changed(review, { ...placed(review, doubt.at, photoId), settled: open });
}

/** No credit for this paragraph; no photograph for this caption, which is then kept without one. */
export function none(review: Review, key: string): Review {
  const doubt = review.doubts.find((one) => one.key === key);
  const settled = new Set([...review.settled, key]);
  if (doubt?.kind === 'unused')
    return changed(review, { extra: review.extra.filter((id) => id !== doubt.photos[0]), settled });
  const picture = doubt?.at == null ? undefined : review.pictures[doubt.at];
  if (doubt?.at == null || picture === undefined) return changed(review, { settled });
  const whole = doubt.splits.find((split) => split.credit === null);
  const emptied = doubt.kind === 'photo' ? { ...picture, photoId: null } : { ...picture, ...whole };
  return changed(review, { pictures: withPicture(review.pictures, doubt.at, emptied), settled });
}

/** Changes photographs with the picture that follows; the last one with the one before it. */
export function swap(review: Review, key: string): Review {
  const at = review.doubts.find((one) => one.key === key)?.at ?? null;
  if (at === null || review.pictures.length < 2) return review;
  const other = at + 1 < review.pictures.length ? at + 1 : at - 1;
  const [one, two] = [review.pictures[at], review.pictures[other]];
  if (one === undefined || two === undefined) return review;
  const pictures = withPicture(withPicture(review.pictures, at, { ...one, photoId: two.photoId }), other, {
    ...two,
    photoId: one.photoId,
  });
  return changed(review, { pictures });
}

/** Takes the last decision back. */
export function back(review: Review): Review {
  return review.before ?? review;
}

/** The picture of the text that has this photograph now, or null. */
export function holderOf(review: Review, photoId: PhotoId): number | null {
  const at = review.pictures.findIndex((picture) => picture.photoId === photoId);
  return at < 0 ? null : at;
}

function placed(review: Review, at: number, photoId: PhotoId): Pick<Review, 'pictures' | 'extra'> {
  const holder = holderOf(review, photoId);
  const mine = review.pictures[at]?.photoId ?? null;
  const pictures = review.pictures.map((picture, index) => {
    if (index === at) return { ...picture, photoId };
    return index === holder ? { ...picture, photoId: mine } : picture;
  });
  return { pictures, extra: review.extra.filter((id) => id !== photoId) };
}

function withPicture(pictures: Review['pictures'], at: number, picture: ReviewedPicture): Review['pictures'] {
  return pictures.map((one, index) => (index === at ? picture : one));
}

function changed(review: Review, patch: Partial<Omit<Review, 'before' | 'doubts'>>): Review {
  return { ...review, ...patch, before: review };
}

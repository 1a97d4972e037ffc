/** Captions without a photograph: kept in the text's order, assigned to a picture, discarded; each one undoable step. */
import type { Article, ArticleId, PictureId, UnplacedCaption, UnplacedCaptionId } from '../../domain/article.ts';
import type { ReadArticle } from '../../domain/article-text/parsed-article.ts';
import type { Agency } from '../../domain/credit/agencies.ts';
import { creditAndRestrictions } from '../../domain/credit/split-caption.ts';
import { DeskError } from '../../domain/failure.ts';
import { namesFile } from '../../domain/matching/match-file-name.ts';
import { bothRestrictions } from '../../domain/rights/restriction.ts';
import type { Change, PictureRow, UnplacedRow } from '../journal-ports.ts';
import { type ArticlePorts, createdUnplaced, goneUnplaced, requireArticle } from './edit-article.ts';
import { pictureChanges, requirePicture } from './edit-pictures.ts';
import type { DecidedMatch, ImportDecisions } from './import-decisions.ts';

interface DeskAgencies {
  /** The desk's own list, by which credits are read. */
  readonly agencies: () => readonly Agency[];
}

/** Captions of a text without a photograph, as they were read or decided, with what the text calls their photographs. */
export function captionsLeft(
  read: ReadArticle,
  matches: readonly DecidedMatch[],
  words: ImportDecisions['pictures'] | ReadArticle['pictures'],
): readonly Omit<UnplacedCaption, 'id'>[] {
  return matches.flatMap(({ photoId, position }) => {
    const own = words[position - 1];
    // A photograph that was to go in without a caption and is no longer in the library leaves no words behind.
    if (photoId !== null || own === undefined) return [];
    const { fileName = null, number = null, restrictions = '' } = read.pictures[position - 1] ?? {};
    const reference = fileName ?? (number === null ? '' : `No. ${number}`);
    return [{ caption: own.caption, credit: [own.credit ?? '', restrictions].join(' ').trim(), reference }];
  });
}

/**
 * The changes that keep what a text has left over behind what was kept before. A caption that the text has again was
 * kept for the same place: it has its picture now, or is kept again.
 */
export function keptCaptions(
  ports: Pick<ArticlePorts, 'articles' | 'journal'>,
  articleId: ArticleId,
  inText: readonly string[],
  left: readonly Omit<UnplacedCaption, 'id'>[],
): readonly Change[] {
  const again = new Set(inText);
  const before = ports.articles.unplacedRows(articleId);
  const from = (before.at(-1)?.position ?? -1) + 1;
  const numbers = ports.journal.numbers('unplaced', left.length);
  return [
    ...before.filter(({ caption }) => again.has(caption)).map(goneUnplaced),
    ...left.map((caption, at) =>
      createdUnplaced({ ...caption, id: numbers[at] as UnplacedCaptionId, articleId, position: from + at }),
    ),
  ];
}

/**
 * Puts the caption, and its credit where the text has one, on a picture; what was there is in the step, so that undo
 * has it. Throws `not-found` where caption or picture is gone, `wrong-use` where they are of different articles.
 */
export function giveCaption(
  ports: ArticlePorts & DeskAgencies,
  captionId: UnplacedCaptionId,
  pictureId: PictureId,
): Article {
  const row = requireUnplaced(ports, captionId);
  const picture = requirePicture(ports, pictureId);
  if (picture.articleId !== row.articleId) {
    throw new DeskError('wrong-use', 'The caption belongs to another article.', {
      wayOut: 'Choose a picture of the article that the caption belongs to.',
    });
  }
  ports.journal.apply({
    label: `Caption assigned to picture ${picture.position + 1}`,
    changes: [...pictureChanges(ports, picture, wordsOf(row, picture, ports.agencies())), goneUnplaced(row)],
  });
  return requireArticle(ports, row.articleId);
}

/** Takes the caption out of those that have no photograph. Throws `not-found` where it is gone already. */
export function discardCaption(ports: ArticlePorts, captionId: UnplacedCaptionId): Article {
  const row = requireUnplaced(ports, captionId);
  ports.journal.apply({ label: 'Caption without a photograph discarded', changes: [goneUnplaced(row)] });
  return requireArticle(ports, row.articleId);
}

/** New pictures with the captions that name exactly their files, and those captions, which are no longer without a photograph. */
export function withNamedCaptions(
  ports: Pick<ArticlePorts, 'articles'> & DeskAgencies,
  articleId: ArticleId,
  pictures: readonly PictureRow[],
  fileNameOf: (picture: PictureRow) => string,
): { readonly rows: readonly PictureRow[]; readonly placed: readonly UnplacedRow[] } {
  const free = new Set(ports.articles.unplacedRows(articleId));
  const placed: UnplacedRow[] = [];
  const rows = pictures.map((picture): PictureRow => {
    // Nearly always nothing is kept: then no file's name is looked up.
    if (free.size === 0) return picture;
    const fileName = fileNameOf(picture);
    const caption = [...free].find(({ reference }) => namesFile(reference, fileName));
    if (caption === undefined) return picture;
    free.delete(caption);
    placed.push(caption);
    return { ...picture, ...wordsOf(caption, picture, ports.agencies()) };
  });
  return { rows, placed };
}

/** What the text does not say stays as the picture has it. */
function wordsOf(
  row: UnplacedRow,
  picture: PictureRow,
  agencies: readonly Agency[],
): Partial<Pick<PictureRow, 'caption' | 'credit' | 'restrictions'>> {
  const { credit, restrictions } = creditAndRestrictions(row.credit, agencies);
  return {
    ...(row.caption === '' ? {} : { caption: row.caption }),
    ...(credit === '' ? {} : { credit }),
    ...(restrictions === '' ? {} : { restrictions: bothRestrictions(picture.restrictions, restrictions) }),
  };
}

function requireUnplaced(ports: Pick<ArticlePorts, 'articles'>, id: UnplacedCaptionId): UnplacedRow {
  const row = ports.articles.unplacedRow(id);
  if (row !== null) return row;
  throw new DeskError('not-found', 'The caption is no longer among those without a photograph.', {
    wayOut: 'It may have been assigned or discarded: undo brings it back.',
  });
}

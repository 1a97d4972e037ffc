/** Carries out the fix of a finding: every place it names in the article's own text, and nothing else. */
import {
  ARTICLE_FIELDS,
  type Article,
  type ArticleField,
  PICTURE_FIELDS,
  type Picture,
  type PictureField,
} from '../article.ts';
import type { Finding, FindingField, FurtherPlace } from '../finding.ts';
import { bothRestrictions } from '../rights/restriction.ts';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The article with the finding's suggestions in their places; the same article where there is none to carry out.
 * @param choice which of the finding's choices is made, from 0; a finding with choices does nothing without one.
 */
export function applyFix(article: Article, finding: Finding, choice?: number): Article {
  return withEdits(article, editsOf([finding], choice));
}

/** The article with the suggestions of all these findings in their places, as one change; the ranges are those of the article given. */
export function applyFixes(article: Article, findings: readonly Finding[]): Article {
  return withEdits(article, editsOf(findings));
}

function withEdits(article: Article, edits: ReadonlyMap<string, readonly Edit[]>): Article {
  if (edits.size === 0) return article;
  let changed = false;
  const texts: { -readonly [F in ArticleField]?: string } = {};
  for (const field of ARTICLE_FIELDS) {
    const after = edited(article[field], edits.get(keyOf(null, field)));
    if (after === article[field]) continue;
    texts[field] = after;
    changed = true;
  }
  const pictures = article.pictures.map((picture, index): Picture => {
    const after = editedPicture(picture, index + 1, edits);
    changed ||= after !== picture;
    return after;
  });
  return changed ? { ...article, ...texts, pictures } : article;
}

/** True where `applyFix` would change something: metadata of files is never changed, so not every suggestion counts. */
export function hasFix(article: Article, finding: Finding): boolean {
  return applyFix(article, finding) !== article;
}

function editedPicture(picture: Picture, position: number, edits: ReadonlyMap<string, readonly Edit[]>): Picture {
  const texts: { -readonly [F in PictureField]?: string } = {};
  for (const field of PICTURE_FIELDS) {
    const after = edited(picture[field], edits.get(keyOf(position, field)));
    if (after !== picture[field]) texts[field] = after;
  }
  const kept = picture.restrictions ?? '';
  // What fixes move out of the texts goes behind what is kept already, each once, never run together.
  const moved = edits.get(keyOf(position, 'restrictions')) ?? [];
  const restrictions = moved.reduce((all, { text }) => bothRestrictions(all, text), kept);
  if (restrictions !== kept) return { ...picture, ...texts, restrictions, signOff: null };
  // A sign-off is about the credit as it stood.
  return Object.keys(texts).length === 0 ? picture : { ...picture, ...texts, signOff: null };
}

function editsOf(findings: readonly Finding[], choice?: number): ReadonlyMap<string, readonly Edit[]> {
  const edits = new Map<string, Edit[]>();
  for (const finding of findings) {
    const places: readonly FurtherPlace[] =
      choice === undefined ? [finding, ...finding.also] : (finding.choices?.[choice]?.places ?? []);
    for (const place of places) {
      const text = place.suggestion === undefined ? finding.suggestion : place.suggestion;
      if (text === null) continue;
      const key = keyOf(place.picture, place.field);
      edits.set(key, [...(edits.get(key) ?? []), { start: place.start, end: place.end, text }]);
    }
  }
  return edits;
}

function keyOf(picture: number | null, field: FindingField): string {
  return `${picture ?? ''}/${field}`;
}

/**
 * From the end to the beginning, so that no edit moves another; of two that overlap only the later in the text is made, unless
 * both take words out: then what both name is taken out once.
 */
function edited(text: string, edits: readonly Edit[] | undefined): string {
  if (edits === undefined) return text;
  let after = text;
  let limit = text.length;
  let takesOut = false;
  for (const { start, end, text: replacement } of [...edits].sort((a, b) => b.start - a.start || b.end - a.end)) {
    const whole = start === 0 && end === 0 && text !== '';
    const isCut = replacement.trim() === '';
    const wanted = whole ? text.length : end;
    const to = takesOut && isCut ? Math.min(wanted, limit) : wanted;
    if (start < 0 || to < start || to > limit) continue;
    const rest = after.slice(to);
    after = after.slice(0, start) + (isCut && rest === '' ? '' : replacement) + rest;
    limit = start;
    takesOut = isCut;
  }
  return after;
}

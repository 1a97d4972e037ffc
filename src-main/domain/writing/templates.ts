/** Templates: texts with variables and codes for some fields of a picture, put into many pictures at once. */
import type { Article, Picture, PictureField, PictureId } from '../article.ts';
import { PICTURE_FIELDS } from '../article.ts';
import type { Photo, PhotoId } from '../photo.ts';
import { type Codes, expandCodes } from './codes.ts';
import type { LeftOut } from './left-out.ts';
import { placeholdersIn } from './placeholders.ts';
import { expandVariables, variableValues } from './variables.ts';

/** Where a template's text goes: in place of what is there, before it, behind it, or only where there is nothing. */
export const TEMPLATE_WAYS = ['replace', 'before', 'after', 'if-empty'] as const;
export type TemplateWay = (typeof TEMPLATE_WAYS)[number];

export interface TemplateField {
  /** Its checkbox: whether the template touches this field. */
  readonly on: boolean;
  readonly text: string;
  readonly way: TemplateWay;
}

export type TemplateFields = { readonly [F in PictureField]: TemplateField };

export interface SavedTemplate {
  readonly id: number;
  readonly name: string;
  readonly fields: TemplateFields;
}

export const EMPTY_TEMPLATE: TemplateFields = {
  caption: { on: false, text: '', way: 'replace' },
  credit: { on: false, text: '', way: 'replace' },
  altText: { on: false, text: '', way: 'replace' },
};

export interface PictureEdit {
  readonly pictureId: PictureId;
  readonly field: PictureField;
  readonly text: string;
}

export interface AppliedTemplate {
  /** Only what really changes. */
  readonly edits: readonly PictureEdit[];
  /** Pictures that are left as they are because something could not be filled, by their position. */
  readonly left: readonly LeftOut[];
}

export interface TemplateGround {
  readonly article: Article;
  readonly photos: ReadonlyMap<PhotoId, Photo>;
  readonly codes: Codes;
  readonly delimiter: string;
}

/** What a template makes of these pictures; one in which anything would stay unfilled is left as it is, in all its fields. */
export function applyTemplate(
  fields: TemplateFields,
  pictureIds: ReadonlySet<PictureId>,
  ground: TemplateGround,
): AppliedTemplate {
  const edits: PictureEdit[] = [];
  const left: LeftOut[] = [];
  ground.article.pictures.forEach((picture, index) => {
    if (!pictureIds.has(picture.id)) return;
    const own: PictureEdit[] = [];
    const unfilled: string[] = [];
    for (const field of PICTURE_FIELDS) {
      if (!fields[field].on) continue;
      const filled = fill(fields[field].text, picture, ground);
      unfilled.push(...whyUnfilled(filled));
      const text = joined(picture[field], filled.text, fields[field].way);
      if (text !== picture[field]) own.push({ pictureId: picture.id, field, text });
    }
    if (unfilled.length === 0) edits.push(...own);
    else left.push({ name: String(index + 1), why: [...new Set(unfilled)].join(' ') });
  });
  return { edits, left };
}

function fill(text: string, picture: Picture, { article, photos, codes, delimiter }: TemplateGround) {
  const coded = expandCodes(text, codes, delimiter);
  const values = variableValues({ article, picture, photo: photos.get(picture.photoId) ?? null });
  const filled = expandVariables(coded.text, values);
  return { text: filled.text, stayed: [...coded.stayed, ...filled.stayed] };
}

/** A code of an empty list stays without a word of its own: it is named. */
function whyUnfilled({
  text,
  stayed,
}: {
  readonly text: string;
  readonly stayed: readonly string[];
}): readonly string[] {
  return stayed.length > 0 ? stayed : placeholdersIn(text).map(({ words }) => `${words} is not filled.`);
}

function joined(standing: string, added: string, way: TemplateWay): string {
  if (way === 'replace') return added;
  if (standing.trim() === '') return added;
  if (way === 'if-empty') return standing;
  if (added.trim() === '') return standing;
  return way === 'before' ? `${added.trimEnd()} ${standing.trimStart()}` : `${standing.trimEnd()} ${added.trimStart()}`;
}

/** The text that all these pictures have in a field; null where they differ ("mixed values"), undefined for none. */
export function commonText(pictures: readonly Picture[], field: PictureField): string | null | undefined {
  const [first, ...others] = pictures;
  if (first === undefined) return undefined;
  return others.every((picture) => picture[field] === first[field]) ? first[field] : null;
}

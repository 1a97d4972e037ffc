/**
 * Calls about articles, their pictures and the texts that they come from; and about taking edits back. What an edit changed comes
 * with its answer as rows (`Answer.changed`), so that its reply says only what the rows do not.
 */
import { z } from 'zod';
import { CROP_RATIOS, DIRECTIONS, FIXED_FIELDS, type PictureId, SHEET_ORDERS } from '../domain/article.ts';
import type { OrderChange, PhotoBundle, WordsStep } from '../domain/article-history.ts';
import type { PhotoId } from '../domain/photo.ts';
import { id, ids, library, longText, none, reply, shell, shortText } from './call.ts';
import { photoQuery } from './photo-query.ts';
import type { ArticleSummary, HistoryEntry, OpenedArticle, TextImport, TextMatches, Undone } from './views.ts';

const box = z.object({
  x: z.number().min(0).max(1),
  y: z.number().min(0).max(1),
  width: z.number().min(0).max(1),
  height: z.number().min(0).max(1),
});
const articlePatch = z
  .object({
    headline: shortText,
    slug: z.string().max(80),
    date: z.string().max(40),
    byline: shortText,
    standfirst: longText,
    body: longText,
    language: z.string().max(35),
    direction: z.enum(DIRECTIONS),
    profile: z.string().max(40),
    archived: z.boolean(),
  })
  .partial();
const picturePatch = z
  .object({
    caption: longText,
    credit: shortText,
    altText: longText,
    restrictions: longText,
    lead: z.boolean(),
    focalPoint: z.object({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) }).nullable(),
    crops: z.partialRecord(z.enum(CROP_RATIOS), box),
  })
  .partial();

const override = z.object({
  rule: z.string().max(10),
  picture: id.nullable(),
  finding: z.string().max(10_000),
  found: z.string().max(1_000_000),
  reason: z.string().min(3).max(2_000),
  name: z.string().min(1).max(200),
});

export const ARTICLE_CALLS = {
  'text.choose': shell(none, reply<TextImport | null>()),
  'articles.list': library(none, reply<readonly ArticleSummary[]>()),
  'articles.open': library(z.object({ articleId: id }), reply<OpenedArticle>()),
  'articles.create': library(
    z.object({
      photoIds: ids.max(1_000).default([]),
      headline: shortText.default(''),
      date: z.string().max(10).default(''),
    }),
    reply<OpenedArticle>(),
  ),
  'articles.edit': library(z.object({ articleId: id, patch: articlePatch }), reply<void>()),
  /** The article's page as an export would write it, with pictures by `photo:` and without style sheet. */
  'articles.page': library(z.object({ articleId: id }), reply<string>()),
  'articles.duplicate': library(z.object({ articleId: id }), reply<OpenedArticle>()),
  'articles.delete': library(z.object({ articleId: id }), reply<Undone>()),
  /**
   * Adds photographs, prefilled from each file's metadata, before `before` or at the end. Those already in are left out, unless
   * `repeatReason` says why they are wanted again.
   */
  'pictures.add': library(
    z.object({
      articleId: id,
      photoIds: ids.max(1_000),
      before: id.nullable().default(null),
      repeatReason: z.string().max(200).default(''),
    }),
    reply<{ added: readonly PictureId[]; already: number; captioned: number }>(),
  ),
  'pictures.remove': library(z.object({ articleId: id, pictureIds: ids }), reply<void>()),
  'pictures.move': library(z.object({ articleId: id, pictureIds: ids, before: id.nullable() }), reply<void>()),
  /** Pictures of any article before a picture of this one or at its end, words and all; those whose photograph is in stay out. */
  'pictures.carry': library(
    z.object({ pictureIds: ids.max(1_000), articleId: id, before: id.nullable(), move: z.boolean() }),
    reply<{ added: readonly PictureId[]; already: number }>(),
  ),
  'pictures.sort': library(z.object({ articleId: id, by: z.enum(SHEET_ORDERS) }), reply<void>()),
  'pictures.edit': library(z.object({ pictureId: id, patch: picturePatch }), reply<void>()),
  /** Several text edits as one undoable step: fixes, batch edit, find and replace. */
  'pictures.editMany': library(
    z.object({
      articleId: id,
      label: shortText,
      article: articlePatch.optional(),
      edits: z.array(z.object({ pictureId: id, field: z.enum(FIXED_FIELDS), text: longText })).max(2_000),
    }),
    reply<void>(),
  ),
  /** Every step that changed the picture's words, newest first. */
  'pictures.history': library(z.object({ pictureId: id }), reply<readonly WordsStep[]>()),
  /** The last change of the order since the article's last sign-off; null where there is none. */
  'articles.orderChanged': library(z.object({ articleId: id }), reply<OrderChange | null>()),
  /** The bundles that these photographs are in, newest first. */
  'photos.bundles': library(z.object({ ids }), reply<readonly PhotoBundle[]>()),
  'pictures.signOff': library(
    z.object({ articleId: id, pictureIds: ids, name: z.string().max(200).nullable() }),
    reply<void>(),
  ),
  /** Lets findings pass, each bound to what it was given for. */
  'overrides.add': library(z.object({ articleId: id, overrides: z.array(override).min(1).max(2_000) }), reply<void>()),
  'overrides.remove': library(
    z.object({
      articleId: id,
      overrides: z.array(override.pick({ rule: true, found: true })).max(2_000),
    }),
    reply<void>(),
  ),
  /** Puts a caption that found no photograph on a picture of its article, in place of the words there. */
  'captions.give': library(z.object({ captionId: id, pictureId: id }), reply<void>()),
  'captions.discard': library(z.object({ captionId: id }), reply<void>()),
  /** Reads article text; `articles.fromText` makes an article of it, matching captions to these photographs. */
  'text.parse': library(z.object({ text: z.string().max(10_500_000) }), reply<TextImport>()),
  'text.match': library(
    z.object({ text: z.string().max(10_500_000), articleId: id.nullable(), candidates: photoQuery }),
    reply<TextMatches>(),
  ),
  'articles.fromText': library(
    z.object({
      text: z.string().max(10_500_000),
      articleId: id.nullable(),
      candidates: photoQuery,
      /** What the editor decided about each picture of the text, and which further photographs go in. */
      decisions: z
        .object({
          pictures: z
            .array(z.object({ photoId: id.nullable(), caption: longText, credit: longText.nullable() }))
            .max(2_000),
          extra: ids.max(1_000),
        })
        .nullable()
        .default(null),
    }),
    reply<
      OpenedArticle & {
        matches: readonly {
          position: number;
          photoId: PhotoId | null;
          matchedBy: string;
          confidence: number;
          doubt?: string;
        }[];
      }
    >(),
  ),
  'history.undo': library(none, reply<{ label: string } | null>()),
  'history.redo': library(none, reply<{ label: string } | null>()),
  'history.list': library(
    z.object({ limit: z.number().int().min(1).max(500).default(100) }),
    reply<readonly HistoryEntry[]>(),
  ),
} as const;

/** The one contract between the window and the rest: every call with its validated arguments and its reply, every event. */
import { z } from 'zod';
import type { Article, ArticleId, Picture, PictureId } from '../domain/article.ts';
import type { ContentCredentials } from '../domain/content-credentials.ts';
import { GROUPINGS } from '../domain/credit-review/review-lines.ts';
import { SHEET_KINDS } from '../domain/credit-review/review-sheet.ts';
import type { CropBasis } from '../domain/crop.ts';
import type { Failure } from '../domain/failure.ts';
import type { Finding, Override } from '../domain/finding.ts';
import type { Preset } from '../domain/formats/format.ts';
import type { LanguageFault, UnknownWord } from '../domain/language-tools.ts';
import type { FolderId, Photo, PhotoId, PhotoRow } from '../domain/photo.ts';
import type { PlannedSidecar, WrittenSidecars } from '../domain/sidecar-name.ts';
import type { BestFrame } from '../domain/stacks/best-frame.ts';
import { STACK_KINDS } from '../domain/stacks/stack.ts';
import type { CodeList } from '../domain/writing/codes.ts';
import { type SavedTemplate, TEMPLATE_WAYS } from '../domain/writing/templates.ts';
import type { VocabularyEntry } from '../domain/writing/vocabulary.ts';
import type {
  AppInfo,
  ArrivedBundle,
  ArticleSummary,
  DeskAgencies,
  ExportPlan,
  ExportRecord,
  FolderSummary,
  HistoryEntry,
  LibraryCounts,
  LibraryStatistics,
  LostPicture,
  OpenedArticle,
  PhotoQueryResult,
  SavedFilter,
  SavedPresets,
  TaskProgress,
  TextImport,
  TextMatches,
  TrayEntry,
  Undone,
} from './views.ts';

const id = z.number().int().positive();
const ids = z.array(id).max(1_000_000);
const shortText = z.string().max(2_000);
const longText = z.string().max(200_000);
const field = z.enum(['caption', 'credit', 'altText']);

/** What the contact sheet shows: where from, which, in what order. All parts are joined by "and". */
export const photoQuery = z.object({
  folderId: id.nullable().default(null),
  articleId: id.nullable().default(null),
  search: z.string().max(500).default(''),
  pick: z.array(z.enum(['none', 'pick', 'reject'])).default([]),
  minStars: z.number().int().min(0).max(5).default(0),
  colours: z.array(z.number().int().min(0).max(5)).default([]),
  /** Chips: no caption, used in an article, unreadable, missing, restricted, changed. */
  only: z
    .array(z.enum(['no-caption', 'has-caption', 'in-article', 'unreadable', 'missing', 'restricted', 'changed']))
    .default([]),
  /** Facet name (camera, lens, agency, photographer, place, keyword, date, orientation) to accepted values. */
  facets: z.record(z.string().max(40), z.array(z.string().max(300)).max(100)).default({}),
  minPixels: z.number().int().min(0).default(0),
  /** Only these photographs: bursts, similar pictures, a pasted list. */
  ids: ids.nullable().default(null),
  /** Only what looks like this photograph; with the sort `likeness` nearest first. */
  similarTo: id.nullable().default(null),
  /** `manual`: the editor's own arrangement of the folder. */
  sort: z.enum(['captured', 'name', 'stars', 'added', 'manual', 'likeness']).default('captured'),
  descending: z.boolean().default(false),
  /** What is collapsed into stacks, and which of them (by their first photograph) stand open. */
  stacks: z.enum(['off', ...STACK_KINDS]).default('off'),
  open: z.literal('all').or(ids).default([]),
});
export type PhotoQuery = z.infer<typeof photoQuery>;
export type PhotoQueryInput = z.input<typeof photoQuery>;

const override = z.object({
  rule: z.string().max(10),
  reason: z.string().min(3).max(2_000),
  name: z.string().min(1).max(200),
});
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
    direction: z.enum(['ltr', 'rtl']),
    profile: z.string().max(40),
    archived: z.boolean(),
  })
  .partial();
const picturePatch = z
  .object({
    caption: longText,
    credit: shortText,
    altText: longText,
    lead: z.boolean(),
    focalPoint: z.object({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) }).nullable(),
    crops: z.partialRecord(z.enum(['16:9', '4:3', '1:1', '4:5']), box),
  })
  .partial();

const templateField = z.object({ on: z.boolean(), text: longText, way: z.enum(TEMPLATE_WAYS) });

/** Carries a reply's type; there is nothing at run time. */
declare const replyType: unique symbol;
interface Reply<T> {
  readonly [replyType]?: T;
}
const reply = <T>(): Reply<T> => ({});

/** `shell`: needs dialogs, the window or the desktop. `library`: passed on to the library process. */
const shell = <A extends z.ZodType, T>(args: A, result: Reply<T>) => ({ at: 'shell' as const, args, result });
const library = <A extends z.ZodType, T>(args: A, result: Reply<T>) => ({ at: 'library' as const, args, result });
const none = z.undefined().or(z.null()).optional();

export const API = {
  'app.info': shell(none, reply<AppInfo>()),
  /** Asks for folders in a dialog; null where the editor cancelled. */
  'folders.choose': shell(none, reply<readonly FolderSummary[] | null>()),
  /** Asks where a lost folder is now. */
  'folders.locate': shell(z.object({ folderId: id }), reply<FolderSummary | null>()),
  'text.choose': shell(none, reply<TextImport | null>()),
  /** Asks for files of code replacements and keeps their text; null where the editor cancelled. */
  'codes.choose': shell(none, reply<readonly CodeList[] | null>()),
  /** Asks for a file of agencies and goes by it from now on; null where the editor cancelled. */
  'agencies.choose': shell(none, reply<DeskAgencies | null>()),
  /** Asks where to save the list of agencies; null where the editor cancelled. */
  'agencies.save': shell(none, reply<{ name: string } | null>()),
  /** Asks where to save the credit review, and writes it whole; null where the editor cancelled. */
  'review.save': shell(
    z.object({ articleId: id, kind: z.enum(SHEET_KINDS), grouping: z.enum(GROUPINGS) }),
    reply<{ name: string } | null>(),
  ),
  /** Asks for the folder an export is written into; the answer's `name` is for the eye, `token` for `exports.run`. */
  'exports.chooseTarget': shell(none, reply<{ token: string; name: string } | null>()),
  /** Asks for a bundle, a folder or a zip; it is verified and then waits. False where the editor cancelled. */
  'bundles.choose': shell(z.object({ zip: z.boolean() }), reply<boolean>()),
  /** Asks for a preset's JSON file and keeps it; null where the editor cancelled. */
  'presets.import': shell(none, reply<SavedPresets | null>()),
  /** Asks where to write the preset's JSON file; its name, or null where the editor cancelled. */
  'presets.export': shell(z.object({ presetId: z.string().max(60) }), reply<string | null>()),
  'exports.reveal': shell(z.object({ exportId: id }), reply<boolean>()),
  'exports.openPage': shell(z.object({ exportId: id }), reply<boolean>()),
  'photos.reveal': shell(z.object({ photoId: id }), reply<boolean>()),
  'photos.openInEditor': shell(z.object({ photoId: id }), reply<void>()),
  /** The program that originals open in, by name; null is the system's own. Choosing asks in a dialog. */
  'editor.get': shell(none, reply<{ name: string } | null>()),
  'editor.choose': shell(none, reply<{ name: string } | null>()),
  'editor.forget': shell(none, reply<void>()),
  /** Starts the system's drag with the files of these; says which are not on disk and stayed behind. */
  'photos.drag': shell(z.object({ ids: ids.max(500) }), reply<{ files: number; missing: readonly string[] }>()),
  /** The view is at rest after many pictures went by: those that nobody looks at need no memory. */
  'pictures.release': shell(none, reply<void>()),
  'clipboard.write': shell(z.object({ text: longText }), reply<void>()),

  'folders.list': library(none, reply<readonly FolderSummary[]>()),
  'folders.remove': library(z.object({ folderId: id }), reply<void>()),
  'folders.rescan': library(z.object({ folderId: id.nullable() }), reply<void>()),
  'folders.setPreviews': library(z.object({ folderId: id, keep: z.boolean() }), reply<void>()),
  'folders.forgetMissing': library(z.object({ folderId: id.nullable() }), reply<{ forgotten: number }>()),
  'tasks.cancel': library(z.object({ taskId: z.string().max(60) }), reply<void>()),
  'tasks.pause': library(z.object({ paused: z.boolean() }), reply<void>()),
  'tasks.list': library(none, reply<readonly TaskProgress[]>()),

  /** All ids of the query in order (the window keeps them; rows come in pages), and the chips' live counts. */
  'photos.query': library(photoQuery, reply<PhotoQueryResult>()),
  'photos.rows': library(
    z.object({ ids: ids.max(1_000), articleId: id.nullable().default(null) }),
    reply<readonly PhotoRow[]>(),
  ),
  'photos.get': library(z.object({ photoId: id }), reply<Photo>()),
  'photos.facets': library(photoQuery, reply<Readonly<Record<string, readonly { value: string; count: number }[]>>>()),
  'photos.byNames': library(
    z.object({ text: longText }),
    reply<{ found: readonly PhotoId[]; unknown: readonly string[] }>(),
  ),
  /** Photographs whose file names begin with the text, else hold it: what typing ahead goes to. */
  'photos.named': library(z.object({ text: z.string().min(1).max(200) }), reply<readonly PhotoId[]>()),
  /** What the view shows now, nearest first: these come before everything else; the previous wish is dropped. */
  'photos.want': library(z.object({ ids: ids.max(2_000) }), reply<void>()),
  /** Makes sure that `photo://preview/<id>` (2,560 px) or `photo://full/<id>` can answer; says its size. */
  'photos.prepare': library(
    z.object({ photoId: id, size: z.enum(['preview', 'full']) }),
    reply<{ width: number; height: number; version: number; note: string | null }>(),
  ),
  /** How large a photograph leaves, and what draws the eye in it: where an automatic crop lies. */
  'photos.cropBasis': library(z.object({ photoId: id }), reply<CropBasis>()),
  /** Verified offline on the first asking; nothing is fetched. */
  'photos.credentials': library(
    z.object({ ids: ids.max(1_000) }),
    reply<readonly { readonly photoId: PhotoId; readonly credentials: ContentCredentials }[]>(),
  ),
  'photos.retry': library(z.object({ ids }), reply<void>()),
  /** Missing photographs go from the library for good, with thumbnail, marks and words; what an article uses stays. */
  'photos.letGo': library(z.object({ ids }), reply<{ forgotten: number }>()),
  'photos.seen': library(z.object({ ids }), reply<void>()),
  'marks.set': library(
    z.object({
      ids,
      pick: z.enum(['none', 'pick', 'reject']).optional(),
      stars: z.number().int().min(0).max(5).optional(),
      colour: z.number().int().min(0).max(5).optional(),
      /** Frames behind the covers among `ids` that are left as they are: the step says so. */
      behind: z.number().int().min(0).default(0),
    }),
    reply<Undone>(),
  ),
  /** Which of these frames is technically the best, in words; frames are counted in the order given. */
  'stacks.hint': library(z.object({ ids: ids.min(1).max(5_000) }), reply<BestFrame>()),
  /** Picks these and rejects the rest of their stack as one step. */
  'stacks.keep': library(z.object({ keep: ids.min(1), rest: ids }), reply<Undone>()),
  /** Moves photographs in the editor's arrangement of a folder, before another or to the end. */
  'arrangement.move': library(
    z.object({ folderId: id, ids: ids.min(1), before: id.nullable() }),
    reply<Undone & { position: number; count: number }>(),
  ),
  'library.counts': library(z.object({ articleId: id.nullable() }), reply<LibraryCounts>()),
  'library.statistics': library(none, reply<LibraryStatistics>()),
  'tray.list': library(none, reply<readonly TrayEntry[]>()),

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
  'articles.edit': library(z.object({ articleId: id, patch: articlePatch }), reply<Article>()),
  /** The article's page as an export would write it, with pictures by `photo:` and without style sheet. */
  'articles.page': library(z.object({ articleId: id }), reply<string>()),
  'articles.duplicate': library(z.object({ articleId: id }), reply<OpenedArticle>()),
  'articles.delete': library(z.object({ articleId: id }), reply<Undone>()),
  /** Adds photographs (those already in are left out), prefilled from each file's metadata, before `before` or at the end. */
  'pictures.add': library(
    z.object({ articleId: id, photoIds: ids.max(1_000), before: id.nullable().default(null) }),
    reply<{ article: Article; added: readonly PictureId[]; already: number }>(),
  ),
  'pictures.remove': library(z.object({ articleId: id, pictureIds: ids }), reply<Article>()),
  'pictures.move': library(z.object({ articleId: id, pictureIds: ids, before: id.nullable() }), reply<Article>()),
  /** Pictures of any article before a picture of this one or at its end, words and all; those whose photograph is in stay out. */
  'pictures.carry': library(
    z.object({ pictureIds: ids.max(1_000), articleId: id, before: id.nullable(), move: z.boolean() }),
    reply<{ article: Article; added: readonly PictureId[]; already: number }>(),
  ),
  'pictures.sort': library(z.object({ articleId: id, by: z.enum(['captured', 'name']) }), reply<Article>()),
  'pictures.edit': library(z.object({ pictureId: id, patch: picturePatch }), reply<Picture>()),
  /** Several text edits as one undoable step: fixes, batch edit, find and replace. */
  'pictures.editMany': library(
    z.object({
      articleId: id,
      label: shortText,
      article: articlePatch.optional(),
      edits: z.array(z.object({ pictureId: id, field, text: longText })).max(2_000),
    }),
    reply<Article>(),
  ),
  'pictures.signOff': library(
    z.object({ articleId: id, pictureIds: ids, name: z.string().max(200).nullable() }),
    reply<Article>(),
  ),
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
        matches: readonly { position: number; photoId: PhotoId | null; matchedBy: string; confidence: number }[];
      }
    >(),
  ),

  /** Grammar and spelling, text by text in the order asked; null where the dictionary cannot be read. The first call loads it. */
  'language.examine': library(
    z.object({ agreement: z.array(longText).max(2_000), spelling: z.array(longText).max(4_000) }),
    reply<{
      readonly agreement: readonly (readonly LanguageFault[])[];
      readonly spelling: readonly (readonly UnknownWord[])[];
    } | null>(),
  ),
  /** The desk's own words, in lower case; adding and removing answer the new list. */
  'words.list': library(none, reply<readonly string[]>()),
  'words.add': library(z.object({ word: z.string().trim().min(1).max(100) }), reply<readonly string[]>()),
  'words.remove': library(z.object({ word: z.string().max(100) }), reply<readonly string[]>()),

  'agencies.list': library(none, reply<DeskAgencies>()),
  /** Replaces the whole list; null goes back to the program's. */
  'agencies.set': library(
    z.object({
      agencies: z
        .array(
          z.object({
            name: z.string().max(200),
            aliases: z.array(z.string().max(200)).max(200),
            preferred: z.string().max(200).optional(),
          }),
        )
        .max(5_000)
        .nullable(),
    }),
    reply<DeskAgencies>(),
  ),
  'codes.list': library(none, reply<readonly CodeList[]>()),
  'codes.remove': library(z.object({ listId: id }), reply<readonly CodeList[]>()),
  'templates.list': library(none, reply<readonly SavedTemplate[]>()),
  /** A template of the same name is replaced. */
  'templates.save': library(
    z.object({
      name: z.string().trim().min(1).max(80),
      fields: z.object({ caption: templateField, credit: templateField, altText: templateField }),
    }),
    reply<readonly SavedTemplate[]>(),
  ),
  'templates.delete': library(z.object({ templateId: id }), reply<readonly SavedTemplate[]>()),
  /** Names, places and credits of the desk's other articles, the most used first. */
  'desk.vocabulary': library(z.object({ except: id.nullable() }), reply<readonly VocabularyEntry[]>()),

  /** Which `.xmp` files would be written beside the originals of these pictures; writes nothing. */
  'sidecars.plan': library(z.object({ articleId: id, pictureIds: ids.max(2_000) }), reply<readonly PlannedSidecar[]>()),
  'sidecars.write': library(
    z.object({ articleId: id, pictureIds: ids.max(2_000), fields: z.array(field).min(1).max(3) }),
    reply<WrittenSidecars>(),
  ),

  /** Bundles that were chosen, dropped or named on the command line and are verified; what is lost is looked up anew. */
  'bundles.waiting': library(none, reply<readonly ArrivedBundle[]>()),
  /** Makes an article of it, in one undoable step. */
  'bundles.open': library(
    z.object({ token: z.string().max(60) }),
    reply<OpenedArticle & { readonly lost: readonly LostPicture[]; readonly overrides: readonly Override[] }>(),
  ),
  'bundles.dismiss': library(z.object({ token: z.string().max(60) }), reply<void>()),

  'exports.plan': library(
    z.object({
      articleId: id,
      presetId: z.string().max(60),
      overrides: z.array(override).default([]),
      token: z.string().max(100).nullable(),
      zip: z.boolean().default(false),
    }),
    reply<ExportPlan>(),
  ),
  'exports.run': library(
    z.object({
      articleId: id,
      presetId: z.string().max(60),
      overrides: z.array(override).default([]),
      token: z.string().max(100),
      zip: z.boolean(),
      replace: z.boolean(),
    }),
    reply<ExportRecord>(),
  ),
  'exports.list': library(z.object({ articleId: id.nullable() }), reply<readonly ExportRecord[]>()),
  /** The built-in presets, then the desk's own. */
  'presets.list': library(none, reply<readonly Preset[]>()),
  /** A preset without id is a new one; one of the desk's own is replaced. Refused by field where a value is wrong. */
  'presets.save': library(z.object({ preset: z.record(z.string().max(40), z.json()) }), reply<SavedPresets>()),
  'presets.delete': library(z.object({ presetId: z.string().max(60) }), reply<readonly Preset[]>()),

  'history.undo': library(none, reply<Undone | null>()),
  'history.redo': library(none, reply<Undone | null>()),
  'history.list': library(
    z.object({ limit: z.number().int().min(1).max(500).default(100) }),
    reply<readonly HistoryEntry[]>(),
  ),

  'filters.list': library(none, reply<readonly SavedFilter[]>()),
  'filters.save': library(
    z.object({ name: z.string().min(1).max(80), query: photoQuery }),
    reply<readonly SavedFilter[]>(),
  ),
  'filters.delete': library(z.object({ filterId: id }), reply<readonly SavedFilter[]>()),
  /** Remembered state of the window's views: panes, folder, selection, cursor; one JSON value a key. */
  'view.load': library(none, reply<Readonly<Record<string, unknown>>>()),
  'view.save': library(z.object({ key: z.string().max(60), value: z.json() }), reply<void>()),
} as const;

export type Api = typeof API;
export type CallName = keyof Api;
export type CallArgs<N extends CallName> = z.input<Api[N]['args']>;
export type CheckedArgs<N extends CallName> = z.output<Api[N]['args']>;
export type CallResult<N extends CallName> = ReplyOf<Api[N]['result']>;
export type ReplyOf<R> = R extends Reply<infer T> ? T : never;
/** How every call answers: a value or a failure as data; a call never rejects. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** Calls that the shell makes on the library on its own account; paths and targets are only in these, never in the window's. */
export const INTERNAL = {
  'internal.addFolders': library(
    z.object({ paths: z.array(z.string()).max(1_000) }),
    reply<readonly FolderSummary[]>(),
  ),
  /** The window has the keyboard again: other programs may have been at the folders meanwhile. */
  'internal.look': library(none, reply<void>()),
  'internal.locateFolder': library(z.object({ folderId: id, path: z.string() }), reply<FolderSummary>()),
  'internal.readText': library(z.object({ path: z.string() }), reply<TextImport>()),
  'internal.addCodes': library(z.object({ paths: z.array(z.string()).max(100) }), reply<readonly CodeList[]>()),
  'internal.bundlesAmong': library(z.object({ paths: z.array(z.string()).max(1_000) }), reply<readonly string[]>()),
  'internal.bundleArrived': library(z.object({ path: z.string() }), reply<string>()),
  'internal.importPreset': library(z.object({ path: z.string() }), reply<SavedPresets>()),
  'internal.exportPreset': library(z.object({ path: z.string(), presetId: z.string() }), reply<string>()),
  'internal.readAgencies': library(z.object({ path: z.string() }), reply<DeskAgencies>()),
  'internal.saveAgencies': library(z.object({ path: z.string() }), reply<{ name: string }>()),
  'internal.saveReview': library(
    z.object({ articleId: id, kind: z.enum(SHEET_KINDS), grouping: z.enum(GROUPINGS), path: z.string() }),
    reply<{ name: string }>(),
  ),
  'internal.grantTarget': library(z.object({ path: z.string() }), reply<{ token: string; name: string }>()),
  'internal.photoPath': library(z.object({ photoId: id }), reply<string>()),
  /** All files of each: the one shown, and the raw beside it. */
  'internal.photoFiles': library(
    z.object({ ids: ids.max(500) }),
    reply<readonly { name: string; paths: readonly string[] }[]>(),
  ),
  'internal.imagePath': library(
    z.object({ photoId: id, size: z.enum(['thumb', 'preview', 'full']) }),
    reply<string | null>(),
  ),
  'internal.exportPath': library(z.object({ exportId: id }), reply<string>()),
  'internal.close': library(none, reply<void>()),
} as const;
export type InternalName = keyof typeof INTERNAL;
export type InternalArgs<N extends InternalName> = z.output<(typeof INTERNAL)[N]['args']>;
export type InternalResult<N extends InternalName> = ReplyOf<(typeof INTERNAL)[N]['result']>;

/** What the library tells the window without being asked. */
export interface Events {
  'tasks.progress': TaskProgress;
  /** Folders were added, removed, lost or found. */
  'folders.changed': null;
  /** Photographs came, went or changed; the view asks again. `ids` null means "many". */
  'photos.changed': { readonly ids: readonly PhotoId[] | null };
  /** Photographs are grouped otherwise than before. */
  'stacks.changed': null;
  /** Pictures behind these addresses are new. */
  'photos.pictured': { readonly rows: readonly (readonly [PhotoId, thumbnail: 1 | 2, version: number])[] };
  /** A bundle was verified and waits to be opened. */
  'bundles.changed': null;
  'articles.changed': { readonly articleId: ArticleId | null };
  'history.changed': { readonly undo: string | null; readonly redo: string | null };
  /** Something the editor should know that no call was waiting for. */
  notice: {
    readonly tone: 'info' | 'warn' | 'error';
    readonly message: string;
    readonly wayOut: string | null;
    /** What it is about: a later notice about the same takes its place, so that nothing stands there that is not so any more. */
    readonly about?: string;
  };
  /** The library process was restarted; the view asks for everything again. */
  'library.restarted': null;
  /** A menu item or key that the shell saw. */
  command: { readonly id: string };
  /** A folder came by drop or command line. */
  'folders.arrived': { readonly folderIds: readonly FolderId[] };
  /** An article text was dropped on the window. */
  'text.arrived': TextImport;
}
export type EventName = keyof Events;

export type { Finding, Override };

/** What the shell asks of the library on its own account. */
import { z } from 'zod';
import { GROUPINGS, SHEET_KINDS } from '../domain/credit-review/sheet-kinds.ts';
import type { Stationery } from '../domain/metadata-template.ts';
import { IMAGE_SIZES } from '../domain/photo.ts';
import { CACHE_KINDS, type PictureHomeView } from '../domain/picture-place.ts';
import type { CodeList } from '../domain/writing/codes.ts';
import { VALUE_LISTS, type ValueList } from '../domain/writing/value-lists.ts';
import { id, ids, library, none, type ReplyOf, reply } from './call.ts';
import type { DeskAgencies, FolderSummary, SavedPresets, TextImport } from './views.ts';

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
  'internal.addStationery': library(z.object({ paths: z.array(z.string()).max(100) }), reply<readonly Stationery[]>()),
  'internal.saveStationery': library(z.object({ path: z.string(), stationeryId: id }), reply<{ name: string }>()),
  'internal.readList': library(
    z.object({ list: z.enum(VALUE_LISTS), path: z.string() }),
    reply<{ readonly [L in ValueList]: string }>(),
  ),
  'internal.saveList': library(z.object({ list: z.enum(VALUE_LISTS), path: z.string() }), reply<{ name: string }>()),
  'internal.saveAgencies': library(z.object({ path: z.string() }), reply<{ name: string }>()),
  'internal.saveReview': library(
    z.object({ articleId: id, kind: z.enum(SHEET_KINDS), grouping: z.enum(GROUPINGS), path: z.string() }),
    reply<{ name: string }>(),
  ),
  'internal.grantTarget': library(z.object({ path: z.string() }), reply<{ token: string; name: string }>()),
  'internal.photoPath': library(z.object({ photoId: id }), reply<string>()),
  /** All files of each: the one shown, and the raw next to it. */
  'internal.photoFiles': library(
    z.object({ ids: ids.max(500) }),
    reply<readonly { name: string; paths: readonly string[] }[]>(),
  ),
  'internal.imagePath': library(z.object({ photoId: id, size: z.enum(IMAGE_SIZES) }), reply<string | null>()),
  /** These pictures were shown: what nobody has looked at for longest goes first when the cache is full. */
  'internal.looked': library(z.object({ kind: z.enum(CACHE_KINDS), ids }), reply<void>()),
  'internal.moveThumbnails': library(z.object({ path: z.string() }), reply<PictureHomeView>()),
  'internal.exportPath': library(z.object({ exportId: id }), reply<string>()),
  'internal.close': library(none, reply<void>()),
} as const;
export type InternalName = keyof typeof INTERNAL;
export type InternalArgs<N extends InternalName> = z.output<(typeof INTERNAL)[N]['args']>;
export type InternalResult<N extends InternalName> = ReplyOf<(typeof INTERNAL)[N]['result']>;

/** Calls about folders and photographs: what is indexed, shown, found, marked, stacked and handed to other programs. */

import { z } from 'zod';
import type { ContentCredentials } from '../domain/content-credentials.ts';
import type { CropBasis } from '../domain/crop.ts';
import { CLOSE_SIZES, type Photo, type PhotoId, type PhotoRow, PICKS } from '../domain/photo.ts';
import type { PictureHomeView } from '../domain/picture-place.ts';
import { SIDECAR_MODES } from '../domain/sidecar-mode.ts';
import type { BestFrame } from '../domain/stacks/best-frame.ts';
import { STACK_KINDS } from '../domain/stacks/stack.ts';
import type { Timeline } from '../domain/timeline.ts';
import { id, ids, library, longText, none, reply, shell } from './call.ts';
import type { Packed } from './packed.ts';
import { photoQuery } from './photo-query.ts';
import type {
  AppInfo,
  FolderSummary,
  LibraryCounts,
  LibraryStatistics,
  PhotoQueryResult,
  SavedFilter,
  TaskProgress,
  TrayEntry,
  Undone,
} from './views.ts';

export const PHOTOGRAPH_CALLS = {
  'app.info': shell(none, reply<AppInfo>()),
  /** Asks for folders in a dialog; null where the editor cancelled. */
  'folders.choose': shell(none, reply<readonly FolderSummary[] | null>()),
  /** Asks where a lost folder is now. */
  'folders.locate': shell(z.object({ folderId: id }), reply<FolderSummary | null>()),
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
  /** Where the thumbnails and previews lie. */
  'thumbnails.home': library(none, reply<PictureHomeView>()),
  /** Asks in a dialog where they are to be, and begins to move them there; null where the editor cancelled. */
  'thumbnails.move': shell(none, reply<PictureHomeView | null>()),
  /** Back next to the library; a disk that is not there is given up. */
  'thumbnails.moveBack': library(none, reply<PictureHomeView>()),
  'clipboard.write': shell(z.object({ text: longText }), reply<void>()),
  'folders.list': library(none, reply<readonly FolderSummary[]>()),
  'folders.remove': library(z.object({ folderId: id }), reply<void>()),
  'folders.rescan': library(z.object({ folderId: id.nullable() }), reply<void>()),
  'folders.setPreviews': library(z.object({ folderId: id, keep: z.boolean() }), reply<void>()),
  'folders.setSidecars': library(z.object({ folderId: id, mode: z.enum(SIDECAR_MODES) }), reply<void>()),
  'folders.forgetMissing': library(z.object({ folderId: id.nullable() }), reply<{ forgotten: number }>()),
  'tasks.cancel': library(z.object({ taskId: z.string().max(60) }), reply<void>()),
  'tasks.pause': library(z.object({ paused: z.boolean() }), reply<void>()),
  'tasks.list': library(none, reply<readonly TaskProgress[]>()),
  /** All ids of the query in order (the window keeps them; rows come in pages), and the chips' live counts. */
  'photos.query': library(photoQuery, reply<PhotoQueryResult>()),
  'photos.rows': library(
    z.object({ ids: ids.max(1_000), articleId: id.nullable().default(null) }),
    reply<Packed<PhotoRow>>(),
  ),
  'photos.get': library(z.object({ photoId: id }), reply<Photo>()),
  'photos.facets': library(photoQuery, reply<Readonly<Record<string, readonly { value: string; count: number }[]>>>()),
  /** When they were taken, in the finest steps that can be looked at. */
  'photos.timeline': library(photoQuery, reply<Timeline>()),
  'photos.byNames': library(
    z.object({ text: longText }),
    reply<{ found: readonly PhotoId[]; unknown: readonly string[] }>(),
  ),
  /** Photographs whose file names begin with the text, else hold it: what typing ahead goes to. */
  'photos.named': library(z.object({ text: z.string().min(1).max(200) }), reply<readonly PhotoId[]>()),
  /** What the view shows now, nearest first: these come before everything else; the previous request is dropped. */
  'photos.want': library(z.object({ ids: ids.max(2_000) }), reply<void>()),
  /** Makes sure that `photo://preview/<id>` (2,560 px) or `photo://full/<id>` can answer; says its size. */
  'photos.prepare': library(
    z.object({ photoId: id, size: z.enum(CLOSE_SIZES) }),
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
  /** Missing photographs are removed from the library, with thumbnail, marks and words; what an article uses stays. */
  'photos.letGo': library(z.object({ ids }), reply<{ forgotten: number }>()),
  'photos.seen': library(z.object({ ids }), reply<void>()),
  'marks.set': library(
    z.object({
      ids,
      pick: z.enum(PICKS).optional(),
      stars: z.number().int().min(0).max(5).optional(),
      colour: z.number().int().min(0).max(5).optional(),
      /** Frames behind the covers among `ids` that are left as they are: the step says so. */
      behind: z.number().int().min(0).default(0),
    }),
    reply<{ label: string }>(),
  ),
  /** Gives these the marks that their files and sidecars say, where these differ. */
  'marks.takeFromFiles': library(z.object({ ids: ids.min(1) }), reply<{ label: string }>()),
  /** The photographs of one camera in the folders of this one. */
  'times.mates': library(z.object({ photoId: id }), reply<{ ids: readonly PhotoId[]; camera: string }>()),
  /** Moves capture times by the same span; `left` say no time of day. */
  'times.shift': library(
    z.object({ ids: ids.min(1), spanMs: z.number().int().min(-4e12).max(4e12), sidecars: z.boolean() }),
    reply<{ label: string; left: number }>(),
  ),
  /** Which of these frames is technically the best, in words; frames are counted in the order given. */
  'stacks.hint': library(z.object({ ids: ids.min(1).max(5_000) }), reply<BestFrame>()),
  /** Picks these and rejects the rest of their stack as one step. */
  'stacks.keep': library(z.object({ keep: ids.min(1), rest: ids }), reply<{ label: string }>()),
  /** Makes one stack of these, in the order given. */
  'stacks.make': library(z.object({ ids: ids.min(2) }), reply<{ label: string }>()),
  /** These are in no stack any more: of those that the editor made, or out of what `kind` found. */
  'stacks.unmake': library(z.object({ ids: ids.min(1), kind: z.enum(STACK_KINDS) }), reply<{ label: string }>()),
  /** Moves photographs in the editor's arrangement of a folder, before another or to the end. */
  'arrangement.move': library(
    z.object({ folderId: id, ids: ids.min(1), before: id.nullable() }),
    reply<Undone & { position: number; count: number }>(),
  ),
  'library.counts': library(z.object({ articleId: id.nullable() }), reply<LibraryCounts>()),
  'library.statistics': library(none, reply<LibraryStatistics>()),
  'tray.list': library(none, reply<readonly TrayEntry[]>()),
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

/** What the window is told without having asked. */
import type { ArticleId } from '../domain/article.ts';
import type { ChangedRows } from '../domain/changed-rows.ts';
import type { FolderId, PhotoId } from '../domain/photo.ts';
import type { LoupeLook } from './loupe-window-calls.ts';
import type { TaskProgress, TextImport } from './views.ts';

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
  /** What a call changed, in rows. Who made the call has them in its answer and is not told a second time. */
  'rows.changed': ChangedRows;
  /** Something outside this program changed an article (null: any of them); it is asked for again. */
  'articles.changed': { readonly articleId: ArticleId | null };
  /** Something the editor should know that no call was waiting for. */
  notice: {
    readonly tone: 'info' | 'warn' | 'error';
    readonly message: string;
    readonly wayOut: string | null;
    /** What it is about: a later notice about the same takes its place, so that no outdated notice stays. */
    readonly about?: string;
    /** What the editor can do about it at once: buttons, each of which makes its call. */
    readonly actions?: readonly {
      readonly label: string;
      readonly call: 'library.openBackup' | 'library.salvage' | 'library.keep';
    }[];
  };
  /** The library process was restarted; the view asks for everything again. */
  'library.restarted': null;
  /** A menu item or key that the shell saw. */
  command: { readonly id: string };
  /** What the other of the two windows looks at now. */
  'loupeWindow.look': LoupeLook;
  /** A key that was pressed in the loupe's own window. */
  'loupeWindow.key': { readonly key: string; readonly repeat: boolean };
  /** The loupe's own window listens now, or (false) was closed. */
  'loupeWindow.open': { readonly isOpen: boolean };
  /** A folder came by drop or command line. */
  'folders.arrived': { readonly folderIds: readonly FolderId[] };
  /** An article text was dropped on the window. */
  'text.arrived': TextImport;
}
export type EventName = keyof Events;

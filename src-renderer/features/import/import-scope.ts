/** Where an import looks for its photographs: the whole library, unless the editor narrows it. */

import type { PhotoQueryInput } from '../../../src-main/contract/photo-query.ts';
import type { FolderSummary } from '../../../src-main/contract/views.ts';
import { EVERYTHING, type PhotoSelection } from '../../../src-main/domain/photo-selection.ts';
import { WORDS } from './words.ts';

export type ImportScope = 'library' | 'folder' | 'shown';

/** What can be chosen now; where nothing narrows the contact sheet, only the library. */
export function scopesOf(
  shown: PhotoQueryInput,
  folders: readonly FolderSummary[],
): readonly { readonly id: ImportScope; readonly label: string }[] {
  const folder = folders.find(({ id }) => id === shown.folderId);
  return [
    { id: 'library', label: WORDS.wholeLibrary },
    ...(folder === undefined ? [] : [{ id: 'folder' as const, label: WORDS.folder(folder.name) }]),
    ...(isFiltered(shown) ? [{ id: 'shown' as const, label: WORDS.sheet }] : []),
  ];
}

export function selectionOf(scope: ImportScope, shown: PhotoQueryInput): PhotoQueryInput {
  if (scope === 'library') return {};
  return scope === 'folder' ? { folderId: shown.folderId ?? null } : shown;
}

/** Order and stacks hide nothing that a caption could be about. */
function isFiltered({ folderId: _, sort, descending, stacks, open, ...filters }: PhotoQueryInput): boolean {
  return Object.entries(filters).some(
    ([name, value]) =>
      value !== undefined && JSON.stringify(value) !== JSON.stringify(EVERYTHING[name as keyof PhotoSelection]),
  );
}

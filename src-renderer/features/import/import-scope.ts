/** Where an import looks for its photographs: the whole library, unless the editor narrows it. */

import type { PhotoQueryInput } from '../../../src-main/contract/photo-query.ts';
import type { FolderSummary, TextMatches } from '../../../src-main/contract/views.ts';
import { counted, numbered } from '../../../src-main/domain/counts.ts';
import { EVERYTHING, type PhotoSelection } from '../../../src-main/domain/photo-selection.ts';

export type ImportScope = 'library' | 'folder' | 'shown';

/** What can be chosen now; where nothing narrows the contact sheet, only the library. */
export function scopesOf(
  shown: PhotoQueryInput,
  folders: readonly FolderSummary[],
): readonly { readonly id: ImportScope; readonly label: string }[] {
  const folder = folders.find(({ id }) => id === shown.folderId);
  return [
    { id: 'library', label: 'the whole library' },
    ...(folder === undefined ? [] : [{ id: 'folder' as const, label: `the folder ${folder.name}` }]),
    ...(isFiltered(shown) ? [{ id: 'shown' as const, label: 'what the contact sheet shows' }] : []),
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

export function comparedWords({ compared, candidates }: TextMatches): string {
  const number = (count: number): string => numbered(count);
  if (compared < candidates) return `the newest ${number(compared)} of ${number(candidates)} photographs compared`;
  return counted(candidates, 'photograph compared', 'photographs compared');
}

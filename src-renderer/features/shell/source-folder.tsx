/** A folder among the sources: how many photographs it has, what is the matter with it, and its menu. */
import { memo } from 'react';
import type { FolderSummary } from '../../../src-main/contract/views.ts';
import { numbered } from '../../../src-main/domain/counts.ts';
import { otherWords } from '../../../src-main/domain/other-files.ts';
import { SIDECAR_MODES } from '../../../src-main/domain/sidecar-mode.ts';
import { call } from '../../shared/api.ts';
import { locateFolder, removeFolder } from '../../shared/photographs/folders.ts';
import { showFolder } from '../../shared/photographs/library.ts';
import { Source } from './source-item.tsx';
import { WORDS } from './words.ts';

function titleOf({ path, state, others }: FolderSummary): string {
  if (state === 'missing') return WORDS.folderMissing(path);
  return others.length === 0 ? path : WORDS.folderWithOthers(path, otherWords(others));
}

/** A line is drawn again where it says something else: every edit of an article changes the list, and one line of it. */
export const FolderSource = memo(function FolderSource({
  folder,
  isCurrent,
}: {
  readonly folder: FolderSummary;
  readonly isCurrent: boolean;
}) {
  const { id: folderId } = folder;
  return (
    <Source
      icon={folder.state === 'missing' ? 'warn' : 'folder'}
      label={folder.name}
      title={titleOf(folder)}
      note={folder.state === 'ok' || folder.photos > 0 ? numbered(folder.photos) : WORDS.folderStates[folder.state]}
      isCurrent={isCurrent}
      onPress={() => showFolder(folderId)}
      menu={{
        label: WORDS.folderMenu(folder.name),
        items: [
          { id: 'rescan', label: WORDS.rescan, run: () => call('folders.rescan', { folderId }) },
          { id: 'locate', label: WORDS.locate, run: () => locateFolder(folderId) },
          {
            id: 'previews',
            label: folder.keepPreviews ? WORDS.keepNoPreviews : WORDS.keepPreviews,
            run: () => call('folders.setPreviews', { folderId, keep: !folder.keepPreviews }),
          },
          ...SIDECAR_MODES.map((mode) => ({
            id: `sidecars-${mode}`,
            label: WORDS.sidecars[mode],
            isChosen: folder.sidecars === mode,
            run: () => call('folders.setSidecars', { folderId, mode }),
          })),
          ...(folder.missing > 0
            ? [
                {
                  id: 'forget',
                  label: WORDS.forgetMissing(folder.missing),
                  run: () => call('folders.forgetMissing', { folderId }),
                },
              ]
            : []),
          { id: 'remove', label: WORDS.removeFolder, run: () => removeFolder(folder) },
        ],
      }}
    />
  );
});

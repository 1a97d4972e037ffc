/** The sources at the left: folders, articles, saved filters, and the tray of what cannot be read. */

import { memo, type ReactNode, useMemo, useState } from 'react';
import type { ArticleSummary, FolderSummary } from '../../../src-main/contract/views.ts';
import { counted, numbered } from '../../../src-main/domain/counts.ts';
import { otherWords } from '../../../src-main/domain/other-files.ts';
import { SIDECAR_MODES, type SidecarMode } from '../../../src-main/domain/sidecar-mode.ts';
import { call } from '../../shared/api.ts';
import {
  articles,
  createArticle,
  deleteArticle,
  duplicateArticle,
  openArticle,
  setArchived,
} from '../../shared/articles/articles.ts';
import { openBeside } from '../../shared/articles/beside.ts';
import {
  addFolders,
  applyFilter,
  deleteFilter,
  library,
  locateFolder,
  removeFolder,
  showFolder,
} from '../../shared/photographs/library.ts';
import { useStore } from '../../shared/store.ts';
import { IconButton } from '../../shared/ui/button.tsx';
import { openHelp } from '../../shared/window/help.ts';
import { attempt } from '../../shared/window/notices.ts';
import { show, view } from '../../shared/window/view.ts';
import { Source } from './source-item.tsx';
import { namesOf } from './state/article-names.ts';

const number = (value: number): string => numbered(value);

export function Sources() {
  const folders = useStore(library, (state) => state.folders);
  const filters = useStore(library, (state) => state.filters);
  const query = useStore(library, (state) => state.query);
  const list = useStore(articles, (state) => state.list);
  const articleId = useStore(articles, (state) => state.article?.id);
  const place = useStore(view, (state) => state.place);
  const [archive, setArchive] = useState(false);
  const names = useMemo(() => namesOf(list), [list]);
  const archived = list.filter((summary) => summary.archived);
  const unreadable = folders.reduce((sum, folder) => sum + folder.unreadable, 0);
  const inLibrary = place === 'library';
  return (
    <nav className="sources" aria-label="Sources">
      <Group
        title="Folders"
        action={<IconButton label="Add folder" icon="add" hint="Mod+o" onPress={() => attempt(addFolders)} />}
      >
        {folders.length > 1 && (
          <Source
            icon="grid"
            label="All photographs"
            note={number(folders.reduce((sum, folder) => sum + folder.photos, 0))}
            isCurrent={inLibrary && query.folderId == null && query.ids == null}
            onPress={() => showFolder(null)}
          />
        )}
        {folders.map((folder) => (
          <FolderSource key={folder.id} folder={folder} isCurrent={inLibrary && query.folderId === folder.id} />
        ))}
        {folders.length === 0 && <p className="muted source-empty">No folder yet</p>}
      </Group>
      <Group
        title="Articles"
        action={
          <IconButton
            label="New article"
            icon="add"
            hint="Mod+n"
            onPress={() =>
              attempt(async () => {
                await createArticle([]);
                show('article');
              })
            }
          />
        }
      >
        {list
          .filter(({ archived }) => !archived)
          .map((summary) => (
            <ArticleSource
              key={summary.id}
              summary={summary}
              name={names.get(summary.id) ?? ''}
              isCurrent={summary.id === articleId}
            />
          ))}
        {list.length === 0 && <p className="muted source-empty">No article yet</p>}
        {archived.length > 0 && (
          <Source
            icon={archive ? 'chevronDown' : 'chevronRight'}
            label="Archived"
            note={number(archived.length)}
            isCurrent={false}
            onPress={() => setArchive(!archive)}
          />
        )}
        {archive &&
          archived.map((summary) => (
            <ArticleSource
              key={summary.id}
              summary={summary}
              name={names.get(summary.id) ?? ''}
              isCurrent={summary.id === articleId}
            />
          ))}
      </Group>
      {filters.length > 0 && (
        <Group title="Saved filters">
          {filters.map((filter) => (
            <Source
              key={filter.id}
              icon="filter"
              label={filter.name}
              note={number(filter.count)}
              isCurrent={false}
              onPress={() => applyFilter(filter)}
              menu={{
                label: `Filter ${filter.name}`,
                items: [{ id: 'delete', label: 'Delete this filter', run: () => deleteFilter(filter.id) }],
              }}
            />
          ))}
        </Group>
      )}
      <div className="sources-foot">
        <Source
          icon="tray"
          label="Cannot be read"
          note={unreadable === 0 ? 'none' : number(unreadable)}
          isCurrent={place === 'tray'}
          onPress={() => show('tray')}
        />
        <Source
          icon="statistics"
          label="Statistics"
          isCurrent={place === 'statistics'}
          onPress={() => show('statistics')}
        />
        <Source icon="help" label="Help" isCurrent={place === 'help'} onPress={openHelp} />
      </div>
    </nav>
  );
}

function Group({
  title,
  action,
  children,
}: {
  readonly title: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className="source-group">
      <div className="source-head">
        <h2>{title}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}

const STATES: Readonly<Record<FolderSummary['state'], string>> = {
  ok: '',
  missing: 'not there',
  scanning: 'reading…',
  empty: 'empty',
};

const SIDECAR_WORDS: Readonly<Record<SidecarMode, string>> = {
  never: 'Write no sidecars',
  asked: 'Write sidecars on request',
  'at-once': 'Write sidecars at once',
};

function titleOf({ path, state, others }: FolderSummary): string {
  if (state === 'missing') return `${path} is not there`;
  return others.length === 0 ? path : `${path}\nAlso there, not photographs: ${otherWords(others)}`;
}

/** A line is drawn anew where it says something else: every edit of an article changes the list, and one line of it. */
const FolderSource = memo(function FolderSource({
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
      note={folder.state === 'ok' || folder.photos > 0 ? number(folder.photos) : STATES[folder.state]}
      isCurrent={isCurrent}
      onPress={() => showFolder(folderId)}
      menu={{
        label: `folder ${folder.name}`,
        items: [
          { id: 'rescan', label: 'Look for changes', run: () => call('folders.rescan', { folderId }) },
          { id: 'locate', label: 'Find the folder where it is now…', run: () => locateFolder(folderId) },
          {
            id: 'previews',
            label: folder.keepPreviews ? 'Keep no large previews' : 'Keep large previews for when it is unplugged',
            run: () => call('folders.setPreviews', { folderId, keep: !folder.keepPreviews }),
          },
          ...SIDECAR_MODES.map((mode) => ({
            id: `sidecars-${mode}`,
            label: `${folder.sidecars === mode ? '✓ ' : ''}${SIDECAR_WORDS[mode]}`,
            run: () => call('folders.setSidecars', { folderId, mode }),
          })),
          ...(folder.missing > 0
            ? [
                {
                  id: 'forget',
                  label: `Forget ${counted(folder.missing, 'missing photograph')}`,
                  run: () => call('folders.forgetMissing', { folderId }),
                },
              ]
            : []),
          { id: 'remove', label: 'Remove from the library', run: () => removeFolder(folder) },
        ],
      }}
    />
  );
});

interface ArticleProps {
  readonly summary: ArticleSummary;
  /** What tells it from others in the list. */
  readonly name: string;
  readonly isCurrent: boolean;
}

const ArticleSource = memo(function ArticleSource({ summary, name, isCurrent }: ArticleProps) {
  const { id } = summary;
  const open = async (): Promise<void> => {
    await openArticle(id);
    show('article');
  };
  return (
    <Source
      icon="article"
      label={name}
      title={name}
      note={String(summary.pictures)}
      isCurrent={isCurrent}
      onPress={() => attempt(open)}
      menu={{
        label: `article ${name}`,
        items: [
          { id: 'open', label: 'Open', run: open },
          { id: 'work', label: 'Collect for it here in the library', run: () => openArticle(id) },
          ...(isCurrent ? [] : [{ id: 'beside', label: 'Open as second article', run: () => openBeside(id) }]),
          { id: 'duplicate', label: 'Duplicate as a new edition', run: () => duplicateArticle(id) },
          {
            id: 'archive',
            label: summary.archived ? 'Reopen' : 'Archive',
            run: () => setArchived(id, !summary.archived),
          },
          { id: 'delete', label: 'Delete', run: () => deleteArticle(id) },
        ],
      }}
    />
  );
});

/** The sources at the left: folders, articles, saved filters, and the tray of what cannot be read. */

import { memo, type ReactNode, useMemo, useState } from 'react';
import type { ArticleSummary, FolderSummary } from '../../../src-main/contract/views.ts';
import { numbered } from '../../../src-main/domain/counts.ts';
import { otherWords } from '../../../src-main/domain/other-files.ts';
import { SIDECAR_MODES } from '../../../src-main/domain/sidecar-mode.ts';
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
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { addFolders, locateFolder, removeFolder } from '../../shared/photographs/folders.ts';
import { library, showFolder } from '../../shared/photographs/library.ts';
import { applyFilter, deleteFilter } from '../../shared/photographs/saved-filters.ts';
import { PHOTO_WORDS } from '../../shared/photographs/words.ts';
import { useStore } from '../../shared/store.ts';
import { IconButton } from '../../shared/ui/button.tsx';
import { openHelp } from '../../shared/window/help.ts';
import { attempt } from '../../shared/window/notices.ts';
import { type Place, show, view } from '../../shared/window/view.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { Source } from './source-item.tsx';
import { namesOf } from './state/article-names.ts';
import { WORDS } from './words.ts';

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
    <nav className="sources" aria-label={WORDS.sources}>
      <Group
        title={WINDOW_WORDS.folders}
        action={<IconButton label={WORDS.addFolder} icon="add" hint="Mod+o" onPress={() => attempt(addFolders)} />}
      >
        {folders.length > 1 && (
          <Source
            icon="grid"
            label={PHOTO_WORDS.allPhotographs}
            note={number(folders.reduce((sum, folder) => sum + folder.photos, 0))}
            isCurrent={inLibrary && query.folderId == null && query.ids == null}
            onPress={() => showFolder(null)}
          />
        )}
        {folders.map((folder) => (
          <FolderSource key={folder.id} folder={folder} isCurrent={inLibrary && query.folderId === folder.id} />
        ))}
        {folders.length === 0 && <p className="muted source-empty">{WORDS.noFolder}</p>}
      </Group>
      <Group
        title={WORDS.articles}
        action={
          <IconButton
            label={ARTICLE_WORDS.newArticle}
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
              isOpen={summary.id === articleId}
            />
          ))}
        {list.length === 0 && <p className="muted source-empty">{ARTICLE_WORDS.noArticleYet}</p>}
        {archived.length > 0 && (
          <Source
            icon={archive ? 'chevronDown' : 'chevronRight'}
            label={WORDS.archived}
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
              isOpen={summary.id === articleId}
            />
          ))}
      </Group>
      {filters.length > 0 && (
        <Group title={WORDS.savedFilters}>
          {filters.map((filter) => (
            <Source
              key={filter.id}
              icon="filter"
              label={filter.name}
              note={number(filter.count)}
              isCurrent={false}
              onPress={() => applyFilter(filter)}
              menu={{
                label: WORDS.filterMenu(filter.name),
                items: [{ id: 'delete', label: WORDS.deleteFilter, run: () => deleteFilter(filter.id) }],
              }}
            />
          ))}
        </Group>
      )}
      <div className="sources-foot">
        <Source
          icon="tray"
          label={WINDOW_WORDS.places.tray}
          note={unreadable === 0 ? WORDS.noneUnreadable : number(unreadable)}
          isCurrent={place === 'tray'}
          onPress={() => show('tray')}
        />
        <Source
          icon="statistics"
          label={WINDOW_WORDS.places.statistics}
          isCurrent={place === 'statistics'}
          onPress={() => show('statistics')}
        />
        <Source icon="help" label={WINDOW_WORDS.places.help} isCurrent={place === 'help'} onPress={openHelp} />
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

function titleOf({ path, state, others }: FolderSummary): string {
  if (state === 'missing') return WORDS.folderMissing(path);
  return others.length === 0 ? path : WORDS.folderWithOthers(path, otherWords(others));
}

/** A line is drawn again where it says something else: every edit of an article changes the list, and one line of it. */
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
      note={folder.state === 'ok' || folder.photos > 0 ? number(folder.photos) : WORDS.folderStates[folder.state]}
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

interface ArticleProps {
  readonly summary: ArticleSummary;
  /** What tells it from others in the list. */
  readonly name: string;
  /** The one that is worked at, whatever is looked at. */
  readonly isOpen: boolean;
}

/** Places that show the article that is open. */
const OF_ARTICLE: readonly Place[] = ['article', 'crop', 'credits', 'export'];

const ArticleSource = memo(function ArticleSource({ summary, name, isOpen }: ArticleProps) {
  const { id } = summary;
  const isCurrent = useStore(view, ({ place }) => isOpen && OF_ARTICLE.includes(place));
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
      isOpen={isOpen}
      onPress={() => attempt(open)}
      menu={{
        label: WORDS.articleMenu(name),
        items: [
          { id: 'open', label: WORDS.open, run: open },
          { id: 'work', label: WORDS.collect, run: () => openArticle(id) },
          ...(isOpen ? [] : [{ id: 'beside', label: WORDS.openSecond, run: () => openBeside(id) }]),
          { id: 'duplicate', label: WORDS.duplicate, run: () => duplicateArticle(id) },
          {
            id: 'archive',
            label: summary.archived ? WORDS.reopen : WORDS.archive,
            run: () => setArchived(id, !summary.archived),
          },
          { id: 'delete', label: WINDOW_WORDS.delete, run: () => deleteArticle(id) },
        ],
      }}
    />
  );
});

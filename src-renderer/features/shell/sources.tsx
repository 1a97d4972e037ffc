/** The sources at the left: folders, articles, saved filters, unreadable files. */

import { type ReactNode, useMemo, useState } from 'react';
import { numbered } from '../../../src-main/domain/counts.ts';
import { namesOf } from '../../shared/articles/article-names.ts';
import { articles } from '../../shared/articles/articles.ts';
import { beginArticle } from '../../shared/articles/whole-articles.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { addFolders } from '../../shared/photographs/folders.ts';
import { library, showFolder } from '../../shared/photographs/library.ts';
import { applyFilter, deleteFilter } from '../../shared/photographs/saved-filters.ts';
import { PHOTO_WORDS } from '../../shared/photographs/words.ts';
import { useStore } from '../../shared/store.ts';
import { IconButton } from '../../shared/ui/button.tsx';
import { openHelp } from '../../shared/window/help.ts';
import { attempt } from '../../shared/window/notices.ts';
import { show, view } from '../../shared/window/view.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { ArticleSource } from './source-article.tsx';
import { FolderSource } from './source-folder.tsx';
import { Source } from './source-item.tsx';
import { WORDS } from './words.ts';

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
            note={numbered(folders.reduce((sum, folder) => sum + folder.photos, 0))}
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
            onPress={() => attempt(() => beginArticle([]))}
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
            note={numbered(archived.length)}
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
              note={numbered(filter.count)}
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
          note={unreadable === 0 ? WORDS.noneUnreadable : numbered(unreadable)}
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

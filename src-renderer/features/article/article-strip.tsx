/** The chosen pictures in order along the bottom: drop target from everywhere, reordered by drag and by keyboard. */

import { memo, useMemo } from 'react';
import { Button as AriaButton, GridList, GridListItem } from 'react-aria-components';
import { articles, createArticle, setPicture } from '../../shared/articles/articles.ts';
import { PhotoImage } from '../../shared/photo/photo-image.tsx';
import { chosen, select } from '../../shared/photographs/selection.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { KeyCap } from '../../shared/ui/keycap.tsx';
import { focusSoon, focusTarget } from '../../shared/window/focus-targets.ts';
import { attempt } from '../../shared/window/notices.ts';
import { openDialog, show, view } from '../../shared/window/view.ts';
import { openPictureMenu } from './picture-menu.ts';
import { usePictureOrder } from './picture-order.ts';
import { selectPictures, useSelectedPictures } from './state/picture-selection.ts';

export const ArticleStrip = memo(function ArticleStrip() {
  const key = useStore(
    articles,
    ({ article }) => article?.pictures.map(({ id, lead }) => `${id}${lead ? '!' : ''}`).join() ?? null,
  );
  const selected = useSelectedPictures();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the strip is new only when the order is.
  const items = useMemo(
    () =>
      articles
        .get()
        .article?.pictures.map(({ id, photoId, lead }, index) => ({ id, photoId, position: index + 1, lead })) ?? [],
    [key],
  );
  const { dragAndDropHooks } = usePictureOrder();
  if (key === null) return <NoArticleStrip />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the Menu key asks at the picture inside.
    <div className="strip-menus" onContextMenu={openPictureMenu}>
      <GridList
        className="strip-list"
        aria-label="Article strip"
        items={items}
        orientation="horizontal"
        selectionMode="multiple"
        selectionBehavior="replace"
        disallowEmptySelection
        escapeKeyBehavior="none"
        disallowTypeAhead
        selectedKeys={selected}
        onSelectionChange={(keys) =>
          choose(keys === 'all' ? new Set(items.map(({ id }) => id)) : (keys as ReadonlySet<number>))
        }
        onAction={(id) => openPicture(Number(id))}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => (
          <p className="strip-empty">
            Drop photographs here, or add the selected ones <KeyCap name="a" />
          </p>
        )}
      >
        {({ id, photoId, position, lead }) => (
          <GridListItem className="strip-item" id={id} textValue={`Picture ${position}`}>
            <AriaButton
              slot="drag"
              className="strip-drag"
              aria-label={`Reorder picture ${position}${lead ? ' Lead' : ''}`}
            >
              <span className="strip-number">{lead ? `${position} Lead` : position}</span>
            </AriaButton>
            <PhotoImage id={photoId} sharp={false} />
          </GridListItem>
        )}
      </GridList>
    </div>
  );
});

/** In the library the strip also leads to the photographs themselves. */
function choose(pictureIds: ReadonlySet<number>): void {
  selectPictures(pictureIds);
  const { article, pictureId } = articles.get();
  const picture = article?.pictures.find(({ id }) => id === pictureId);
  if (picture !== undefined && view.get().place === 'library') {
    select(
      article?.pictures.flatMap(({ id, photoId }) => (pictureIds.has(id) ? [photoId] : [])) ?? [],
      picture.photoId,
    );
  }
  if (picture !== undefined && view.get().place === 'article') {
    focusTarget('caption', picture.id)?.reveal('center');
  }
}

function openPicture(pictureId: number): void {
  setPicture(pictureId);
  show('article');
  focusSoon('caption', pictureId);
}

function NoArticleStrip() {
  const { list, isAwaited } = useStore(articles, (state) => state);
  if (isAwaited) return null;
  return (
    <div className="strip-empty">
      <span>{list.length === 0 ? 'No article yet.' : 'No article is open.'}</span>
      <Button icon="add" onPress={() => attempt(() => createArticle(view.get().place === 'library' ? chosen() : []))}>
        New article from the selection
      </Button>
      <KeyCap name="a" />
      <Button tone="quiet" icon="text" onPress={() => openDialog('import')}>
        Import article text…
      </Button>
    </div>
  );
}

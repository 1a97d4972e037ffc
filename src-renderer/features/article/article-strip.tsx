/** The chosen pictures in order along the bottom: drop target from everywhere, reordered by drag and by keyboard. */

import { memo, useMemo } from 'react';
import { articles, createArticle, setPicture } from '../../shared/articles/articles.ts';
import { pictureOf } from '../../shared/articles/picture-places.ts';
import { movePictureBy } from '../../shared/articles/pictures.ts';
import { PhotoImage } from '../../shared/photo/photo-image.tsx';
import { chosen, select } from '../../shared/photographs/selection.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DragHandle } from '../../shared/ui/drag-handle.tsx';
import { KeyCap } from '../../shared/ui/keycap.tsx';
import { OrderedList } from '../../shared/ui/ordered-list.tsx';
import { focusSoon, focusTarget } from '../../shared/window/focus-targets.ts';
import { attempt } from '../../shared/window/notices.ts';
import { openDialog, show, view } from '../../shared/window/view.ts';
import { PictureNumber } from '../../shared/words/picture-number.tsx';
import { openPictureMenu } from './picture-menu.ts';
import { usePictureOrder } from './picture-order.ts';
import { selectPictures, useSelectedPictures } from './state/picture-selection.ts';

export const ArticleStrip = memo(function ArticleStrip() {
  const key = useStore(articles, ({ article }) => article?.pictures.map(({ id }) => id).join() ?? null);
  const selected = useSelectedPictures();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the strip is new only when the order is.
  const ids = useMemo(() => articles.get().article?.pictures.map(({ id }) => id) ?? [], [key]);
  const drag = usePictureOrder();
  if (key === null) return <NoArticleStrip />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the Menu key asks at the picture inside.
    <div className="strip-menus" onContextMenu={openPictureMenu}>
      <OrderedList
        className="strip-list"
        label="Article strip"
        ids={ids}
        namedBy={numberIn}
        classOf={() => 'strip-item'}
        Item={StripPicture}
        isHorizontal
        selected={selected}
        onSelect={choose}
        onOpen={openPicture}
        drag={drag}
        empty={
          <p className="strip-empty">
            Drop photographs here, or add the selected ones <KeyCap name="a" />
          </p>
        }
      />
    </div>
  );
});

const StripPicture = memo(function StripPicture({ id }: { readonly id: number }) {
  const isLead = useStore(articles, ({ article }) => pictureOf(article, id)?.lead === true);
  const photoId = useStore(articles, ({ article }) => pictureOf(article, id)?.photoId ?? null);
  if (photoId === null) return null;
  return (
    <>
      <DragHandle
        className="strip-drag"
        label="Reorder"
        onMove={(by) => attempt(() => movePictureBy(id, by))}
        onMenu={openPictureMenu}
        isPassed
      >
        <span className="strip-number" id={numberIn(id)}>
          <span className="visually-hidden">picture </span>
          <PictureNumber pictureId={id} />
          {isLead && ' Lead'}
        </span>
      </DragHandle>
      <PhotoImage id={photoId} sharp={false} />
    </>
  );
});

const numberIn = (pictureId: number): string => `strip-number-${pictureId}`;

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

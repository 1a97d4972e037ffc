/** The chosen pictures in order along the bottom: drop target from everywhere, reordered by drag and by keyboard. */

import { memo, type RefCallback, useCallback, useMemo } from 'react';
import { articles, setPicture } from '../../shared/articles/articles.ts';
import { pictureOf } from '../../shared/articles/picture-places.ts';
import { selectPictures, useSelectedPictures } from '../../shared/articles/picture-selection.ts';
import { addToArticle, movePictureBy } from '../../shared/articles/pictures.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { PhotoImage } from '../../shared/photo/photo-image.tsx';
import { chosen, select, selection } from '../../shared/photographs/selection.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DragHandle } from '../../shared/ui/drag-handle.tsx';
import { KeyCap } from '../../shared/ui/keycap.tsx';
import { OrderedList } from '../../shared/ui/ordered-list.tsx';
import { focusSoon, focusTarget } from '../../shared/window/focus-targets.ts';
import { attempt } from '../../shared/window/notices.ts';
import { openDialog, show, view } from '../../shared/window/view.ts';
import { PictureNumber, usePictureName } from '../../shared/words/picture-number.tsx';
import { openPictureMenu } from './picture-menu.ts';
import { usePictureOrder } from './picture-order.ts';
import { WORDS } from './words.ts';

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
        label={ARTICLE_WORDS.strip}
        ids={ids}
        classOf={() => 'strip-item'}
        Item={StripPicture}
        isHorizontal
        selected={selected}
        onSelect={choose}
        onOpen={openPicture}
        drag={drag}
        empty={
          <p className="strip-empty">
            {WORDS.stripEmpty} <KeyCap name="a" />
          </p>
        }
      />
    </div>
  );
});

const StripPicture = memo(function StripPicture({ id }: { readonly id: number }) {
  const isLead = useStore(articles, ({ article }) => pictureOf(article, id)?.lead === true);
  const photoId = useStore(articles, ({ article }) => pictureOf(article, id)?.photoId ?? null);
  const handle = usePictureName<HTMLButtonElement>(id, isLead ? reorderLead : reorder);
  const row = useRowName(id);
  if (photoId === null) return null;
  const words = isLead ? numberOfLead : String;
  return (
    <>
      <DragHandle
        className="strip-drag"
        name={handle}
        onMove={(by) => attempt(() => movePictureBy(id, by))}
        onMenu={openPictureMenu}
        isPassed
      >
        <span className="strip-number" ref={row}>
          <PictureNumber pictureId={id} words={words} />
        </span>
      </DragHandle>
      <PhotoImage id={photoId} sharp={false} />
    </>
  );
});

/** Its number names the whole row of the list. */
function useRowName(pictureId: number): RefCallback<HTMLElement> {
  const write = usePictureName<HTMLElement>(pictureId, ARTICLE_WORDS.picture);
  return useCallback((inside) => write(inside?.closest<HTMLElement>('[role=row]') ?? null), [write]);
}

const numberOfLead = (position: number): string => `${position} ${WORDS.lead}`;
const reorder = (position: number): string => WORDS.reorder(String(position));
const reorderLead = (position: number): string => WORDS.reorder(numberOfLead(position));

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
  const isChosen = useStore(selection, ({ selected, focus }) => selected.size > 0 || focus !== null);
  const isInLibrary = useStore(view, ({ place }) => place === 'library');
  if (isAwaited) return null;
  const fromSelection = isChosen && isInLibrary;
  return (
    <div className="strip-empty">
      <span>{list.length === 0 ? WORDS.noArticleYet : WORDS.noArticleOpen}</span>
      <Button icon="add" onPress={() => attempt(() => addToArticle(fromSelection ? chosen() : []))}>
        {fromSelection ? ARTICLE_WORDS.newFromSelection : ARTICLE_WORDS.newArticle}
      </Button>
      <KeyCap name={fromSelection ? 'a' : 'Mod+n'} />
      <Button tone="quiet" icon="text" onPress={() => openDialog('import')}>
        {ARTICLE_WORDS.importText}
      </Button>
    </div>
  );
}

/** The pictures of the article in their order: selected, carried, and kept in place while rows open and close. */

import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { articles } from '../../shared/articles/articles.ts';
import { pictureOf } from '../../shared/articles/picture-places.ts';
import { selectPictures, useSelectedPictures } from '../../shared/articles/picture-selection.ts';
import { PHOTO_WORDS } from '../../shared/photographs/words.ts';
import { useStore } from '../../shared/store.ts';
import { CommandButton } from '../../shared/ui/button.tsx';
import { Empty } from '../../shared/ui/empty.tsx';
import { KeyCap } from '../../shared/ui/keycap.tsx';
import { OrderedList } from '../../shared/ui/ordered-list.tsx';
import { usePictureOrder } from './picture-order.ts';
import { PictureRow } from './picture-row.tsx';
import { carrying } from './state/carry.ts';
import { WORDS } from './words.ts';

export function PictureList() {
  const selected = useSelectedPictures();
  const key = useStore(articles, ({ article }) => article?.pictures.map(({ id }) => id).join() ?? '');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is new only when the order is; rows read their own texts.
  const ids = useMemo(() => articles.get().article?.pictures.map(({ id }) => id) ?? [], [key]);
  const cut = useStore(carrying, (load) => (load?.move === true ? load.pictureIds : null));
  const list = useRef<HTMLDivElement>(null);
  useRowKeptInPlace(list);
  return (
    <OrderedList
      list={list}
      className="picture-list"
      label={WORDS.pictureList}
      ids={ids}
      nameOf={nameOf}
      classOf={(id) => (cut?.includes(id) === true ? 'picture-item is-cut' : 'picture-item')}
      Item={PictureRow}
      selected={selected}
      onSelect={selectPictures}
      drag={usePictureOrder()}
      empty={<NoPictures />}
    />
  );
}

/** The row that opens stays where the editor looks, whatever closes above it. */
function useRowKeptInPlace(list: { readonly current: HTMLDivElement | null }): void {
  const pictureId = useStore(articles, (state) => state.pictureId);
  const before = useRef<{ readonly id: number; readonly top: number } | null>(null);
  useEffect(() => {
    let shown = articles.get().pictureId;
    // Heard before anything is drawn: the row is where it was.
    return articles.subscribe(() => {
      const id = articles.get().pictureId;
      if (id === shown) return;
      shown = id;
      const row = id === null ? null : rowOf(list.current, id);
      before.current = id === null || row === null ? null : { id, top: row.getBoundingClientRect().top };
    });
  }, [list]);
  useLayoutEffect(() => {
    const was = before.current;
    before.current = null;
    const scroll = list.current;
    if (was === null || scroll === null || was.id !== pictureId) return;
    const row = rowOf(scroll, was.id);
    const view = scroll.getBoundingClientRect();
    if (row === null || was.top > view.bottom || was.top < view.top - row.offsetHeight) return;
    scroll.scrollTop += row.getBoundingClientRect().top - was.top;
    row.scrollIntoView({ block: 'nearest' });
  }, [pictureId, list]);
}

const rowOf = (list: HTMLElement | null, id: number): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`[role=row][data-key="${id}"]`) ?? null;

function nameOf(pictureId: number): string {
  const { article, photos } = articles.get();
  const photoId = pictureOf(article, pictureId)?.photoId ?? 0;
  return revealedName(photos.get(photoId)?.fileName ?? PHOTO_WORDS.photographAt(photoId));
}

function NoPictures() {
  const [go, add, end] = WORDS.noPicturesNote;
  return (
    <Empty icon="article" title={WORDS.noPictures}>
      <p>
        {go} <KeyCap name="Mod+1" />
        {add} <KeyCap name="a" />
        {end}
      </p>
      <CommandButton id="go.library" tone="primary" label={WORDS.choosePhotographs} />
    </Empty>
  );
}

/** The second article, narrow: its pictures in order, to move pictures to and from by drag, cut and paste, or one key. */

import { memo, useMemo } from 'react';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { nameOf } from '../../shared/articles/article-names.ts';
import { articles } from '../../shared/articles/articles.ts';
import { beside, closeBeside, setBesidePicture, swapArticles } from '../../shared/articles/beside.ts';
import { pictureOf, positionOf } from '../../shared/articles/picture-places.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { PhotoImage } from '../../shared/photo/photo-image.tsx';
import { PHOTO_WORDS } from '../../shared/photographs/words.ts';
import { useStore } from '../../shared/store.ts';
import { Button, IconButton } from '../../shared/ui/button.tsx';
import { DragHandle } from '../../shared/ui/drag-handle.tsx';
import { FIRST_IN_PANE, useTargetRef } from '../../shared/ui/focus-target.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { OrderedList } from '../../shared/ui/ordered-list.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { PictureCount } from './picture-count.tsx';
import { usePictureOrder } from './picture-order.ts';
import { carrying, moveBeside } from './state/carry.ts';
import { WORDS } from './words.ts';

export function BesideView() {
  const article = useStore(beside, (state) => state.article);
  const pictureId = useStore(beside, (state) => state.pictureId);
  const list = useStore(articles, (state) => state.list);
  const cut = useStore(carrying, (load) => (load?.move === true ? load.pictureIds : null));
  const ids = useMemo(() => article?.pictures.map(({ id }) => id) ?? [], [article]);
  const selected = useMemo(() => new Set(pictureId === null ? [] : [pictureId]), [pictureId]);
  const drag = usePictureOrder(true);
  const target = useTargetRef('beside', { first: FIRST_IN_PANE });
  if (article === null) return null;
  const name = nameOf(article, list);
  return (
    <section ref={target} className="beside" aria-label={WORDS.second}>
      <div className="view-bar">
        <h2 className="view-title beside-name" title={name}>
          {name}
        </h2>
        <PictureCount profile={article.profile} count={article.pictures.length} />
        <Button tone="quiet" onPress={() => attempt(swapArticles)}>
          {WORDS.editSecond}
        </Button>
        <IconButton label={WORDS.closeSecond} icon="close" onPress={closeBeside} />
      </div>
      <OrderedList
        className="picture-list beside-list"
        label={WORDS.secondList}
        ids={ids}
        nameOf={fileOf}
        classOf={(id) => (cut?.includes(id) === true ? 'beside-item is-cut' : 'beside-item')}
        Item={BesidePicture}
        isSingle
        selected={selected}
        onSelect={(chosen) => setBesidePicture([...chosen][0] ?? null)}
        drag={drag}
        empty={<p className="muted panel-pad">{WORDS.secondEmpty}</p>}
      />
    </section>
  );
}

function fileOf(pictureId: number): string {
  const { article, photos } = beside.get();
  const photoId = pictureOf(article, pictureId)?.photoId ?? 0;
  return revealedName(photos.get(photoId)?.fileName ?? PHOTO_WORDS.photographAt(photoId));
}

const BesidePicture = memo(function BesidePicture({ id }: { readonly id: number }) {
  const picture = useStore(beside, ({ article }) => pictureOf(article, id));
  const position = useStore(beside, ({ article }) => positionOf(article, id));
  if (picture === null) return null;
  const { photoId, caption, credit, altText, lead } = picture;
  return (
    <div className="beside-row">
      <DragHandle
        className="drag-handle"
        name={WORDS.reorderSecond(position)}
        onMove={(by) => {
          setBesidePicture(id);
          attempt(() => moveBeside(by));
        }}
        onMenu={() => setBesidePicture(id)}
        isPassed
      >
        <Icon name="drag" />
      </DragHandle>
      <span className="picture-position">{position}</span>
      <span className="beside-photo">
        <PhotoImage id={photoId} sharp={false} alt={altText} />
      </span>
      <span className="beside-words">
        {lead && <strong>{WORDS.lead} </strong>}
        {caption === '' ? <span className="muted">{ARTICLE_WORDS.noCaption}</span> : caption}
        <span className="muted beside-credit">{credit}</span>
      </span>
    </div>
  );
});

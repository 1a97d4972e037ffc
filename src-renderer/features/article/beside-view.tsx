/** The second article, narrow: its pictures in order, to carry pictures to and from by drag, by cut and paste, by one key. */

import { useMemo } from 'react';
import { Button as AriaButton, GridList, GridListItem } from 'react-aria-components';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { beside, closeBeside, setBesidePicture, swapArticles } from '../../shared/articles/beside.ts';
import { PhotoImage } from '../../shared/photo/photo-image.tsx';
import { useStore } from '../../shared/store.ts';
import { Button, IconButton } from '../../shared/ui/button.tsx';
import { FIRST_IN_PANE, useTargetRef } from '../../shared/ui/focus-target.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { PictureCount } from './picture-count.tsx';
import { usePictureOrder } from './picture-order.ts';
import { carrying } from './state/carry.ts';

export function BesideView() {
  const { article, photos, pictureId } = useStore(beside, (state) => state);
  const cut = useStore(carrying, (load) => (load?.move === true ? load.pictureIds : null));
  const items = useMemo(
    () => article?.pictures.map((picture, at) => ({ ...picture, position: at + 1 })) ?? [],
    [article],
  );
  const { dragAndDropHooks } = usePictureOrder(true);
  const target = useTargetRef('beside', { first: FIRST_IN_PANE });
  if (article === null) return null;
  const name = article.headline === '' ? 'Untitled article' : article.headline;
  return (
    <section ref={target} className="beside" aria-label="The second article">
      <div className="view-bar">
        <h2 className="view-title beside-name" title={name}>
          {name}
        </h2>
        <PictureCount profile={article.profile} count={article.pictures.length} />
        <Button tone="quiet" onPress={() => attempt(swapArticles)}>
          Edit this one
        </Button>
        <IconButton label="Close the second article" icon="close" onPress={closeBeside} />
      </div>
      <GridList
        className="picture-list beside-list"
        aria-label="Pictures of the second article in order"
        items={items}
        dependencies={[cut]}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={pictureId === null ? [] : [pictureId]}
        onSelectionChange={(keys) => keys !== 'all' && setBesidePicture(([...keys][0] as number | undefined) ?? null)}
        disallowTypeAhead
        escapeKeyBehavior="none"
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => <p className="muted panel-pad">No pictures yet: drop some here, or cut and paste.</p>}
      >
        {({ id, photoId, position, caption, credit, altText, lead }) => (
          <GridListItem
            className={`beside-item ${cut?.includes(id) === true ? 'is-cut' : ''}`}
            id={id}
            textValue={revealedName(photos.get(photoId)?.fileName ?? `Photograph ${photoId}`)}
          >
            <div className="beside-row">
              <AriaButton
                slot="drag"
                className="drag-handle"
                aria-label={`Reorder picture ${position} of the other article`}
              >
                <Icon name="drag" />
              </AriaButton>
              <span className="picture-position">{position}</span>
              <span className="beside-photo">
                <PhotoImage id={photoId} sharp={false} alt={altText} />
              </span>
              <span className="beside-words">
                {lead && <strong>Lead </strong>}
                {caption === '' ? <span className="muted">No caption</span> : caption}
                <span className="muted beside-credit">{credit}</span>
              </span>
            </div>
          </GridListItem>
        )}
      </GridList>
    </section>
  );
}

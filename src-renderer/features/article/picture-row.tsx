/** One picture of the article: compact until it is the current one, then large over its caption, with its other words and its findings in the margin. */
import { memo, useDeferredValue, useEffect, useRef } from 'react';
import type { PictureId } from '../../../src-main/domain/article.ts';
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { articles, setPicture } from '../../shared/articles/articles.ts';
import { openCrops } from '../../shared/articles/crops.ts';
import { pictureOf, positionOf } from '../../shared/articles/picture-places.ts';
import { movePictureBy, removePictures } from '../../shared/articles/pictures.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { PhotoImage } from '../../shared/photo/photo-image.tsx';
import { useStore } from '../../shared/store.ts';
import { IconButton } from '../../shared/ui/button.tsx';
import { DragHandle } from '../../shared/ui/drag-handle.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { registerTarget } from '../../shared/window/focus-targets.ts';
import { attempt } from '../../shared/window/notices.ts';
import { openDialog } from '../../shared/window/view.ts';
import { PictureNumber, usePictureName } from '../../shared/words/picture-number.tsx';
import { usePosition } from '../../shared/words/use-picture.ts';
import { PublishedIn } from './article-notes.tsx';
import { AltTextField, CaptionField, CreditField, FromFile, PrintsAs } from './picture-fields.tsx';
import { PictureFindings, WorstFinding } from './picture-findings.tsx';
import { openPictureMenu } from './picture-menu.ts';
import { lookCloser } from './state/closer-look.ts';
import { WORDS } from './words.ts';

interface Props {
  readonly pictureId: PictureId;
}

export const PictureRow = memo(function PictureRow({ id: pictureId }: { readonly id: PictureId }) {
  const isOpen = useStore(articles, (state) => state.pictureId === pictureId);
  // What is under the fields and in the margin comes with the frame after the one in which the row opens.
  const isWhole = useDeferredValue(isOpen) && isOpen;
  const photoId = useStore(articles, ({ article }) => pictureOf(article, pictureId)?.photoId ?? null);
  const row = useRowTarget(pictureId);
  if (photoId === null) return null;
  return (
    <div ref={row} className={`picture-row ${isOpen ? 'is-open' : ''}`}>
      <PictureSide pictureId={pictureId} isOpen={isWhole} />
      <div className="picture-main">
        <PicturePhoto pictureId={pictureId} photoId={photoId} isOpen={isOpen} />
        <div className="picture-caption">
          <CaptionField pictureId={pictureId} />
        </div>
      </div>
      <div className="picture-margin">
        <div className="picture-texts">
          <CreditField pictureId={pictureId} />
          {isOpen && (
            <>
              <AltTextField pictureId={pictureId} />
              {isWhole && (
                <>
                  <PrintsAs pictureId={pictureId} />
                  <FromFile pictureId={pictureId} photoId={photoId} />
                  <PublishedIn photoId={photoId} />
                </>
              )}
            </>
          )}
        </div>
        {isWhole ? <PictureFindings pictureId={pictureId} /> : <WorstFinding pictureId={pictureId} />}
      </div>
    </div>
  );
});

/** The row of the list takes the keyboard for its picture. */
function useRowTarget(pictureId: PictureId) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = (): HTMLElement | null => ref.current?.closest<HTMLElement>('[role=row]') ?? null;
    return registerTarget('picture', pictureId, {
      focus: () => row()?.focus(),
      reveal: (block) => row()?.scrollIntoView({ block }),
      holds: () => row() === document.activeElement,
    });
  }, [pictureId]);
  return ref;
}

/** Its position, what drags it, and (while it is the current one) what is done with it. */
const PictureSide = memo(function PictureSide({ pictureId, isOpen }: Props & { readonly isOpen: boolean }) {
  const isLead = useStore(articles, ({ article }) => pictureOf(article, pictureId)?.lead === true);
  return (
    <div className="picture-side">
      <DragHandle
        className="drag-handle"
        name={usePictureName(pictureId, reorder)}
        onMove={(by) => attempt(() => movePictureBy(pictureId, by))}
        onMenu={openPictureMenu}
      >
        <Icon name="drag" />
      </DragHandle>
      <span className="picture-position">
        <PictureNumber pictureId={pictureId} />
      </span>
      {isLead && <span className="picture-lead muted">{WORDS.lead}</span>}
      {isOpen && <PictureTools pictureId={pictureId} />}
    </div>
  );
});

const reorder = (position: number): string => WORDS.reorder(String(position));

/** Of the current picture alone: their words say its number. */
function PictureTools({ pictureId }: Props) {
  const position = usePosition(pictureId);
  const isLast = useStore(articles, ({ article }) => article?.pictures.at(-1)?.id === pictureId);
  return (
    <>
      <IconButton
        label={WORDS.moveUp(position)}
        icon="arrowUp"
        hint="Alt+ArrowUp"
        isDisabled={position === 1}
        onPress={() => attempt(() => movePictureBy(pictureId, -1))}
      />
      <IconButton
        label={WORDS.moveDown(position)}
        icon="arrowDown"
        hint="Alt+ArrowDown"
        isDisabled={isLast}
        onPress={() => attempt(() => movePictureBy(pictureId, 1))}
      />
      <IconButton
        label={WORDS.lookAt(position)}
        icon="loupe"
        hint="e"
        onPress={() => {
          setPicture(pictureId);
          lookCloser();
        }}
      />
      <IconButton
        label={WORDS.historyOf(position)}
        icon="history"
        hint="Mod+Shift+h"
        onPress={() => {
          setPicture(pictureId);
          openDialog('caption-history');
        }}
      />
      <IconButton
        label={ARTICLE_WORDS.cropsOf(position)}
        icon="crop"
        hint="Mod+Shift+c"
        onPress={() => {
          setPicture(pictureId);
          openCrops();
        }}
      />
      <IconButton
        label={WORDS.takeOut(position)}
        icon="close"
        hint="Delete"
        onPress={() => attempt(() => removePictures([pictureId]))}
      />
    </>
  );
}

const PicturePhoto = memo(function PicturePhoto({
  pictureId,
  photoId,
  isOpen,
}: Props & { readonly photoId: PhotoId; readonly isOpen: boolean }) {
  const alt = useStore(articles, ({ article }) => pictureOf(article, pictureId)?.altText ?? '');
  const name = useStore(articles, ({ photos }) => revealedName(photos.get(photoId)?.fileName ?? ''));
  const look = (): void => {
    if (positionOf(articles.get().article, pictureId) === 0) return;
    setPicture(pictureId);
    lookCloser();
  };
  return (
    <figure className="picture-photo" onDoubleClick={look}>
      <PhotoImage id={photoId} sharp={isOpen} alt={alt} />
      {isOpen && <figcaption className="muted">{name === '' ? WORDS.notInLibrary : name}</figcaption>}
    </figure>
  );
});

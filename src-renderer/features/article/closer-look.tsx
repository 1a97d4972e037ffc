/** The current picture as large as the window, with its caption: E, Space or Escape lead back to where the caret was. */
import { type ComponentType, useEffect } from 'react';
import { Modal as AriaModal, Dialog, ModalOverlay } from 'react-aria-components';
import { articles } from '../../shared/articles/articles.ts';
import { pictureOf, positionOf } from '../../shared/articles/picture-places.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { stepZoom, toggleZoom } from '../../shared/photographs/zoom.ts';
import { useStore } from '../../shared/store.ts';
import { IconButton } from '../../shared/ui/button.tsx';
import { closerLook, leaveCloserLook, stepCloserLook } from './state/closer-look.ts';
import { WORDS } from './words.ts';

/** A photograph at fit size or enlarged, whoever draws it. */
export type LargePhotograph = ComponentType<{ readonly id: number; readonly label: string }>;

const KEYS: Readonly<Record<string, () => void>> = {
  e: leaveCloserLook,
  ' ': leaveCloserLook,
  Enter: leaveCloserLook,
  z: toggleZoom,
  '+': () => stepZoom(1),
  '-': () => stepZoom(-1),
  ArrowRight: () => stepCloserLook(1),
  ArrowDown: () => stepCloserLook(1),
  ArrowLeft: () => stepCloserLook(-1),
  ArrowUp: () => stepCloserLook(-1),
};

function onKeyDown(event: KeyboardEvent): void {
  const run = KEYS[event.key];
  const isButton = event.target instanceof HTMLButtonElement && (event.key === ' ' || event.key === 'Enter');
  if (run === undefined || event.ctrlKey || event.metaKey || event.altKey || isButton) return;
  event.preventDefault();
  event.stopPropagation();
  run();
}

export function CloserLook({ photograph: Photograph }: { readonly photograph: LargePhotograph }) {
  const isOpen = useStore(closerLook, (state) => state.isOpen);
  const { article, pictureId } = useStore(articles, (state) => state);
  const picture = pictureOf(article, pictureId);
  const isShown = isOpen && picture !== null;
  useEffect(() => {
    // Its picture was taken out: what is not shown takes no keys.
    if (isOpen && !isShown) leaveCloserLook();
    if (!isShown) return;
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [isOpen, isShown]);
  if (!isShown) return null;
  const position = positionOf(article, pictureId);
  const label = ARTICLE_WORDS.pictureOf(position, article?.pictures.length ?? 0);
  return (
    <ModalOverlay className="closer-look" data-covers="" isOpen onOpenChange={(open) => !open && leaveCloserLook()}>
      <AriaModal className="closer-look-modal">
        <Dialog className="closer-look-dialog" aria-label={label}>
          <div className="closer-look-stage">
            <Photograph id={picture.photoId} label={label} />
            <IconButton label={WORDS.backToCaption} icon="close" hint="Escape" onPress={leaveCloserLook} />
          </div>
          <p className="closer-look-words">
            <span className="count muted">{label}</span>{' '}
            {picture.caption || <span className="muted">{ARTICLE_WORDS.noCaption}</span>}{' '}
            <span className="muted">{picture.credit}</span>
          </p>
        </Dialog>
      </AriaModal>
    </ModalOverlay>
  );
}

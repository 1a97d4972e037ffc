/** One photograph as large as the view allows, with its caption, credit and exposure; its neighbours are made ready. */

import { useEffect, useRef } from 'react';
import type { Photo, PhotoId } from '../../../src-main/domain/photo.ts';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { call } from '../../shared/api.ts';
import { AdvanceToggle } from '../../shared/photo/advance-toggle.tsx';
import { MarkBar } from '../../shared/photo/mark-bar.tsx';
import { convertedInWords, exposureLine } from '../../shared/photo/photo-facts.ts';
import { PHOTO_MENU } from '../../shared/photo/photo-menu.ts';
import { usePhoto } from '../../shared/photo/use-photo.ts';
import { library } from '../../shared/photographs/library.ts';
import { alone, leaveLook } from '../../shared/photographs/looking.ts';
import { decodeAhead, forgetAhead } from '../../shared/photographs/prepared.ts';
import { useRow } from '../../shared/photographs/rows.ts';
import { selection, setFocus, step } from '../../shared/photographs/selection.ts';
import { PHOTO_WORDS } from '../../shared/photographs/words.ts';
import { useStore } from '../../shared/store.ts';
import { CommandButton, IconButton } from '../../shared/ui/button.tsx';
import { openContextMenu } from '../../shared/ui/context-menu.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { useViewFocus } from './view-focus.ts';
import { WORDS } from './words.ts';
import { ZoomControl } from './zoom-control.tsx';
import { ZoomPicture } from './zoom-picture.tsx';

const LOOKED_AT_MS = 1_500;

export function Loupe() {
  const ref = useRef<HTMLElement>(null);
  const positions = useStore(library, (state) => state.positions);
  const focus = useStore(selection, (state) => state.focus);
  const id = focus !== null && positions.has(focus) ? focus : positions.at(0);
  useViewFocus(ref);
  useNeighbours(id);
  useSeen(id);
  const photo = usePhoto(id);
  if (id === null) return null;
  const at = positions.indexOf(id);
  return (
    <section
      className="loupe"
      ref={ref}
      tabIndex={-1}
      aria-label={WORDS.loupe}
      onContextMenu={(event) => {
        setFocus(id);
        openContextMenu(event, PHOTO_WORDS.photograph, PHOTO_MENU);
      }}
    >
      <div className="loupe-stage">
        <ZoomPicture id={id} label={PHOTO_WORDS.photographOf(at + 1, positions.size)} />
        <LoupeBadge id={id} />
        {photo?.id === id && <ColourBadge photo={photo} />}
        <IconButton label={WORDS.toSheet} icon="close" hint="Escape" onPress={leaveLook} />
      </div>
      <footer className="loupe-bar">
        <div className="loupe-moves">
          <IconButton
            label={PHOTO_WORDS.previous}
            icon="chevronLeft"
            hint="ArrowLeft"
            isDisabled={at === 0}
            onPress={() => step(-1)}
          />
          <span className="count" aria-live="polite">
            {PHOTO_WORDS.positionOf(at + 1, positions.size)}
          </span>
          <IconButton
            label={PHOTO_WORDS.next}
            icon="chevronRight"
            hint="ArrowRight"
            isDisabled={at === positions.size - 1}
            onPress={() => step(1)}
          />
        </div>
        <ZoomControl />
        <LoupeWords id={id} photo={photo?.id === id ? photo : null} />
        <MarkBar id={id} />
        <AdvanceToggle />
        <CommandButton id="look.alone" icon="alone" />
      </footer>
    </section>
  );
}

/** The decision; and the other marks too, where the bar that shows them is hidden. */
function LoupeBadge({ id }: { readonly id: PhotoId }) {
  const row = useRow(id);
  const isAlone = useStore(alone, (value) => value);
  if (row === null) return null;
  const { pick, stars, colour } = row;
  const marks = isAlone && (stars > 0 || colour !== 0);
  if (pick === 'none' && !marks) return null;
  return (
    <span className={`loupe-badge is-${pick}`}>
      {pick !== 'none' && PHOTO_WORDS.flags[pick]}
      {marks && stars > 0 && <span className="stars">{'★'.repeat(stars)}</span>}
      {marks && colour !== 0 && <span className={`dot colour-${colour}`} />}
    </span>
  );
}

/** Colours wider than a screen's look dull where nobody converts them; here they are, and it says so. */
function ColourBadge({ photo }: { readonly photo: Photo }) {
  const words = convertedInWords(photo.colour);
  if (words === null) return null;
  return <span className="loupe-colour">{words}</span>;
}

function LoupeWords({ id, photo }: { readonly id: PhotoId; readonly photo: Photo | null }) {
  const row = useRow(id);
  if (photo === null)
    return (
      <div className="loupe-words">
        <p className="loupe-name">{revealedName(row?.fileName ?? '')}</p>
      </div>
    );
  const { description, creator, creditLine } = photo.metadata;
  const credit = [creator?.join(', '), creditLine].filter(Boolean).join(' / ');
  return (
    <div className="loupe-words">
      <p className="loupe-caption" title={description}>
        {description ?? <span className="muted">{PHOTO_WORDS.noCaption}</span>}
      </p>
      <p className="muted loupe-line">
        {[revealedName(photo.fileName), credit, exposureLine(photo.capture)].filter((part) => part !== '').join(' · ')}
      </p>
    </div>
  );
}

/** Neighbours in the direction of travel first. */
function useNeighbours(id: PhotoId | null): void {
  const positions = useStore(library, (state) => state.positions);
  const before = useRef(0);
  useEffect(() => forgetAhead, []);
  useEffect(() => {
    if (id === null) return;
    const at = positions.indexOf(id);
    const way = at >= before.current ? 1 : -1;
    before.current = at;
    const timer = window.setTimeout(() => {
      for (const by of [way, 2 * way, -way]) {
        const neighbour = positions.at(at + by);
        if (neighbour !== null) decodeAhead(neighbour).catch(() => undefined);
      }
    }, 30);
    return () => window.clearTimeout(timer);
  }, [id, positions]);
}

/** A changed original counts as seen once the editor has looked at it for a moment. */
function useSeen(id: PhotoId | null): void {
  const isChanged = useRow(id ?? 0)?.changed === true;
  useEffect(() => {
    if (id === null || !isChanged) return;
    const timer = window.setTimeout(() => attempt(() => call('photos.seen', { ids: [id] })), LOOKED_AT_MS);
    return () => window.clearTimeout(timer);
  }, [id, isChanged]);
}

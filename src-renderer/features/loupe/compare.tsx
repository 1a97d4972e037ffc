/** Two photographs side by side with one zoom: the one to beat at the left, the candidate at the right. */

import { useRef } from 'react';
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { AdvanceToggle } from '../../shared/photo/advance-toggle.tsx';
import { MarkBar } from '../../shared/photo/mark-bar.tsx';
import { PHOTO_MENU } from '../../shared/photo/photo-menu.ts';
import { compared, compareWith, leaveLook, promote, swapCompared } from '../../shared/photographs/looking.ts';
import { useRow } from '../../shared/photographs/rows.ts';
import { selection, setFocus } from '../../shared/photographs/selection.ts';
import { useStore } from '../../shared/store.ts';
import { Button, IconButton } from '../../shared/ui/button.tsx';
import { openContextMenu } from '../../shared/ui/context-menu.tsx';
import { useViewFocus } from './view-focus.ts';
import { WORDS } from './words.ts';
import { ZoomControl } from './zoom-control.tsx';
import { ZoomPicture } from './zoom-picture.tsx';

export function Compare() {
  const ref = useRef<HTMLElement>(null);
  const { left, right } = useStore(compared, (state) => state);
  useViewFocus(ref);
  return (
    <section className="compare" ref={ref} tabIndex={-1} aria-label={WORDS.compare}>
      <div className="compare-pair">
        <Side id={left} part={WORDS.select} />
        <Side id={right} part={WORDS.candidate} />
      </div>
      <footer className="loupe-bar">
        <IconButton
          label={WORDS.previousCandidate}
          icon="chevronLeft"
          hint="ArrowLeft"
          onPress={() => compareWith(-1)}
        />
        <IconButton label={WORDS.nextCandidate} icon="chevronRight" hint="ArrowRight" onPress={() => compareWith(1)} />
        <Button onPress={swapCompared}>{WORDS.swap}</Button>
        <Button tone="primary" onPress={promote}>
          {WORDS.candidateWins}
        </Button>
        <ZoomControl />
        <span className="loupe-words muted">{WORDS.oneZoom}</span>
        <AdvanceToggle />
        <Button tone="quiet" onPress={leaveLook}>
          {WORDS.back}
        </Button>
      </footer>
    </section>
  );
}

function Side({ id, part }: { readonly id: PhotoId | null; readonly part: string }) {
  const row = useRow(id ?? 0);
  const isFocused = useStore(selection, (state) => state.focus === id);
  if (id === null) return <div className="compare-side" />;
  return (
    <figure
      className={`compare-side ${isFocused ? 'is-focused' : ''}`}
      onPointerDownCapture={() => setFocus(id)}
      onContextMenu={(event) => openContextMenu(event, part, PHOTO_MENU)}
    >
      <ZoomPicture id={id} label={WORDS.sideOf(part, revealedName(row?.fileName ?? ''))} />
      <figcaption>
        <span className="compare-role">{part}</span>
        <span className="cell-name">{revealedName(row?.fileName ?? '')}</span>
        <MarkBar id={id} isShort />
      </figcaption>
    </figure>
  );
}

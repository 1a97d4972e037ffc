/** The selected photographs at once, as large as they fit; dropping one by key leaves the best. */

import { useLayoutEffect, useRef, useState } from 'react';
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { MarkBar } from '../../shared/photo/mark-bar.tsx';
import { PhotoImage } from '../../shared/photo/photo-image.tsx';
import { PhotoMarks, PickMark } from '../../shared/photo/photo-marks.tsx';
import { PHOTO_MENU } from '../../shared/photo/photo-menu.ts';
import { library } from '../../shared/photographs/library.ts';
import { leaveLook } from '../../shared/photographs/looking.ts';
import { useRow } from '../../shared/photographs/rows.ts';
import { select, selection } from '../../shared/photographs/selection.ts';
import { PHOTO_WORDS } from '../../shared/photographs/words.ts';
import { useStore } from '../../shared/store.ts';
import { Button, IconButton } from '../../shared/ui/button.tsx';
import { openContextMenu } from '../../shared/ui/context-menu.tsx';
import { KeyCap } from '../../shared/ui/keycap.tsx';
import { useViewFocus } from './view-focus.ts';
import { WORDS } from './words.ts';

export function Survey() {
  const ref = useRef<HTMLElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const { selected, focus } = useStore(selection, (state) => state);
  const positions = useStore(library, (state) => state.positions);
  useViewFocus(ref);
  const ids = [...selected]
    .filter((id) => positions.has(id))
    .sort((a, b) => positions.indexOf(a) - positions.indexOf(b));
  const columns = useBestColumns(stage, ids.length);
  return (
    <section className="survey" ref={ref} tabIndex={-1} aria-label={WORDS.survey}>
      <div className="survey-stage" ref={stage} style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
        {ids.map((id) => (
          <SurveyPhoto key={id} id={id} isFocused={id === focus} all={ids} />
        ))}
      </div>
      <footer className="loupe-bar">
        <span className="count">{WORDS.left(ids.length)}</span>
        <p className="loupe-words loupe-keys muted">
          <KeyCap name="ArrowLeft" /> <KeyCap name="ArrowRight" /> {WORDS.surveyKeys.choose} <KeyCap name="d" />{' '}
          {WORDS.surveyKeys.drop} <KeyCap name="p" /> {WORDS.surveyKeys.pick}
        </p>
        {focus !== null && <MarkBar id={focus} />}
        <Button tone="quiet" onPress={leaveLook}>
          {WORDS.back}
        </Button>
      </footer>
    </section>
  );
}

function SurveyPhoto({
  id,
  isFocused,
  all,
}: {
  readonly id: PhotoId;
  readonly isFocused: boolean;
  readonly all: readonly PhotoId[];
}) {
  const row = useRow(id);
  return (
    <figure
      className={`survey-photo ${isFocused ? 'is-focused' : ''}`}
      aria-current={isFocused}
      onPointerDown={() => select(all, id)}
      onContextMenu={(event) =>
        openContextMenu(event, revealedName(row?.fileName ?? PHOTO_WORDS.photograph), PHOTO_MENU)
      }
    >
      <PhotoImage id={id} />
      <figcaption>
        {row !== null && <PickMark row={row} />}
        <span className="cell-name">{revealedName(row?.fileName ?? '')}</span>
        {row !== null && <PhotoMarks row={row} />}
        <IconButton
          label={WORDS.drop(row === null ? undefined : revealedName(row.fileName))}
          icon="close"
          hint="d"
          onPress={() =>
            select(
              all.filter((other) => other !== id),
              all.find((other) => other !== id) ?? null,
            )
          }
        />
      </figcaption>
    </figure>
  );
}

/** As many columns as make the photographs largest, if they are 3:2. */
function useBestColumns(ref: React.RefObject<HTMLElement | null>, count: number): number {
  const [size, setSize] = useState({ width: 1, height: 1 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  let best = 1;
  let largest = 0;
  for (let columns = 1; columns <= count; columns += 1) {
    const width = size.width / columns;
    const height = size.height / Math.ceil(count / columns) - 36;
    const area = Math.min(width, height * 1.5);
    if (area > largest) {
      largest = area;
      best = columns;
    }
  }
  return best;
}

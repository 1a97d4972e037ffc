/** The photograph with the frame of the current ratio: drawn and moved by the mouse here, by keys through commands. */
import { forwardRef, type PointerEvent, type Ref, useRef } from 'react';
import type { Picture } from '../../../src-main/domain/article.ts';
import { boxOf, type CropBasis, drawnBox, movedBox, type Point } from '../../../src-main/domain/crop.ts';
import { cropping, inWords, setBox, setFocalPoint, tell } from '../../shared/articles/crops.ts';
import { PhotoImage } from '../../shared/photo/photo-image.tsx';
import { useStore } from '../../shared/store.ts';
import { WORDS } from './words.ts';

interface Props {
  readonly picture: Picture;
  readonly basis: CropBasis | null;
}

const CORNERS = [
  { name: 'top-left', x: -1, y: -1 },
  { name: 'top-right', x: 1, y: -1 },
  { name: 'bottom-left', x: -1, y: 1 },
  { name: 'bottom-right', x: 1, y: 1 },
] as const;
const percent = (part: number): string => `${part * 100}%`;

export const CropStage = forwardRef(function CropStage({ picture, basis }: Props, ref: Ref<HTMLDivElement>) {
  const { width, height } = basis?.size ?? { width: 3, height: 2 };
  const size = { width: `min(100cqw, 100cqh * ${width / height})`, aspectRatio: `${width} / ${height}` };
  return (
    <div className="crop-stage">
      <div className="crop-picture" style={size}>
        <PhotoImage id={picture.photoId} alt={picture.altText || WORDS.wholePhotograph} />
        {basis !== null && <CropFrame picture={picture} basis={basis} frame={ref} />}
      </div>
    </div>
  );
});

function CropFrame({
  picture,
  basis,
  frame,
}: {
  readonly picture: Picture;
  readonly basis: CropBasis;
  readonly frame: Ref<HTMLDivElement>;
}) {
  const ratio = useStore(cropping, (state) => state.ratio);
  const aim = useStore(cropping, (state) => state.aim);
  const drag = useDrag(picture, basis);
  const box = boxOf(picture, ratio, basis);
  const focal = picture.focalPoint ?? basis.attention;
  const place = { left: percent(box.x), top: percent(box.y), width: percent(box.width), height: percent(box.height) };
  return (
    <div className={`crop-over is-${aim}`} {...drag}>
      <span className="crop-shade" aria-hidden="true">
        <span className="crop-light" style={place} />
      </span>
      <div
        ref={frame}
        className={`crop-frame ${picture.crops[ratio] === undefined ? 'is-automatic' : ''}`}
        style={place}
        data-part="frame"
        role="application"
        aria-label={inWords(picture, ratio, basis, aim)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the frame is moved by arrow keys, so it takes the keyboard.
        tabIndex={0}
      >
        {CORNERS.map(({ name }) => (
          <span key={name} className={`crop-corner is-${name}`} data-part={name} aria-hidden="true" />
        ))}
      </div>
      <span
        className={`crop-focal ${picture.focalPoint === null ? 'is-automatic' : ''}`}
        style={{ left: percent(focal.x), top: percent(focal.y) }}
        data-part="focal"
        aria-hidden="true"
      />
    </div>
  );
}

/** Dragging: turns points of the photograph into a new frame or focal point. */
function useDrag(picture: Picture, basis: CropBasis) {
  const move = useRef<((to: Point) => void) | null>(null);
  const pointIn = (event: PointerEvent<HTMLElement>): Point => {
    const area = event.currentTarget.getBoundingClientRect();
    return { x: (event.clientX - area.left) / area.width, y: (event.clientY - area.top) / area.height };
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      const { aim, ratio } = cropping.get();
      const part = (event.target as HTMLElement).dataset.part;
      const from = pointIn(event);
      const box = boxOf(picture, ratio, basis);
      const corner = CORNERS.find(({ name }) => name === part);
      if (aim === 'focal' || part === 'focal') {
        move.current = setFocalPoint;
        if (part !== 'focal') setFocalPoint(from);
      } else if (corner !== undefined) {
        move.current = (to) => setBox(drawnBox(box, corner, to, ratio, basis.size));
      } else {
        // Outside its frame a press takes the frame there first.
        const start =
          part === 'frame'
            ? box
            : movedBox(box, { x: from.x - box.x - box.width / 2, y: from.y - box.y - box.height / 2 });
        if (part !== 'frame') setBox(start);
        move.current = (to) => setBox(movedBox(start, { x: to.x - from.x, y: to.y - from.y }));
      }
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => move.current?.(pointIn(event)),
    onPointerUp: () => {
      if (move.current !== null) tell();
      move.current = null;
    },
    onPointerCancel: () => {
      move.current = null;
    },
  };
}

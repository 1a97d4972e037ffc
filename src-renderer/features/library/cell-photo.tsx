/** The picture of a cell: neither requested nor decoded while the sheet is flung past it; until it is there its placeholder is. */
import { type CSSProperties, useRef } from 'react';
import type { PhotoRow } from '../../../src-main/domain/photo.ts';
import { imageAddress } from '../../api.ts';
import { useStore } from '../../state/store.ts';
import { Icon } from '../../ui/icon.tsx';
import { Placeholder } from './placeholder.tsx';
import { flung } from './sheet-scroll.ts';

/** Both sides of the frame that the style sheet leaves about a photograph. */
const FRAME = 8;

export function CellPhoto({ row, height }: { readonly row: PhotoRow; readonly height: number }) {
  const isFlung = useStore(flung, (value) => value);
  const shown = useRef(false);
  const waiting = useRef<HTMLElement>(null);
  if (row.readState === 'unreadable') {
    return (
      <span className="cell-unreadable">
        <Icon name="tray" size={24} />
        Cannot be read
      </span>
    );
  }
  if (!isFlung) shown.current = true;
  const standIn = <Placeholder ref={waiting} hash={row.placeholder} style={sizeIn(row, height - FRAME)} />;
  if (row.thumbnail === 0 || !shown.current) return standIn;
  return (
    <>
      {standIn}
      <img
        className="cell-image"
        src={imageAddress('thumb', row.id, row.thumbnailVersion)}
        alt=""
        decoding="async"
        draggable={false}
        width={row.width ?? undefined}
        height={row.height ?? undefined}
        onLoad={({ currentTarget }) => {
          // Loaded is not yet decoded: the placeholder goes when the picture can be painted in its place.
          currentTarget.decode().then(
            () => waiting.current?.setAttribute('hidden', ''),
            () => undefined,
          );
        }}
      />
    </>
  );
}

/** The size at which the photograph will be shown whole in a box of that height and all the width there is. */
function sizeIn({ width, height }: PhotoRow, most: number): CSSProperties {
  if (width === null || height === null || width === 0 || height === 0) return { width: '100%', height: most };
  return { aspectRatio: `${width} / ${height}`, width: `min(100%, ${(most * width) / height}px)` };
}

/** The picture of a cell: neither requested nor decoded while the sheet is flung past it; where it is late, its placeholder stands in. */
import { type CSSProperties, useEffect, useRef, useState } from 'react';
import type { PhotoRow } from '../../../src-main/domain/photo.ts';
import { imageAddress } from '../../api.ts';
import { useStore } from '../../state/store.ts';
import { Icon } from '../../ui/icon.tsx';
import { onceLate } from './late-pictures.ts';
import { Placeholder } from './placeholder.tsx';
import { flung } from './sheet-scroll.ts';

/** Both sides of the frame that the style sheet leaves about a photograph. */
const FRAME = 8;
/** The picture is decoded a little after it has loaded; its placeholder lies behind it until then. In ms. */
const DECODED_AFTER = 250;

export function CellPhoto({ row, height }: { readonly row: PhotoRow; readonly height: number }) {
  const isFlung = useStore(flung, (value) => value);
  const shown = useRef(false);
  const picture = useRef<HTMLImageElement>(null);
  if (!isFlung) shown.current = true;
  const isRequested = row.readState !== 'unreadable' && row.thumbnail !== 0 && shown.current;
  const isLate = useLate(picture, isRequested);
  if (row.readState === 'unreadable') {
    return (
      <span className="cell-unreadable">
        <Icon name="tray" size={24} />
        Cannot be read
      </span>
    );
  }
  return (
    <>
      {(isLate || !isRequested) && <Placeholder hash={row.placeholder} style={sizeIn(row, height - FRAME)} />}
      {isRequested && (
        <img
          ref={picture}
          className="cell-image"
          src={imageAddress('thumb', row.id, row.thumbnailVersion)}
          alt=""
          decoding="async"
          draggable={false}
          width={row.width ?? undefined}
          height={row.height ?? undefined}
        />
      )}
    </>
  );
}

/** Whether the picture is so late that somebody could see its place empty. */
function useLate(picture: { readonly current: HTMLImageElement | null }, isRequested: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const image = picture.current;
    if (!isRequested || image === null) return;
    let timer: number | null = null;
    const loaded = (): void => {
      timer = window.setTimeout(() => setLate(false), DECODED_AFTER);
    };
    const stop = onceLate(() => {
      if (image.complete) return;
      setLate(true);
      image.addEventListener('load', loaded, { once: true });
    });
    return () => {
      stop();
      image.removeEventListener('load', loaded);
      if (timer !== null) window.clearTimeout(timer);
    };
  }, [picture, isRequested]);
  return isLate;
}

/** The size at which the photograph will be shown whole in a box of that height and all the width there is. */
function sizeIn({ width, height }: PhotoRow, most: number): CSSProperties {
  if (width === null || height === null || width === 0 || height === 0) return { width: '100%', height: most };
  return { aspectRatio: `${width} / ${height}`, width: `min(100%, ${(most * width) / height}px)` };
}

/** The picture of a cell: neither requested nor decoded while the sheet is flung past it; where it is late, its placeholder is shown. */
import { type CSSProperties, type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { thumbHashToRGBA } from 'thumbhash';
import type { PhotoRow } from '../../../src-main/domain/photo.ts';
import { imageAddress } from '../../shared/api.ts';
import { PHOTO_WORDS } from '../../shared/photographs/words.ts';
import { useStore } from '../../shared/store.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { flung } from './sheet-scroll.ts';

/** Both sides of the frame that the style sheet leaves about a photograph. */
const FRAME_PX = 8;
/** The picture is decoded a little after it has loaded; its placeholder lies behind it until then. In ms. */
const DECODED_AFTER_MS = 250;

interface Props {
  readonly row: PhotoRow | null;
  readonly height: number;
  /** What lies on the picture. */
  readonly children: ReactNode;
}

export function CellPhoto({ row, height, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const isFlung = useStore(flung, (value) => value);
  const shown = useRef(false);
  if (!isFlung) shown.current = true;
  const requested = shown.current && row !== null && row.readState !== 'unreadable' && row.thumbnail !== 0 ? row : null;
  const isLate = usePicture(box, requested);
  return (
    <div ref={box} className="cell-photo" style={{ height }}>
      {row !== null && row.readState !== 'unreadable' && (isLate || requested === null) && (
        <Placeholder hash={row.placeholder} style={sizeIn(row, height - FRAME_PX)} />
      )}
      {row?.readState === 'unreadable' && (
        <span className="cell-unreadable">
          <Icon name="tray" size={24} />
          {PHOTO_WORDS.unreadable}
        </span>
      )}
      {children}
    </div>
  );
}

/**
 * Puts the picture into the box by hand: React would listen to two events of every picture, a seventh of what drawing a
 * cell takes. Says whether it is so late that somebody could see its place empty.
 */
function usePicture(box: RefObject<HTMLElement | null>, row: PhotoRow | null): boolean {
  const isRequested = row !== null;
  const [isLate, setLate] = useState(false);
  const picture = useRef<HTMLImageElement>(null);
  useLayoutEffect(() => {
    if (!isRequested || box.current === null) return;
    const image = newPicture();
    picture.current = image;
    box.current.append(image);
    let timer: number | null = null;
    const loaded = (): void => {
      timer = window.setTimeout(() => setLate(false), DECODED_AFTER_MS);
    };
    const stop = onceLate(() => {
      if (image.complete) return;
      setLate(true);
      image.addEventListener('load', loaded, { once: true });
    });
    return () => {
      stop();
      if (timer !== null) window.clearTimeout(timer);
      image.removeEventListener('load', loaded);
      image.remove();
      setLate(false);
    };
  }, [box, isRequested]);
  const address = row === null ? null : imageAddress('thumb', row.id, row.thumbnailVersion);
  const [width, height] = [row?.width ?? null, row?.height ?? null];
  useLayoutEffect(() => {
    const image = picture.current;
    if (address === null || image === null) return;
    if (width !== null && height !== null) {
      image.width = width;
      image.height = height;
    }
    image.src = address;
  }, [address, width, height]);
  return isLate;
}

function newPicture(): HTMLImageElement {
  const image = new Image();
  image.className = 'cell-image';
  image.alt = '';
  image.decoding = 'async';
  image.draggable = false;
  return image;
}

/** The size at which the photograph will be shown whole in a box of that height and all the width there is. */
function sizeIn({ width, height }: PhotoRow, most: number): CSSProperties {
  if (width === null || height === null || width === 0 || height === 0) return { width: '100%', height: most };
  return { aspectRatio: `${width} / ${height}`, width: `min(100%, ${(most * width) / height}px)` };
}

interface PlaceholderProps {
  readonly hash: string | null;
  readonly style: CSSProperties;
}

/** What the photograph looks like from very far, drawn out of the 25 bytes of its ThumbHash; an even grey where there is none. */
function Placeholder({ hash, style }: PlaceholderProps) {
  const own = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    if (own.current !== null && hash !== null) draw(own.current, hash);
  }, [hash]);
  return <canvas ref={own} className="cell-waiting" data-testid="placeholder" width={1} height={1} style={style} />;
}

function draw(canvas: HTMLCanvasElement, hash: string): void {
  const bytes = Uint8Array.from(atob(hash), (letter) => letter.charCodeAt(0));
  const { w, h, rgba } = thumbHashToRGBA(bytes);
  canvas.width = w;
  canvas.height = h;
  canvas.getContext('2d')?.putImageData(new ImageData(new Uint8ClampedArray(rgba), w, h), 0, 0);
}

/** In ms. */
const LATE_AFTER_MS = 60;

type Told = () => void;
let next: Set<Told> | null = null;

/** Calls once the time has passed; one timer for all that begin together. Returns how to take it back. */
function onceLate(told: Told): () => void {
  const batch = next ?? new Set<Told>();
  if (next === null) {
    next = batch;
    // Those of the next few frames join: a timer for each of a hundred cells would cost more than it is worth.
    window.setTimeout(() => {
      next = null;
    }, 15);
    window.setTimeout(() => {
      for (const one of batch) one();
    }, LATE_AFTER_MS);
  }
  batch.add(told);
  return () => batch.delete(told);
}

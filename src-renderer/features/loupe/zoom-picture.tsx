/** One photograph at fit size or enlarged, panned by drag; the thumbnail is shown until the picture is there. */

import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CloseSize, PhotoId, Size } from '../../../src-main/domain/photo.ts';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { imageAddress } from '../../shared/api.ts';
import { type Prepared, prepare, preparedNow } from '../../shared/photographs/prepared.ts';
import { useMaking, useRow, wantRows } from '../../shared/photographs/rows.ts';
import { fitScale, setInView, zoom } from '../../shared/photographs/zoom.ts';
import { useStore } from '../../shared/store.ts';
import { Empty } from '../../shared/ui/empty.tsx';
import { Overlay, type PicturePlace } from './overlay.tsx';
import { WORDS } from './words.ts';
import { useHand } from './zoom-hand.ts';

/** So far enlarged, single pixels are what is looked at. */
const PIXELS_FROM = 4;

export function ZoomPicture({ id, label }: { readonly id: PhotoId; readonly label: string }) {
  const ref = useRef<HTMLDivElement>(null);
  const image = useRef<HTMLImageElement>(null);
  const row = useRow(id);
  const { scale, x, y } = useStore(zoom, (state) => state);
  const room = useRoom(ref);
  const fit = usePrepared(id, 'preview', true);
  const full = usePrepared(id, 'full', scale !== 'fit');
  useEffect(() => wantRows([id]), [id]);

  const natural: Size | null =
    row?.width != null && row.height != null ? { width: row.width, height: row.height } : (full.ready ?? fit.ready);
  useInView(id, room, natural, scale);
  const shown = scale === 'fit' ? fit.ready : (full.ready ?? fit.ready);
  const size = natural === null || room === null ? null : sizeAt(natural, room, scale);
  const place: PicturePlace | null =
    size === null || room === null
      ? null
      : { ...size, left: offset(room.width, size.width, x), top: offset(room.height, size.height, y) };
  const hand = useHand(ref, place, natural);
  if (row?.readState === 'unreadable' || (fit.failed !== null && row?.thumbnail === 0)) {
    return (
      <Empty icon="tray" title={WORDS.notShown(row === null ? undefined : revealedName(row.fileName))}>
        {fit.failed !== null && <p>{fit.failed}</p>}
      </Empty>
    );
  }
  const style =
    place === null
      ? {}
      : { width: place.width, height: place.height, transform: `translate(${place.left}px, ${place.top}px)` };
  return (
    <div
      ref={ref}
      className={`zoom-picture ${scale === 'fit' ? '' : 'is-zoomed'} ${isPixels(scale) ? 'is-pixels' : ''}`}
      {...hand}
      data-testid="zoom-picture"
    >
      {row !== null && row.thumbnail > 0 && shown === null && (
        <img
          className="zoom-image is-standin"
          src={imageAddress('thumb', id, row.thumbnailVersion)}
          alt=""
          style={style}
          draggable={false}
        />
      )}
      {shown !== null && (
        <img
          ref={image}
          key={shown.address}
          className="zoom-image"
          crossOrigin="anonymous"
          src={shown.address}
          alt={label}
          style={style}
          draggable={false}
          decoding="sync"
        />
      )}
      {shown !== null && place !== null && room !== null && (
        <Overlay image={image} address={shown.address} place={place} room={room} />
      )}
      {shown !== null && shown.note !== null && <span className="zoom-note">{shown.note}</span>}
    </div>
  );
}

/** The picture of that size, once the library has it ready. */
function usePrepared(
  id: PhotoId,
  size: CloseSize,
  isWanted: boolean,
): { readonly ready: Prepared | null; readonly failed: string | null } {
  const [state, setState] = useState<{
    readonly id: PhotoId;
    readonly ready: Prepared | null;
    readonly failed: string | null;
  }>({ id, ready: null, failed: null });
  const making = useMaking(id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a picture that was made again is asked for again.
  useEffect(() => {
    if (!isWanted) return;
    let current = true;
    prepare(id, size).then(
      (ready) => current && setState({ id, ready, failed: null }),
      (error: unknown) =>
        current && setState({ id, ready: null, failed: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      current = false;
    };
  }, [id, size, isWanted, making]);
  if (state.id === id && (state.ready !== null || state.failed !== null)) return state;
  return { ready: isWanted ? preparedNow(id, size) : null, failed: null };
}

function useRoom(ref: React.RefObject<HTMLElement | null>): Size | null {
  const [room, setRoom] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = (): void => setRoom({ width: element.clientWidth, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [ref]);
  return room;
}

function useInView(id: PhotoId, room: Size | null, natural: Size | null, scale: 'fit' | number): void {
  const size = room === null || natural === null ? null : sizeAt(natural, room, scale);
  const x = room === null || size === null ? null : room.width / size.width / 2;
  const y = room === null || size === null ? null : room.height / size.height / 2;
  const fit = room === null || natural === null ? null : scaleToFit(natural, room);
  useLayoutEffect(() => {
    if (fit !== null) fitScale.set(fit);
  }, [fit]);
  useLayoutEffect(() => {
    if (x !== null && y !== null) setInView(id, { x, y });
    return () => setInView(id, null);
  }, [id, x, y]);
}

/** Never larger than its pixels at fit size; at 100 % one picture pixel is one screen pixel. */
function sizeAt(natural: Size, room: Size, scale: 'fit' | number): Size {
  const factor = (scale === 'fit' ? scaleToFit(natural, room) : scale) / window.devicePixelRatio;
  return { width: natural.width * factor, height: natural.height * factor };
}

function scaleToFit(natural: Size, room: Size): number {
  const density = window.devicePixelRatio;
  return Math.min((room.width / natural.width) * density, (room.height / natural.height) * density, 1);
}

const isPixels = (scale: 'fit' | number): boolean => scale !== 'fit' && scale >= PIXELS_FROM;

function offset(room: number, size: number, at: number): number {
  if (size <= room) return (room - size) / 2;
  return Math.min(0, Math.max(room - size, room / 2 - at * size));
}

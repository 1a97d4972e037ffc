/** One photograph at fit size or enlarged, panned by drag; the thumbnail stands in until the picture is there. */

import { type PointerEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { imageAddress } from '../../shared/api.ts';
import { pannedTo, panTo, setInView, zoom, zoomTo } from '../../shared/photographs/looking.ts';
import { type Prepared, prepare, preparedNow } from '../../shared/photographs/prepared.ts';
import { useMaking, useRow, wantRows } from '../../shared/photographs/rows.ts';
import { useStore } from '../../shared/store.ts';
import { Empty } from '../../shared/ui/empty.tsx';
import { Overlay, type PicturePlace } from './overlay.tsx';

interface Size {
  readonly width: number;
  readonly height: number;
}

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
  const drag = useDrag(room, natural, scale);
  useInView(id, room, natural, scale);
  if (row?.readState === 'unreadable' || (fit.failed !== null && row?.thumbnail === 0)) {
    return (
      <Empty icon="tray" title={`${revealedName(row?.fileName ?? 'This file')} cannot be shown`}>
        {fit.failed !== null && <p>{fit.failed}</p>}
      </Empty>
    );
  }
  const shown = scale === 'fit' ? fit.ready : (full.ready ?? fit.ready);
  const size = natural === null || room === null ? null : sizeAt(natural, room, scale);
  const place: PicturePlace | null =
    size === null || room === null
      ? null
      : { ...size, left: offset(room.width, size.width, x), top: offset(room.height, size.height, y) };
  const style =
    place === null
      ? {}
      : { width: place.width, height: place.height, transform: `translate(${place.left}px, ${place.top}px)` };
  return (
    <div
      ref={ref}
      className={`zoom-picture ${scale === 'fit' ? '' : 'is-zoomed'}`}
      {...drag}
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
  size: 'preview' | 'full',
  isWanted: boolean,
): { readonly ready: Prepared | null; readonly failed: string | null } {
  const [state, setState] = useState<{
    readonly id: PhotoId;
    readonly ready: Prepared | null;
    readonly failed: string | null;
  }>({ id, ready: null, failed: null });
  const making = useMaking(id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a picture that was made anew is asked for again.
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
  useLayoutEffect(() => {
    if (x !== null && y !== null) setInView(id, { x, y });
    return () => setInView(id, null);
  }, [id, x, y]);
}

/** Never larger than its pixels at fit size; at 100 % one picture pixel is one screen pixel. */
function sizeAt(natural: Size, room: Size, scale: 'fit' | number): Size {
  const density = window.devicePixelRatio;
  const factor =
    scale === 'fit' ? Math.min(room.width / natural.width, room.height / natural.height, 1 / density) : scale / density;
  return { width: natural.width * factor, height: natural.height * factor };
}

function offset(room: number, size: number, at: number): number {
  if (size <= room) return (room - size) / 2;
  return Math.min(0, Math.max(room - size, room / 2 - at * size));
}

function useDrag(room: Size | null, natural: Size | null, scale: 'fit' | number) {
  const from = useRef<{
    readonly clientX: number;
    readonly clientY: number;
    readonly x: number;
    readonly y: number;
    moved: boolean;
  } | null>(null);
  const size = room === null || natural === null ? null : sizeAt(natural, room, scale);
  return {
    onPointerDown(event: PointerEvent<HTMLDivElement>): void {
      if (event.button !== 0 || size === null) return;
      const { x, y } = pannedTo();
      from.current = { clientX: event.clientX, clientY: event.clientY, x, y, moved: false };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent<HTMLDivElement>): void {
      const start = from.current;
      if (start === null || size === null) return;
      const byX = event.clientX - start.clientX;
      const byY = event.clientY - start.clientY;
      if (Math.hypot(byX, byY) > 4) start.moved = true;
      if (scale !== 'fit') panTo(start.x - byX / size.width, start.y - byY / size.height);
    },
    /** A click without a move zooms in at that point, or out again. */
    onPointerUp(event: PointerEvent<HTMLDivElement>): void {
      const start = from.current;
      from.current = null;
      if (start === null || start.moved || size === null || room === null) return;
      if (scale !== 'fit') {
        zoomTo('fit');
        return;
      }
      const box = event.currentTarget.getBoundingClientRect();
      const left = (room.width - size.width) / 2;
      const top = (room.height - size.height) / 2;
      zoomTo(1, {
        x: (event.clientX - box.left - left) / size.width,
        y: (event.clientY - box.top - top) / size.height,
      });
    },
  };
}

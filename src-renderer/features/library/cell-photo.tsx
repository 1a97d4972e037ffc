/** The picture of a cell: neither requested nor decoded while the sheet is flung past it. */
import { useRef } from 'react';
import type { PhotoRow } from '../../../src-main/domain/photo.ts';
import { imageAddress } from '../../api.ts';
import { useStore } from '../../state/store.ts';
import { Icon } from '../../ui/icon.tsx';
import { flung } from './sheet-scroll.ts';

export function CellPhoto({ row }: { readonly row: PhotoRow }) {
  const isFlung = useStore(flung, (value) => value);
  const shown = useRef(false);
  if (row.readState === 'unreadable') {
    return (
      <span className="cell-unreadable">
        <Icon name="tray" size={24} />
        Cannot be read
      </span>
    );
  }
  if (!isFlung) shown.current = true;
  const ratio = row.width !== null && row.height !== null ? { aspectRatio: `${row.width} / ${row.height}` } : {};
  if (row.thumbnail === 0 || !shown.current) {
    return <span className="cell-waiting" style={ratio} />;
  }
  return (
    <img
      className="cell-image"
      src={imageAddress('thumb', row.id, row.thumbnailVersion)}
      alt=""
      decoding="async"
      draggable={false}
      width={row.width ?? undefined}
      height={row.height ?? undefined}
    />
  );
}

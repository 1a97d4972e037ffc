/** A photograph fitted into its box: the thumbnail at once, the sharper preview when it is ready. */
import { useEffect, useState } from 'react';
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import { imageAddress } from '../api.ts';
import { prepare } from '../photographs/prepared.ts';
import { useMaking, useRow, wantRows } from '../photographs/rows.ts';
import { PHOTO_WORDS } from '../photographs/words.ts';
import { Icon } from '../ui/icon.tsx';

export function PhotoImage({
  id,
  sharp = true,
  alt = '',
}: {
  readonly id: PhotoId;
  readonly sharp?: boolean;
  readonly alt?: string;
}) {
  const row = useRow(id);
  const [preview, setPreview] = useState<string | null>(null);
  const making = useMaking(id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a picture that was made again is asked for again.
  useEffect(() => {
    wantRows([id]);
    setPreview(null);
    if (!sharp) return;
    let current = true;
    prepare(id, 'preview').then(
      ({ address }) => current && setPreview(address),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [id, sharp, making]);
  const thumbnail = row !== null && row.thumbnail > 0 ? imageAddress('thumb', id, row.thumbnailVersion) : null;
  const address = preview ?? thumbnail;
  if (address === null) return <EmptyBox isUnreadable={row?.readState === 'unreadable'} />;
  // The preview takes the thumbnail's place in one frame: decoded next to it, the place would be empty for a moment.
  return (
    <img
      className="photo-image"
      src={address}
      alt={alt}
      draggable={false}
      decoding={preview === null ? 'async' : 'sync'}
    />
  );
}

/** In the place of a photograph that has not come, or never will. */
function EmptyBox({ isUnreadable }: { readonly isUnreadable: boolean }) {
  if (!isUnreadable) return <span className="photo-image-box" />;
  return (
    <span className="photo-image-box" title={PHOTO_WORDS.unreadable}>
      <Icon name="tray" size={18} />
      <span className="visually-hidden">{PHOTO_WORDS.unreadable}</span>
    </span>
  );
}

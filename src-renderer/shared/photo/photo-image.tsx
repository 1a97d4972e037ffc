/** A photograph fitted into its box: the thumbnail at once, the sharper preview when it is ready. */
import { useEffect, useState } from 'react';
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import { imageAddress } from '../api.ts';
import { prepare } from '../photographs/prepared.ts';
import { useMaking, useRow, wantRows } from '../photographs/rows.ts';

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
  if (address === null) return <span className="photo-image-box" />;
  // The preview takes the thumbnail's place in one frame: decoded beside it, the place would be empty for a moment.
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

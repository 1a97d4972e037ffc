/** Everything that the library knows of one photograph, fetched again when its row changes. */
import { useEffect, useState } from 'react';
import type { Photo } from '../../../src-main/domain/photo.ts';
import { call } from '../../api.ts';
import { useRow } from '../../state/rows.ts';

/** The whole photograph of that id; the last one stays until the next has come. */
export function usePhoto(id: number | null): Photo | null {
  const [photo, setPhoto] = useState<Photo | null>(null);
  const row = useRow(id ?? 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a row that was fetched anew means that something about the photograph may be new.
  useEffect(() => {
    if (id === null) return;
    let current = true;
    const timer = window.setTimeout(() => {
      call('photos.get', { photoId: id }).then(
        (found) => current && setPhoto(found),
        () => undefined,
      );
    }, 40);
    return () => {
      current = false;
      window.clearTimeout(timer);
    };
  }, [id, row]);
  return id === null ? null : photo;
}

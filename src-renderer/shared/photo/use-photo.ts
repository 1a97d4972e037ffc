/** Everything that the library knows of one photograph, read again when the photograph changes. */
import { useEffect, useState } from 'react';
import type { Photo } from '../../../src-main/domain/photo.ts';
import { call, subscribe, subscribeRows } from '../api.ts';
import { useRow } from '../photographs/rows.ts';

/** Arrows that are held go past many photographs: only where they rest is one read. */
const REST_MS = 40;

/** The whole photograph of that id; the last one stays until the next has come. */
export function usePhoto(id: number | null): Photo | null {
  const [photo, setPhoto] = useState<Photo | null>(null);
  const row = useRow(id ?? 0);
  const changes = useChanges(id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another row, or news of the photograph, means that something may be new.
  useEffect(() => {
    if (id === null) return;
    let current = true;
    const timer = window.setTimeout(() => {
      call('photos.get', { photoId: id }).then(
        (found) => current && setPhoto(found),
        () => undefined,
      );
    }, REST_MS);
    return () => {
      current = false;
      window.clearTimeout(timer);
    };
  }, [id, row, changes]);
  return id === null ? null : photo;
}

/** Counts what the library has told of that photograph: its folder may have another name while its row stays the same. */
function useChanges(id: number | null): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const heard = (ids: readonly number[] | null): void => {
      if (id !== null && (ids === null || ids.includes(id))) setCount((before) => before + 1);
    };
    const stops = [
      subscribe('photos.changed', ({ ids }) => heard(ids)),
      subscribeRows(({ described }) => heard(described)),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [id]);
  return count;
}

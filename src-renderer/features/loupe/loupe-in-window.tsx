/** The loupe in its own window: the photograph with its name and marks, nothing else; every key is the desk's. */
import { useEffect } from 'react';
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { keyName } from '../../shared/commands/keys.ts';
import { PhotoMarks, PickMark } from '../../shared/photo/photo-marks.tsx';
import { useRow } from '../../shared/photographs/rows.ts';
import { PHOTO_WORDS } from '../../shared/photographs/words.ts';
import { useStore } from '../../shared/store.ts';
import { Empty } from '../../shared/ui/empty.tsx';
import { followed, handKey } from './state/following.ts';
import { WORDS } from './words.ts';
import { ZoomPicture } from './zoom-picture.tsx';

export function LoupeInWindow() {
  const id = useStore(followed, (value) => value);
  useEffect(() => {
    const hand = (event: KeyboardEvent): void => {
      if (event.isComposing || event.keyCode === 229) return;
      event.preventDefault();
      handKey(keyName(event), event.repeat);
    };
    window.addEventListener('keydown', hand);
    return () => window.removeEventListener('keydown', hand);
  }, []);
  return (
    <main className="loupe-window">
      {id === null ? (
        <Empty icon="loupe" title={PHOTO_WORDS.noneSelected}>
          <p>{WORDS.selectOne}</p>
        </Empty>
      ) : (
        <Shown id={id} />
      )}
    </main>
  );
}

function Shown({ id }: { readonly id: PhotoId }) {
  const row = useRow(id);
  const name = revealedName(row?.fileName ?? '');
  return (
    <>
      <ZoomPicture id={id} label={name} />
      <p className="loupe-window-words">
        {row !== null && <PickMark row={row} />}
        <span>{name}</span>
        {row !== null && <PhotoMarks row={row} />}
      </p>
    </>
  );
}

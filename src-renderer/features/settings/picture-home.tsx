/** Where the thumbnails and previews lie, and what moves them to another disk. */
import { useEffect, useState } from 'react';
import type { PictureHomeView } from '../../../src-main/domain/picture-place.ts';
import { call, subscribe } from '../../shared/api.ts';
import { Button } from '../../shared/ui/button.tsx';
import { attempt } from '../../shared/window/notices.ts';

export function PictureHome() {
  const [home, setHome] = useState<PictureHomeView | null>(null);
  useEffect(() => {
    const look = (): void => attempt(async () => setHome(await call('thumbnails.home')));
    look();
    // The move goes on in the status bar.
    return subscribe('tasks.progress', ({ kind, state }) => kind === 'pictures' && state !== 'running' && look());
  }, []);
  if (home === null) return null;
  const { folder, isUsual, lost, isMoving } = home;
  return (
    <section aria-label="Thumbnails">
      <dl className="facts">
        <div className="fact">
          <dt>Pictures</dt>
          <dd className="path">{folder}</dd>
        </div>
      </dl>
      {lost !== null && (
        <p className="note note-warn" role="status">
          The disk with the thumbnails is not there: {lost}. Until it is back they are made beside the library. Connect it
          and start Picture Desk again, or choose where they are to be from now on.
        </p>
      )}
      <p className="settings-lists">
        <Button
          isDisabled={isMoving}
          onPress={() =>
            attempt(async () => {
              const moving = await call('thumbnails.move');
              if (moving !== null) setHome(moving);
            })
          }
        >
          Move the thumbnails…
        </Button>
        {!isUsual && (
          <Button
            tone="quiet"
            isDisabled={isMoving}
            onPress={() => attempt(async () => setHome(await call('thumbnails.moveBack')))}
          >
            {lost === null ? 'Move them back beside the library' : 'Keep them beside the library'}
          </Button>
        )}
        {isMoving && <span className="muted">They are being moved: the status bar says how far.</span>}
      </p>
    </section>
  );
}

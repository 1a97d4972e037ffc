/** Where the thumbnails and previews lie, and what moves them to another disk. */
import { useEffect, useState } from 'react';
import type { PictureHomeView } from '../../../src-main/domain/picture-place.ts';
import { call, subscribe } from '../../shared/api.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { PHOTO_WORDS } from '../../shared/photographs/words.ts';
import { Button } from '../../shared/ui/button.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { WORDS } from './words.ts';

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
    <section aria-label={PHOTO_WORDS.thumbnails}>
      <dl className="facts">
        <div className="fact">
          <dt>{ARTICLE_WORDS.pictureList}</dt>
          <dd className="path">{folder}</dd>
        </div>
      </dl>
      {lost !== null && (
        <p className="note note-warn" role="status">
          {WORDS.homeLost(lost)}
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
          {WORDS.moveThumbnails}
        </Button>
        {!isUsual && (
          <Button
            tone="quiet"
            isDisabled={isMoving}
            onPress={() => attempt(async () => setHome(await call('thumbnails.moveBack')))}
          >
            {lost === null ? WORDS.moveThumbnailsBack : WORDS.keepBesideLibrary}
          </Button>
        )}
        {isMoving && <span className="muted">{WORDS.thumbnailsMoving}</span>}
      </p>
    </section>
  );
}

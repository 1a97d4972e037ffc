/** Where thumbnails and previews are kept, and the button that moves them to another disk. */
import { useEffect, useState } from 'react';
import type { PictureHomeView } from '../../../src-main/domain/picture-place.ts';
import { newest } from '../../shared/answers/acts.ts';
import { call, subscribe } from '../../shared/api.ts';
import { PHOTO_WORDS } from '../../shared/photographs/words.ts';
import { Button } from '../../shared/ui/button.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { WORDS } from './words.ts';

const homeAsked = newest();

export function PictureHome() {
  const [home, setHome] = useState<PictureHomeView | null>(null);
  // Asked again after each step, too: its own answer may come after the end of a short move, and be out of date.
  const look = (): void =>
    attempt(async () => {
      const now = await homeAsked(() => call('thumbnails.home'));
      if (now !== null) setHome(now);
    });
  // biome-ignore lint/correctness/useExhaustiveDependencies: it listens as long as it is shown.
  useEffect(() => {
    look();
    // The move goes on in the status bar.
    return subscribe('tasks.progress', ({ kind, state }) => kind === 'pictures' && state !== 'running' && look());
  }, []);
  if (home === null) return null;
  const { folder, isUsual, lost, isMoving } = home;
  return (
    <section className="picture-home" aria-label={PHOTO_WORDS.thumbnails}>
      <dl className="facts">
        <div className="fact">
          <dt>{WORDS.thumbnailsAndPreviews}</dt>
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
              if ((await call('thumbnails.move')) !== null) look();
            })
          }
        >
          {WORDS.moveThumbnails}
        </Button>
        {!isUsual && (
          <Button
            tone="quiet"
            isDisabled={isMoving}
            onPress={() =>
              attempt(async () => {
                await call('thumbnails.moveBack');
                look();
              })
            }
          >
            {lost === null ? WORDS.moveThumbnailsBack : WORDS.keepBesideLibrary}
          </Button>
        )}
        {isMoving && <span className="muted">{WORDS.thumbnailsMoving}</span>}
      </p>
    </section>
  );
}

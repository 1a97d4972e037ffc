/** Where the library and its pictures are kept, and how much room they take. */

import { useEffect, useState } from 'react';
import type { AppInfo, LibraryStatistics } from '../../../src-main/contract/views.ts';
import { bytesInWords } from '../../../src-main/domain/counts.ts';
import { ROOMS_GB, roomOf } from '../../../src-main/domain/picture-room.ts';
import { call } from '../../shared/api.ts';
import { PHOTO_WORDS } from '../../shared/photographs/words.ts';
import { useStore } from '../../shared/store.ts';
import { Choice } from '../../shared/ui/choice.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { setView, view } from '../../shared/window/view.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { PictureHome } from './picture-home.tsx';
import { WORDS } from './words.ts';

export function StorageSettings() {
  const [found, setFound] = useState<{ readonly info: AppInfo; readonly numbers: LibraryStatistics } | null>(null);
  const room = useStore(view, ({ pictureRoom }) => roomOf(pictureRoom));
  useEffect(
    () =>
      attempt(async () => {
        const [info, numbers] = await Promise.all([call('app.info'), call('library.statistics')]);
        setFound({ info, numbers });
      }),
    [],
  );
  if (found === null) return null;
  const { libraryFile } = found.info;
  const [before, option, after] = WORDS.elsewhere;
  return (
    <section aria-labelledby="storage-settings">
      <h3 className="panel-heading" id="storage-settings">
        {WORDS.kept}
      </h3>
      <dl className="facts">
        <div className="fact">
          <dt>{WINDOW_WORDS.places.library}</dt>
          <dd className="path">{libraryFile}</dd>
        </div>
        <div className="fact">
          <dt>{WINDOW_WORDS.size}</dt>
          <dd>{bytesInWords(found.numbers.libraryBytes)}</dd>
        </div>
        <div className="fact">
          <dt>{PHOTO_WORDS.thumbnails}</dt>
          <dd>{bytesInWords(found.numbers.thumbnailBytes)}</dd>
        </div>
      </dl>
      <PictureHome />
      <Choice
        label={WORDS.pictureRoom}
        labelled
        value={String(room)}
        options={ROOMS_GB.map((gigabytes) => ({ id: String(gigabytes), label: WORDS.gigabytes(gigabytes) }))}
        onChange={(gigabytes) => setView({ pictureRoom: Number(gigabytes) })}
      />
      <p className="muted">
        {WORDS.pictureRoomNote} {before}
        <code>{option}</code>
        {after}
      </p>
    </section>
  );
}

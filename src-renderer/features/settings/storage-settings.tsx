/** Where the library and its pictures are kept, and how much room they take. */

import { useEffect, useState } from 'react';
import type { AppInfo, LibraryStatistics } from '../../../src-main/contract/views.ts';
import { bytesInWords } from '../../../src-main/domain/counts.ts';
import { ROOMS_GB, roomOf } from '../../../src-main/domain/picture-room.ts';
import { call } from '../../shared/api.ts';
import { useStore } from '../../shared/store.ts';
import { Choice } from '../../shared/ui/choice.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { setView, view } from '../../shared/window/view.ts';
import { PictureHome } from './picture-home.tsx';

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
  return (
    <section aria-labelledby="storage-settings">
      <h3 className="panel-heading" id="storage-settings">
        Where it is kept
      </h3>
      <dl className="facts">
        <div className="fact">
          <dt>Library</dt>
          <dd className="path">{libraryFile}</dd>
        </div>
        <div className="fact">
          <dt>Size</dt>
          <dd>{bytesInWords(found.numbers.libraryBytes)}</dd>
        </div>
        <div className="fact">
          <dt>Thumbnails</dt>
          <dd>{bytesInWords(found.numbers.thumbnailBytes)}</dd>
        </div>
      </dl>
      <PictureHome />
      <Choice
        label="Room for thumbnails and previews"
        labelled
        value={String(room)}
        options={ROOMS_GB.map((gigabytes) => ({ id: String(gigabytes), label: `${gigabytes} GB` }))}
        onChange={(gigabytes) => setView({ pictureRoom: Number(gigabytes) })}
      />
      <p className="muted">
        Six tenths are for thumbnails. Those that were not looked at for longest go first when there is no more room,
        the next time that folders are read, and are made again when they are looked at; those of photographs that are
        unplugged stay. To keep the library elsewhere, start the program with <code>--library FILE</code>.
      </p>
    </section>
  );
}

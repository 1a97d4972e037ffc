/** The whole library in numbers: files, sizes, formats. */

import { useEffect, useState } from 'react';
import type { LibraryStatistics } from '../../../src-main/contract/views.ts';
import { bytesInWords, numbered } from '../../../src-main/domain/counts.ts';
import { call } from '../../shared/api.ts';
import { momentInWords } from '../../shared/photo/photo-facts.ts';
import { PHOTO_WORDS } from '../../shared/photographs/words.ts';
import { attempt } from '../../shared/window/notices.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { WORDS } from './words.ts';

export function LibraryNumbers() {
  const [numbers, setNumbers] = useState<LibraryStatistics | null>(null);
  useEffect(() => attempt(async () => setNumbers(await call('library.statistics'))), []);
  if (numbers === null) return null;
  const rows: readonly (readonly [string, string])[] = [
    [PHOTO_WORDS.photographList, numbered(numbers.photographs)],
    [WINDOW_WORDS.files, numbered(numbers.files)],
    [WINDOW_WORDS.folders, numbered(numbers.folders)],
    [WORDS.originals, bytesInWords(numbers.bytes)],
    [WINDOW_WORDS.places.tray, numbered(numbers.unreadable)],
    [PHOTO_WORDS.missing, numbered(numbers.missing)],
    [WORDS.lastScan, numbers.lastScan === null ? WORDS.neverScanned : momentInWords(numbers.lastScan)],
    [WORDS.libraryFile, bytesInWords(numbers.libraryBytes)],
    [PHOTO_WORDS.thumbnails, bytesInWords(numbers.thumbnailBytes)],
  ];
  return (
    <section className="statistics-part" aria-label={WORDS.wholeLibrary}>
      <h3 className="statistics-title">{WORDS.wholeLibrary}</h3>
      <dl className="facts page-facts">
        {rows.map(([label, value]) => (
          <div key={label} className="fact">
            <dt>{label}</dt>
            <dd className="count">{value}</dd>
          </div>
        ))}
      </dl>
      <table className="table formats">
        <caption className="panel-heading">{WORDS.formats}</caption>
        <thead>
          <tr>
            <th scope="col">{WORDS.format}</th>
            <th scope="col">{PHOTO_WORDS.photographList}</th>
            <th scope="col">{WINDOW_WORDS.size}</th>
          </tr>
        </thead>
        <tbody>
          {numbers.formats.map(({ type, count, bytes }) => (
            <tr key={type}>
              <th scope="row">{type.toUpperCase()}</th>
              <td className="count">{numbered(count)}</td>
              <td className="count">{bytesInWords(bytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

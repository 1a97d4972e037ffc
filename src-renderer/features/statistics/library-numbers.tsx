/** The whole library in numbers: files, sizes, formats. */

import { useEffect, useState } from 'react';
import type { LibraryStatistics } from '../../../src-main/contract/views.ts';
import { bytesInWords, numbered } from '../../../src-main/domain/counts.ts';
import { call } from '../../shared/api.ts';
import { momentInWords } from '../../shared/photo/photo-facts.ts';
import { attempt } from '../../shared/window/notices.ts';

export function LibraryNumbers() {
  const [numbers, setNumbers] = useState<LibraryStatistics | null>(null);
  useEffect(() => attempt(async () => setNumbers(await call('library.statistics'))), []);
  if (numbers === null) return null;
  const rows: readonly (readonly [string, string])[] = [
    ['Photographs', numbered(numbers.photographs)],
    ['Files', numbered(numbers.files)],
    ['Folders', numbered(numbers.folders)],
    ['Originals', bytesInWords(numbers.bytes)],
    ['Cannot be read', numbered(numbers.unreadable)],
    ['Missing', numbered(numbers.missing)],
    ['Last scan', numbers.lastScan === null ? 'never' : momentInWords(numbers.lastScan)],
    ['Library file', bytesInWords(numbers.libraryBytes)],
    ['Thumbnails', bytesInWords(numbers.thumbnailBytes)],
  ];
  return (
    <section className="statistics-part" aria-label="The whole library">
      <h3 className="statistics-title">The whole library</h3>
      <dl className="facts page-facts">
        {rows.map(([label, value]) => (
          <div key={label} className="fact">
            <dt>{label}</dt>
            <dd className="count">{value}</dd>
          </div>
        ))}
      </dl>
      <table className="table formats">
        <caption className="panel-heading">Formats</caption>
        <thead>
          <tr>
            <th scope="col">Format</th>
            <th scope="col">Photographs</th>
            <th scope="col">Size</th>
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

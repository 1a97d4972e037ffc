/** One row a picture for spreadsheets; cells that a spreadsheet would run as formulas are made plain text. */
import type { BundleContent, BundlePicture, ExportFormat } from './format.ts';
import { largestRendition } from './renditions.ts';

export const captionsCsv = {
  id: 'captions',
  label: 'Captions (CSV)',
  render: (content) => [{ path: 'captions.csv', kind: 'text', text: csvOf(content) }],
} as const satisfies ExportFormat;

const COLUMNS: readonly (readonly [title: string, cell: (picture: BundlePicture) => string])[] = [
  ['position', ({ position }) => String(position)],
  ['file', (picture) => largestRendition(picture)?.path ?? ''],
  ['caption', ({ picture }) => picture.caption],
  ['credit', ({ picture }) => picture.credit],
  ['photographer', ({ photographer }) => photographer ?? ''],
  ['agency', ({ agencies }) => agencies.join('/')],
  ['alt text', ({ picture }) => picture.altText],
  ['restrictions', ({ restrictions }) => restrictions.join('; ')],
];

function csvOf({ pictures }: BundleContent): string {
  const rows = [
    COLUMNS.map(([title]) => title),
    ...pictures.map((picture) => COLUMNS.map(([, cell]) => cell(picture))),
  ];
  // Excel takes a file for UTF-8 only with the byte order mark in front.
  return `\uFEFF${rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

/** A cell in quotes where it needs them; an apostrophe keeps `=`, `+`, `-`, `@`, tab and CR from starting a formula. */
export function csvCell(text: string): string {
  // Full-width signs are formulas to some spreadsheets too; leading blanks do not stop any of them.
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n\t;']|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

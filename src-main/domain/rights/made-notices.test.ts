/** Notices of five languages in every field that agencies write them in: each is read as what it is, wherever it stands. */
import { expect, test } from 'vitest';
import { readNotice } from './read-restrictions.ts';
import type { RestrictionKind, RightsField } from './restriction.ts';

const FOR_RIGHTS: readonly RightsField[] = ['instructions', 'usageTerms'];
const SHORT: readonly RightsField[] = ['title', 'jobId', 'keywords'];
const CAPTIONS: readonly RightsField[] = ['description', 'caption'];

type Row = readonly [kind: RestrictionKind, notice: string, ...fields: readonly (readonly RightsField[])[]];

const NOTICES: readonly Row[] = [
  ['expiry', 'Must not be used after 12 August 2026', FOR_RIGHTS, SHORT, CAPTIONS],
  ['expiry', 'Delete after Wednesday, 12 August 2026', FOR_RIGHTS, SHORT, CAPTIONS],
  ['expiry', 'Nach dem 12.8.2026 zu löschen', FOR_RIGHTS, SHORT, CAPTIONS],
  ['expiry', 'À supprimer après le 12 août 2026', FOR_RIGHTS, SHORT, CAPTIONS],
  ['expiry', 'Eliminar después del 12 de agosto de 2026', FOR_RIGHTS, SHORT, CAPTIONS],
  ['expiry', 'Da eliminare dopo il 12 agosto 2026', FOR_RIGHTS, SHORT, CAPTIONS],
  ['kill', 'ELIMINACIÓN', FOR_RIGHTS, ['title', 'jobId'], CAPTIONS],
  ['kill', 'ELIMINAZIONE', FOR_RIGHTS, ['title', 'jobId'], CAPTIONS],
  ['kill', 'ANNULATION', FOR_RIGHTS, ['title', 'jobId'], CAPTIONS],
  ['kill', 'ZURÜCKGEZOGEN', FOR_RIGHTS, ['title', 'jobId'], CAPTIONS],
  ['noCropping', 'Image must not be digitally enhanced', FOR_RIGHTS, SHORT, CAPTIONS],
  ['noCropping', 'The photograph must be used in its entirety', FOR_RIGHTS, SHORT, CAPTIONS],
  ['noCropping', 'No alterations permitted', FOR_RIGHTS, SHORT, CAPTIONS],
  ['noCropping', 'Aucune modification autorisée', FOR_RIGHTS, SHORT, CAPTIONS],
];

test.each(NOTICES.map((row) => [row[0], row[1], row] as const))('%s: %s', (kind, notice, [, , ...fields]) => {
  for (const field of fields.flat()) {
    const text = CAPTIONS.includes(field) ? `A crew passes the bridge in Ashby. ${notice}.` : notice;
    const kinds = readNotice(text, field, '2026-08-01T10:00:00Z').map((one) => one.kind);
    expect(kinds, `${field}: ${text}`).toEqual([kind]);
  }
});

test.each([
  'The mandatory elimination of tariffs is voted on in Ashby.',
  'ELIMINACIÓN DIRECTA EN LA COPA',
  'Eliminación del equipo local en Ashby.',
  'La eliminazione del Norland ai rigori.',
  'Workers delete old files after the 12 August 2026 deadline.',
  'No modifications to the bridge were allowed by the council.',
  'The portrait must be seen in its entirety, says the curator.',
])('news: %s', (caption) => {
  expect(readNotice(caption, 'description', '2026-08-01T10:00:00Z')).toEqual([]);
});

/** Filters by what the files say: their names, their values in words, and one of them turned on or off. */
import { changeQuery, library } from './library.ts';
import { PHOTO_WORDS } from './words.ts';

/** `2024-08-12T10` as `12 Aug 2024, 10:00`; other values as they are. */
export function facetInWords(name: string, value: string): string {
  if (name === 'orientation') return PHOTO_WORDS.orientations[value] ?? value;
  if (name !== 'date' && name !== 'hour' && name !== 'month') return value;
  const [, year = '', month = '', day = '', hour = ''] =
    /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}))?/.exec(value) ?? [];
  const date = [day === '' ? '' : String(Number(day)), PHOTO_WORDS.months[Number(month) - 1] ?? '', year];
  const words = date.filter((part) => part !== '').join(' ');
  return hour === '' ? words : PHOTO_WORDS.atHour(words, hour);
}

export function toggleFacet(name: string, value: string): void {
  const { [name]: before = [], ...rest } = library.get().query.facets ?? {};
  const values = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  changeQuery({ facets: values.length === 0 ? rest : { ...rest, [name]: values } });
}

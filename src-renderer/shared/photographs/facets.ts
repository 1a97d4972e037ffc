/** Filters by what the files say: their names, their values in words, and one of them turned on or off. */
import { changeQuery, library } from './library.ts';

export const FACET_LABELS: Readonly<Record<string, string>> = {
  photographer: 'Photographer',
  agency: 'Agency',
  place: 'Place',
  person: 'Person shown',
  event: 'Event',
  date: 'Date',
  hour: 'Hour',
  month: 'Month',
  keyword: 'Keyword',
  topic: 'Media topic',
  camera: 'Camera',
  lens: 'Lens',
  orientation: 'Orientation',
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2024-08-12T10` as `12 Aug 2024, 10:00`; other values as they are. */
export function facetInWords(name: string, value: string): string {
  if (name === 'orientation') return `${value.charAt(0).toUpperCase()}${value.slice(1)}`;
  if (name !== 'date' && name !== 'hour' && name !== 'month') return value;
  const [, year = '', month = '', day = '', hour = ''] =
    /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}))?/.exec(value) ?? [];
  const date = [day === '' ? '' : String(Number(day)), MONTHS[Number(month) - 1] ?? '', year];
  const words = date.filter((part) => part !== '').join(' ');
  return hour === '' ? words : `${words}, ${hour}:00`;
}

export function toggleFacet(name: string, value: string): void {
  const { [name]: before = [], ...rest } = library.get().query.facets ?? {};
  const values = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  changeQuery({ facets: values.length === 0 ? rest : { ...rest, [name]: values } });
}

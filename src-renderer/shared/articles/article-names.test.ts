// Articles of one name are told apart by edition, date or slug, whichever tells all of them apart.
import { expect, test } from 'vitest';
import { nameOf, namesOf } from './article-names.ts';

const article = (id: number, fields: Partial<Parameters<typeof namesOf>[0][number]> = {}) => ({
  id,
  headline: 'Rowing final',
  slug: `rowing-final-${id}`,
  date: '2024-08-12',
  pictures: 3,
  edition: 1,
  archived: false,
  changedAt: '2024-08-12T10:00:00Z',
  exportedAt: null,
  ...fields,
});
const names = (...list: readonly ReturnType<typeof article>[]) => [...namesOf(list).values()];

test('one article of a name keeps its name alone', () => {
  expect(names(article(1), article(2, { headline: 'Another' }))).toEqual(['Rowing final', 'Another']);
});

test('editions, then dates, then slugs tell articles of one name apart', () => {
  expect(names(article(1), article(2, { edition: 2 }))).toEqual(['Rowing final, edition 1', 'Rowing final, edition 2']);
  expect(names(article(1), article(2, { date: '2024-08-13' }))).toEqual([
    'Rowing final, 2024-08-12',
    'Rowing final, 2024-08-13',
  ]);
  expect(names(article(1), article(2), article(3, { edition: 2 }))).toEqual([
    'Rowing final, rowing-final-1',
    'Rowing final, rowing-final-2',
    'Rowing final, rowing-final-3',
  ]);
});

test('articles without a headline are told apart too', () => {
  const untitled = (id: number) => article(id, { headline: ' ', date: '' });
  expect(names(untitled(1), untitled(2))).toEqual([
    'Untitled article, rowing-final-1',
    'Untitled article, rowing-final-2',
  ]);
});

test('an article that stands alone is called by more where another one has the same name, as it is typed now', () => {
  const list = [article(1), article(2, { edition: 2 }), article(3, { headline: 'Rowing  final ', edition: 3 })];
  expect(nameOf({ id: 2, headline: 'Rowing final' }, list)).toBe('Rowing final, edition 2');
  expect(nameOf({ id: 3, headline: 'Rowing final' }, list)).toBe('Rowing final, edition 3');
  expect(nameOf({ id: 2, headline: 'Rowing finals' }, list)).toBe('Rowing finals');
  expect(nameOf({ id: 9, headline: '' }, list)).toBe('Untitled article');
});

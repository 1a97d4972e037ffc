/** Templates over several pictures: which fields, in which way, with what could not be filled said. */
import { expect, test } from 'vitest';
import { exampleInput } from '../checks/testing/example.ts';
import { applyTemplate, commonText, EMPTY_TEMPLATE, type TemplateFields } from './templates.ts';

const { article, photos } = exampleInput({
  pictures: [
    { caption: 'Anna Berg rests.', credit: '', altText: '', metadata: { city: 'Ashby', creator: ['Jo Hart'] } },
    { caption: '', credit: 'AP/Jo Hart', altText: '', metadata: { creator: ['Eve Moor'] } },
    { caption: 'Boats.', credit: 'AP/Jo Hart', altText: 'Boats', metadata: {} },
  ],
});
const ground = { article, photos, codes: new Map([['b4', ['Anna Berg']]]), delimiter: '=' };
const template = (fields: Partial<TemplateFields>): TemplateFields => ({ ...EMPTY_TEMPLATE, ...fields });
const apply = (fields: Partial<TemplateFields>, ids = [1, 2, 3]) =>
  applyTemplate(template(fields), new Set(ids), ground);

test('fills only the fields that are on, for the pictures chosen, and changes nothing else', () => {
  const { edits, left } = apply({ credit: { on: true, text: 'AP/{photographer}', way: 'replace' } }, [1, 3]);
  expect(edits).toEqual([{ pictureId: 1, field: 'credit', text: 'AP/Jo Hart' }]);
  expect(left).toEqual([]);
});

test('puts text before, behind, or only where nothing stands', () => {
  const before = apply({ caption: { on: true, text: 'ASHBY:', way: 'before' } });
  expect(before.edits.map(({ text }) => text)).toEqual(['ASHBY: Anna Berg rests.', 'ASHBY:', 'ASHBY: Boats.']);
  const after = apply({ caption: { on: true, text: 'With =b4=.', way: 'after' } }, [3]);
  expect(after.edits).toEqual([{ pictureId: 3, field: 'caption', text: 'Boats. With Anna Berg.' }]);
  const empty = apply({ altText: { on: true, text: 'Rowers', way: 'if-empty' } });
  expect(empty.edits.map(({ pictureId }) => pictureId)).toEqual([1, 2]);
});

test('leaves out a picture in which anything would stay unfilled, in all its fields, and says which', () => {
  const alone = apply({ caption: { on: true, text: '{city} =zz=', way: 'replace' } }, [1, 2]);
  expect(alone.edits).toEqual([]);
  expect(alone.left).toEqual([
    { name: '1', why: 'There is no code zz.' },
    { name: '2', why: 'There is no code zz. The photograph has no {city}.' },
  ]);
  const { edits, left } = apply({
    caption: { on: true, text: 'In {city}.', way: 'replace' },
    credit: { on: true, text: 'PA/Jo Hart', way: 'replace' },
  });
  expect(edits).toEqual([
    { pictureId: 1, field: 'caption', text: 'In Ashby.' },
    { pictureId: 1, field: 'credit', text: 'PA/Jo Hart' },
  ]);
  expect(left).toEqual(['2', '3'].map((name) => ({ name, why: 'The photograph has no {city}.' })));
  const noCodes = { ...ground, codes: new Map<string, readonly string[]>() };
  const fields = template({ credit: { on: true, text: 'AP/=cw#2', way: 'replace' } });
  expect(applyTemplate(fields, new Set([1]), noCodes)).toEqual({
    edits: [],
    left: [{ name: '1', why: '=cw#2 is not filled.' }],
  });
});

test('knows common and mixed values', () => {
  expect(commonText(article.pictures.slice(1), 'credit')).toBe('AP/Jo Hart');
  expect(commonText(article.pictures, 'credit')).toBeNull();
  expect(commonText([], 'credit')).toBeUndefined();
});

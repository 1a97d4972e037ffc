/** Offices, platforms and fillers in every form of a credit: none of them is a photographer with certainty. */
import { expect, test } from 'vitest';
import { AGENCIES } from './agencies.ts';
import { printedCreditJson } from './credits-json.ts';
import { splitCaption } from './split-caption.ts';
import { NOBODIES } from './testing/nobodies.ts';

const FORMS: readonly string[] = [
  '{x}',
  '{x}/AP',
  '{x} via AP',
  '{x} / AFP',
  'AP/{x}',
  'Photo: {x}',
  'Foto: {x}',
  '({x} via Reuters)',
  'Photo: {x}/Reuters',
  'Handout/{x}/AFP via Getty Images',
  '© {x}',
  '{x}/Handout via REUTERS',
  'Courtesy {x}',
  'Photo by {x}',
  'Foto: {x}/dpa',
  'Crédit photo : {x}',
  '{x}, Getty Images',
];

test.each(FORMS)('%s', (form) => {
  const named = NOBODIES.flatMap((nobody) => {
    const split = splitCaption(`A crew passes the bridge in Ashby. ${form.replace('{x}', nobody)}`);
    const credit = split.certain ? printedCreditJson(split.credit, AGENCIES, true) : null;
    return credit?.photographer == null || !credit.certain ? [] : [credit.photographer];
  });
  expect(named).toEqual([]);
});

import { expect, it } from 'vitest';
import { AGENCIES } from './agencies.ts';
import { agenciesAsJson, agenciesAsText, readAgencyFile, tidyAgencies } from './agency-list.ts';
import { parseCredit } from './credit.ts';

const own = [
  { name: 'Ashby Tribune', preferred: 'The Tribune', aliases: ['Tribune', 'AT'] },
  { name: 'AP', aliases: ['AP Photo'] },
];

it('comes back whole from both forms of file', () => {
  for (const write of [agenciesAsText, agenciesAsJson])
    expect(readAgencyFile(write(own), 'list').agencies).toEqual(own);
  expect(readAgencyFile(`\uFEFF${agenciesAsText(own).replace(/\n/g, '\r\n')}`, 'list').agencies).toEqual(own);
  expect(readAgencyFile('["Ashby Tribune"]', 'list').agencies).toEqual([{ name: 'Ashby Tribune', aliases: [] }]);
});

it('the delivered list is tidy but for forms that differ by nothing', () => {
  const { agencies } = tidyAgencies(AGENCIES);
  expect(agencies.map(({ name }) => name)).toEqual(AGENCIES.map(({ name }) => name));
});

it('says what it leaves out', () => {
  const { agencies, faults } = tidyAgencies([
    { name: 'AP', aliases: ['AP Photo'] },
    { name: 'AP', aliases: [] },
    { name: 'Other', aliases: ['AP Photo', 'with/slash', 'x'.repeat(90)] },
    { name: ' 12 ', aliases: [] },
  ]);
  expect(agencies).toEqual([
    { name: 'AP', aliases: ['AP Photo'] },
    { name: 'Other', aliases: [] },
  ]);
  expect(faults).toHaveLength(3);
});

it.each([
  ['empty', ''],
  ['broken JSON', '[{"name": "AP"'],
  ['other JSON', '{"a": 1}'],
  ['only comments', '# nothing\n'],
])('refuses %s with the file’s name', (_, text) => {
  expect(() => readAgencyFile(text, 'list.tsv')).toThrowError(/list\.tsv/);
});

it('a preferred form is understood in credits', () => {
  expect(parseCredit('The Tribune/Jane Doe', own)).toMatchObject({ agencies: ['Ashby Tribune'], certain: true });
});

/** What a picture starts with: the words of its file taken apart into caption and credit. */
import { describe, expect, it } from 'vitest';
import { AGENCIES, type Agency } from './credit/agencies.ts';
import { parseCredit } from './credit/credit.ts';
import type { NewsMetadata } from './metadata.ts';
import { creditOfMetadata, prefillPicture } from './prefill.ts';

function started(metadata: NewsMetadata, agencies: readonly Agency[] = AGENCIES) {
  const { caption, credit } = prefillPicture(metadata, agencies);
  const read = parseCredit(credit, agencies);
  return {
    caption,
    credit,
    agencies: read?.agencies ?? [],
    photographer: read?.photographer ?? null,
    certain: read?.certain,
  };
}

/** What By-line, Credit and Description say together: who made it, and which agencies supplied it. */
const FILES: readonly (readonly [metadata: NewsMetadata, photographer: string | null, agencies: readonly string[]])[] =
  [
    [
      { creator: ['Jane Doe'], creditLine: 'Getty Images', source: 'Getty Images Europe' },
      'Jane Doe',
      ['Getty Images'],
    ],
    [{ creator: ['JANE DOE'], creditLine: 'EPA', source: 'EPA' }, 'JANE DOE', ['EPA']],
    [{ creator: ['HANDOUT'], creditLine: 'AFP', source: 'ASHBY POLICE' }, null, ['AFP']],
    [{ creator: ['-'], creditLine: 'AFP via Getty Images' }, null, ['AFP', 'Getty Images']],
    [{ creator: ['STRINGER'], creditLine: 'REUTERS' }, null, ['Reuters']],
    [{ creator: ['Jane Doe'], creditLine: 'picture alliance/dpa' }, 'Jane Doe', ['DPA']],
    [{ creator: ['Jane Doe', 'Richard Roe'], creditLine: 'AP' }, 'Jane Doe and Richard Roe', ['AP']],
    [{ creator: ['Jane Doe/AFP via Getty Images'] }, 'Jane Doe', ['AFP', 'Getty Images']],
    [{ creator: ['POOL'], creditLine: 'EPA/JANE DOE' }, 'JANE DOE', ['EPA']],
    [{ creator: ['Photo by Jane Doe'], creditLine: 'AP' }, 'Jane Doe', ['AP']],
    [{ creator: ['© Jane Doe'], creditLine: 'Magnum Photos' }, 'Jane Doe', ['Magnum Photos']],
    [{ creator: ['Doe, Jane'], creditLine: 'AP' }, 'Jane Doe', ['AP']],
    [{ creator: ['Jane Doe / Richard Roe'], creditLine: 'AFP' }, 'Jane Doe and Richard Roe', ['AFP']],
    [{ creator: ['Jane Doe, Staff Photographer'], creditLine: 'AP' }, 'Jane Doe', ['AP']],
    [{ creator: ['Jane Doe'], source: 'Reuters' }, 'Jane Doe', ['Reuters']],
    [{ creator: ['iStockphoto'], creditLine: 'Getty Images' }, null, ['Getty Images', 'iStockphoto']],
    [{ description: '王小明在北京。新华社记者 李华 摄', creator: ['李华'], creditLine: '新华社' }, '李华', ['Xinhua']],
    [{ description: 'Мэри Доу в Эшби. Сергей Иванов/ТАСС', creditLine: 'ТАСС' }, 'Сергей Иванов', ['TASS']],
    [{ description: 'A mill in Ashby. EFE/Jane Doe POOL', creditLine: 'EFE' }, 'Jane Doe', ['EFE']],
  ];

it.each(FILES)('%j is by %s', (metadata, photographer, agencies) => {
  expect(started({ description: 'A mill in Ashby.', ...metadata })).toMatchObject({ photographer, agencies });
});

describe('prefill', () => {
  it('puts the person before a supplier that nobody knows', () => {
    const metadata = { creator: ['Jane Doe, jane@doe.example'], creditLine: 'Ashby Times' };
    expect(creditOfMetadata(metadata)).toBe('Jane Doe/Ashby Times');
  });

  it('takes a leading mandatory credit apart', () => {
    const description =
      'Mandatory Credit: Photo by John Roe/NurPhoto/Shutterstock (10000002bs)\nSpectators line the bank in Ashby.';
    expect(started({ description, creator: ['John Roe'], creditLine: 'NurPhoto/Shutterstock' })).toEqual({
      caption: 'Spectators line the bank in Ashby.',
      credit: 'John Roe/NurPhoto/Shutterstock',
      agencies: ['NurPhoto', 'Shutterstock'],
      photographer: 'John Roe',
      certain: true,
    });
  });

  it('leaves conditions to the rights, not to the caption', () => {
    const description =
      'A coach in Ashby. Photo credit should read: John Roe/PA Wire. RESTRICTIONS: Use subject to restrictions. Editorial use only.';
    const { caption, agencies, photographer, credit } = started({
      description,
      creator: ['John Roe'],
      creditLine: 'PA',
    });
    expect({ caption, agencies, photographer, credit }).toEqual({
      caption: 'A coach in Ashby.',
      agencies: ['PA'],
      photographer: 'John Roe',
      credit: 'John Roe/PA Wire',
    });
  });

  it('parts conditions off where the caption has no credit', () => {
    const description = 'A miller in Marlow, 3 March 2023. RESTRICTED TO EDITORIAL USE - NO ARCHIVES';
    expect(started({ description, creator: ['Ann Poe'], creditLine: 'EPA' })).toMatchObject({
      caption: 'A miller in Marlow, 3 March 2023.',
      credit: 'EPA/Ann Poe',
    });
  });

  it('takes a handout’s caption apart though who made it is open', () => {
    const description =
      'This handout photo shows a barn. (Photo by Handout / MARLOW FIRE SERVICE / AFP) / RESTRICTED TO EDITORIAL USE - NO MARKETING';
    const { caption, photographer, agencies } = started({ description, creditLine: 'AFP' });
    expect({ caption, photographer, agencies }).toEqual({
      caption: 'This handout photo shows a barn.',
      photographer: null,
      agencies: ['AFP'],
    });
  });

  it.each<[string, NewsMetadata, string]>([
    [
      'a slash in the Credit Line',
      { creditLine: 'NurPhoto/Shutterstock', creator: ['John Roe'] },
      'NurPhoto/Shutterstock/John Roe',
    ],
    [
      'a slash and an agency nobody has listed',
      { creditLine: 'ViralHog/Shutterstock', creator: ['John Roe'] },
      'ViralHog/Shutterstock/John Roe',
    ],
    ['via', { creditLine: 'AFP via Getty Images', creator: ['JANE DOE'] }, 'JANE DOE/AFP via Getty Images'],
    ['a Credit Line that names the Creator', { creditLine: 'John Roe/PA', creator: ['John Roe'] }, 'John Roe/PA'],
    ['in other capitals', { creditLine: 'JOHN ROE/PA', creator: ['John Roe'] }, 'JOHN ROE/PA'],
    ['only the family name', { creditLine: 'REUTERS/Roe', creator: ['John Roe'] }, 'REUTERS/John Roe'],
    ['two creators', { creditLine: 'AP', creator: ['Jane Doe', 'John Roe'] }, 'AP/Jane Doe and John Roe'],
    ['no Creator', { creditLine: 'AFP via Getty Images' }, 'AFP via Getty Images'],
    ['no Credit Line', { creator: ['Jane Doe'] }, 'Jane Doe'],
    ['neither', {}, ''],
    ['a lead', { creditLine: 'Photo by Jane Doe / AFP', creator: ['Jane DOE'] }, 'Jane Doe/AFP'],
    ['invisible characters', { creditLine: 'AP\u200b', creator: ['Jane\u00ad Doe\u200e'] }, 'AP/Jane Doe'],
  ])('makes one credit of Credit Line and Creator: %s', (_title, metadata, credit) => {
    expect(creditOfMetadata(metadata)).toBe(credit);
  });

  it('names the Creator where the caption names the agency alone', () => {
    expect(started({ description: 'Children plant rice. (Kyodo)', creator: ['Aiko Mori'] }).credit).toBe(
      'Kyodo/Aiko Mori',
    );
    expect(started({ description: 'Children plant rice. (Kyodo)', creator: ['Kyodo'] }).credit).toBe('Kyodo');
    expect(started({ description: 'Children plant rice. (Kyodo)', creator: ['STR'] }).credit).toBe('Kyodo');
  });

  it('knows the desk’s own agencies and prints them as the desk wishes', () => {
    const own = [...AGENCIES, { name: 'Ashby Bild', aliases: ['AB'], preferred: 'Ashby Bild' }];
    const description = 'Rowers pass the lock. Jane Doe/AB';
    expect(started({ description }, own)).toMatchObject({
      caption: 'Rowers pass the lock.',
      credit: 'Jane Doe/Ashby Bild',
    });
  });

  it('has no invisible character in what it starts with', () => {
    const { caption, credit } = started({
      description: '\u200bRowers\u00ad pass. (AP Photo/\u2060Jane\u200b Doe)\u200e',
    });
    expect({ caption, credit }).toEqual({ caption: 'Rowers pass.', credit: 'AP Photo/Jane Doe' });
  });
});

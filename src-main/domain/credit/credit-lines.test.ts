/** Ends of captions as wires and desks print them: where the credit begins, and what it says; all names invented. */
import { describe, expect, test } from 'vitest';
import { AGENCIES } from './agencies.ts';
import { parseCredit } from './credit.ts';
import { splitCaption } from './split-caption.ts';

const TEXT = 'Runners cross the line in Wrocław.';

describe('a credit behind a sentence', () => {
  test.each([
    ['(Sputnik, Kremlin Pool Photo via AP)', 'RIA Novosti, AP', null],
    ['(AP Photo/Mary Altmann, Pool, File)', 'AP', 'Mary Altmann'],
    ['REUTERS/Kacper Pemberski TPX IMAGES OF THE DAY', 'Reuters', 'Kacper Pemberski'],
    ['EPA-EFE/RADEK PIETRZAK POLAND OUT', 'EPA', 'RADEK PIETRZAK'],
    ['EPA/Radek Pietrzak SOUTH AFRICA OUT', 'EPA', 'Radek Pietrzak'],
    ['Mandatory credit: Jane Doe-USA TODAY Sports via Reuters', 'USA TODAY Sports, Reuters', 'Jane Doe'],
    ['Jane Doe—Getty Images', 'Getty Images', 'Jane Doe'],
    ['© 2024 Getty Images', 'Getty Images', null],
    ['© Jane Doe/Getty Images 2024', 'Getty Images', 'Jane Doe'],
    ['Copyright Jane Doe/AP', 'AP', 'Jane Doe'],
    ['Photo by: Jane Doe/AP', 'AP', 'Jane Doe'],
    ['Photo Jane Doe/AP', 'AP', 'Jane Doe'],
    ['Photographer: Jane Doe/Bloomberg', 'Bloomberg', 'Jane Doe'],
    ['Foto: Jane Doe/dpa', 'DPA', 'Jane Doe'],
    ['AP Photo by Jane Doe', 'AP', 'Jane Doe'],
    ['AP: Jane Doe', 'AP', 'Jane Doe'],
    ['AFP-JANE DOE', 'AFP', 'JANE DOE'],
    ['Jane Doe for The New York Times', 'The New York Times', 'Jane Doe'],
    ['(Photograph by Jane Doe for AP)', 'AP', 'Jane Doe'],
    ['[Jane Doe/Al Jazeera]', 'Al Jazeera', 'Jane Doe'],
    ['Photograph: Murdo MacInnes/The Guardian', 'The Guardian', 'Murdo MacInnes'],
    ['— AFP photo', 'AFP', null],
    ['Photo/AP', 'AP', null],
    ['NASA/JPL-Caltech', 'NASA', null],
    ['Khalil al-Hamdan/AP', 'AP', 'Khalil al-Hamdan'],
    ['van der Berg/ANP', 'ANP', 'van der Berg'],
    ['AP/Nguyễn Thị Minh', 'AP', 'Nguyễn Thị Minh'],
    ['AP/Ng’ang’a Mwangi', 'AP', 'Ng’ang’a Mwangi'],
  ])('%s', (printed, agencies, photographer) => {
    const split = splitCaption(`${TEXT} ${printed}`);
    expect(split).toMatchObject({ caption: TEXT, certain: true });
    expect(parseCredit(split.credit ?? '')).toMatchObject({
      agencies: agencies.split(', '),
      photographer,
      certain: true,
    });
  });
});

describe('what is not sure is said to be so', () => {
  test('a navy is a provider, not a photographer', () => {
    expect(parseCredit('U.S. Navy via AP')).toMatchObject({
      photographer: null,
      providers: ['U.S. Navy'],
      certain: false,
    });
  });
});

describe('a sentence stays whole', () => {
  test.each([
    'A man reads in the AP/Ipsos poll',
    'A crowd waits outside the AP/Reuters bureau in Ashby',
    'A crowd outside PA/AP',
    'Picture: The winner smiles',
    'A woman waits for Jane Doe, AP',
    'He interviews Jane Doe for CNN',
    'The team plays by the Army-Navy rules',
    'Fans of AC/DC wait',
    'She listens to the BBC.',
    'The score is 1/0',
  ])('%s', (text) => expect(splitCaption(text)).toMatchObject({ caption: text, credit: null }));
});

describe('the desk’s own agencies', () => {
  const OWN = [...AGENCIES, { name: 'ashPix', aliases: [] }];
  test('one with a small letter is a credit behind a sentence', () => {
    expect(splitCaption('A hive hums. ashPix', OWN)).toMatchObject({ caption: 'A hive hums.', credit: 'ashPix' });
    expect(splitCaption('A hive hums. ashPix').credit).toBeNull();
  });

  test('a place is none: `from` takes suppliers only', () => {
    expect(splitCaption('The march ends. (Images from Tel Aviv)').credit).toBeNull();
    expect(splitCaption('The march ends. Images from Tel Aviv').credit).toBeNull();
    expect(splitCaption('The march ends. (Image from Ashby Police)').credit).toBe('Image from Ashby Police');
    expect(splitCaption('The march ends. (Photo by Jane Doe)').credit).toBe('Photo by Jane Doe');
  });
});

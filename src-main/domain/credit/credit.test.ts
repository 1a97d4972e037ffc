/** The credit grammar over the forms met in the wild, and the pitfalls of the desk rules. */
import { describe, expect, it } from 'vitest';
import { creditJson, parseCredit } from './credit.ts';
import { creditsJson } from './credits-json.ts';
import { houseForm, isInForm, rewriteCredit } from './house-form.ts';
import { splitCaption } from './split-caption.ts';

const NBSP = '\u00a0';

/** Paragraph, caption, credit, agencies, photographer. */
const CERTAIN: readonly (readonly [string, string, string, string, string | null])[] = [
  ['Rowers pass the lock. AP/Jane Doe', 'Rowers pass the lock.', 'AP/Jane Doe', 'AP', 'Jane Doe'],
  ['Rowers pass the lock AP/Jane Doe', 'Rowers pass the lock', 'AP/Jane Doe', 'AP', 'Jane Doe'],
  ['Rowers pass the lock. AP/Jane Doe.', 'Rowers pass the lock.', 'AP/Jane Doe', 'AP', 'Jane Doe'],
  [`Rowers pass.${NBSP}AP/Jane${NBSP}Doe${NBSP}`, 'Rowers pass.', `AP/Jane${NBSP}Doe`, 'AP', 'Jane Doe'],
  ['A long challenge.AP/Jane Doe', 'A long challenge.', 'AP/Jane Doe', 'AP', 'Jane Doe'],
  ['A long challenge.”AP/Jane Doe', 'A long challenge.”', 'AP/Jane Doe', 'AP', 'Jane Doe'],
  ['Rowers pass. (AP Photo/Jane Doe)', 'Rowers pass.', 'AP Photo/Jane Doe', 'AP', 'Jane Doe'],
  ['Rowers pass (AP Photo/Jane Doe, File).', 'Rowers pass', 'AP Photo/Jane Doe, File', 'AP', 'Jane Doe'],
  ['Rowers pass. (Jane Doe/Pool via AP)', 'Rowers pass.', 'Jane Doe/Pool via AP', 'AP', 'Jane Doe'],
  [
    'Rowers pass. Photo by Jane Doe/Getty Images',
    'Rowers pass.',
    'Photo by Jane Doe/Getty Images',
    'Getty Images',
    'Jane Doe',
  ],
  [
    'Rowers pass. Jane Doe/NurPhoto via Getty Images',
    'Rowers pass.',
    'Jane Doe/NurPhoto via Getty Images',
    'NurPhoto,Getty Images',
    'Jane Doe',
  ],
  ['Rowers pass. Picture: Jane Doe/PA', 'Rowers pass.', 'Picture: Jane Doe/PA', 'PA', 'Jane Doe'],
  ['Rowers pass. Credit: AP/Jane Doe', 'Rowers pass.', 'AP/Jane Doe', 'AP', 'Jane Doe'],
  ['Rowers pass. Jane Doe - AFP', 'Rowers pass.', 'Jane Doe - AFP', 'AFP', 'Jane Doe'],
  ['Rowers pass. Jane Doe # AFP', 'Rowers pass.', 'Jane Doe # AFP', 'AFP', 'Jane Doe'],
  ['Rowers pass # Jane Doe # AFP', 'Rowers pass', 'Jane Doe # AFP', 'AFP', 'Jane Doe'],
  ['Rowers pass – Jane Doe/AP', 'Rowers pass', 'Jane Doe/AP', 'AP', 'Jane Doe'],
  ['Rowers in Ashby - Jane Doe - AFP', 'Rowers in Ashby', 'Jane Doe - AFP', 'AFP', 'Jane Doe'],
  [
    'Rowers pass. Jane Doe - WPA Pool/Getty Images',
    'Rowers pass.',
    'Jane Doe - WPA Pool/Getty Images',
    'Getty Images',
    'Jane Doe',
  ],
  [
    'Rowers pass. (Photo by Jane DOE / AFP) (Photo by JANE DOE/AFP via Getty Images)',
    'Rowers pass.',
    'Photo by JANE DOE/AFP via Getty Images',
    'AFP,Getty Images',
    'JANE DOE',
  ],
  ['Rowers pass [Jane Doe/Reuters]', 'Rowers pass', 'Jane Doe/Reuters', 'Reuters', 'Jane Doe'],
  ['Rowers pass. AP/Jane Doe/Pool', 'Rowers pass.', 'AP/Jane Doe/Pool', 'AP', 'Jane Doe'],
  ['Rowers pass. Handout via REUTERS', 'Rowers pass.', 'Handout via REUTERS', 'Reuters', null],
  ['Rowers pass. EPA/JANE DOE', 'Rowers pass.', 'EPA/JANE DOE', 'EPA', 'JANE DOE'],
  ['Rowers pass. EPA-EFE/Jane Doe', 'Rowers pass.', 'EPA-EFE/Jane Doe', 'EPA', 'Jane Doe'],
  ['Rowers pass. Jane Doe / AFP via Getty', 'Rowers pass.', 'Jane Doe / AFP via Getty', 'AFP,Getty Images', 'Jane Doe'],
  ['Rowers pass. Jane Doe VIA AP', 'Rowers pass.', 'Jane Doe VIA AP', 'AP', 'Jane Doe'],
  ['Rowers pass. Jane Doe, via AP', 'Rowers pass.', 'Jane Doe, via AP', 'AP', 'Jane Doe'],
  ['Rowers pass. Jane Doe/AFP/Getty', 'Rowers pass.', 'Jane Doe/AFP/Getty', 'AFP,Getty Images', 'Jane Doe'],
  ['Rowers pass. AP', 'Rowers pass.', 'AP', 'AP', null],
  ['Rowers pass (AP)', 'Rowers pass', 'AP', 'AP', null],
  ['Rowers pass. © Jane Doe/AP', 'Rowers pass.', '© Jane Doe/AP', 'AP', 'Jane Doe'],
  ['Rowers pass “again.” AP/Vincent van Gogh', 'Rowers pass “again.”', 'AP/Vincent van Gogh', 'AP', 'Vincent van Gogh'],
  [
    'Rowers of the U.S. AP/Jean-Claude O’Hara',
    'Rowers of the U.S.',
    'AP/Jean-Claude O’Hara',
    'AP',
    'Jean-Claude O’Hara',
  ],
  ['Rowers pass. J. K. Example/AP', 'Rowers pass.', 'J. K. Example/AP', 'AP', 'J. K. Example'],
  ['Rowers pass. AP/Éric de la Cruz', 'Rowers pass.', 'AP/Éric de la Cruz', 'AP', 'Éric de la Cruz'],
  ['Rowers pass. María de los Santos/AP', 'Rowers pass.', 'María de los Santos/AP', 'AP', 'María de los Santos'],
  ['Rowers pass. Carlo dell’Acqua/AP', 'Rowers pass.', 'Carlo dell’Acqua/AP', 'AP', 'Carlo dell’Acqua'],
  ['Rowers pass. Piet van ’t Hof/AP', 'Rowers pass.', 'Piet van ’t Hof/AP', 'AP', 'Piet van ’t Hof'],
  ['Rowers at 9 p.m. Jane Doe/AP', 'Rowers at 9 p.m.', 'Jane Doe/AP', 'AP', 'Jane Doe'],
  ['Rowers in Washington, D.C. Jane Doe, AP', 'Rowers in Washington, D.C.', 'Jane Doe, AP', 'AP', 'Jane Doe'],
  ['Rowers in Malibu, Calif. Jane Doe/AP', 'Rowers in Malibu, Calif.', 'Jane Doe/AP', 'AP', 'Jane Doe'],
  ['Rowers at the start PHOTO: Jane Doe/AP', 'Rowers at the start', 'PHOTO: Jane Doe/AP', 'AP', 'Jane Doe'],
  ['Una regata CRÉDITO: Jane Doe/AP', 'Una regata', 'Jane Doe/AP', 'AP', 'Jane Doe'],
  ['Une régate CRÉDIT PHOTO : Jane Doe/AP', 'Une régate', 'Jane Doe/AP', 'AP', 'Jane Doe'],
  ['Una regata Crediti: Jane Doe - AP', 'Una regata', 'Jane Doe - AP', 'AP', 'Jane Doe'],
  ['Rowers pass. AP / Jane Doe', 'Rowers pass.', 'AP / Jane Doe', 'AP', 'Jane Doe'],
  ['Rowers pass. AP//Jane Doe', 'Rowers pass.', 'AP//Jane Doe', 'AP', 'Jane Doe'],
  ['Rowers pass. (AP/Jane Doe', 'Rowers pass.', 'AP/Jane Doe', 'AP', 'Jane Doe'],
  ['Rowers pass.\nAP/Jane Doe', 'Rowers pass.', 'AP/Jane Doe', 'AP', 'Jane Doe'],
  ['Rowers pass. REUTERS/Jane Doe/File Photo', 'Rowers pass.', 'REUTERS/Jane Doe/File Photo', 'Reuters', 'Jane Doe'],
  ['Rowers pass. PA Wire/Jane Doe', 'Rowers pass.', 'PA Wire/Jane Doe', 'PA', 'Jane Doe'],
  [
    'Rowers pass. Jane Doe/Getty Images for Ashby Rowing',
    'Rowers pass.',
    'Jane Doe/Getty Images for Ashby Rowing',
    'Getty Images',
    'Jane Doe',
  ],
  [
    'Rowers pass. Mandatory Credit: Jane Doe-Imagn Images',
    'Rowers pass.',
    'Jane Doe-Imagn Images',
    'Imagn',
    'Jane Doe',
  ],
  [
    'Rowers pass. THE CANADIAN PRESS/HO-Anna deGooyer, *MANDATORY CREDIT*',
    'Rowers pass.',
    'THE CANADIAN PRESS/HO-Anna deGooyer',
    'Canadian Press',
    'Anna deGooyer',
  ],
  ['AP/Jane Doe', '', 'AP/Jane Doe', 'AP', 'Jane Doe'],
  ['Getty Images', '', 'Getty Images', 'Getty Images', null],
];

describe('splitCaption, certain', () => {
  it.each(CERTAIN)('%s', (paragraph, caption, credit, agencies, photographer) => {
    const split = splitCaption(paragraph);
    expect(split).toMatchObject({ caption, credit, certain: true });
    expect(split.reason).toBeUndefined();
    expect(paragraph.slice(split.start)).toContain(credit);
    const parsed = parseCredit(credit);
    expect(parsed?.agencies.join(',')).toBe(agencies);
    expect(parsed?.photographer).toBe(photographer);
  });
});

describe('splitCaption, no credit and no doubt', () => {
  it.each([
    '',
    '   ',
    'He spoke to AP',
    'A probe of the European Space Agency (ESA).',
    'They knock England out.',
    'The march ends. Images from Tel Aviv',
    'He spoke to AP on Monday.',
    'He scored 1/0',
    'Rowers pass (right)',
    'A report by Reuters. The council said so.',
    'Fans wait, says AFP.',
  ])('%s', (paragraph) =>
    expect(splitCaption(paragraph)).toMatchObject({ caption: paragraph.trim(), credit: null, certain: true }),
  );
});

describe('splitCaption, in doubt the paragraph stays whole', () => {
  it.each([
    'Rowers with Bruno Alves Luis Vieira/AP',
    'Rowers pass Jo Bloggs/Unknown Agency via Getty Images',
    'Rowers at the finish in Hyde Park/Getty Images',
    'A view of Ashby/AP',
    'Rowers on the river in Ashby - AP',
    'Paris Saint-Germain/Lyon',
  ])('%s', (paragraph) => {
    const split = splitCaption(paragraph);
    expect(split).toMatchObject({ caption: paragraph, credit: null, certain: false });
    expect(split.reason).not.toBeUndefined();
  });
});

describe('splitCaption, split with a doubt', () => {
  it.each([
    ['Rowers pass. ap/jane doe', 'Rowers pass.', 'ap/jane doe'],
    ['Rowers pass. jane doe/reuters', 'Rowers pass.', 'jane doe/reuters'],
    ['Rowers pass. (Jo Bloggs/Unknown Agency via AP)', 'Rowers pass.', 'Jo Bloggs/Unknown Agency via AP'],
    [
      'Rowers pass. Jo Bloggs/Unknown Agency via Getty Images',
      'Rowers pass.',
      'Jo Bloggs/Unknown Agency via Getty Images',
    ],
    ['Rowers pass. Jo Bloggs/Ashby Foto', 'Rowers pass.', 'Jo Bloggs/Ashby Foto'],
    ['Rowers pass. Photo by Jane Doe', 'Rowers pass.', 'Photo by Jane Doe'],
    ['Rowers pass. Photograph: Jane Doe/The Ashby Times', 'Rowers pass.', 'Photograph: Jane Doe/The Ashby Times'],
    ['Rowers pass. (Handout)', 'Rowers pass.', 'Handout'],
    ['Rowers cross the line Jane Doe/AP', 'Rowers cross the line', 'Jane Doe/AP'],
    ['The crew of Boats Inc. Jane Doe/AP', 'The crew of Boats Inc.', 'Jane Doe/AP'],
    ['A sign reads “Closed” Jane Doe, AP', 'A sign reads “Closed”', 'Jane Doe, AP'],
    ['Rowers pass. (U.S. Army photo by Staff Sgt. Jane Doe)', 'Rowers pass.', 'U.S. Army photo by Staff Sgt. Jane Doe'],
    ['Rowers pass. Ashby Police via AP', 'Rowers pass.', 'Ashby Police via AP'],
    ['Rowers pass [Courtesy of the Berg family]', 'Rowers pass', 'Courtesy of the Berg family'],
    ['Rowers pass. (Courtesy Ashby Museum via AP)', 'Rowers pass.', 'Courtesy Ashby Museum via AP'],
    ['Rowers pass. AFP/Jane Doe/Getty Images', 'Rowers pass.', 'AFP/Jane Doe/Getty Images'],
  ])('%s', (paragraph, caption, credit) => {
    expect(splitCaption(paragraph)).toMatchObject({ caption, credit, certain: false });
  });

  it('leaves the first of a doubled credit in the text', () => {
    expect(splitCaption('Rowers pass. AP/Jane Doe AP/Jane Doe')).toMatchObject({
      caption: 'Rowers pass. AP/Jane Doe',
      credit: 'AP/Jane Doe',
    });
  });
});

describe('parseCredit', () => {
  it('answers the JSON of product.md', () => {
    expect(creditJson(parseCredit('Jane Doe/Pool via AP'))).toEqual({
      raw: 'Jane Doe/Pool via AP',
      agencies: ['AP'],
      photographer: 'Jane Doe',
      form: 'name-first',
      certain: true,
    });
    expect(creditJson(parseCredit('nobody knows'))).toBeNull();
  });

  it.each(['', '-', '.', 'Handout', 'Jane Doe', 'Staff', 'x'.repeat(5000)])('is null for %s', (text) => {
    expect(parseCredit(text)).toBeNull();
  });

  it('takes a list of its own', () => {
    expect(parseCredit('Ashby Wire/Jane Doe')).toBeNull();
    expect(parseCredit('AW/Jane Doe', [{ name: 'Ashby Wire', aliases: ['AW'] }])?.agencies).toEqual(['Ashby Wire']);
  });
});

describe('creditsJson', () => {
  it('has one entry a picture, from the credit or the end of the caption', () => {
    const picture = (caption: string, credit: string) =>
      ({ caption, credit }) as Parameters<typeof creditsJson>[0]['pictures'][number];
    const json = creditsJson({
      pictures: [
        picture('A.', 'AP/Jane Doe'),
        picture('B. (Jane Doe/Reuters)', ''),
        picture('C.', ''),
        picture('D.', 'nobody knows'),
        picture('E.', 'Photograph: Jane Doe/Ashby Weekly Estate'),
        picture('F.', 'Handout'),
      ],
    });
    expect(json.credits.map((credit) => credit && `${credit.agencies} ${credit.photographer} ${credit.form}`)).toEqual([
      'AP Jane Doe agency-first',
      'Reuters Jane Doe name-first',
      null,
      ' null agency-only',
      ' Jane Doe name-first',
      ' null agency-only',
    ]);
    expect(json.credits[5]).toEqual({
      raw: 'Handout',
      agencies: [],
      photographer: null,
      form: 'agency-only',
      certain: false,
    });
    expect(Object.keys(json.credits[0] ?? {})).toEqual(['raw', 'agencies', 'photographer', 'form', 'certain']);
  });
});

describe('house form', () => {
  const read = (text: string) => {
    const credit = parseCredit(text);
    if (credit === null) throw new Error(text);
    return credit;
  };
  const gallery = ['AP/Jane Doe', 'AP/John Roe', 'Jane Doe/AP', 'AP Photo/Ann Poe', 'REUTERS/Jo Bloggs'].map(read);

  it('is the form of most, and rewrites the others', () => {
    const form = houseForm(gallery, null);
    if (form === null) throw new Error('no form');
    expect(form.order).toBe('agency-first');
    expect(gallery.filter((credit) => !isInForm(credit, form)).map((credit) => rewriteCredit(credit, form))).toEqual([
      'AP/Jane Doe',
      'AP/Ann Poe',
    ]);
  });

  it('may be set by the profile', () => {
    const form = houseForm(gallery, 'name-first');
    if (form === null) throw new Error('no form');
    expect(rewriteCredit(read('AP/Jane Doe/Pool'), form)).toBe('Jane Doe/Pool/AP');
    expect(rewriteCredit(read('AFP/Getty Images/Jane Doe'), form)).toBe('Jane Doe/AFP via Getty Images');
  });
});

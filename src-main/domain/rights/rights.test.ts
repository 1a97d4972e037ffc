/** Restriction phrases as agencies write them, each read into its flag with its own words. */
import { expect, test } from 'vitest';
import { readDeadline } from './deadline.ts';
import { notableSourceType, sourceTypeName } from './digital-source-type.ts';
import { readRestrictions } from './read-restrictions.ts';
import { coversDesk } from './territory.ts';

const kinds = (instructions: string, more = {}) =>
  readRestrictions({ instructions, ...more }).map((one) => `${one.kind}:${one.words}`);

test.each([
  ['NO SALES', ['noSales:NO SALES']],
  [
    'HANDOUT PHOTO; ONE TIME USE ONLY; NO ARCHIVES; NotForResale; MANDATORY CREDIT',
    ['unread:ONE TIME USE ONLY', 'noArchive:NO ARCHIVES', 'noSales:NotForResale', 'mandatoryCredit:MANDATORY CREDIT'],
  ],
  ['UK OUT; NO SALES.', ['out:UK OUT', 'noSales:NO SALES']],
  ['GERMANY AND AUSTRIA OUT', ['out:GERMANY AND AUSTRIA OUT']],
  ['Germany out', ['out:Germany out']],
  ['NO SALES UK OUT', ['noSales:NO SALES', 'out:UK OUT']],
  [
    'No use in France or Belgium. Editorial use only',
    ['out:No use in France or Belgium', 'editorialUseOnly:Editorial use only'],
  ],
  ['Smoke pours out of the building', []],
  ['The team went out', []],
  ['MANDATORY KILL. Wrong person shown', ['kill:MANDATORY KILL']],
  ['KILL', ['kill:KILL']],
  ['Do not use this picture', ['kill:Do not use this picture']],
  ['DO NOT USE AFTER 12 AUGUST 2024', ['expiry:DO NOT USE AFTER 12 AUGUST 2024']],
  ['ATTENTION - ELIMINATION', ['kill:ELIMINATION']],
  ['ELIMINATION ROUND IN LEIPZIG', ['unread:ELIMINATION ROUND IN LEIPZIG']],
  [
    'EMBARGOED UNTIL 0001 GMT MONDAY 12 AUGUST 2024; NO ARCHIVE',
    ['embargo:EMBARGOED UNTIL 0001 GMT MONDAY 12 AUGUST 2024', 'noArchive:NO ARCHIVE'],
  ],
  ['Not for publication before 2024-08-12T22:00Z', ['embargo:Not for publication before 2024-08-12T22:00Z']],
  ['Embargo lifted', []],
  ['NO CROPPING', ['noCropping:NO CROPPING']],
  ['No crop.', ['noCropping:No crop']],
  ['Do not crop', ['noCropping:Do not crop']],
  ['Full frame only', ['noCropping:Full frame only']],
  ['Picture must not be cropped.', ['noCropping:must not be cropped']],
  ['Use full-frame', ['noCropping:Use full-frame']],
  ['NO DIGITAL ALTERATIONS', ['noCropping:NO DIGITAL ALTERATIONS']],
  ['NO INTERNET', ['noDigital:NO INTERNET']],
  ['INTERNET OUT', ['noDigital:INTERNET OUT']],
  ['MAGS OUT', ['out:MAGS OUT']],
  [
    'Mandatory credit: Jo Bloggs/The Gazette; no sales',
    ['mandatoryCredit:Mandatory credit: Jo Bloggs/The Gazette', 'noSales:no sales'],
  ],
  ['PLEASE CALL PICTURE DESK FIRST', ['unread:PLEASE CALL PICTURE DESK FIRST']],
  ['An Instruction (ref2021.1)', []],
  ['FOR USE ONLY WITHIN 14 DAYS OF TRANSMISSION', ['expiry:FOR USE ONLY WITHIN 14 DAYS OF TRANSMISSION']],
  [
    'THIS IMAGE MAY BE USED ONLY FOR 14 DAYS FROM THE TIME OF TRANSMISSION',
    ['expiry:MAY BE USED ONLY FOR 14 DAYS FROM THE TIME OF TRANSMISSION'],
  ],
])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));

test('what the flags carry', () => {
  const [credit, out, embargo] = readRestrictions({
    instructions: 'MANDATORY CREDIT: J. BLOGGS/GAZETTE. UK, IRELAND OUT. EMBARGO UNTIL WHENEVER',
  });
  expect(credit).toMatchObject({ kind: 'mandatoryCredit', name: 'J. BLOGGS/GAZETTE' });
  expect(out).toMatchObject({ kind: 'out', territories: ['UK', 'IRELAND'] });
  expect(embargo).toMatchObject({ kind: 'embargo', until: null });
  const [hand, expiry] = readRestrictions({ creatorJobTitle: 'HONS', dateCreated: '2024-08-01' });
  expect([hand, expiry]).toMatchObject([
    { kind: 'mandatoryCredit' },
    { kind: 'expiry', days: 14, until: { at: '2024-08-15T23:59:59.000Z' } },
  ]);
});

test.each([
  ['0001 GMT Monday 12 August 2024', '2024-08-12T00:01:00.000Z', true],
  ['12/08/2024 22:30 BST', '2024-12-08T21:30:00.000Z', false],
  ['25.12.2024 6 PM CET', '2024-12-25T17:00:00.000Z', true],
  ['6 p.m. ET, Aug. 12, 2024', '2024-08-12T22:00:00.000Z', true],
  ['6 p.m. Eastern Standard Time, Aug. 12, 2024', '2024-08-12T23:00:00.000Z', true],
  ['9 a.m. Pacific, Dec. 12, 2024', '2024-12-12T17:00:00.000Z', true],
  ['23 DEC 26 0600 GMT', '2026-12-23T06:00:00.000Z', true],
  ['lundi 10 août 2026 à 18 h TU', '2026-08-10T18:00:00.000Z', true],
  ['14 mars 2027 à 0 h 15 heure de Paris', '2027-03-13T23:15:00.000Z', true],
  ['5. Dezember 2026, 14 Uhr Ortszeit Wien', '2026-12-05T13:00:00.000Z', true],
  ['8:01 hora peninsular del 5 de julio de 2027', '2027-07-05T06:01:00.000Z', true],
  ['2:59 a.m. local time in New York, Dec. 10, 2027', '2027-12-10T07:59:00.000Z', true],
  ['2024-08-12T22:00Z', '2024-08-12T22:00:00.000Z', true],
  ['2024-08-12 22:00+02:00', '2024-08-12T20:00:00.000Z', true],
  ['13 August 2024', '2024-08-13T12:00:00.000Z', false],
  ['2230 UTC August 12, 2024', '2024-08-12T22:30:00.000Z', true],
  ['midnight GMT 12 August 2024', '2024-08-13T00:00:00.000Z', true],
  ['August 12 2024', '2024-08-12T12:00:00.000Z', false],
])('moment: %s', (text, at, certain) => expect(readDeadline(text)).toEqual({ at, certain }));

test('a day without year follows the photograph, or is not read', () => {
  expect(readDeadline('0900 GMT 2 January', '2024-12-30')?.at).toBe('2025-01-02T09:00:00.000Z');
  expect(readDeadline('0900 GMT 2 January')).toBeNull();
  expect(readDeadline('31 February 2024')).toBeNull();
  expect(readDeadline('after the game')).toBeNull();
});

test('territories', () => {
  expect(coversDesk('EUROPE', ['UK'])).toBe(true);
  expect(coversDesk('ENGLAND', ['UK', 'UNITED KINGDOM'])).toBe(true);
  expect(coversDesk('GERMANY', ['UK'])).toBe(false);
  expect(coversDesk('WORLD', ['UK'])).toBe(true);
  expect(coversDesk('MAGS', ['UK'])).toBe(false);
});

test('digital source type', () => {
  expect(notableSourceType('http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia')).toBe(
    'trainedAlgorithmicMedia',
  );
  expect(notableSourceType('Created using Generative AI')).toBe('trainedAlgorithmicMedia');
  expect(notableSourceType('http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture')).toBeNull();
  expect(notableSourceType('constructor')).toBeNull();
});

test('a digital source type by the name that IPTC gives its term; another text as it is', () => {
  expect(sourceTypeName('http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia')).toBe(
    'Media created purely by an algorithm',
  );
  expect(sourceTypeName('digitalCapture')).toBe('Digital capture sampled from real life');
  for (const text of ['http://cv.iptc.org/newscodes/digitalsourcetype/notYetThere', 'From a drone', 'constructor'])
    expect(sourceTypeName(text)).toBe(text);
});

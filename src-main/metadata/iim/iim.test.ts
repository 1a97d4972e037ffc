/** IIM's character sets, extended lengths and broken ends. */
import { describe, expect, test } from 'vitest';
import { be16, be32, bytes, dataset, utf8 } from '../testing/byte-fixtures.ts';
import { readIim } from './iim.ts';

const UTF8_MARK = dataset(90, '\x1b%G', 1);

describe('readIim', () => {
  test('text marked as UTF-8', () => {
    expect(readIim(bytes(UTF8_MARK, dataset(90, utf8('Málaga'))))?.news.city).toBe('Málaga');
  });

  test('unmarked text: UTF-8 where it is valid, else Latin-1 or Windows, else Macintosh', () => {
    expect(readIim(dataset(90, utf8('Málaga')))?.news.city).toBe('Málaga');
    expect(readIim(dataset(90, 'M\xe1laga'))?.news.city).toBe('Málaga');
    expect(readIim(dataset(120, 'the \x93Pearl\x94 \x96 it\x92s \x80 5'))?.news.description).toBe(
      'the “Pearl” – it’s € 5',
    );
    expect(readIim(dataset(90, 'M\x87laga'))?.news.city).toBe('Málaga');
    expect(readIim(dataset(90, 'Adobe Photoshop\xa8 4'))?.news.city).toBe('Adobe Photoshop® 4');
    expect(readIim(bytes(dataset(90, 'Qu\x8ebec'), dataset(80, 'Ren\x8e L\x8evesque')))?.news).toMatchObject({
      city: 'Québec',
      creator: ['René Lévesque'],
    });
  });

  test('a field that is not UTF-8 in a block that says it is', () => {
    expect(readIim(bytes(UTF8_MARK, dataset(90, 'M\xe1laga'), dataset(101, utf8('España'))))?.news).toMatchObject({
      city: 'Málaga',
      country: 'España',
    });
  });

  test('a field cut within a character loses that character only', () => {
    const cut = utf8('Große Straße in Köln-Mülheim-Süüd').subarray(0, 32);
    expect(readIim(bytes(UTF8_MARK, dataset(90, cut)))?.news.city).toMatch(/^Große Straße in Köln-Mülheim/);
    expect(readIim(bytes(UTF8_MARK, dataset(90, utf8('aaß').subarray(0, 3))))?.news.city).toBe('aa');
  });

  test('extended datasets, repeats, padding, a broken end', () => {
    const long = 'x'.repeat(40_000);
    const extended = bytes(0x1c, 2, 120, be16(0x8004), be32(long.length), long);
    const block = bytes(
      extended,
      dataset(25, 'one'),
      dataset(25, 'two'),
      0,
      0,
      dataset(55, '20240812'),
      dataset(60, '210503+0200'),
      bytes(0x1c, 2, 105, be16(500), 'cut'),
    );
    expect(readIim(block)?.news).toMatchObject({
      description: long,
      keywords: ['one', 'two'],
      dateCreated: '2024-08-12T21:05:03+02:00',
      headline: undefined,
    });
  });

  test('blanks and NULs are no values; subject references give their code', () => {
    expect(
      readIim(bytes(dataset(90, '   '), dataset(101, 'Spain\0\0\0'), dataset(12, 'IPTC:15054000:sport:soccer:')))?.news,
    ).toMatchObject({ city: undefined, country: 'Spain', subjectCodes: ['15054000'] });
    expect(readIim(bytes('nothing of the kind'))).toBeNull();
  });
});

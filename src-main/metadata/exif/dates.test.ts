/** The dates of EXIF, IIM and XMP, whole, partial and nonsensical. */
import { describe, expect, test } from 'vitest';
import { exifDate, iimDate, sameDate, xmpDate } from './dates.ts';

describe('dates', () => {
  test.each([
    ['2024:08:12 21:05:03', undefined, undefined, '2024-08-12T21:05:03'],
    ['2024:08:12 21:05:03', '07', '+02:00', '2024-08-12T21:05:03.07+02:00'],
    ['2024:08:12 21:05:03', ' 5 ', '+0200', '2024-08-12T21:05:03.5+02:00'],
    ['2024:08:12 21:05:03', '', 'Z', '2024-08-12T21:05:03Z'],
    ['2023-09-27T14:32:53+02:00', undefined, undefined, '2023-09-27T14:32:53+02:00'],
    ['2024:08:12', undefined, undefined, '2024-08-12'],
    ['0000:00:00 00:00:00', undefined, undefined, null],
    ['    :  :     :  :  ', undefined, undefined, null],
    ['2024:13:40 99:99:99', undefined, undefined, null],
    ['yesterday', undefined, undefined, null],
  ])('EXIF %s', (text, subSeconds, offset, expected) => {
    expect(exifDate(text, subSeconds, offset)).toBe(expected);
  });

  test.each([
    ['2024', '2024'],
    ['2024-08', '2024-08'],
    ['2024-08-12', '2024-08-12'],
    ['2024-08-12T21:05', '2024-08-12T21:05'],
    ['2024-08-12T21:05Z', '2024-08-12T21:05Z'],
    ['2024-08-12T21:05:03.25-04:00', '2024-08-12T21:05:03.25-04:00'],
    ['2024:08:12 21:05:03', '2024-08-12T21:05:03'],
    ['20240812', '2024-08-12'],
    ['20240812T210503', '2024-08-12T21:05:03'],
    ['20240812T2105+0200', '2024-08-12T21:05+02:00'],
    ['202408', '2024'],
    ['', null],
  ])('XMP %s', (text, expected) => {
    expect(xmpDate(text)).toBe(expected);
  });

  test.each([
    ['20240812', '210503+0200', '2024-08-12T21:05:03+02:00'],
    ['20240812', '210503', '2024-08-12T21:05:03'],
    ['20240812', undefined, '2024-08-12'],
    ['20240800', undefined, '2024-08'],
    ['20240000', '000000', '2024'],
    ['2024-08-12', '21:05:03', '2024-08-12T21:05:03'],
    // A zone that exists nowhere: some programs repeat the time there.
    ['20240530', '105206-1052', '2024-05-30T10:52:06'],
    [undefined, '210503', null],
    ['00000000', undefined, null],
  ])('IIM %s %s', (date, time, expected) => {
    expect(iimDate(date, time)).toBe(expected);
  });

  test('less precision and a missing zone are no disagreement', () => {
    expect(sameDate('2024-08-12T21:05:03+02:00', '2024-08-12T21:05:03')).toBe(true);
    expect(sameDate('2024-08-12', '2024-08-12T21:05:03')).toBe(true);
    expect(sameDate('2024-08-12T21:05:03.25', '2024-08-12T21:05:03')).toBe(true);
    expect(sameDate('2024-08-12T21:05:03+02:00', '2024-08-12T19:05:03Z')).toBe(true);
    expect(sameDate('2024-08-12T21:05:03+02:00', '2024-08-12T21:05:03-04:00')).toBe(false);
    expect(sameDate('2024-08-12', '2024-08-13')).toBe(false);
  });
});

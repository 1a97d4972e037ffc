// The licences as the program shows them are those of the file that ships.
import { describe, expect, it } from 'vitest';
import text from '../../../resources/THIRD-PARTY.txt?raw';
import { readLicences } from './licences.ts';

describe('readLicences', () => {
  it('has one section for every package in the list at its head', () => {
    const listed = [...text.matchAll(/^ {2}(\S.*)$/gm)].map(([, name]) => name);
    const names = readLicences(text).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(50);
    expect(names).toEqual(listed.slice(0, names.length));
  });
  it('keeps every text', () => {
    const licences = readLicences(text);
    expect(licences.filter((one) => one.text === '')).toEqual([]);
    expect(licences.find(({ name }) => name.startsWith('zod '))?.text).toContain('Permission is hereby granted');
  });
});

/** The picture scheme takes a size and a number; every other address, whatever it hides in, asks for nothing. */
import { expect, test } from 'vitest';
import { IMAGE_SIZES } from '../domain/photo.ts';
import { askedPhoto } from './photo-address.ts';

/** As Chromium reads an address of a standard scheme: host and path. */
const asked = (address: string): ReturnType<typeof askedPhoto> => {
  const { host, pathname } = new URL(address.replace('photo://', 'http://'));
  return askedPhoto({ host, pathname });
};

test('a known size and a positive number', () => {
  for (const size of IMAGE_SIZES) expect(asked(`photo://${size}/17?v=2`)).toEqual({ size, photoId: 17 });
});

test.each([
  'photo://thumb/',
  'photo://thumb/0',
  'photo://thumb/-1',
  'photo://thumb/01',
  'photo://thumb/1.5',
  'photo://thumb/1e9',
  'photo://thumb/9999999999999999',
  'photo://thumb/1/',
  'photo://thumb/1/..',
  'photo://thumb/1/2',
  'photo://thumb/1%00',
  'photo://thumb/1%2f..',
  'photo://thumb/..%2f..%2fetc%2fpasswd',
  'photo://thumb/%2e%2e%2fetc%2fpasswd',
  'photo://thumb//etc/passwd',
  'photo://thumb/etc/passwd',
  'photo://etc/1',
  'photo://constructor/1',
  'photo://thumb.evil/1',
])('%s asks for nothing', (address) => {
  expect(asked(address)).toBeNull();
});

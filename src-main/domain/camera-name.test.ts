import { expect, test } from 'vitest';
import { cameraName } from './camera-name.ts';

test.each([
  ['Canon', 'Canon EOS R5', 'Canon EOS R5'],
  ['NIKON CORPORATION', 'NIKON D850', 'NIKON D850'],
  ['OLYMPUS IMAGING CORP.', 'E-M1', 'OLYMPUS E-M1'],
  ['LEICA CAMERA AG', 'LEICA Q2', 'LEICA Q2'],
  ['SONY', 'ILCE-1', 'SONY ILCE-1'],
  ['LG', 'LGX100', 'LG LGX100'],
  ['Canon', undefined, 'Canon'],
  [undefined, 'X100V', 'X100V'],
  [undefined, undefined, ''],
])('%s and %s are %s', (make, model, name) => {
  expect(cameraName(make, model)).toBe(name);
});

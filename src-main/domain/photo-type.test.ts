/** Names that agree with their content, and such as do not. */
import { expect, test } from 'vitest';
import { isShownByPreview, nameFinding, wrongExtension } from './photo-type.ts';

test('a name that promises another content is found, whatever its case; one without extension promises nothing', () => {
  expect(nameFinding('DSC_1.nef', 'jpeg')).toBe(
    'Its name ends in .nef, but its content is JPEG: other programs may not open it.',
  );
  expect(wrongExtension('finish.JPG', 'png')).toBe('jpg');
  expect(wrongExtension('IMG_1.jpg', 'heic')).toBe('jpg');
  expect(wrongExtension('finish.JPEG', 'jpeg')).toBeNull();
  expect(wrongExtension('P1.RAW', 'rw2')).toBeNull();
  expect(wrongExtension('finish', 'jpeg')).toBeNull();
  expect(wrongExtension('odd.xyz', 'unknown')).toBeNull();
});

test('raw formats and JPEG XL are shown by the preview inside, what is decoded is not', () => {
  expect((['nef', 'cr3', 'orf', 'pef', 'rw2'] as const).every(isShownByPreview)).toBe(true);
  expect((['jpeg', 'tiff', 'heic', 'avif', 'jxl', 'jp2', 'psd', 'bmp'] as const).some(isShownByPreview)).toBe(false);
});

/** Gives an embedded JPEG the orientation of the photograph it represents, without decoding it. */

const SOI = 2;
/** Exif, one tag: orientation. Big-endian, 36 bytes with marker. */
const EXIF_HEAD = [
  0xff, 0xe1, 0x00, 0x22, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0,
  0, 1, 0,
];

export function isJpeg(bytes: Uint8Array): boolean {
  return bytes.length > 4 && bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

/** Its own Exif, if any, is taken out: it may say something else about turning. */
export function orientJpeg(jpeg: Uint8Array, orientation: number): Uint8Array {
  const kept: Uint8Array[] = [];
  let at = SOI;
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff) {
    const marker = jpeg[at + 1]!;
    // Only what precedes the picture is looked at.
    if ((marker < 0xe0 || marker > 0xef) && marker !== 0xfe) break;
    const end = at + 2 + ((jpeg[at + 2]! << 8) | jpeg[at + 3]!);
    if (end <= at + 4 || end > jpeg.length) break;
    if (!isExif(jpeg, at)) kept.push(jpeg.subarray(at, end));
    at = end;
  }
  const exif = Uint8Array.from([...EXIF_HEAD, orientation, 0, 0, 0, 0, 0, 0]);
  return Buffer.concat([jpeg.subarray(0, SOI), exif, ...kept, jpeg.subarray(at)]);
}

function isExif(jpeg: Uint8Array, at: number): boolean {
  return (
    jpeg[at + 1] === 0xe1 &&
    jpeg[at + 4] === 0x45 &&
    jpeg[at + 5] === 0x78 &&
    jpeg[at + 6] === 0x69 &&
    jpeg[at + 7] === 0x66
  );
}

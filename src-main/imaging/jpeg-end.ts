/** A JPEG that lacks only its end marker is complete: it gets the marker before it is judged. */
import { openPicture } from './open-sharp.ts';
import { isJpeg, orientJpeg } from './orient-jpeg.ts';

const END = Uint8Array.of(0xff, 0xd9);
const SCAN = 0xda;
const COEFFICIENTS = 64;

/** The same bytes, with an end marker where they lack nothing else; left as they are in every other case. */
export async function withItsEnd(file: Uint8Array): Promise<Uint8Array> {
  if (!isJpeg(file) || !lacksEnd(file)) return file;
  // Half an end marker, or filling before it.
  let length = file.length;
  while (file[length - 1] === 0xff) length -= 1;
  // What a card filled its last sectors with, if the picture is whole without it.
  let bare = length;
  while (file[bare - 1] === 0 || file[bare - 1] === 0xff) bare -= 1;
  const ends = length - bare >= PADDING_BYTES ? [bare, length] : [length];
  for (const end of ends) {
    const jpeg = file.subarray(0, end);
    if (await isWholeTo(jpeg)) return Buffer.concat([jpeg, END]);
  }
  return file;
}

/** Fewer zeros than this may be the picture's own. */
const PADDING_BYTES = 16;

async function isWholeTo(jpeg: Uint8Array): Promise<boolean> {
  try {
    const [ended, ...others] = await Promise.all([NOTHING, ...PATTERNS].map((more) => lastRows(jpeg, more)));
    return others.every((other) => ended!.equals(other));
  } catch {
    // Not even so much of it can be decoded: who opens it says why.
    return false;
  }
}

const NOTHING = new Uint8Array(0);
/** What would be taken for missing data, if any were missing: the decoder itself fills in zeros, without a word near the end. */
const PATTERNS = [new Uint8Array(64).fill(0xa5), new Uint8Array(64).fill(0x3c)];
const ROWS = 64;

async function lastRows(jpeg: Uint8Array, more: Uint8Array): Promise<Buffer> {
  // As it lies in the file: what comes last is at the bottom.
  const bytes = orientJpeg(Buffer.concat([jpeg, more, END]), 1);
  const image = openPicture(bytes, 'tolerant');
  const { width, height } = await image.metadata();
  const rows = Math.min(ROWS, height);
  return image
    .extract({ left: 0, top: height - rows, width, height: rows })
    .raw()
    .toBuffer();
}

function lacksEnd(jpeg: Uint8Array): boolean {
  if (jpeg[jpeg.length - 2] === 0xff && jpeg[jpeg.length - 1] === 0xd9) return false;
  const scans = scanRecord();
  let at = 2;
  while (at + 4 <= jpeg.length) {
    if (jpeg[at] !== 0xff) return false;
    const marker = jpeg[at + 1]!;
    if (marker === 0xd9) return false;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + ((jpeg[at + 2]! << 8) | jpeg[at + 3]!);
    if (end > jpeg.length) return false;
    scans.segment(marker, jpeg.subarray(at + 4, end));
    at = marker === SCAN ? nextMarker(jpeg, end) : end;
    if (at < 0) return scans.areAllThere();
  }
  return false;
}

/** Behind coded data; -1 where it goes on to the last byte. */
function nextMarker(jpeg: Uint8Array, from: number): number {
  for (let at = jpeg.indexOf(0xff, from); at >= 0 && at + 1 < jpeg.length; at = jpeg.indexOf(0xff, at + 1)) {
    const marker = jpeg[at + 1]!;
    const isData = marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7);
    if (!isData) return at;
  }
  return -1;
}

/** Which coefficients of which components have come, and to the last bit: a progressive picture may end between two scans. */
function scanRecord() {
  const missing = new Map<number, Int8Array>();
  return {
    segment(marker: number, body: Uint8Array): void {
      const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
      if (isFrame)
        for (let n = 0; n < (body[5] ?? 0); n += 1)
          missing.set(body[6 + 3 * n] ?? n, new Int8Array(COEFFICIENTS).fill(1));
      if (marker !== SCAN) return;
      const count = body[0] ?? 0;
      const [first = 0, last = 63, bits = 0] = body.subarray(1 + 2 * count);
      for (let n = 0; n < count; n += 1)
        missing.get(body[1 + 2 * n]!)?.fill((bits & 0x0f) === 0 ? 0 : 1, first, Math.min(last, 63) + 1);
    },
    areAllThere: () => missing.size > 0 && [...missing.values()].every((one) => one.every((bit) => bit === 0)),
  };
}

/** Decodes JPEG 2000 with OpenJPEG, as WebAssembly: the image library's own build has none. Slow, so only for these files. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fromBuffer } from '../metadata/byte-source.ts';
import { readJpeg2000 } from '../metadata/containers/jpeg2000.ts';
import { BrokenDecoder, isTrap } from './broken-decoder.ts';
import { type Jpeg2000Parts, jpeg2000Parts, onlyChannels } from './jpeg2000-parts.ts';
import { wrapSamples } from './wrap-pixels.ts';

/** It works on four bytes a sample and holds the file and the result next to them. */
const MOST_PIXELS = 40_000_000;

/**
 * As TIFF for the image library, with the file's profile. Rejects for damaged bytes, more than 40 megapixels, channels of unlike
 * sizes or channels of which nothing says what they are with an error, or with `BrokenDecoder`.
 */
export async function jpeg2000ToTiff(file: Uint8Array): Promise<Uint8Array> {
  const { width: wide = 0, height: high = 0, icc } = readJpeg2000(fromBuffer(file));
  if ((wide ?? 0) * (high ?? 0) > MOST_PIXELS)
    throw new Error(`JPEG 2000 of more than ${MOST_PIXELS / 1_000_000} megapixels is not decoded here`);
  const parts = jpeg2000Parts(file);
  const shown = await (parts === null || parts.isWhole ? decode(file) : decodeParts(file, parts));
  const { width, height, count, bits, data, alpha = null } = shown;
  const photometric = count - (alpha === null ? 0 : 1) === 4 ? 5 : count < 3 ? 1 : 2;
  return wrapSamples({ data, width, height, count, bits, photometric, alpha }, icc);
}

interface Decoded {
  readonly width: number;
  readonly height: number;
  readonly count: number;
  readonly bits: 8 | 16;
  readonly data: Uint8Array;
  readonly alpha?: 1 | 2;
}

/** The decoder knows one channel or three: more of them are decoded in turns. */
async function decodeParts(file: Uint8Array, parts: Jpeg2000Parts): Promise<Decoded> {
  const { channels, colours, alpha } = parts;
  if (colours === null)
    throw new Error(`it has ${channels.length} channels and does not say which of them are colours`);
  if (colours.length === channels.length && colours.length < 4) return decode(file);
  const turns = [colours.slice(0, 3), colours.slice(3), alpha === null ? [] : [alpha.channel]];
  const decoded: Decoded[] = [];
  for (const wanted of turns) if (wanted.length > 0) decoded.push(await decode(onlyChannels(parts, wanted)));
  const joined = interleave(decoded);
  return alpha === null ? joined : { ...joined, alpha: alpha.isPremultiplied ? 1 : 2 };
}

function interleave(parts: readonly Decoded[]): Decoded {
  const [first] = parts;
  if (first === undefined || parts.some(({ width, height }) => width !== first.width || height !== first.height))
    throw new Error(UNLIKE);
  const { width, height } = first;
  const bits = parts.some((part) => part.bits === 16) ? 16 : 8;
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const out = bits === 16 ? new Uint16Array(width * height * count) : new Uint8Array(width * height * count);
  let before = 0;
  for (const part of parts) {
    const given = part.bits === 16 ? new Uint16Array(part.data.buffer) : part.data;
    const scale = part.bits < bits ? 257 : 1;
    for (let at = 0, to = before; at < given.length; to += count)
      for (let channel = 0; channel < part.count; channel += 1, at += 1) out[to + channel] = given[at]! * scale;
    before += part.count;
  }
  return { width, height, count, bits, data: new Uint8Array(out.buffer) };
}

const UNLIKE = 'its channels are of different sizes or of a kind that is not read here';

async function decode(file: Uint8Array): Promise<Decoded> {
  const { default: open } = await import('@cornerstonejs/codec-openjpeg/decodewasmjs');
  const machineFile = createRequire(import.meta.url).resolve('@cornerstonejs/codec-openjpeg/decodewasm');
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  try {
    // A new machine for each picture: its memory is freed with it.
    const { J2KDecoder } = await open({ wasmBinary: readFileSync(machineFile), print: say, printErr: say });
    const decoder = new J2KDecoder();
    decoder.getEncodedBuffer(file.length).set(file);
    decoder.decode();
    const fault = said.find((line) => /\[ERROR\]/.test(line));
    if (fault !== undefined) throw new Error(fault.replace(/^\[ERROR\]\s*/, ''));
    const { width, height, bitsPerSample, componentCount: count, isSigned } = decoder.getFrameInfo();
    const bits = bitsPerSample <= 8 ? 8 : 16;
    const size = (width * height * count * bits) / 8;
    const decoded = decoder.getDecodedBuffer();
    if (!(size > 0) || decoded.length < size || (count !== 1 && count !== 3)) throw new Error(UNLIKE);
    const data = new Uint8Array(size);
    data.set(decoded.subarray(0, size));
    widen(data, bits, bitsPerSample, isSigned);
    return { width, height, count, bits, data };
  } catch (error) {
    if (isTrap(error)) throw new BrokenDecoder(error);
    // Emscripten throws numbers for exceptions of C++.
    throw error instanceof Error ? error : new Error('its data is damaged');
  }
}

/** Ten or twelve bits lie in the lower part of sixteen; numbers with a sign are counted from the middle. */
function widen(data: Uint8Array, bits: 8 | 16, bitsPerSample: number, isSigned: boolean): void {
  if (bits === bitsPerSample && !isSigned) return;
  const values = bits === 8 ? data : new Uint16Array(data.buffer);
  const most = 2 ** bitsPerSample - 1;
  const middle = isSigned ? 2 ** (bitsPerSample - 1) : 0;
  const scale = (2 ** bits - 1) / most;
  for (let at = 0; at < values.length; at += 1) values[at] = Math.round(((values[at]! + middle) & most) * scale);
}

/** Decodes JPEG 2000 with OpenJPEG, as WebAssembly: the image library's own build has none. Slow, so only for these files. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fromBuffer } from '../metadata/byte-source.ts';
import { readJpeg2000 } from '../metadata/containers/jpeg2000.ts';
import { BrokenDecoder, isTrap } from './broken-decoder.ts';
import { wrapSamples } from './wrap-pixels.ts';

/** It works on four bytes a sample and holds the file and the result next to them. */
const MOST_PIXELS = 40_000_000;

/**
 * As TIFF for the image library, with the file's profile. Rejects for damaged bytes, more than 40 megapixels
 * or channels of unlike sizes with an error, or with `BrokenDecoder`.
 */
export async function jpeg2000ToTiff(file: Uint8Array): Promise<Uint8Array> {
  const { width: wide = 0, height: high = 0, icc } = readJpeg2000(fromBuffer(file));
  if ((wide ?? 0) * (high ?? 0) > MOST_PIXELS)
    throw new Error(`JPEG 2000 of more than ${MOST_PIXELS / 1_000_000} megapixels is not decoded here`);
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
    return tiffOf(decoder.getFrameInfo(), decoder.getDecodedBuffer(), icc);
  } catch (error) {
    if (isTrap(error)) throw new BrokenDecoder(error);
    // Emscripten throws numbers for exceptions of C++.
    throw error instanceof Error ? error : new Error('its data is damaged');
  }
}

function tiffOf(
  {
    width,
    height,
    bitsPerSample,
    componentCount,
    isSigned,
  }: ReturnType<
    InstanceType<
      Awaited<ReturnType<typeof import('@cornerstonejs/codec-openjpeg/decodewasmjs').default>>['J2KDecoder']
    >['getFrameInfo']
  >,
  decoded: Uint8Array,
  icc: Uint8Array | null,
): Uint8Array {
  const bits = bitsPerSample <= 8 ? 8 : 16;
  const size = (width * height * componentCount * bits) / 8;
  if (!(size > 0) || decoded.length < size || componentCount > 4 || componentCount < 1 || isSigned)
    throw new Error('its channels are of different sizes or of a kind that is not read here');
  const data = new Uint8Array(size);
  data.set(decoded.subarray(0, size));
  widen(data, bits, bitsPerSample);
  const alpha = componentCount === 2 || componentCount === 4 ? 2 : null;
  const photometric = componentCount < 3 ? 1 : 2;
  return wrapSamples({ data, width, height, count: componentCount, bits, photometric, alpha }, icc);
}

/** Ten or twelve bits lie in the lower part of sixteen. */
function widen(data: Uint8Array, bits: 8 | 16, bitsPerSample: number): void {
  if (bits === bitsPerSample) return;
  const values = bits === 8 ? data : new Uint16Array(data.buffer);
  const scale = (2 ** bits - 1) / (2 ** bitsPerSample - 1);
  for (let at = 0; at < values.length; at += 1) values[at] = Math.round(values[at]! * scale);
}

/** Tells which channels of a JPEG 2000 file are colours and which is its transparency, and gives some of them as a file of their own. */
import { fromBuffer } from '../metadata/byte-source.ts';
import { type Box, boxesIn } from '../metadata/containers/iso-boxes.ts';
import { u16be, u32be } from '../metadata/integers.ts';

export interface Jpeg2000Channel {
  readonly bits: number;
  readonly isSigned: boolean;
}

export interface Jpeg2000Parts {
  readonly codestream: Uint8Array;
  readonly channels: readonly Jpeg2000Channel[];
  /** Places of the colours' channels: grey, RGB or CMYK; null where nothing says which they are. */
  readonly colours: readonly number[] | null;
  readonly alpha: { readonly channel: number; readonly isPremultiplied: boolean } | null;
  /** A table gives each number its colour, or the decoder makes colours of inks by itself. */
  readonly isWhole: boolean;
  /** Brightness and differences of colour, which the decoder turns into colours. */
  readonly isYcc: boolean;
}

const CMYK = 12;
const GREY = 17;
const SRGB = 16;
const YCC = 18;
const OPACITY: readonly number[] = [1, 2];
const PREMULTIPLIED = 2;

/** Null where it has no codestream. */
export function jpeg2000Parts(file: Uint8Array): Jpeg2000Parts | null {
  const source = fromBuffer(file);
  if (u32be(file, 0) === 0xff4fff51) {
    const channels = channelsOf(file);
    const colours = channels.length < 3 ? [0] : channels.length === 3 ? [0, 1, 2] : null;
    return { codestream: file, channels, colours, alpha: null, isWhole: false, isYcc: false };
  }
  const boxes = boxesIn(source, 0, source.size);
  const image = boxes.find(({ type }) => type === 'jp2c');
  const header = boxes.find(({ type }) => type === 'jp2h');
  if (image === undefined || header === undefined) return null;
  const codestream = file.subarray(image.at, image.end);
  const channels = channelsOf(codestream);
  const inner = boxesIn(source, header.at, header.end);
  const space = inner.find(({ type }) => type === 'colr');
  const definition = inner.find(({ type }) => type === 'cdef');
  const { colours, alpha } = named(file, definition, countOf(file, space, channels.length));
  const kind = space !== undefined && file[space.at] === 1 ? u32be(file, space.at + 3) : 0;
  const isWhole = kind === CMYK || channels.length === 0 || inner.some(({ type }) => type === 'pclr');
  return { codestream, channels, colours, alpha, isWhole, isYcc: kind === YCC };
}

/** Of the kind of colour that the file names; null where it names none. */
function countOf(file: Uint8Array, space: Box | undefined, channels: number): number | null {
  if (space === undefined) return channels < 3 ? 1 : channels === 3 ? 3 : null;
  if (file[space.at] === 1) {
    const kind = u32be(file, space.at + 3);
    return kind === GREY ? 1 : kind === CMYK ? 4 : 3;
  }
  const profile = String.fromCharCode(...file.subarray(space.at + 3 + 16, space.at + 3 + 20));
  return profile === 'GRAY' ? 1 : profile === 'CMYK' ? 4 : 3;
}

/** By the channel definition box; without one the first channels are the colours, and what follows is no transparency. */
function named(
  file: Uint8Array,
  definition: Box | undefined,
  count: number | null,
): Pick<Jpeg2000Parts, 'colours' | 'alpha'> {
  const colours = count === null ? [] : Array.from({ length: count }, (_, at) => at);
  let alpha: Jpeg2000Parts['alpha'] = null;
  const entries = definition === undefined ? 0 : u16be(file, definition.at);
  for (let n = 0; definition !== undefined && n < Math.min(entries, 64); n += 1) {
    const at = definition.at + 2 + 6 * n;
    const [channel, kind, of] = [u16be(file, at), u16be(file, at + 2), u16be(file, at + 4)];
    if (kind === 0 && of >= 1 && of <= colours.length) colours[of - 1] = channel;
    else if (OPACITY.includes(kind)) alpha ??= { channel, isPremultiplied: kind === PREMULTIPLIED };
  }
  return { colours: count === null ? null : colours, alpha };
}

/** From the size marker at the beginning of the codestream. */
function channelsOf(codestream: Uint8Array): readonly Jpeg2000Channel[] {
  const count = Math.min(u16be(codestream, 40), 64);
  return Array.from({ length: count }, (_, n) => {
    const depth = codestream[42 + 3 * n] ?? 7;
    return { bits: (depth & 0x7f) + 1, isSigned: depth >= 0x80 };
  });
}

/**
 * One or three channels as a file in which there are no others: a table of colours that uses none of its entries names the channels
 * that are meant.
 */
export function onlyChannels({ codestream, channels, isYcc }: Jpeg2000Parts, wanted: readonly number[]): Uint8Array {
  const [wide, high] = [u32be(codestream, 8) - u32be(codestream, 16), u32be(codestream, 12) - u32be(codestream, 20)];
  const depths = wanted.map((channel) => {
    const { bits, isSigned } = channels[channel] ?? { bits: 8, isSigned: false };
    return bits - 1 + (isSigned ? 0x80 : 0);
  });
  const palette = [
    ...two(1),
    wanted.length,
    ...depths,
    ...depths.flatMap((depth) => ((depth & 0x7f) > 7 ? [0, 0] : [0])),
  ];
  const header = box(
    'jp2h',
    Buffer.concat([
      box('ihdr', [...four(high), ...four(wide), ...two(channels.length), 255, 7, 0, 0]),
      box(
        'bpcc',
        channels.map(({ bits, isSigned }) => bits - 1 + (isSigned ? 0x80 : 0)),
      ),
      box('colr', [1, 0, 0, ...four(wanted.length === 1 ? GREY : isYcc ? YCC : SRGB)]),
      box('pclr', palette),
      box(
        'cmap',
        wanted.flatMap((channel) => [...two(channel), 0, 0]),
      ),
    ]),
  );
  const signature = box('jP  ', [0x0d, 0x0a, 0x87, 0x0a]);
  const type = box('ftyp', Buffer.from('jp2 \0\0\0\0jp2 ', 'latin1'));
  return Buffer.concat([signature, type, header, box('jp2c', codestream)]);
}

const two = (value: number): readonly number[] => [(value >> 8) & 0xff, value & 0xff];
const four = (value: number): readonly number[] => [...two(value >>> 16), ...two(value & 0xffff)];

function box(type: string, content: Uint8Array | readonly number[]): Buffer {
  const bytes = Buffer.from(content as Uint8Array);
  return Buffer.concat([Buffer.from(four(8 + bytes.length)), Buffer.from(type, 'latin1'), bytes]);
}

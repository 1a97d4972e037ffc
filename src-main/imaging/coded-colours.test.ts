/** Colours that a file names by numbers in place of a profile are shown as they were meant: wide ones, linear ones, those of HDR. */
import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fromBuffer } from '../metadata/byte-source.ts';
import { readFacts } from '../metadata/read-facts.ts';
import { decodePicture } from './decode-picture.ts';
import { makeGreyProfile } from './make-profile.ts';

const SIDE = 16;

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(body.length, 0);
  numbers.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([numbers.subarray(0, 4), named, numbers.subarray(4)]);
}

/** One colour, 16 bits; parts 0-1. One part is grey. */
function png(colour: readonly number[], chunks: readonly Buffer[]): Buffer {
  const head = Buffer.from([0, 0, 0, SIDE, 0, 0, 0, SIDE, 16, colour.length === 1 ? 0 : 2, 0, 0, 0]);
  const row = Buffer.alloc(1 + SIDE * colour.length * 2);
  for (let at = 0; at < SIDE * colour.length; at += 1)
    row.writeUInt16BE(Math.round(colour[at % colour.length]! * 0xffff), 1 + 2 * at);
  const rows = Buffer.concat(Array.from({ length: SIDE }, () => row));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    ...chunks,
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const cicp = (primaries: number, transfer: number): Buffer => chunk('cICP', Buffer.from([primaries, transfer, 0, 1]));
function longs(type: string, values: readonly number[]): Buffer {
  const body = Buffer.alloc(4 * values.length);
  for (const [at, value] of values.entries()) body.writeUInt32BE(Math.round(value * 100_000), 4 * at);
  return chunk(type, body);
}

async function shown(file: Buffer) {
  const { type, preview, width, height, colour } = readFacts(fromBuffer(file));
  const { read, size } = fromBuffer(file);
  const { pixels } = await decodePicture({ type, preview, width, height, size, read }, null);
  const middle = ((pixels.height >> 1) * pixels.width + (pixels.width >> 1)) * pixels.channels;
  const parts = [0, 1, 2].map((part) => pixels.data[middle + Math.min(part, pixels.channels - 1)]!);
  return { parts, profile: colour.profile };
}

function expectNear(found: readonly number[], wanted: readonly number[], within = 3): void {
  const away = found.map((value, at) => Math.abs(value - wanted[at]!));
  expect(Math.max(...away), `found ${found}, wanted ${wanted}`).toBeLessThanOrEqual(within);
}

/** The red of sRGB as Display P3 has it, and linear light of middle grey. */
const RED_IN_P3 = [0.9175, 0.2003, 0.1386];
const P3_PLACES = [0.3127, 0.329, 0.68, 0.32, 0.265, 0.69, 0.15, 0.06];

test.each([
  ['cICP', [cicp(12, 13)], 'Display P3'],
  ['gAMA and cHRM', [longs('gAMA', [0.45455]), longs('cHRM', P3_PLACES)], undefined],
] as const)('Display P3 in a PNG, by %s', async (_name, chunks, profile) => {
  const found = await shown(png(RED_IN_P3, chunks));
  expectNear(found.parts, [255, 0, 0]);
  expect(found.profile).toBe(profile);
});

test('linear light in a PNG, colour and grey', async () => {
  for (const chunks of [[longs('gAMA', [1])], [cicp(1, 8)]]) {
    expectNear((await shown(png([0.214, 0.214, 0.0513], chunks))).parts, [127, 127, 64]);
    expectNear((await shown(png([0.214], chunks))).parts, [127, 127, 127]);
  }
});

test('what says that it is sRGB, or nothing, stays as it is', async () => {
  const srgb = chunk('sRGB', Buffer.from([0]));
  for (const chunks of [[], [longs('gAMA', [0.45455])], [cicp(1, 13)], [cicp(2, 2)], [srgb, longs('gAMA', [1])]])
    expectNear((await shown(png([0.5, 0.25, 0.75], chunks))).parts, [128, 64, 191], 1);
});

test('HDR keeps its middle tones and presses what is brighter than paper, in order', async () => {
  // Signals of a 40 %, paper white, and ten times as bright a light.
  for (const [transfer, signals] of [
    [16, [0.484, 0.5807, 0.8273]],
    [18, [0.5726, 0.75, 1]],
  ] as const) {
    const lights: number[] = [];
    for (const signal of signals)
      lights.push((await shown(png([signal, signal, signal], [cicp(9, transfer)]))).parts[0]!);
    const [middle = 0, paper = 0, bright = 0] = lights;
    expect(middle).toBeGreaterThan(150);
    expect(middle).toBeLessThan(190);
    expect(paper).toBeGreaterThan(220);
    expect(paper).toBeLessThan(240);
    expect(bright).toBeGreaterThan(paper + 8);
  }
  expect((await shown(png([0.5, 0.5, 0.5], [cicp(9, 16)]))).profile).toBe('Rec. 2020, HDR (PQ)');
});

const sample = (name: string): Buffer => readFileSync(new URL(`testing/samples/${name}`, import.meta.url));

test('Display P3 in an AVIF without a profile, and colours that are darkened by their transparency', async () => {
  const red = await shown(sample('red-named-p3.avif'));
  expectNear(red.parts, [255, 0, 0], 6);
  expect(red.profile).toBe('Display P3');
  // Half of 200, 100, 50, and half of white.
  expectNear((await shown(sample('half-darkened.avif'))).parts, [227, 177, 152], 4);
});

test('grey of 16 bits with a profile of its own', async () => {
  const linear = chunk(
    'iCCP',
    Buffer.concat([Buffer.from('grey\0\0', 'latin1'), deflateSync(makeGreyProfile('grey', (signal) => signal))]),
  );
  expectNear((await shown(png([0.214], [linear]))).parts, [127, 127, 127]);
});

test('Lab is seen in the light of printing, as Photoshop means it', async () => {
  const psd = Buffer.alloc(30 + 4 + 4 + 4 + 2 + 3 * SIDE * SIDE);
  psd.write('8BPS', 'latin1');
  for (const [at, value] of [
    [4, 1],
    [12, 3],
    [22, 8],
    [24, 9],
  ] as const)
    psd.writeUInt16BE(value, at);
  psd.writeUInt32BE(SIDE, 14);
  psd.writeUInt32BE(SIDE, 18);
  const planes = psd.subarray(psd.length - 3 * SIDE * SIDE);
  // L 54, a 81, b 70: what Photoshop gives for the red of sRGB.
  for (const [plane, value] of [138, 209, 198].entries())
    planes.fill(value, plane * SIDE * SIDE, (plane + 1) * SIDE * SIDE);
  expectNear((await shown(psd)).parts, [255, 0, 0], 8);
});

/** Gives a PNG that names its colours by numbers (cICP, gAMA, cHRM) the profile that says the same: the image library reads nothing else. */
import { crc32, deflateSync } from 'node:zlib';
import { fromBuffer } from '../metadata/byte-source.ts';
import type { ColourCodes } from '../metadata/colour-codes.ts';
import { walkChunks } from '../metadata/containers/png.ts';
import { startsWith, u32be } from '../metadata/integers.ts';
import { codedProfile, gammaProfile } from './coded-colours.ts';
import type { Primaries } from './make-profile.ts';

/** Signature and header: a profile may come right behind them. */
const HEAD_BYTES = 8 + 25;

export function isPng(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0, '\x89PNG\r\n\x1a\n');
}

/** The same bytes where it has a profile, says that it is sRGB or says nothing. */
export function pngWithProfile(png: Uint8Array): Uint8Array {
  const profile = numbersOf(png);
  if (profile === null) return png;
  const body = Buffer.concat([Buffer.from('named\0\0', 'latin1'), deflateSync(profile)]);
  return Buffer.concat([png.subarray(0, HEAD_BYTES), chunk('iCCP', body), png.subarray(HEAD_BYTES)]);
}

/** As a profile; null where nothing but sRGB is meant, or where a profile stands beside them: that counts. */
function numbersOf(png: Uint8Array): Uint8Array | null {
  let [hasProfile, isGrey] = [false, false];
  let exponent: number | null = null;
  let primaries: Primaries | null = null;
  let codes: ColourCodes | null = null;
  walkChunks(fromBuffer(png), ({ type, at }) => {
    if (type === 'IDAT') return false;
    if (type === 'IHDR') isGrey = ((png[at + 9] ?? 0) & 2) === 0;
    else if (type === 'iCCP' || type === 'sRGB') hasProfile = true;
    else if (type === 'gAMA') exponent = 100_000 / u32be(png, at);
    else if (type === 'cHRM') primaries = primariesAt(png, at);
    else if (type === 'cICP') codes = { primaries: png[at] ?? 2, transfer: png[at + 1] ?? 2 };
    return true;
  });
  // TypeScript does not see what a callback has set.
  const [named, power] = [codes as ColourCodes | null, exponent as number | null];
  if (hasProfile) return null;
  if (named !== null) return codedProfile(named, isGrey);
  return power === null ? null : gammaProfile(power, primaries, isGrey);
}

function primariesAt(png: Uint8Array, at: number): Primaries {
  const place = (n: number): readonly [number, number] => [
    u32be(png, at + 8 * n) / 100_000,
    u32be(png, at + 8 * n + 4) / 100_000,
  ];
  // White comes first in the file.
  return [place(1), place(2), place(3), place(0)];
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

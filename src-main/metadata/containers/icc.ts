/** The name that an ICC profile gives itself, and its colour space: enough for a badge, no colour arithmetic. */
import type { ColourFacts } from '../../domain/metadata.ts';
import { decodeUtf16, latin1, untilNul } from '../iim/charset.ts';
import { fourcc, startsWith, u32be } from '../integers.ts';

const SPACES: Readonly<Record<string, ColourFacts['space']>> = {
  'RGB ': 'rgb',
  CMYK: 'cmyk',
  GRAY: 'grey',
  'Lab ': 'lab',
};
const MAX_TAGS = 100;

export interface ProfileFacts {
  readonly profile: string | undefined;
  readonly space: ColourFacts['space'];
}

export function readProfile(icc: Uint8Array): ProfileFacts | null {
  if (icc.length < 132 || !startsWith(icc, 36, 'acsp')) return null;
  const space = SPACES[fourcc(icc, 16)] ?? 'other';
  const count = Math.min(u32be(icc, 128), MAX_TAGS);
  for (let i = 0; i < count; i += 1) {
    const entry = 132 + i * 12;
    if (!startsWith(icc, entry, 'desc')) continue;
    const at = u32be(icc, entry + 4);
    const tag = icc.subarray(at, at + u32be(icc, entry + 8));
    return { profile: description(tag), space };
  }
  return { profile: undefined, space };
}

function description(tag: Uint8Array): string | undefined {
  if (startsWith(tag, 0, 'desc'))
    return latin1(untilNul(tag.subarray(12, 12 + Math.min(u32be(tag, 8), 256)))).trim() || undefined;
  if (!startsWith(tag, 0, 'mluc')) return undefined;
  const records = Math.min(u32be(tag, 8), 50);
  let chosen = 16;
  for (let i = 0; i < records; i += 1) if (startsWith(tag, 16 + i * 12, 'en')) chosen = 16 + i * 12;
  const offset = u32be(tag, chosen + 8);
  return (
    decodeUtf16(tag.subarray(offset, offset + Math.min(u32be(tag, chosen + 4), 512)), false)
      .replaceAll('\0', '')
      .trim() || undefined
  );
}

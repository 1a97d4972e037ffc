/** The numbers of ITU-T H.273 by which PNG (cICP), AVIF and HEIC (nclx) name colours and curve in place of a profile, and what they are called. */

export interface ColourCodes {
  readonly primaries: number;
  readonly transfer: number;
}

export const PRIMARIES_NAMES: Readonly<Record<number, string>> = {
  1: 'Rec. 709',
  4: 'NTSC 1953',
  5: 'Rec. 601 (625 lines)',
  6: 'Rec. 601 (525 lines)',
  7: 'SMPTE 240M',
  9: 'Rec. 2020',
  11: 'DCI-P3',
  12: 'Display P3',
  22: 'EBU 3213',
};

/** Curves that are none of sRGB's kin. */
export const TRANSFER_NAMES: Readonly<Record<number, string>> = {
  4: 'gamma 2.2',
  5: 'gamma 2.8',
  8: 'linear',
  16: 'HDR (PQ)',
  17: 'gamma 2.6',
  18: 'HDR (HLG)',
};
const REC_709 = 1;

/** The curves of film and television stand for sRGB in stills: programs write them by habit, and no viewer tells them apart. */
export function isCodedSrgb({ primaries, transfer }: ColourCodes): boolean {
  const isUsual = primaries === REC_709 || PRIMARIES_NAMES[primaries] === undefined;
  return isUsual && TRANSFER_NAMES[transfer] === undefined;
}

/** What an editor reads: `Display P3`, `Rec. 2020, HDR (PQ)`; undefined where the file leaves it open. */
export function codesName(codes: ColourCodes): string | undefined {
  const { primaries, transfer } = codes;
  if (isCodedSrgb(codes)) return primaries === REC_709 ? 'sRGB' : undefined;
  const names = [PRIMARIES_NAMES[primaries] ?? PRIMARIES_NAMES[REC_709], TRANSFER_NAMES[transfer]];
  return names.filter((name) => name !== undefined).join(', ');
}

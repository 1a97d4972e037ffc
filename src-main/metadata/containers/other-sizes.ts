/** Sizes of pictures that the desk cannot show: so that the tray can say more than a name. */
import { latin1 } from '../iim/charset.ts';
import { fourcc, i32le, indexOf, startsWith, u16le, u32be, u32le } from '../integers.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

export function otherSize(head: Uint8Array): Size | null {
  const size =
    icon(head) ??
    portableMap(head) ??
    radiance(head) ??
    openExr(head) ??
    painted(head) ??
    animatedPng(head) ??
    film(head);
  return size != null && size.width > 0 && size.height > 0 ? size : null;
}

function fromText(head: Uint8Array, pattern: RegExp): Size | null {
  const match = pattern.exec(latin1(head.subarray(0, 16_384)));
  return match == null ? null : { width: Number(match[1]), height: Number(match[2]) };
}

/** Windows icons and cursors: the first of the directory's pictures; a zero means 256. */
function icon(head: Uint8Array): Size | null {
  const kind = u16le(head, 2);
  if (u16le(head, 0) !== 0 || (kind !== 1 && kind !== 2) || u16le(head, 4) === 0 || head[9] !== 0) return null;
  return { width: head[6] || 256, height: head[7] || 256 };
}

/** PBM, PGM, PPM: a letter, a digit, two numbers, comments between. */
function portableMap(head: Uint8Array): Size | null {
  return head[0] === 0x50 ? fromText(head, /^P[1-6]\s+(?:#.*\n\s*)*(\d+)\s+(?:#.*\n\s*)*(\d+)\s/) : null;
}

function radiance(head: Uint8Array): Size | null {
  if (!startsWith(head, 0, '#?R')) return null;
  const size = fromText(head, /^[-+]Y (\d+) [-+]X (\d+)$/m);
  return size == null ? null : { width: size.height, height: size.width };
}

function openExr(head: Uint8Array): Size | null {
  if (!startsWith(head, 0, '\x76\x2f\x31\x01')) return null;
  const at = indexOf(head, 'dataWindow\0box2i\0');
  if (at < 0) return null;
  const from = at + 21;
  return {
    width: i32le(head, from + 8) - i32le(head, from) + 1,
    height: i32le(head, from + 12) - i32le(head, from + 4) + 1,
  };
}

/** PCX. */
function painted(head: Uint8Array): Size | null {
  if (head[0] !== 0x0a || (head[1] ?? 9) > 5 || head[2] !== 1) return null;
  return { width: u16le(head, 8) - u16le(head, 4) + 1, height: u16le(head, 10) - u16le(head, 6) + 1 };
}

/** MNG and JNG. */
function animatedPng(head: Uint8Array): Size | null {
  const type = fourcc(head, 0);
  return type === '\x8aMNG' || type === '\x8bJNG' ? { width: u32be(head, 16), height: u32be(head, 20) } : null;
}

/** DPX. */
function film(head: Uint8Array): Size | null {
  const type = fourcc(head, 0);
  if (type === 'SDPX') return { width: u32be(head, 772), height: u32be(head, 776) };
  return type === 'XPDS' ? { width: u32le(head, 772), height: u32le(head, 776) } : null;
}

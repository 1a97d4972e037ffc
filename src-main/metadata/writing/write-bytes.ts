/** Puts numbers and byte runs together for the writers of this folder; it knows no format. */

export type ByteOrder = 'big' | 'little';

const encoder = new TextEncoder();

/** UTF-8, which for pure ASCII text is ASCII. */
export function textBytes(text: string): Uint8Array {
  return encoder.encode(text);
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

export function uint16(value: number, order: ByteOrder = 'big'): Uint8Array {
  const bytes = new Uint8Array(2);
  new DataView(bytes.buffer).setUint16(0, value, order === 'little');
  return bytes;
}

export function uint32(value: number, order: ByteOrder = 'big'): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, order === 'little');
  return bytes;
}

/** Whether `bytes` holds `prefix` (ASCII) at `offset`. */
export function startsWithText(bytes: Uint8Array, prefix: string, offset = 0): boolean {
  if (bytes.length < offset + prefix.length) return false;
  for (let index = 0; index < prefix.length; index += 1) {
    if (bytes[offset + index] !== prefix.charCodeAt(index)) return false;
  }
  return true;
}

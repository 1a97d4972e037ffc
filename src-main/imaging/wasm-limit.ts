/** Limits the memory of a WebAssembly module whose author set no limit. */
import { unexpected } from '../domain/unexpected.ts';

const HEADER_BYTES = 8;
const MEMORY_SECTION = 5;
const PAGE_BYTES = 65_536;

/** The same module with a limit in bytes, rounded down to pages of 64 KB, after the WebAssembly core specification, 5.5.8. Throws a developer’s Error where it has no memory of its own, or a limit already. */
export function withMemoryLimit(module: Uint8Array, bytes: number): Uint8Array<ArrayBuffer> {
  let at = HEADER_BYTES;
  while (at < module.length) {
    const id = module[at]!;
    const length = unsigned(module, at + 1);
    const end = length.next + length.value;
    if (id === MEMORY_SECTION) {
      const [count, flags] = [module[length.next], module[length.next + 1]];
      if (count !== 1 || flags !== 0) throw unexpected('one memory without a limit', `${count} with flags ${flags}`);
      const least = unsigned(module, length.next + 2).value;
      const section = [1, 1, ...written(least), ...written(Math.floor(bytes / PAGE_BYTES))];
      const head = [MEMORY_SECTION, ...written(section.length), ...section];
      return new Uint8Array(Buffer.concat([module.subarray(0, at), Buffer.from(head), module.subarray(end)]));
    }
    at = end;
  }
  throw unexpected('a WebAssembly module with a memory', 'none');
}

/** A number as LEB128. */
function unsigned(bytes: Uint8Array, from: number): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let at = from, shift = 1; ; at += 1, shift *= 128) {
    const byte = bytes[at] ?? 0;
    value += (byte & 127) * shift;
    if (byte < 128) return { value, next: at + 1 };
  }
}

function written(number: number): readonly number[] {
  const bytes: number[] = [];
  let left = number;
  do {
    bytes.push((left & 127) | (left > 127 ? 128 : 0));
    left = Math.floor(left / 128);
  } while (left > 0);
  return bytes;
}

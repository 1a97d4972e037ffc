/** Reads a bag's own text files by the rules of RFC 8493 and names every line that breaks them. */
import type { BagProblem } from './bag-source.ts';

export interface Manifest {
  readonly name: string;
  /** For `node:crypto`, for example `sha256`. */
  readonly algorithm: string;
  /** Path in the bag to checksum, lower-case hex. */
  readonly checksums: ReadonlyMap<string, string>;
}

/** Algorithms that RFC 8493 asks a reader to know, with the length of their checksums in hex digits. */
const ALGORITHMS: Readonly<Record<string, number>> = { md5: 32, sha1: 40, sha256: 64, sha512: 128 };
export const PAYLOAD_MANIFEST = /^manifest-([a-z0-9]+)\.txt$/;
export const TAG_MANIFEST = /^tagmanifest-([a-z0-9]+)\.txt$/;

export function declarationProblem(text: string): string | null {
  if (text.startsWith('\uFEFF')) return 'Expected no byte order mark before the declaration, found one.';
  const match = /^BagIt-Version: (\d+\.\d+)\r?\n?Tag-File-Character-Encoding: ([^\r\n]+)\r?\n?$/.exec(
    text.replace(/\r/g, '\n').replace(/\n+/g, '\n'),
  );
  if (match == null)
    return `Expected the two lines of a BagIt declaration, found ${JSON.stringify(text.slice(0, 80))}.`;
  if (match[1] !== '1.0' && match[1] !== '0.97') return `Expected BagIt version 1.0 or 0.97, found ${match[1]}.`;
  return /^utf-?8$/i.test(match[2] ?? '') ? null : `Expected the encoding UTF-8, found ${match[2]}.`;
}

export function readManifest(name: string, text: string, problems: BagProblem[]): Manifest | null {
  const isPayload = PAYLOAD_MANIFEST.test(name);
  const algorithm = (PAYLOAD_MANIFEST.exec(name) ?? TAG_MANIFEST.exec(name))?.[1] ?? '';
  const length = ALGORITHMS[algorithm];
  if (length == null) {
    problems.push({ path: name, problem: `Expected checksums by MD5, SHA-1, SHA-256 or SHA-512, found ${algorithm}.` });
    return null;
  }
  const checksums = new Map<string, string>();
  for (const [at, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line === '') continue;
    const problem = readLine(line, length, isPayload, checksums);
    if (problem != null) problems.push({ path: name, problem: `${problem} (line ${at + 1})` });
  }
  return { name, algorithm, checksums };
}

function readLine(line: string, length: number, isPayload: boolean, checksums: Map<string, string>): string | null {
  const match = /^([0-9A-Fa-f]+)[ \t]+\*?(.+)$/.exec(line);
  const [, checksum = '', written = ''] = match ?? [];
  if (match == null || checksum.length !== length) {
    return `Expected a checksum of ${length} hex digits and a path, found ${JSON.stringify(line.slice(0, 80))}.`;
  }
  const path = written.replace(/^\.\//, '').replace(/%(0A|0D|25)/gi, (code) => decodeURIComponent(code));
  if (isOutside(path)) return `Expected a path inside the bag, found ${JSON.stringify(path)}.`;
  if (isPayload && !path.startsWith('data/')) return `Expected a path below data/, found ${JSON.stringify(path)}.`;
  if (!isPayload && (path.startsWith('data/') || TAG_MANIFEST.test(path)))
    return `Expected a tag file, found ${JSON.stringify(path)}.`;
  if (checksums.has(path)) return `Expected ${path} once, found it twice.`;
  checksums.set(path, checksum.toLowerCase());
  return null;
}

function isOutside(path: string): boolean {
  return (
    /^([/\\~]|[A-Za-z]:)/.test(path) || path.split(/[/\\]/).some((name) => name === '..' || name === '.' || name === '')
  );
}

const UNITS = ['', 'K', 'M', 'G', 'T'];

/** `Bag-Size` is for people and may be rounded, in units of 1,000 or 1,024; what is no size at all is not judged. */
export function bagSizeProblem(written: string, bytes: number): string | null {
  const [, figure = '', unit = ''] = /^(\d+(?:[.,]\d+)?)\s*([KMGT]?)i?B?(?:ytes)?$/i.exec(written.trim()) ?? [];
  const power = UNITS.indexOf(unit.toUpperCase());
  const fits = [1000, 1024].some((base) => {
    const unitBytes = base ** power;
    const rounding = unitBytes * (/[.,]/.test(figure) ? 0.1 : 0.5);
    return Math.abs(Number(figure.replace(',', '.')) * unitBytes - bytes) <= rounding + bytes * 0.1;
  });
  if (figure === '' || fits) return null;
  return `Expected a Bag-Size of about ${bytes} bytes, which the payload has, found ${written}.`;
}

/** Labels with their values, long lines unfolded; a label may come several times. */
export function readBagInfo(text: string, problems: BagProblem[]): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  let last: string[] = [];
  for (const [at, line] of text.split(/\r\n|\r|\n/).entries()) {
    const [, label, value = ''] = /^([^:\s][^:]*):[ \t]*(.*)$/.exec(line) ?? [];
    if (/^[ \t]+\S/.test(line) && last.length > 0) last.push(`${last.pop()} ${line.trim()}`);
    else if (label != null) {
      last = values.get(label) ?? [];
      values.set(label, last);
      last.push(value);
    } else if (line.trim() !== '') {
      problems.push({
        path: 'bag-info.txt',
        problem: `Expected "Label: value", found ${JSON.stringify(line.slice(0, 80))}. (line ${at + 1})`,
      });
    }
  }
  return values;
}

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
  if (text.startsWith('\uFEFF')) return 'It begins with a byte order mark, which a declaration must not.';
  const match = /^BagIt-Version: (\d+\.\d+)\r?\n?Tag-File-Character-Encoding: ([^\r\n]+)\r?\n?$/.exec(
    text.replace(/\r/g, '\n').replace(/\n+/g, '\n'),
  );
  if (match == null) return `It is not the two lines of a BagIt declaration: ${JSON.stringify(text.slice(0, 80))}.`;
  if (match[1] !== '1.0' && match[1] !== '0.97') return `Its BagIt version is ${match[1]}, neither 1.0 nor 0.97.`;
  return /^utf-?8$/i.test(match[2] ?? '') ? null : `Its encoding is ${match[2]}, not UTF-8.`;
}

export function readManifest(name: string, text: string, problems: BagProblem[]): Manifest | null {
  const isPayload = PAYLOAD_MANIFEST.test(name);
  const algorithm = (PAYLOAD_MANIFEST.exec(name) ?? TAG_MANIFEST.exec(name))?.[1] ?? '';
  const length = ALGORITHMS[algorithm];
  if (length == null) {
    problems.push({
      path: name,
      problem: `Its checksums are by ${algorithm}; MD5, SHA-1, SHA-256 and SHA-512 can be checked.`,
    });
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
    return `This line is not a checksum of ${length} hex digits and a path: ${JSON.stringify(line.slice(0, 80))}.`;
  }
  const path = written.replace(/^\.\//, '').replace(/%(0A|0D|25)/gi, (code) => decodeURIComponent(code));
  if (isOutside(path)) return `The path ${JSON.stringify(path)} leads out of the bag.`;
  if (isPayload && !path.startsWith('data/')) return `The path ${JSON.stringify(path)} is not below data/.`;
  if (!isPayload && (path.startsWith('data/') || TAG_MANIFEST.test(path)))
    return `${JSON.stringify(path)} is not a tag file.`;
  if (checksums.has(path)) return `${path} is listed twice.`;
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
  return `Its Bag-Size says ${written}, and the payload has ${bytes} bytes.`;
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
        problem: `Line ${at + 1} is not “Label: value”: ${JSON.stringify(line.slice(0, 80))}.`,
      });
    }
  }
  return values;
}

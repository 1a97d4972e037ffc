/** The text of a bag's own files (BagIt 1.0, RFC 8493): declaration, description and manifests. */
import type { BagInfo, WrittenFile } from '../usecases/export/export-ports.ts';

export const BAGIT_TXT = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** Payload-Oxum lets a verifier see a missing file before it hashes a single one. */
export function bagInfoText(info: BagInfo, payload: readonly WrittenFile[]): string {
  const bytes = payload.reduce((sum, file) => sum + file.bytes, 0);
  const lines: readonly (readonly [label: string, value: string])[] = [
    ['Bag-Size', `${(bytes / 1_000_000).toFixed(1)} MB`],
    ['Bag-Software-Agent', info.program],
    ['Bagging-Date', info.date],
    ['External-Description', info.description],
    ['External-Identifier', info.identifier],
    ['Payload-Oxum', `${bytes}.${payload.length}`],
  ];
  return lines
    .map(([label, value]) => [label, oneLine(value)] as const)
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value}\n`)
    .join('');
}

/** `folder` is before each path: `data/` for the payload, nothing for tag files. */
export function manifestText(files: readonly Pick<WrittenFile, 'path' | 'sha256'>[], folder: string): string {
  return [...files]
    .sort((left, right) => (left.path < right.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  ${folder}${escapedPath(path)}\n`)
    .join('');
}

/** RFC 8493, 2.1.3: line breaks and the percent sign itself are written as escapes. */
function escapedPath(path: string): string {
  return path.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

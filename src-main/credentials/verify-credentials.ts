/** Verifies C2PA manifests offline with the standard's own library, as WebAssembly; never fetches a manifest or a revocation. */

import { readFileSync } from 'node:fs';
import type { ContentCredentials } from '../domain/content-credentials.ts';
import type { PhotoType } from '../domain/metadata.ts';
import { credentialsOf, type ManifestStore } from './read-manifest-store.ts';

/** The WebAssembly machine stopped in the middle: the process must end before it verifies anything else. */
export class BrokenVerifier extends Error {
  constructor(cause: unknown) {
    super(`The verifier stopped: ${cause instanceof Error ? cause.message : String(cause)}`);
    this.name = 'BrokenVerifier';
    this.cause = cause;
  }
}

/** Types that the library opens; all others are found, not verified. */
const MIME: Readonly<Partial<Record<PhotoType, string>>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  tiff: 'image/tiff',
  dng: 'image/x-adobe-dng',
  avif: 'image/avif',
  heic: 'image/heic',
  gif: 'image/gif',
  svg: 'image/svg+xml',
};

/** Nothing may go out: a manifest on a server and revocation lists are left alone. No trust list is shipped or asked. */
const OFFLINE = JSON.stringify({ verify: { remote_manifest_fetch: false, ocsp_fetch: false } });

export function canVerify(type: PhotoType): boolean {
  return MIME[type] !== undefined;
}

type Library = typeof import('@contentauth/c2pa-wasm');
let opened: Promise<Library> | null = null;

async function open(wasmFile: string): Promise<Library> {
  const library = await import('@contentauth/c2pa-wasm');
  library.initSync({ module: readFileSync(wasmFile) });
  return library;
}

/** What the manifest in `file` is worth. `wasmFile` is the library's machine on disk. Hostile bytes end as data or as `BrokenVerifier`. */
export async function verifyCredentials(
  file: Uint8Array,
  type: PhotoType,
  wasmFile: string,
): Promise<ContentCredentials> {
  const mime = MIME[type];
  if (mime === undefined) return { state: 'unverified', why: `this desk has no verifier for ${type} files` };
  opened ??= open(wasmFile);
  const library = await opened;
  let reader: Awaited<ReturnType<Library['WasmReader']['fromBytes']>> | null = null;
  try {
    reader = await library.WasmReader.fromBytes(mime, file, OFFLINE);
    return credentialsOf(JSON.parse(reader.json()) as ManifestStore);
  } catch (error) {
    // A trap.
    if (error instanceof Error && error.name === 'RuntimeError') throw new BrokenVerifier(error);
    return unreadable(error);
  } finally {
    reader?.free();
  }
}

/** The library's errors name themselves: `C2pa(JumbfNotFound)`. */
function unreadable(error: unknown): ContentCredentials {
  const said = error instanceof Error ? error.message : String(error);
  if (/JumbfNotFound|ProvenanceMissing/.test(said)) return { state: 'none' };
  if (/RemoteManifest/.test(said))
    return { state: 'unverified', why: 'the manifest is kept on a server, and this desk works offline' };
  return {
    state: 'unverified',
    why: `the manifest cannot be read (${said.replace(/^C2pa\((.*)\)$/s, '$1').slice(0, 160)})`,
  };
}

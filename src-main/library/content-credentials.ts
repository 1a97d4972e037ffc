/** Content credentials of the library's photographs: verified on first view, remembered while the bytes stay the same. */
import type { DecoderClient } from '../decoder/client.ts';
import { DecoderDied } from '../decoder/running-jobs.ts';
import type { ContentCredentials } from '../domain/content-credentials.ts';
import type { Photo, PhotoId } from '../domain/photo.ts';

export interface CredentialsKeeper {
  of(id: PhotoId): Promise<ContentCredentials>;
}

export interface CredentialsParts {
  readonly photo: (id: PhotoId) => Photo | null;
  readonly pathOf: (id: PhotoId) => string | null;
  readonly decoder: DecoderClient;
  /** The verifier's machine on disk. */
  readonly wasmFile: string;
}

const LIMIT_MS = 60_000;
const MOST_REMEMBERED = 20_000;

export function credentialsKeeper({ photo, pathOf, decoder, wasmFile }: CredentialsParts): CredentialsKeeper {
  const known = new Map<string, ContentCredentials>();

  async function verify({ id, type }: Photo): Promise<ContentCredentials> {
    const path = pathOf(id);
    if (path === null) return { state: 'unverified', why: 'the file is missing' };
    try {
      return await decoder.run('credentials', { path, type, wasmFile }, { limitMs: LIMIT_MS });
    } catch (error) {
      if (!(error instanceof DecoderDied)) throw error;
      return { state: 'unverified', why: 'the verifier failed on this file, twice' };
    }
  }

  return {
    async of(id) {
      const found = photo(id);
      if (found === null || !found.contentCredentials) return { state: 'none' };
      const key = found.contentHash === null ? null : `${id} ${found.contentHash}`;
      const before = key === null ? undefined : known.get(key);
      if (before !== undefined) return before;
      const answer = await verify(found);
      if (key !== null && known.size < MOST_REMEMBERED) known.set(key, answer);
      return answer;
    },
  };
}

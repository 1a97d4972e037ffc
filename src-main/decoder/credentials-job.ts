/** Verifies the content credentials of one photograph: the whole file is read, nothing is fetched. */
import { canVerify, verifyCredentials } from '../credentials/verify-credentials.ts';
import type { ContentCredentials } from '../domain/content-credentials.ts';
import type { PhotoType } from '../domain/metadata.ts';
import { readingTrouble } from '../domain/reading-trouble.ts';
import { withFile } from '../filesystem/file-source.ts';

/** The verifier holds the file a second time. */
const LARGEST_BYTES = 300 * 1024 * 1024;

export interface CredentialsRequest {
  readonly path: string;
  readonly type: PhotoType;
  readonly wasmFile: string;
}

export async function credentialsJob({ path, type, wasmFile }: CredentialsRequest): Promise<ContentCredentials> {
  if (!canVerify(type)) return { state: 'unverified', why: `this desk has no verifier for ${type} files` };
  let bytes: Buffer | null = null;
  try {
    bytes = withFile(path, (file) =>
      file.size > LARGEST_BYTES ? null : file.readAll((size) => Buffer.allocUnsafeSlow(size)),
    );
  } catch (error) {
    return { state: 'unverified', why: readingTrouble(error).reason.replace(/\.$/, '') };
  }
  if (bytes === null) return { state: 'unverified', why: 'the file is larger than 300 MB' };
  return verifyCredentials(bytes, type, wasmFile);
}

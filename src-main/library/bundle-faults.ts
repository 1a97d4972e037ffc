/** Proves a bundle right after it was written: an export that cannot be verified is not called done. */
import { verifyBundle } from '../filesystem/bundle-verifier.ts';

/** Faults in words; empty for a whole bundle. */
export async function bundleFaults(path: string): Promise<readonly string[]> {
  const { problems } = await verifyBundle(path);
  return problems.map(({ path: file, problem }) => `${file}: ${problem}`);
}

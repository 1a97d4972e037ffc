// Asks, with one small file, whether Electron's release can be downloaded from here; exits 1 and says why if not.
import { downloadArtifact } from '@electron/get';

const version = process.argv[2] ?? '';

// Through the package that the installer itself uses: mirrors, proxies and caches count in the same way.
downloadArtifact({
  version,
  artifactName: 'SHASUMS256.txt',
  isGeneric: true,
  downloadOptions: { signal: AbortSignal.timeout(15_000), quiet: true },
}).then(
  () => process.exit(0),
  (/** @type {Error & { cause?: Error }} */ error) => {
    console.error(error.cause?.message ?? error.message);
    process.exit(1);
  },
);

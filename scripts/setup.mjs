// Prepares everything and starts nothing: `npm run setup`. Options: --build, --retry-electron.
import { say } from './setup/say.mjs';
import { endWith, setUp } from './setup/set-up.mjs';

await endWith(async () => {
  const runtime = await setUp({
    build: process.argv.includes('--build') ? 'always' : 'stale',
    retryElectron: process.argv.includes('--retry-electron'),
  });
  say(`ready: ${runtime?.kind === 'stand-in' ? 'stand-in, ' : ''}Electron ${runtime?.version}`);
  return 0;
});

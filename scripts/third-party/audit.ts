/** `npm run audit`: licences of what is shipped, and known faults where the registry answers questions about them. */
import { spawnSync } from 'node:child_process';
import { shippedPackages } from './shipped-packages.ts';

interface Advisory {
  readonly severity: string;
  readonly via: readonly (string | { readonly title: string; readonly url: string })[];
}

const packages = shippedPackages();
const byLicence = new Map<string, string[]>();
for (const { name, licence } of packages)
  byLicence.set(licence ?? 'not said', [...(byLicence.get(licence ?? 'not said') ?? []), name]);
for (const [licence, own] of [...byLicence].sort((a, b) => b[1].length - a[1].length))
  console.log(`${String(own.length).padStart(4)}  ${licence}: ${own.join(', ')}`);

const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', shell: process.platform === 'win32' });
const answer = parsed(stdout);
if (answer?.vulnerabilities === undefined) {
  console.log('Known faults: the registry does not answer this question here. Run it again where it does.');
} else {
  const shipped = new Set(packages.map(({ name }) => name));
  const faults = Object.entries(answer.vulnerabilities).filter(([name]) => shipped.has(name));
  for (const [name, { severity, via }] of faults)
    console.log(
      `${severity}: ${name}: ${via.map((one) => (typeof one === 'string' ? one : `${one.title} ${one.url}`)).join('; ')}`,
    );
  console.log(`Known faults: ${faults.length} of ${packages.length} shipped packages.`);
  process.exitCode = faults.some(([, { severity }]) => severity === 'high' || severity === 'critical') ? 1 : 0;
}

function parsed(text: string): { readonly vulnerabilities?: Readonly<Record<string, Advisory>> } | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

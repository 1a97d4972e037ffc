/** Every name of a file that the window prints shows characters that turn or hide a part of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', 'src-renderer');
/** Reads the name without printing it. */
const READS = /(?:wrongExtension|nameFinding)\(|\{ row: \{|\(\{ position, fileName|KEPT/;

it('goes through revealedName wherever a component prints a file name', () => {
  const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tsx'));
  const bare = files.flatMap((path) =>
    readFileSync(join(ROOT, path), 'utf8')
      .split('\n')
      .flatMap((line, at) => {
        const around = line.includes('fileName') && !READS.test(line);
        return around ? [{ place: `${path}:${at + 1}`, line }] : [];
      })
      .filter(({ line }) => !isRevealed(path, line)),
  );
  expect(bare.map(({ place, line }) => `${place} ${line.trim()}`)).toEqual([]);
});

/** On its line, or on the line before where the formatter broke it. */
function isRevealed(path: string, line: string): boolean {
  if (line.includes('revealedName(')) return true;
  const lines = readFileSync(join(ROOT, path), 'utf8').split('\n');
  return lines[lines.indexOf(line) - 1]?.includes('revealedName(') ?? false;
}

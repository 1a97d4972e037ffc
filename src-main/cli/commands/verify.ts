/** `verify`: proves a bundle by its own checksums, offline, years later. */
import { resolve } from 'node:path';
import { counted } from '../../domain/counts.ts';
import { type CliCommand, EXIT } from '../command.ts';
import { readDeskFile } from '../input.ts';

export const verifyCommand: CliCommand = {
  name: 'verify',
  usage: 'verify BUNDLE',
  summary:
    'Verifies a bundle (folder or zip) by BagIt 1.0: names each faulty file, what was expected and what was found.',
  values: [],
  flags: [],
  words: [1, 1],
  run: async ({ words }, context) => {
    const path = resolve(context.workingFolder, words[0] ?? '');
    const { signal } = context;
    const { verification } = await readDeskFile(context, (reader) => reader.bundle(path, { signal, onlyVerify: true }));
    const { ok, files, problems, strays } = verification;
    const faults = problems.map(({ path, problem }) => `${path}: ${problem}`);
    const text = [
      ok
        ? `Verified: ${counted(files, 'file matches its checksum', 'files match their checksums')}.`
        : `Failed: ${counted(problems.length, 'fault')} in ${counted(files, 'file')}.`,
      ...faults,
      ...strays.map((path) => `${path}: created by the operating system, not part of the bundle.`),
    ].join('\n');
    return {
      exit: ok ? EXIT.done : EXIT.blocked,
      json: { ok, files, problems, ...(strays.length === 0 ? {} : { strays }) },
      text,
    };
  },
};

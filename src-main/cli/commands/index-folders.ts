/** `index`: brings folders into a library and says what was found, what moved and what cannot be read. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { DeskError } from '../../domain/failure.ts';
import { otherWords } from '../../domain/other-files.ts';
import { type CliCommand, EXIT } from '../command.ts';
import { withDesk } from '../private-desk.ts';

export const indexCommand: CliCommand = {
  name: 'index',
  usage: 'index FOLDER… [--library FILE] [--wait SECONDS] [--as-it-is]',
  summary: 'Indexes folders of photographs in place; changes no original, and reads only what is new.',
  values: ['library', 'wait'],
  flags: ['as-it-is'],
  words: [1, 1_000],
  run: (args, context) =>
    withDesk(args, context, async (desk) => {
      const folders = foldersOf(args.words, context.workingFolder);
      const json = await desk.engine.indexFully(folders);
      const lines = [...json.unreadable, ...json.misnamed].map(({ path, reason }) => `  ${path}: ${reason}`);
      const text = [
        `${json.photos} photographs in ${json.folders} folders: ${json.added} added, ${json.changed} changed, ${json.moved} moved, ${json.missing} missing, ${json.unreadable.length} cannot be read.`,
        ...lines,
        ...(json.others.length === 0 ? [] : [`Not photographs, skipped: ${otherWords(json.others)}.`]),
      ].join('\n');
      return { exit: EXIT.done, json, text };
    }),
};

/** Absolute paths of folders that are there; refuses the first that is not. */
export function foldersOf(words: readonly string[], workingFolder: string): readonly string[] {
  return words.map((word) => {
    const path = resolve(workingFolder, word);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory() === true) return path;
    throw new DeskError(
      'unreadable',
      found === undefined ? `There is no folder ${word}.` : `${word} is a file, not a folder of photographs.`,
      {
        subject: word,
        wayOut: 'Check the path.',
      },
    );
  });
}

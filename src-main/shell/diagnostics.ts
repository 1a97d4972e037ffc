/** What helps to find a fault, as text for the clipboard: versions, sizes, timings, last errors. No captions, names or paths. */

import { stat } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { app, screen } from 'electron';
import { bytesInWords } from '../domain/counts.ts';
import { appInfo } from './about.ts';
import type { ShellContext } from './shell-context.ts';

const SLOWEST = 8;

export async function diagnostics(context: ShellContext): Promise<string> {
  const { library, libraryFile, log, window } = context;
  const { version, runtime, installedBy } = await appInfo(context);
  const parts = [
    section('Picture Desk', [
      ['version', version],
      ['runtime', runtime],
      ['system', `${process.platform} ${process.arch}, ${process.getSystemVersion()}`],
      ['installed as', installedBy],
      ['processors', `${cpus().length}, memory ${bytesInWords(totalmem())}`],
      [
        'screens',
        screen
          .getAllDisplays()
          .map(({ size, scaleFactor }) => `${size.width}x${size.height} @${scaleFactor}`)
          .join(', '),
      ],
      ['window', window.getContentSize().join('x')],
      ['graphics', app.getGPUFeatureStatus().gpu_compositing],
    ]),
    section('Sizes', await sizes(library, libraryFile)),
    section(
      'Memory of each process',
      app.getAppMetrics().map(({ type, name, memory }) => [name ?? type, bytesInWords(memory.workingSetSize * 1024)]),
    ),
    section(
      'Slowest calls of this start',
      log
        .slowest(SLOWEST)
        .map(({ call, count, medianMs, mostMs }) => [
          call,
          `${count} times, median ${Math.round(medianMs)} ms, most ${Math.round(mostMs)} ms`,
        ]),
    ),
    ['Last warnings and errors', ...(await log.lastTroubles()).map((line) => `  ${line}`)].join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

async function sizes(
  library: ShellContext['library'],
  libraryFile: string,
): Promise<readonly (readonly [string, string])[]> {
  const answer = await library.call('library.statistics', null);
  const file: readonly [string, string] = [
    'library file',
    bytesInWords(
      await stat(libraryFile).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  ];
  if (!answer.ok) return [file, ['library', `does not answer: ${answer.failure.kind}`]];
  const { photographs, files, folders, bytes, unreadable, missing, thumbnailBytes } = answer.value;
  return [
    file,
    ['thumbnails', bytesInWords(thumbnailBytes)],
    ['photographs', `${photographs} in ${files} files, ${bytesInWords(bytes)}, ${folders} folders`],
    ['cannot be read', String(unreadable)],
    ['missing', String(missing)],
  ];
}

function section(title: string, facts: readonly (readonly [string, string])[]): string {
  return [title, ...facts.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}

// Goal 2: indexing and thumbnails against other programs on the same files, where they are installed; in words where they are not.
import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { onPath } from '../setup/places.mjs';
import { openDesk, twoAtOnce } from './corpora/desk.ts';
import { bigPhotographs, type Corpus } from './corpora/photographs.ts';
import type { BenchContext, BenchLine } from './frame/line.ts';

const DIGIKAM = '2-digikam: index and thumbnails, 24 megapixels, against digiKam';
const THUMBSUP = '2-thumbsup: index and thumbnails, 24 megapixels, against thumbsup';
const MAGICK = '2-imagemagick: index and thumbnails, 24 megapixels, against ImageMagick, thumbnails alone';
export const goals: readonly string[] = [DIGIKAM, THUMBSUP, MAGICK];
export const limitSeconds = 240;

const run = promisify(execFile);

export async function* lines(context: BenchContext): AsyncGenerator<BenchLine> {
  const { wants, say, scratch } = context;
  if (wants(DIGIKAM)) yield { goal: DIGIKAM, words: digikamInWords(), failed: false };
  if (wants(THUMBSUP) && !onPath('thumbsup'))
    yield {
      goal: THUMBSUP,
      words: 'peer not installed: npm install -g thumbsup, with GraphicsMagick and ExifTool',
      failed: false,
    };
  if (wants(MAGICK) && !onPath('convert'))
    yield { goal: MAGICK, words: 'peer not installed: apt install imagemagick', failed: false };
  const peers = [
    { goal: THUMBSUP, command: 'thumbsup', target: 0.05, measure: thumbsup },
    { goal: MAGICK, command: 'convert', target: 0.3, measure: imageMagick },
  ].filter(({ goal, command }) => wants(goal) && onPath(command));
  if (peers.length === 0) return;
  const corpus = await bigPhotographs(say);
  const figure = await ours(corpus, scratch);
  for (const { goal, command, target, measure } of peers) {
    say(`${command} at work`);
    const baseline = await measure(corpus, scratch);
    yield { goal, figure, baseline, unit: 's/photo', better: 'lower', target };
  }
}

/** It has no way to be given a collection but its window: neither its options nor a database made for it pass the assistant. */
function digikamInWords(): string {
  if (!onPath('digikam'))
    return 'peer not installed: apt install digikam (then by hand: its first start asks in a window)';
  const said = spawnSync('digikam', ['--version'], {
    encoding: 'utf8',
    env: { ...process.env, QT_QPA_PLATFORM: 'offscreen' },
  });
  return `${said.stdout.trim() || 'digiKam'} is installed, but its first start asks in a window and cannot be measured unattended`;
}

async function ours({ folder }: Corpus, scratch: string): Promise<number> {
  const seconds: number[] = [];
  // The first round reads the files into memory and compiles the readers.
  for (let round = 0; round < 2; round += 1) {
    const desk = await openDesk(join(scratch, `ours-${round}`));
    const started = performance.now();
    const { photos } = await desk.engine.indexFully([folder]);
    seconds.push((performance.now() - started) / 1000 / photos);
    await desk.close();
  }
  return Math.min(...seconds);
}

/** A process a photograph, two at once, and JPEG's own scaling used: the way it is used well from scripts. */
async function imageMagick({ files }: Corpus, scratch: string): Promise<number> {
  const folder = join(scratch, 'imagemagick');
  mkdirSync(folder, { recursive: true });
  const options = ['-auto-orient', '-resize', '512x512', '-quality', '78'];
  const each = await twoAtOnce(files.slice(0, 20), (file, at) =>
    run('convert', ['-define', 'jpeg:size=1024x1024', file, ...options, join(folder, `${at}.jpg`)]),
  );
  return each / 1000;
}

async function thumbsup({ folder, files }: Corpus, scratch: string): Promise<number> {
  const started = performance.now();
  const links = ['--photo-preview', 'symlink', '--photo-download', 'symlink'];
  await run('thumbsup', ['--input', folder, '--output', join(scratch, 'thumbsup'), '--thumb-size', '512', ...links], {
    maxBuffer: 1 << 28,
  });
  return (performance.now() - started) / 1000 / files.length;
}

// The bare cascade loop and nothing else: decode and resize to the largest once, derive the others, two in flight.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { peakMegabytes } from './memory.ts';
import { makeOriginals } from './originals.ts';

const [folder = '', count = '24', target = ''] = process.argv.slice(2);
const originals = await makeOriginals(folder, Number(count));
await mkdir(target, { recursive: true });

async function cascade(path: string, at: number): Promise<void> {
  const { data, info } = await sharp(path)
    .autoOrient()
    .resize(2560, 2560, { fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  for (const edge of [2560, 1600, 800]) {
    const image = sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
    await image
      .resize(edge, edge, { fit: 'inside' })
      .jpeg({ quality: 82 })
      .toFile(join(target, `${at}-${edge}.jpg`));
  }
}

const before = process.cpuUsage();
const started = performance.now();
const queue = [...originals.entries()];
const worker = async (): Promise<void> => {
  for (let next = queue.shift(); next != null; next = queue.shift()) await cascade(next[1], next[0]);
};
await Promise.all([worker(), worker()]);
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(before);
const cpu = (user + system) / 1e6;
console.log(JSON.stringify({ seconds, cpu, megabytes: peakMegabytes() }));

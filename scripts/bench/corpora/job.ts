// The cards of one day's job: 800 photographs of two cameras, 134 bursts, raw files next to one camera's JPEGs, restrictions and slips in their words.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { spliceJpeg } from '../../../src-main/metadata/writing/splice-jpeg.ts';
import { writeIim } from '../../../src-main/metadata/writing/write-iim.ts';
import { writeXmp } from '../../../src-main/metadata/writing/write-xmp.ts';
import { corpusFolder, sourcePictures } from './photographs.ts';
import { rawAround } from './raw-file.ts';

/** Counts up when the recipe changes. */
const NAME = 'job-1';
const BURSTS = 134;
const SINGLES = 132;
/** Frames of the bursts, over and over: 668 in 134 of them. */
const LENGTHS = [3, 4, 5, 6, 7] as const;
const SIZE = { width: 1600, height: 1067 };
/** So far the camera wanders within a burst. */
const ROOM_PX = 64;

export interface JobCards {
  readonly folder: string;
  readonly photographs: number;
  readonly bursts: number;
  readonly singles: number;
  readonly raws: number;
  /** Whether that scene, counted from 0 in the order of the day, is a burst. */
  isBurst(scene: number): boolean;
}

interface Scene {
  readonly number: number;
  readonly frames: number;
  readonly camera: 'A' | 'B';
}

/** Bursts and single photographs by turns, as a day brings them; `share` is for trying it on less than the whole. */
function scenes(share: number): readonly Scene[] {
  const bursts = Math.round(BURSTS * share);
  const singles = Math.round(SINGLES * share);
  let burst = 0;
  return Array.from({ length: bursts + singles }, (_, number): Scene => {
    const isBurst = number % 2 === 0 ? burst < bursts : (number - 1) / 2 >= singles;
    const frames = isBurst ? (LENGTHS[burst % LENGTHS.length] ?? 3) : 1;
    if (isBurst) burst += 1;
    return { number, frames, camera: number % 3 === 2 ? 'B' : 'A' };
  });
}

/** Made once a machine, like the other corpora. */
export async function jobCards(say: (line: string) => void, share = 1): Promise<JobCards> {
  const all = scenes(share);
  const folder = corpusFolder(share === 1 ? NAME : `${NAME}-${share}`);
  const frames = (some: readonly Scene[]): number => some.reduce((sum, scene) => sum + scene.frames, 0);
  const bursts = all.filter((scene) => scene.frames > 1).length;
  const cards = {
    folder,
    photographs: frames(all),
    bursts,
    singles: all.length - bursts,
    raws: frames(all.filter(({ camera }) => camera === 'B')),
    isBurst: (scene: number) => (all[scene]?.frames ?? 1) > 1,
  };
  if (existsSync(folder)) return cards;
  const half = `${folder}.part`;
  rmSync(half, { recursive: true, force: true });
  for (const camera of ['A', 'B']) mkdirSync(join(half, `card ${camera}`), { recursive: true });
  const sources = sourcePictures();
  let counted = 1;
  for (const scene of all) {
    if (scene.number % 20 === 0) say(`making the job's cards: scene ${scene.number + 1} of ${all.length}`);
    await shoot(half, scene, counted, sources);
    counted += scene.frames;
  }
  renameSync(half, folder);
  return cards;
}

/** Another cut, mirror image and brightness of a source for every scene; within a burst the camera moves and one frame is sharp. */
async function shoot(folder: string, scene: Scene, first: number, sources: readonly string[]): Promise<void> {
  const { number, frames, camera } = scene;
  const round = Math.floor(number / Math.max(1, sources.length));
  const source = sources[number % Math.max(1, sources.length)];
  const large = { width: SIZE.width + ROOM_PX, height: SIZE.height };
  const image = source === undefined ? sharp({ create: { ...large, channels: 3, background: '#446' } }) : sharp(source);
  const { data, info } = await image
    .resize(large.width, large.height, {
      fit: 'cover',
      position: (['centre', 'top', 'bottom', 'left', 'right'] as const)[round % 5]!,
    })
    .flop(round % 2 === 1)
    .modulate({ brightness: 0.85 + 0.06 * (round % 6) })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  for (let frame = 0; frame < frames; frame += 1) {
    const cut = sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } }).extract({
      left: Math.round((ROOM_PX * frame) / Math.max(1, frames)),
      top: 0,
      ...SIZE,
    });
    const seen = frames > 1 && frame !== Math.floor(frames / 2) ? cut.blur(1 + frame * 0.2) : cut;
    const pixels = await seen.jpeg({ quality: 88 }).toBuffer();
    const name = `${camera === 'A' ? 'DSC' : 'IMG'}_${String(first + frame).padStart(4, '0')}`;
    const place = join(folder, `card ${camera}`, name);
    writeFileSync(`${place}.jpg`, await withWords(pixels, scene, frame));
    if (camera === 'B') {
      const preview = await sharp(pixels).resize(800).jpeg({ quality: 80 }).toBuffer();
      writeFileSync(`${place}.nef`, rawAround(preview, SIZE));
    }
  }
}

const PEOPLE = { A: 'Ines Duarte', B: 'Ken Watanabe' } as const;
const PLACES = ['Lisbon', 'Porto', 'Faro'] as const;
const SCENES = [
  'Rowers reach the second buoy of the harbour race in',
  'Spectators line the quay before the harbour race in',
  'A judge raises the flag at the start of the harbour race in',
  'Crews carry their boats to the water in',
] as const;
const RESTRICTIONS = ['NO SALES. NO ARCHIVES', 'EDITORIAL USE ONLY', 'NO CROPPING', 'JAPAN OUT'] as const;

/** What the wire wrote: now and then nothing, two spaces, no credit, or a restriction. */
async function withWords(jpeg: Uint8Array, { number, camera }: Scene, frame: number): Promise<Uint8Array> {
  const city = PLACES[number % PLACES.length]!;
  const creator = PEOPLE[camera];
  const gap = number % 5 === 3 ? '  ' : ' ';
  const begun = Date.UTC(2024, 7, 12, 8) + number * 130_000 + frame * 200;
  const time = new Date(begun).toISOString();
  const fields = {
    headline: `Harbour race, heat ${number + 1}`,
    description:
      number % 8 === 5
        ? ''
        : `${SCENES[number % SCENES.length]!}${gap}${city} as heat ${number + 1} begins on Monday, Aug. 12, 2024.`,
    creator: [creator],
    creditLine: number % 7 === 6 ? '' : 'AP',
    source: 'AP',
    copyrightNotice: `Copyright 2024 ${creator}`,
    instructions: number % 10 === 4 ? RESTRICTIONS[Math.floor(number / 10) % RESTRICTIONS.length]! : '',
    city,
    country: 'Portugal',
    keywords: ['harbour', 'race', city.toLowerCase()],
    dateCreated: `${time.slice(0, 19)}+01:00`,
  };
  const exif = await exifOf(camera, time);
  return spliceJpeg(jpeg, { exif, iim: writeIim(fields), xmp: writeXmp(fields) });
}

/** As a camera writes it: who made it, with what, and when to the tenth of a second. */
async function exifOf(camera: Scene['camera'], time: string): Promise<Uint8Array> {
  const [Make, Model] = camera === 'A' ? ['SONY', 'ILCE-1'] : ['NIKON CORPORATION', 'NIKON Z 9'];
  const bare = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#000' } })
    .withExif({
      IFD0: { Make, Model },
      IFD2: {
        DateTimeOriginal: time.slice(0, 19).replaceAll('-', ':').replace('T', ' '),
        SubSecTimeOriginal: time.slice(20, 21),
      },
    })
    .jpeg()
    .toBuffer();
  const { exif } = await sharp(bare).metadata();
  if (exif === undefined) throw new Error('Expected an EXIF block in the picture just written, found none.');
  // The TIFF stream, without the `Exif` marker.
  return exif.subarray(6);
}

import { expect, test } from 'vitest';
import { captureTenths, shutterTenths } from '../capture-time.ts';
import { type BurstFrame, burstGrouper } from './bursts.ts';

const frame = (photoId: number, at: string, more: Partial<BurstFrame> = {}): BurstFrame => ({
  photoId,
  source: 1,
  camera: 'Corvid M4',
  tenths: shutterTenths(`2024-08-12T${at}`),
  exposure: 0,
  ...more,
});

function stacks(frames: readonly BurstFrame[]): readonly (readonly number[])[] {
  const grouper = burstGrouper();
  for (const one of frames) grouper.add(one);
  return grouper.stacks();
}

test('frames within moments of each other are one burst; a pause ends it', () => {
  expect(
    stacks([
      frame(1, '10:00:00.10'),
      frame(2, '10:00:00.20'),
      frame(3, '10:00:01.60'),
      frame(4, '10:00:03.20'),
      frame(5, '10:00:09.00'),
      frame(6, '10:00:09.90'),
    ]),
  ).toEqual([
    [1, 2, 3],
    [5, 6],
  ]);
});

test('without parts of a second neighbouring seconds belong together', () => {
  expect(stacks([frame(1, '10:00:00'), frame(2, '10:00:01'), frame(3, '10:00:02'), frame(4, '10:00:04')])).toEqual([
    [1, 2, 3],
  ]);
});

test('a bracket stays one burst however long its exposures grow; a pause after one still ends it', () => {
  expect(
    stacks([
      frame(1, '21:00:00.0', { exposure: 1 }),
      frame(2, '21:00:00.6', { exposure: 5 }),
      frame(3, '21:00:01.6', { exposure: 20 }),
      frame(4, '21:00:04.0', { exposure: 80 }),
      frame(5, '21:00:12.4', { exposure: 0 }),
      frame(6, '21:00:15.0'),
    ]),
  ).toEqual([[1, 2, 3, 4, 5]]);
});

test('two cameras that fire at once are two bursts, and so are two sources', () => {
  expect(
    stacks([
      frame(1, '10:00:00.0'),
      frame(2, '10:00:00.1', { camera: 'Other' }),
      frame(3, '10:00:00.2'),
      frame(4, '10:00:00.3', { camera: 'Other' }),
      frame(5, '10:00:00.4', { source: 2 }),
      frame(6, '10:00:00.5', { source: 2 }),
    ]).toSorted((a, b) => a[0]! - b[0]!),
  ).toEqual([
    [1, 3],
    [2, 4],
    [5, 6],
  ]);
});

test('days, minutes, midnight and nameless cameras prove nothing', () => {
  for (const date of ['2024', '2024-08-12', '2024-08-12T10:00', '2024-08-12T00:00:00', null])
    expect(shutterTenths(date), String(date)).toBeNull();
  expect(shutterTenths('2024-08-12T00:00:01')).not.toBeNull();
  expect(shutterTenths('2024-08-12T10:00:00.7+02:00')).toBe(captureTenths('2024-08-12T10:00:00.7', 0));
  const nobody = { camera: '' };
  expect(stacks([frame(1, '10:00:00', nobody), frame(2, '10:00:00', nobody)])).toEqual([]);
});

test('a hundred thousand frames are one pass', () => {
  const grouper = burstGrouper();
  for (let id = 1; id <= 100_000; id += 1)
    grouper.add({
      photoId: id,
      source: 1,
      camera: 'Corvid',
      tenths: Math.floor((id - 1) / 5) * 100 + (id % 5),
      exposure: 0,
    });
  expect(grouper.stacks()).toHaveLength(20_000);
});

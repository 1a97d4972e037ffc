// Keys wait for what they are meant for: until the last of what is on its way has come, also where it fails.
import { beforeEach, expect, test } from 'vitest';
import { dropHeldKeys, holdingKeys, isHoldingKeys, keepKeys } from './held-keys.ts';

let told: string[];

beforeEach(() => {
  told = [];
  keepKeys(
    () => told.push('hear'),
    () => told.push('drop'),
  );
});

test('the keys are heard when the last of what they wait for is there', async () => {
  let first = (_value: number): void => undefined;
  let second = (_value: number): void => undefined;
  const both = [
    holdingKeys(new Promise<number>((resolve) => (first = resolve))),
    holdingKeys(new Promise<number>((resolve) => (second = resolve))),
  ];
  expect(isHoldingKeys()).toBe(true);
  first(1);
  expect(await both[0]).toBe(1);
  expect([isHoldingKeys(), told]).toEqual([true, []]);
  second(2);
  expect(await both[1]).toBe(2);
  expect([isHoldingKeys(), told]).toEqual([false, ['hear']]);
});

test('a failure lets the keys go on, and what was not found drops them', async () => {
  await expect(holdingKeys(Promise.reject(new Error('The disk is full.')))).rejects.toThrow('The disk is full.');
  expect([isHoldingKeys(), told]).toEqual([false, ['hear']]);
  dropHeldKeys();
  expect(told).toEqual(['hear', 'drop']);
});

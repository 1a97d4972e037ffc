import { expect, test } from 'vitest';
import { bestFrame, type MeasuredFrame } from './best-frame.ts';

const frames = (...measures: readonly (readonly [number | null, number?, number?])[]): readonly MeasuredFrame[] =>
  measures.map(([sharpness, highlights = 0, shadows = 0], at) => ({ photoId: at + 1, sharpness, highlights, shadows }));

test('the sharpest frame, counted as the editor counts', () => {
  expect(bestFrame(frames([100], [300], [120]))).toEqual({ photoId: 2, words: 'Frame 2 is the sharpest of 3.' });
});

test('clipped highlights and shadows are named and cost the hint', () => {
  expect(bestFrame(frames([100], [300, 0.12], [120]))).toEqual({
    photoId: 3,
    words:
      'Frame 3 is the sharpest without clipped highlights or shadows; frame 2 is sharper. Frame 2 has clipped highlights (12%).',
  });
  expect(bestFrame(frames([100], [300], [90, 0, 0.3])).words).toBe(
    'Frame 2 is the sharpest of 3. Frame 3 has clipped shadows (30%).',
  );
});

test('what all frames have alike is the scene, not a fault', () => {
  expect(bestFrame(frames([100, 0.2], [300, 0.21]))).toEqual({ photoId: 2, words: 'Frame 2 is the sharpest of 2.' });
});

test('equal frames get no hint', () => {
  expect(bestFrame(frames([100], [104], [98]))).toEqual({
    photoId: null,
    words: 'All 3 are equally sharp and well exposed.',
  });
  expect(bestFrame(frames([100], [104, 0.2])).words).toBe(
    'Frame 1 is as sharp as any of 2 and well exposed. Frame 2 has clipped highlights (20%).',
  );
});

test('what was not measured is said', () => {
  expect(bestFrame(frames([null], [null]))).toMatchObject({
    photoId: null,
    words: expect.stringContaining('Not measured'),
  });
  expect(bestFrame(frames([100], [300], [null])).words).toBe('Frame 2 is the sharpest of 3. 1 of 3 not measured yet.');
  expect(bestFrame(frames([100]))).toEqual({ photoId: null, words: '' });
});

test('faults of every frame are told of the best as well, and many are counted', () => {
  expect(bestFrame(frames([100, 0.5], [300, 0.1], [90, 0.6], [80, 0.6], [70, 0.6], [60])).words).toMatch(
    /Frame 1 has clipped highlights \(50%\)\..*So have 2 more\.$/,
  );
});

/** The credit review as PDF: pages, words and the same bytes for the same review. */
import { resolve } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { runChecks } from '../domain/checks/index.ts';
import { exampleInput } from '../domain/checks/testing/example.ts';
import { reviewLines } from '../domain/credit-review/review-lines.ts';
import { creditReviewPdf } from './credit-review.ts';

const FONTS = resolve(import.meta.dirname, '..', '..', 'resources', 'fonts');

function sheetOf(count: number) {
  const input = exampleInput({
    pictures: Array.from({ length: count }, (_, at) => ({
      credit: at % 2 === 0 ? 'AP/Jane Doe' : 'Reuters/Max Roe',
      metadata: { instructions: at === 3 ? 'NO SALES. '.repeat(400) : 'EDITORIAL USE ONLY', creator: ['Jane Doe'] },
    })),
  });
  const { article, photos } = input;
  const lines = reviewLines({ article, photos, findings: runChecks(input), credentials: new Map() });
  return { article, lines, grouping: 'agency' as const, at: '2024-08-13T09:00:00.000Z' };
}

const pagesOf = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type \/Page\b/g)?.length ?? 0;

it('has every picture, parts only what is longer than a page, and gives the same bytes again', async () => {
  const jpeg = await sharp({ create: { width: 160, height: 100, channels: 3, background: '#447' } })
    .jpeg()
    .toBuffer();
  const thumbnails = new Map([[1, jpeg]]);
  const pdf = await creditReviewPdf(FONTS, sheetOf(9), thumbnails);
  expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
  expect(pagesOf(pdf)).toBeGreaterThan(2);
  expect(Buffer.from(await creditReviewPdf(FONTS, sheetOf(9), thumbnails)).equals(Buffer.from(pdf))).toBe(true);
  expect(pdf.length).toBeGreaterThan((await creditReviewPdf(FONTS, sheetOf(9), new Map())).length);
});

it('draws a frame where a thumbnail is none', async () => {
  const pdf = await creditReviewPdf(FONTS, sheetOf(2), new Map([[1, new Uint8Array([1, 2, 3])]]));
  expect(pagesOf(pdf)).toBe(1);
});

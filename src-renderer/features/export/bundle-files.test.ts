/** What an editor reads of a bundle before it is written. */
import { expect, test } from 'vitest';
import { byOriginal } from './bundle-files.ts';

test('names the images of one photograph once, and every other file by itself', () => {
  const files = [
    { path: 'images/01-regatta-2560.jpg', note: 'DSC_0001.jpg' },
    { path: 'images/01-regatta-800.jpg', note: 'DSC_0001.jpg' },
    { path: 'images/01-regatta-lead-16x9.jpg', note: 'DSC_0001.jpg' },
    { path: 'images/02-regatta-2560.jpg', note: 'DSC_0002.jpg' },
    { path: 'article.md', note: 'Article as text' },
    { path: 'article.txt', note: 'Article as text' },
  ];
  expect(byOriginal(files)).toEqual([
    { note: 'DSC_0001.jpg', start: 'images/01-regatta-', ends: ['2560.jpg', '800.jpg', 'lead-16x9.jpg'] },
    { note: 'DSC_0002.jpg', start: '', ends: ['images/02-regatta-2560.jpg'] },
    { note: 'Article as text', start: '', ends: ['article.md'] },
    { note: 'Article as text', start: '', ends: ['article.txt'] },
  ]);
});

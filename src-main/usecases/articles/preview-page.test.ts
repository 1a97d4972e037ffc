/** The preview is the exported page with other addresses and without what the window's policy forbids. */
import { expect, it } from 'vitest';
import { exampleInput } from '../../domain/checks/testing/example.ts';
import { previewPage } from './preview-page.ts';

it('shows every picture from the library, without inline style or script', () => {
  const { article, photos, profile } = exampleInput({
    pictures: [
      'Rowers pass the lock. | AP/Jo Bloggs',
      { caption: 'A <b>boat</b>', hasPhoto: false },
      'Boats rest. | AP',
    ],
  });
  const page = previewPage(article, photos, profile, (id) => `photo://preview/${id}?v=2`);
  expect([...page.matchAll(/<img src="([^"]+)"/g)].map((match) => match[1])).toEqual([
    'photo://preview/1?v=2',
    'photo://preview/3?v=2',
  ]);
  expect(page).not.toMatch(/<style|<script| style=/);
  expect(page).toContain('AP/Jo Bloggs');
});

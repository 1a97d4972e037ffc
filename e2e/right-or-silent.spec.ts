/** Restrictions never get into print, from a caption or from an article text; and words are found however they are typed. */
import { rmSync } from 'node:fs';
import { test } from '@playwright/test';
import { expect } from './editor.ts';
import { CAPTIONS, started } from './wire-folder.ts';

test('a restriction in a caption moves out by one key; one behind a credit is kept apart by the import', async () => {
  test.setTimeout(120_000);
  const { editor, folder } = await started();
  const { page } = editor;
  await editor.articleFromPicks(2);
  await editor.write(editor.caption(1), 'EMBARGOED TO 0001 MONDAY DECEMBER 1 2036. A tram in Łódź.');
  await editor.untilSaved();
  await page.getByRole('button', { name: 'Fix R12: Move to restrictions' }).first().click();
  await expect(editor.caption(1)).toHaveValue('A tram in Łódź.');
  const restrictionsOf = async (articleId: number) => {
    const { article } = await editor.ask<{
      article: { pictures: readonly { restrictions?: string; credit: string }[] };
    }>('articles.open', { articleId });
    return article.pictures.map(({ restrictions = '', credit }) => [credit, restrictions]);
  };
  await editor.untilSaved();
  expect((await restrictionsOf(1))[0]?.[1]).toContain('EMBARGOED TO 0001 MONDAY DECEMBER 1 2036');
  // It binds from there: the embargo still blocks.
  await expect(page.getByText(/R3/).first()).toBeVisible();
  await editor.press('ControlOrMeta+z');
  await expect(editor.caption(1)).toHaveValue(/^EMBARGOED TO 0001/);

  await editor.press('ControlOrMeta+Shift+I');
  const dialog = page.getByRole('dialog', { name: 'Import article text' });
  await dialog
    .getByRole('textbox', { name: 'Article text' })
    .fill(
      'date 2023-05-02\n\nFour corners\n\nFour corners of Europe.\n\nIt was a long day.\n\nframe-4.jpg: Gulls rest on a buoy on May 2, 2023. AP/JO BLOGGS  UK AND IRELAND OUT\n\nframe-3.jpg: Rowers on the Øresund. AP/Jo Bloggs',
    );
  await expect(dialog.getByText('Not printed: UK AND IRELAND OUT')).toBeVisible();
  await expect(dialog).toContainText('what restricts one of them is kept with it, not printed');
  await dialog.getByRole('button', { name: /^Create article/ }).click();
  await expect(editor.credit(1)).toHaveValue('AP/JO BLOGGS');
  expect(await restrictionsOf(2)).toContainEqual(['AP/JO BLOGGS', 'UK AND IRELAND OUT']);
  await editor.end();
  rmSync(folder, { recursive: true, force: true });
});

test('finds words by the letters that a keyboard has', async () => {
  const { editor, folder } = await started();
  const search = editor.page.getByRole('searchbox');
  for (const [typed, found] of [
    ['lodz', 1],
    ['aero', 1],
    ['strassenmusik', 2],
    ['kadikoy', 2],
    ['oresund', 3],
    ['dorde', 3],
    ["o'hara", 3],
    ['o’hara', 3],
    ['ohara', 3],
  ] as const) {
    await search.fill(typed);
    await expect(editor.cells, typed).toHaveCount(1);
    await expect(editor.cell(`frame-${found}.jpg`), typed).toBeVisible();
    await search.fill('');
    await expect(editor.cells).toHaveCount(CAPTIONS.length);
  }
  await editor.end();
  rmSync(folder, { recursive: true, force: true });
});

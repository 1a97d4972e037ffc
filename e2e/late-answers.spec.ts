/** The real program with answers that come late and overtake each other: what keys did is what is shown and what is in the library. */
import { expect, test } from '@playwright/test';
import { forget } from './desk.ts';
import { Editor } from './editor.ts';

interface Opened {
  readonly article: { readonly pictures: readonly { readonly id: number; readonly caption: string }[] };
}

test('five moves, typed words and marks in one go end where the keys put them, whatever order the answers take', async () => {
  const first = await Editor.startWithSample();
  await first.articleFromPicks(12);
  await first.close();
  const editor = await Editor.start({
    profile: first.desk.profile,
    environment: { PICTURE_DESK_LATE_BY_UP_TO: '700' },
  });
  const { page } = editor;
  const list = await editor.ask<readonly { id: number }[]>('articles.list', null);
  const articleId = list[0]!.id;
  const there = async (): Promise<Opened> => editor.ask<Opened>('articles.open', { articleId });
  const before = (await there()).article.pictures.map(({ id }) => id);
  await expect(editor.pictures).toHaveCount(12);

  await editor.caption(12).click();
  await editor.press('Alt+ArrowUp', 'Alt+ArrowUp', 'Alt+ArrowUp', 'Alt+ArrowUp', 'Alt+ArrowUp');
  await page.keyboard.type('Typed at once. ');
  await expect(editor.caption(7)).toHaveValue(/Typed at once\. /);
  await editor.untilSaved();
  await expect.poll(async () => (await there()).article.pictures.findIndex(({ id }) => id === before[11])).toBe(6);
  await expect.poll(async () => (await there()).article.pictures[6]?.caption).toContain('Typed at once. ');
  await expect(editor.caption(7)).toHaveValue(/Typed at once\. /);

  // Marks on cells whose rows are still to come.
  await editor.goTo('Library');
  await editor.focusFirst();
  for (let at = 0; at < 10; at += 1) await editor.press('x', 'ArrowRight');
  await expect
    .poll(
      async () =>
        (
          await editor.cells.evaluateAll((rows) => rows.slice(0, 10).map((row) => row.getAttribute('aria-label') ?? ''))
        ).filter((name) => /reject/i.test(name)).length,
    )
    .toBe(10);
  await expect(page.getByRole('button', { name: 'Rejected 10', exact: true })).toBeVisible();
  await editor.close();
  forget(editor.desk.profile);
});

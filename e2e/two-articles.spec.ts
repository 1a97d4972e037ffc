/** Two articles side by side: pictures go from one to the other by keys, by cut and paste and by drag; nothing is there twice, undo takes it back. */
import { expect, test } from '@playwright/test';
import type { Article } from '../src-main/domain/article.ts';
import { violations } from './axe.ts';
import { Editor } from './editor.ts';
import { SAMPLE_COUNT } from './sample-folder.ts';

const photos = async (editor: Editor, articleId: number): Promise<readonly number[]> =>
  (await editor.ask<{ article: Article }>('articles.open', { articleId })).article.pictures.map(
    ({ photoId }) => photoId,
  );

/** Article 1 has four pictures, article 2 is empty and is next to it. */
async function sideBySide(): Promise<Editor> {
  const editor = await Editor.startWithSample();
  await editor.untilIndexed(SAMPLE_COUNT);
  await editor.articleFromPicks(4);
  await editor.ask('articles.create', { headline: 'The quiet morning' });
  const sources = editor.page.getByRole('navigation', { name: 'Sources' });
  // In a window of the usual size the picture has their room, until they are asked for.
  await expect(sources).toHaveCount(0);
  await editor.press('ControlOrMeta+b');
  await sources.getByRole('button', { name: 'More for article The quiet morning' }).click();
  await editor.page.getByRole('menuitem', { name: 'Open as second article' }).click();
  await expect(editor.page.getByRole('region', { name: 'The second article' })).toBeVisible();
  return editor;
}

test('carries pictures between two articles by keyboard, and says where they are', async () => {
  test.setTimeout(180_000);
  const editor = await sideBySide();
  const { page } = editor;
  const there = page.getByRole('grid', { name: 'Pictures of the second article in order' });
  const here = page.getByRole('grid', { name: 'Pictures of the article in order' });
  const [a, b, c, d] = await photos(editor, 1);
  await expect(here.getByRole('row')).toHaveCount(4);
  await expect(page.getByText('4 of 60').first()).toBeVisible();

  // A copy keeps its place here; the same photograph is not carried twice.
  await editor.caption(2).click();
  const words = await editor.caption(2).inputValue();
  await here.getByRole('row').nth(1).locator('figure').click();
  await editor.press('Alt+Shift+c');
  await editor.untilHeard(/1 picture copied to “The quiet morning”, now 1 of 1/);
  await expect(there.getByRole('row')).toHaveCount(1);
  await expect(there.getByRole('row').first()).toContainText(words.slice(0, 40));
  await editor.press('Alt+Shift+c');
  await editor.untilHeard(/Nothing copied\. 1 picture is in it already/);

  // One key moves the next one over.
  await here.getByRole('row').nth(2).locator('figure').click();
  await editor.press('Alt+Shift+ArrowRight');
  await expect(there.getByRole('row')).toHaveCount(2);
  await expect(here.getByRole('row')).toHaveCount(3);
  expect(await photos(editor, 2)).toEqual([b, c]);
  expect(await photos(editor, 1)).toEqual([a, b, d]);
  expect(await violations(editor)).toEqual([]);

  // Cut here, pasted there after the first; F6 and Tab reach the other pane.
  await here.getByRole('row').nth(0).locator('figure').click();
  await editor.press('ControlOrMeta+x');
  await editor.untilHeard(/Picture 1 cut/);
  expect(await photos(editor, 1)).toEqual([a, b, d]);
  await there.getByRole('row').nth(0).click();
  await editor.press('ControlOrMeta+v');
  await expect.poll(() => photos(editor, 2)).toEqual([b, a, c]);
  expect(await photos(editor, 1)).toEqual([b, d]);

  // The order of the other article, and taking out of it, by the same keys.
  await there.getByRole('row').nth(1).click();
  await editor.press('Alt+ArrowDown');
  await expect.poll(() => photos(editor, 2)).toEqual([b, c, a]);
  await editor.press('Delete');
  await expect.poll(() => photos(editor, 2)).toEqual([b, c]);
  expect(await photos(editor, 1)).toEqual([b, d]);

  // Undo takes back step by step, in both.
  const undo = page.getByRole('button', { name: /^Undo/ });
  for (const [one, two] of [
    [
      [b, d],
      [b, c, a],
    ],
    [
      [b, d],
      [b, a, c],
    ],
    [
      [a, b, d],
      [b, c],
    ],
  ] as const) {
    await undo.click();
    await expect.poll(() => photos(editor, 2)).toEqual(two);
    expect(await photos(editor, 1)).toEqual(one);
  }

  // Cut and paste within one article is a move; the other one becomes the current one by one key.
  await here.getByRole('row').nth(0).locator('figure').click();
  await editor.press('ControlOrMeta+x');
  await here.getByRole('row').nth(2).locator('figure').click();
  await editor.press('ControlOrMeta+v');
  await expect.poll(() => photos(editor, 1)).toEqual([b, d, a]);
  await editor.press('Alt+Shift+x');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The quiet morning');
  await expect(editor.pictures).toHaveCount(2);
  await editor.close();

  const again = await Editor.start({ profile: editor.desk.profile });
  await expect(again.page.getByRole('region', { name: 'The second article' })).toBeVisible();
  await again.end();
});

test('drags a picture over, keeps an edition and an archive, sorts by time as a step of its own', async () => {
  test.setTimeout(180_000);
  const editor = await sideBySide();
  const { page } = editor;
  const sources = page.getByRole('navigation', { name: 'Sources' });
  const [a, b, c, d] = await photos(editor, 1);
  const theirs = page.getByRole('grid', { name: 'Pictures of the second article in order' });
  await editor.pictures.nth(1).locator('figure').dragTo(theirs);
  await expect.poll(() => photos(editor, 2)).toEqual([b]);
  expect(await photos(editor, 1)).toEqual([a, c, d]);

  await editor.ask('pictures.move', { articleId: 1, pictureIds: [1], before: null });
  const shuffled = await photos(editor, 1);
  // In the narrow view next to the other article it is in the menu.
  await page.getByRole('button', { name: 'Write', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Sort pictures by capture time/ }).click();
  await expect.poll(() => photos(editor, 1)).not.toEqual(shuffled);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(() => photos(editor, 1)).toEqual(shuffled);

  await sources.getByRole('button', { name: 'More for article The quiet morning' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate as a new edition' }).click();
  await expect(sources.getByRole('button', { name: /^The quiet morning/ })).toHaveCount(2);
  expect(await photos(editor, 3)).toEqual([b]);
  const { article } = await editor.ask<{ article: Article }>('articles.open', { articleId: 3 });
  expect(article.edition).toBe(2);

  await sources.getByRole('button', { name: 'More for article The quiet morning' }).first().click();
  await page.getByRole('menuitem', { name: 'Archive', exact: true }).click();
  await expect(sources.getByRole('button', { name: /^Archived/ })).toBeVisible();
  await sources.getByRole('button', { name: /^Archived/ }).click();
  await sources.getByRole('button', { name: 'More for article The quiet morning' }).last().click();
  await page.getByRole('menuitem', { name: 'Reopen', exact: true }).click();
  await expect(sources.getByRole('button', { name: /^Archived/ })).toHaveCount(0);
  await editor.end();
});

/** The Help: opened from where the editor is, searched, followed from page to page, and left again, all by keyboard. */
import { test } from '@playwright/test';
import { violationsInBothThemes } from './axe.ts';
import { Editor, expect } from './editor.ts';

test('the Help opens at the chapter of the place, finds words on every page, and Escape leads back', async () => {
  const editor = await Editor.start();
  const { page } = editor;
  await editor.goTo('Credits');
  await editor.press('F1');
  const text = page.getByRole('article', { name: 'Help page' });
  await expect(text.getByRole('heading', { name: '5. Review the credits' })).toBeInViewport();

  const search = page.getByRole('searchbox', { name: 'Search the Help' });
  await search.fill('manifest bagit');
  const found = page.getByRole('list', { name: 'Found in the Help' });
  await expect(found.getByRole('button', { name: /The article bundle/ }).first()).toBeVisible();
  await search.fill('zzzz');
  await expect(page.getByText('Nothing found for “zzzz”')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the search' }).press('Enter');
  await expect(search).toBeFocused();
  await expect(search).toHaveValue('');
  await expect(text).toBeVisible();

  await page.getByRole('button', { name: 'Keys', exact: true }).click();
  await expect(text.getByRole('cell', { name: 'Contact sheet', exact: true })).toBeAttached();
  await page.getByRole('button', { name: 'Guide', exact: true }).click();
  await text.getByRole('button', { name: 'bundle', exact: true }).click();
  await expect(text.getByRole('heading', { name: 'The article bundle' })).toBeInViewport();
  expect(await violationsInBothThemes(editor)).toEqual([]);

  await search.focus();
  await editor.press('Escape');
  await expect(page.getByRole('article', { name: 'Help page' })).toHaveCount(0);
  await editor.press('F1');
  await expect(text).toBeVisible();
  await text.focus();
  await editor.press('Escape');
  await expect(page.getByRole('article', { name: 'Help page' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Credits/ })).toHaveAttribute('aria-current', 'page');
  await editor.end();
});

test('after an update what is new is shown once, and not at a first start', async () => {
  const first = await Editor.start();
  const kept = async () => (await first.ask<{ version?: string }>('view.load', undefined)).version;
  await expect.poll(kept).toMatch(/^\d+\.\d+\.\d+$/);
  await expect(first.page.getByRole('article', { name: 'Help page' })).toHaveCount(0);
  await first.ask('view.save', { key: 'version', value: '0.0.1' });
  await first.close();
  const { profile } = first.desk;

  const updated = await Editor.start({ profile });
  const news = updated.page.getByRole('article', { name: 'Help page' });
  await expect(news.getByRole('heading', { name: 'What’s new' })).toBeVisible();
  await updated.press('Escape');
  await expect(news).toHaveCount(0);
  await updated.close();

  const again = await Editor.start({ profile });
  await expect(again.page.getByRole('heading', { name: 'Begin with a folder of photographs' })).toBeVisible();
  await expect(again.page.getByRole('article', { name: 'Help page' })).toHaveCount(0);
  await again.end();
});

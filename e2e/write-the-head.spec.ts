/** The article's own fields: the slug follows the headline until it is written by hand, a language takes its direction along. */
import { test } from '@playwright/test';
import { Editor, expect } from './editor.ts';
import { SAMPLE_COUNT } from './sample-folder.ts';

test('writes headline, slug, date, byline, standfirst, body, language and direction, and shows them on the page', async () => {
  const editor = await Editor.startWithSample();
  const { page } = editor;
  await editor.untilIndexed(SAMPLE_COUNT);
  await editor.articleFromPicks(1);
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  await editor.writeHead(
    'Löwen & Größe in Łódź',
    'What happened, on Saturday.',
    'One **strong** word.\n\n- A [link](https://example.org/)',
  );
  await editor.untilSaved();
  await expect(field('Slug')).toHaveValue('loewen-groesse-in-lodz');

  // Typed slowly, with the pauses in which it is saved: what is in the field is what was typed.
  await field('Slug').fill('');
  await field('Slug').pressSequentially('My own ');
  await expect(page.locator('[data-saving]')).toHaveCount(0);
  await field('Slug').pressSequentially('Slug!');
  await expect(field('Slug')).toHaveValue('My own Slug!');
  await editor.untilSaved();
  await expect(field('Slug')).toHaveValue('my-own-slug');
  await field('Headline').fill('Another headline');
  await editor.untilSaved();
  await expect(field('Slug')).toHaveValue('my-own-slug');

  await field('Date').fill('2024-02-30');
  await expect(page.getByRole('tab', { name: /Findings 1 block/ })).toBeVisible();
  await field('Date').fill('2024-06-15');
  await expect(page.getByRole('tab', { name: /Findings 0 block/ })).toBeVisible();
  await field('Byline').fill('Ada Marlow');
  await field('Language').fill('ar');
  await expect(page.getByText('Arabic', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: /Right to left/ })).toBeVisible();
  await editor.untilSaved();

  await editor.press('ControlOrMeta+Shift+P');
  const frame = page.frameLocator('iframe[title="The page as readers will see it"]');
  await expect(frame.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(frame.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Another headline');
  await expect(frame.locator('.byline')).toHaveText('Ada Marlow');
  await expect(frame.locator('.standfirst')).toHaveText('What happened, on Saturday.');
  await expect(frame.locator('.text strong')).toHaveText('strong');
  await expect(frame.getByRole('link', { name: 'link' })).toHaveAttribute('href', 'https://example.org/');
  await expect(frame.locator('time')).toHaveAttribute('datetime', '2024-06-15');
  await editor.end();
});

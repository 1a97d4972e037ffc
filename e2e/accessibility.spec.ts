/** No view has an accessibility violation, in the dark theme or the light one. */
import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { Editor } from './editor.ts';
import { SAMPLE_COUNT } from './sample-folder.ts';

async function everyView(editor: Editor, visit: (name: string) => Promise<void>): Promise<void> {
  const { page } = editor;
  await visit('library');
  await editor.press('e');
  await visit('loupe');
  await editor.press('c');
  await visit('compare');
  await editor.press('g');
  await editor.focusFirst();
  await editor.press('Shift+ArrowRight', 'Shift+ArrowRight', 'n');
  await visit('survey');
  await editor.press('g');
  for (const place of ['Article', 'Credits', 'Export'] as const) {
    await editor.goTo(place);
    await visit(place);
  }
  await editor.goTo('Library');
  for (const name of [/^Unreadable files/, 'Statistics']) {
    await page.getByRole('navigation', { name: 'Sources' }).getByRole('button', { name }).click();
    await visit(String(name));
  }
  await editor.goTo('Library');
  for (const key of ['?', 'ControlOrMeta+k', 'ControlOrMeta+Shift+I']) {
    await editor.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    await visit(`dialog of ${key}`);
    await editor.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await page.getByRole('button', { name: 'Settings' }).click();
  await visit('settings');
  await editor.press('Escape');
}

for (const theme of ['dark', 'light'] as const) {
  test(`axe finds nothing in any view (${theme})`, async () => {
    test.setTimeout(300_000);
    const editor = await Editor.startWithSample();
    await editor.untilIndexed(SAMPLE_COUNT);
    await editor.articleFromPicks(3);
    await editor.goTo('Library');
    await editor.page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    const found: string[] = [];
    await everyView(editor, async (name) => {
      found.push(...(await violations(editor)).map((violation) => `${name}: ${violation}`));
    });
    expect(found).toEqual([]);
    await editor.end();
  });
}

import { mkdirSync } from 'node:fs';
import { test } from '@playwright/test';
import { Editor } from './editor.ts';

const OUT = '/tmp/shots';
mkdirSync(OUT, { recursive: true });
test('shots', async () => {
  test.setTimeout(580_000);
  const editor = await Editor.start();
  const { page } = editor;
  await editor.addFolder('/tmp/regatta');
  await editor.untilPictured();
  await editor.articleFromPicks(12);
  const sizes = [
    [1440, 900],
    [1100, 700],
    [2560, 1440],
  ] as const;
  const shot = async (name: string, all = true) => {
    for (const theme of ['dark', 'light']) {
      await page.evaluate((t) => {
        document.documentElement.dataset.theme = t;
      }, theme);
      for (const [w, h] of all ? sizes : sizes.slice(0, 1)) {
        if (theme === 'light' && w !== 1440) continue;
        await editor.desk.electron.evaluate(
          ({ BrowserWindow }, [a, b]) => BrowserWindow.getAllWindows()[0]!.setContentSize(a!, b!),
          [w, h],
        );
        await page.waitForTimeout(700);
        await page.screenshot({ path: `${OUT}/${name}-${theme}-${w}.png` });
      }
    }
    await editor.desk.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]!.setContentSize(1440, 900),
    );
    await page.evaluate(() => {
      document.documentElement.dataset.theme = 'dark';
    });
    await page.waitForTimeout(300);
  };
  const step = async (name: string, work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (e) {
      console.log('STEP', name, String(e).slice(0, 300));
    }
  };
  await step('article', async () => {
    await editor.goTo('Article');
    await editor.caption(3).click();
    await shot('article');
  });
  await step('preview', async () => {
    await editor.press('Control+Shift+V');
    await shot('article-preview', false);
  });
  await step('credits', async () => {
    await editor.goTo('Credits');
    await shot('credits');
  });
  await step('export', async () => {
    await editor.goTo('Export');
    await page.waitForTimeout(1500);
    await shot('export');
  });
  await step('library', async () => {
    await editor.goTo('Library');
    await shot('library');
  });
  await step('form', async () => {
    await editor.focusFirst();
    await editor.press('i');
    await shot('form');
    await editor.press('Escape');
  });
  await step('loupe', async () => {
    await editor.focusFirst();
    await editor.press('e');
    await shot('loupe');
    await editor.press('c');
    await shot('compare');
    await editor.press('g');
  });
  await step('survey', async () => {
    await editor.focusFirst();
    await editor.press('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'n');
    await shot('survey', false);
    await editor.press('g');
  });
  for (const [key, name] of [
    ['?', 'keys'],
    ['Control+k', 'palette'],
    ['Control+Shift+I', 'import'],
    ['F1', 'help'],
    ['Control+,', 'settings'],
    ['Alt+t', 'templates'],
  ] as const)
    await step(name, async () => {
      await editor.press(key);
      await page.waitForTimeout(500);
      await shot(name, name === 'settings' || name === 'keys');
      await editor.press('Escape');
      await page.waitForTimeout(300);
      await editor.press('g');
    });
  for (const name of ['Statistics', /^Unreadable files/] as const)
    await step(String(name), async () => {
      await page.getByRole('navigation', { name: 'Sources' }).getByRole('button', { name }).click();
      await page.waitForTimeout(800);
      await shot(String(name).replace(/\W/g, ''));
    });
  await editor.close();
});

/** The editor reads an article text in: from every kind of file, each doubt decided by one key, all of it undone by one. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { wordDocument } from '../src-main/documents/testing/word-fixture.ts';
import type { Finding } from '../src-main/domain/finding.ts';
import { violationsInBothThemes } from './axe.ts';
import { Editor } from './editor.ts';
import { SAMPLE_ARTICLE, SAMPLE_COUNT } from './sample-folder.ts';

const HEADLINE = 'Calvenne sails into the night';
const STANDFIRST = 'A bright start, a sudden squall and a song.';
const SURE = [
  'Skipper Maëlle Kerdonis reads the wind in Ambre Bay on Saturday AP/Bastien Corvelle',
  'The lifeboat Sainte Odile climbs a wave on its way to a capsized yacht on Saturday EPA/Davit Melikor',
];
/** No full stop shows where the name begins, and no photograph has these words. */
const DOUBTFUL = 'Nobody was there with Bruno Alves Luis Vieira/AP';

async function atDialog(): Promise<Editor> {
  const editor = await Editor.startWithSample();
  await editor.untilIndexed(SAMPLE_COUNT);
  await editor.press('ControlOrMeta+Shift+I');
  await expect(dialogOf(editor)).toBeVisible();
  return editor;
}

const dialogOf = (editor: Editor) => editor.page.getByRole('dialog', { name: 'Import article text' });

function filesOf(): string {
  const folder = mkdtempSync(join(tmpdir(), 'picture-desk-texts-'));
  mkdirSync(folder, { recursive: true });
  return folder;
}

test('reads text, Markdown, HTML and Word alike', async () => {
  const folder = filesOf();
  const paragraphs = ['date 2024-09-15', HEADLINE, STANDFIRST, 'Here is the day in pictures:', ...SURE];
  const figure = (line: string) => `<figure><figcaption>${line}</figcaption></figure>`;
  const html = `<!doctype html><html><body><time>15 September 2024</time><h1>${HEADLINE}</h1><p>${STANDFIRST}</p><p>Here is the day in pictures:</p>${SURE.map(figure).join('')}</body></html>`;
  const markdown = [`# ${HEADLINE}`, '15 September 2024', `**${STANDFIRST}**`, 'Here is the day in pictures:', ...SURE];
  writeFileSync(join(folder, 'story.txt'), `\ufeff${paragraphs.join('\r\n\r\n')}`);
  writeFileSync(join(folder, 'story.md'), markdown.join('\n\n'));
  writeFileSync(join(folder, 'story.html'), html);
  writeFileSync(join(folder, 'story.docx'), wordDocument(paragraphs));
  const editor = await atDialog();
  const dialog = dialogOf(editor);
  for (const name of ['story.txt', 'story.md', 'story.html', 'story.docx']) {
    await dialog.getByRole('textbox', { name: 'Article text' }).fill('');
    await expect(dialog.getByText('The result appears here.')).toBeVisible();
    await editor.answerDialog(join(folder, name));
    await dialog.getByRole('button', { name: 'Open a file…' }).click();
    await expect(dialog.getByText(HEADLINE, { exact: true }), name).toBeVisible();
    await expect(dialog.getByText('2024-09-15', { exact: true }), name).toBeVisible();
    await expect(dialog.getByRole('list', { name: 'Captions as read' }).getByRole('listitem'), name).toHaveCount(2);
    await expect(dialog.getByText('2, 2 with credit, 2 with photograph'), name).toBeVisible();
  }
  await dialog.getByRole('button', { name: 'Create article' }).click();
  await expect(editor.pictures).toHaveCount(2);
  await expect(editor.caption(1)).toHaveValue('Skipper Maëlle Kerdonis reads the wind in Ambre Bay on Saturday');
  await expect(editor.credit(2)).toHaveValue('EPA/Davit Melikor');
  await editor.end();
});

test('every doubt is decided by one key, and one undo takes the import back', async () => {
  const editor = await atDialog();
  const dialog = dialogOf(editor);
  await dialog
    .getByRole('textbox', { name: 'Article text' })
    .fill(['date 2024-09-15', HEADLINE, STANDFIRST, 'Here is the day in pictures:', ...SURE, DOUBTFUL].join('\n\n'));
  const doubts = dialog.getByRole('listbox', { name: 'Doubts of the text' });
  const one = (text: RegExp) => doubts.getByRole('option').filter({ hasText: text });
  await expect(one(/not clear where the photographer’s name begins/)).toHaveAttribute('aria-selected', 'true');
  await expect(one(/The photograph of caption 3 is a guess/)).toBeVisible();
  const words = dialog.getByRole('list', { name: 'Captions as read' }).getByRole('listitem').nth(2);
  await expect(words).toContainText('no credit');

  await doubts.focus();
  await editor.press('n');
  await expect(words.locator('strong')).toHaveText('Luis Vieira/AP');
  await editor.press('ControlOrMeta+z');
  await expect(words).toContainText('no credit');
  await editor.press('n', 'Enter');
  await expect(one(/The photograph of caption 3 is a guess/)).toHaveAttribute('aria-selected', 'true');
  const before = await words.textContent();
  await editor.press('n');
  await expect(words).not.toHaveText(before ?? '');
  await editor.press('0');
  await expect(words).toContainText('→ no photograph');
  await editor.press('ControlOrMeta+z');
  await expect(words).not.toContainText('→ no photograph');
  await editor.press('s');
  await expect(words).toContainText('DME_');
  await editor.press('s', 'Enter');
  await expect(dialog.getByText('Every doubt is decided.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Create article' })).toBeFocused();
  await editor.press('Enter');
  await expect(editor.pictures).toHaveCount(3);
  await expect(editor.caption(3)).toHaveValue('Nobody was there with Bruno Alves');
  await expect(editor.credit(3)).toHaveValue('Luis Vieira/AP');
  await editor.page.getByRole('button', { name: 'Undo' }).click();
  await expect(editor.page.getByRole('heading', { name: 'No article yet' })).toBeVisible();
  await editor.end();
});

test('names where it looks, sets no photograph that is a guess, and says how many doubts are open', async () => {
  const editor = await Editor.startWithSample();
  await editor.untilIndexed(SAMPLE_COUNT);
  // The contact sheet shows one photograph, which has nothing to do with the text.
  await editor.page.getByRole('searchbox').fill('lifeboat');
  await expect(editor.cells).toHaveCount(1);
  await editor.press('ControlOrMeta+Shift+I');
  const dialog = dialogOf(editor);
  await dialog
    .getByRole('textbox', { name: 'Article text' })
    .fill(['date 2024-09-15', HEADLINE, STANDFIRST, 'Here is the day in pictures:', ...SURE, DOUBTFUL].join('\n\n'));
  await expect(dialog.getByText(`${SAMPLE_COUNT} photographs compared`)).toBeVisible();
  const scope = dialog.getByRole('button', { name: /Photographs from/ });
  await expect(scope).toHaveText(/the whole library/);
  const words = dialog.getByRole('list', { name: 'Captions as read' }).getByRole('listitem');
  await expect(words.first()).toContainText(/→ .*\.jpg/i);
  await expect(words.nth(2)).toContainText('→ no photograph');
  await expect(dialog.getByRole('button', { name: 'Create article (2 doubts open)' })).toBeVisible();
  expect(await violationsInBothThemes(editor)).toEqual([]);

  await scope.click();
  await editor.page.getByRole('option', { name: 'what the contact sheet shows' }).click();
  await expect(dialog.getByText('1 photograph compared')).toBeVisible();
  await expect(words.first()).toContainText('→ no photograph');
  await scope.click();
  await editor.page.getByRole('option', { name: 'the whole library' }).click();
  await expect(words.first()).toContainText(/→ .*\.jpg/i);
  await dialog.getByRole('listbox', { name: 'Doubts of the text' }).focus();
  await editor.press('Enter', 'Enter');
  await expect(dialog.getByRole('button', { name: 'Create article', exact: true })).toBeFocused();
  await editor.end();
});

test('a text that is dropped on the window opens the import; what is no text is refused by name', async () => {
  const editor = await Editor.startWithSample();
  await editor.untilIndexed(SAMPLE_COUNT);
  const arrive = (path: string) =>
    editor.desk.electron.evaluate(({ BrowserWindow, ipcMain }, dropped) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      ipcMain.emit('desk:drop', { sender: contents, senderFrame: contents?.mainFrame }, [dropped]);
    }, path);
  const folder = filesOf();
  writeFileSync(
    join(folder, 'picture.txt'),
    Uint8Array.from({ length: 5000 }, (_, at) => (at * 7) % 256),
  );
  await arrive(join(folder, 'picture.txt'));
  await expect(editor.page.getByText('picture.txt is not text.')).toBeVisible();
  await arrive(SAMPLE_ARTICLE);
  const dialog = dialogOf(editor);
  await expect(dialog.getByText(/^24, 24 with credit/)).toBeVisible();
  // Of the photographs that no caption is about one goes in all the same.
  const unused = dialog.getByRole('option').filter({ hasText: 'No caption of the text is about this photograph.' });
  await unused.first().click();
  await dialog.getByRole('listbox').focus();
  await editor.press('n');
  await expect(unused.first()).toContainText('added at the end');
  await dialog.getByRole('button', { name: 'Create article' }).click();
  await expect(editor.caption(25)).toBeAttached();
  await editor.end();
});

test('captions that find no photograph stay under the pictures until they are given to one or discarded', async () => {
  const before = await atDialog();
  const band = ['A brass band plays on the quay before the start on Saturday', 'AP/Nora Lindqvist'];
  const ferry = ['A ferry waits outside for the last of the crowd on Saturday', 'PA/Ola Strand'];
  const unknown = [`QUAY_0001.jpg\n${band.join(' ')}`, ferry.join(' ')];
  await dialogOf(before)
    .getByRole('textbox', { name: 'Article text' })
    .fill(['date 2024-09-15', HEADLINE, STANDFIRST, 'Here is the day in pictures:', ...SURE, ...unknown].join('\n\n'));
  const doubts = dialogOf(before).getByRole('listbox', { name: 'Doubts of the text' });
  await expect(doubts.getByRole('option')).toHaveCount(2);
  await doubts.focus();
  await before.press('0', '0');
  await expect(doubts.getByText(/No photograph: the caption is kept under the pictures/)).toHaveCount(2);
  await expect(dialogOf(before).getByRole('button', { name: 'Create article' })).toBeFocused();
  await before.press('Enter');
  await expect(before.pictures).toHaveCount(2);
  const trayOf = ({ page }: Editor, left: string) =>
    page.getByRole('grid', { name: `${left} without a photograph` }).getByRole('row');
  await expect(trayOf(before, '2 captions')).toContainText([band.join(' '), ferry.join(' ')]);
  await expect(trayOf(before, '2 captions').first()).toContainText('QUAY_0001.jpg');
  await before.page.getByRole('tab', { name: /Findings/ }).click();
  const missed = /2 of 4 captions have no photograph: “A brass band/;
  await expect(before.page.getByText(missed)).toBeVisible();
  expect(await violationsInBothThemes(before)).toEqual([]);

  // To the second picture, to the second caption, and there it goes; its place in the tray keeps the keyboard.
  await before.caption(2).click();
  await before.press('ControlOrMeta+Shift+G', 'ArrowDown');
  await expect(trayOf(before, '2 captions').nth(1)).toBeFocused();
  await before.press('ControlOrMeta+g');
  await expect(before.caption(2)).toHaveValue(ferry[0] ?? '');
  await expect(before.credit(2)).toHaveValue(ferry[1] ?? '');
  await expect(trayOf(before, '1 caption')).toBeFocused();
  await before.untilHeard(/Caption assigned to picture 2\. 1 caption without a photograph\./);
  await before.press('ControlOrMeta+z');
  await expect(before.caption(2)).toHaveValue(/^The lifeboat Sainte Odile/);
  await expect(trayOf(before, '2 captions')).toHaveCount(2);
  await before.press('ControlOrMeta+Shift+z');
  await expect(before.caption(2)).toHaveValue(ferry[0] ?? '');
  await before.close();

  const editor = await Editor.start({ profile: before.desk.profile });
  await editor.goTo('Article');
  await expect(trayOf(editor, '1 caption')).toContainText(band.join(' '));
  const [listed] = await editor.ask<readonly { readonly id: number }[]>('articles.list', undefined);
  const order = { articleId: listed?.id, presetId: 'web', token: null };
  const plan = await editor.ask<{ findings: readonly Finding[] }>('exports.plan', order);
  expect(plan.findings.filter(({ rule }) => rule === 'G4').map(({ message }) => message)).toEqual([
    `1 of 3 captions has no photograph: “${band.join(' ')}”. Give each its photograph, or discard it.`,
  ]);
  await editor.press('ControlOrMeta+Shift+G', 'Delete');
  await expect(trayOf(editor, '1 caption')).toHaveCount(0);
  await expect(editor.pictures).toHaveCount(2);
  await expect(editor.caption(2)).toBeFocused();
  await editor.press('ControlOrMeta+z');
  await expect(trayOf(editor, '1 caption')).toHaveCount(1);
  await editor.end();
});

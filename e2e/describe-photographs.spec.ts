/** The IPTC form by keyboard alone: photograph after photograph, a selection at once, what the file contradicts, words for articles. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Locator, test } from '@playwright/test';
import { violationsInBothThemes } from './axe.ts';
import { Editor, expect } from './editor.ts';
import { SAMPLE_COUNT } from './sample-folder.ts';

interface Described {
  readonly metadata: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly own?: Readonly<Record<string, unknown>>;
}

const field = (editor: Editor, name: string): Locator =>
  editor.page.getByRole('region', { name: 'Metadata' }).getByRole('textbox', { name, exact: true });

async function atLibrary(): Promise<Editor> {
  const editor = await Editor.startWithSample();
  await editor.untilIndexed(SAMPLE_COUNT);
  await editor.focusFirst();
  return editor;
}

async function described(editor: Editor, count: number): Promise<readonly Described[]> {
  const { ids } = await editor.ask<{ ids: Record<string, number> }>('photos.query', { sort: 'captured' });
  const photographs: Described[] = [];
  for (const photoId of Object.values(ids).slice(0, count))
    photographs.push(await editor.ask<Described>('photos.get', { photoId }));
  return photographs;
}

/** Into the field that has the keyboard: what is there goes. */
async function type(editor: Editor, text: string): Promise<void> {
  await editor.press('ControlOrMeta+a');
  await editor.page.keyboard.insertText(text);
}

test('24 photographs, four fields each, by keyboard alone', async () => {
  const editor = await atLibrary();
  const begun = Date.now();
  let keys = 0;
  const press = async (...names: readonly string[]): Promise<void> => {
    keys += names.length;
    await editor.press(...names);
  };
  await press('i');
  const columns = ['Headline', 'Person shown', 'Sublocation', 'Creator’s job title'] as const;
  const names = ['headline', 'personInImage', 'sublocation', 'creatorJobTitle'] as const;
  for (const [at, name] of columns.entries()) {
    if (at === 0) await expect(field(editor, name)).toBeFocused();
    else {
      while (!(await field(editor, name).evaluate((one) => one === document.activeElement))) await press('Tab');
    }
    for (let photo = 0; photo < 24; photo += 1) {
      await type(editor, `${names[at]} ${photo + 1}`);
      await press('ControlOrMeta+Enter');
      await expect(editor.page.getByText(`${photo + 2} of`, { exact: false }).first()).toBeVisible();
      await expect(field(editor, name)).toBeFocused();
    }
    for (let photo = 0; photo < 24; photo += 1) await press('ControlOrMeta+Shift+Enter');
    await expect(editor.page.getByText('1 of', { exact: false }).first()).toBeVisible();
  }
  await press('Escape');
  await expect(editor.sheet).toBeVisible();
  console.log(`form: ${keys} keys beside the words, ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  for (const [at, { metadata }] of (await described(editor, 24)).entries()) {
    expect(metadata).toMatchObject({
      headline: `headline ${at + 1}`,
      personInImage: [`personInImage ${at + 1}`],
      sublocation: `sublocation ${at + 1}`,
      creatorJobTitle: `creatorJobTitle ${at + 1}`,
    });
  }
  await editor.end();
});

test('words that are typed are kept through a kill, and undone afterwards', async () => {
  const editor = await atLibrary();
  await editor.press('i');
  await expect(field(editor, 'Headline')).toBeFocused();
  await type(editor, 'Boats before the storm');
  await editor.press('ControlOrMeta+Enter');
  await expect.poll(async () => (await described(editor, 1))[0]?.metadata.headline).toBe('Boats before the storm');
  editor.desk.kill();
  const again = await Editor.start({ profile: editor.desk.profile });
  await again.untilIndexed(SAMPLE_COUNT);
  expect((await described(again, 1))[0]?.metadata.headline).toBe('Boats before the storm');
  await again.press('ControlOrMeta+z');
  await expect.poll(async () => (await described(again, 1))[0]?.own).toBeUndefined();
  await again.end();
});

test('a selection: mixed values, ticks, one undo step', async () => {
  const editor = await atLibrary();
  await editor.press('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'i');
  await expect(editor.page.getByText('4 photographs', { exact: true }).first()).toBeVisible();
  await expect(field(editor, 'Description')).toHaveAttribute('placeholder', 'Mixed');
  await field(editor, 'Event name').focus();
  await type(editor, 'Harbour days in {city}');
  await field(editor, 'Keywords').focus();
  await type(editor, 'harbour, storm');
  await editor.page.getByRole('combobox', { name: 'How Keywords is written' }).selectOption('Add after');
  await field(editor, 'Keywords').focus();
  const before = await described(editor, 4);
  await editor.press('ControlOrMeta+Enter');
  await expect
    .poll(
      async () =>
        (await described(editor, 4)).filter(({ metadata }) => /^Harbour days in /.test(`${metadata.event}`)).length,
    )
    .toBe(4);
  for (const [at, { metadata }] of (await described(editor, 4)).entries()) {
    expect(metadata.event).toBe(`Harbour days in ${before[at]?.metadata.city}`);
    expect(metadata.keywords).toEqual(expect.arrayContaining([...(before[at]?.metadata.keywords ?? []), 'storm']));
  }
  expect(await violationsInBothThemes(editor)).toEqual([]);
  await editor.press('Escape');
  await expect(editor.sheet).toBeVisible();
  await editor.press('ControlOrMeta+z');
  await expect.poll(async () => (await described(editor, 4)).filter(({ own }) => own !== undefined).length).toBe(0);
  await editor.end();
});

test('an article is offered the new words and keeps its own until it takes them', async () => {
  const editor = await atLibrary();
  await editor.articleFromPicks(1);
  await editor.caption(1).focus();
  await editor.press('Alt+i');
  await field(editor, 'Description').focus();
  await type(editor, 'Boats lie in Calvenne, 12 August 2024.');
  const offer = editor.page.getByText(/That picture has another caption/);
  await expect(offer).toBeVisible();
  expect(await violationsInBothThemes(editor)).toEqual([]);
  await editor.press('Alt+u');
  await expect(offer).toHaveCount(0);
  await editor.press('Escape');
  await expect(editor.caption(1)).toHaveValue('Boats lie in Calvenne, 12 August 2024.');
  await editor.end();
});

test('a template from a selection, applied elsewhere by key, exchanged as XMP', async () => {
  const editor = await atLibrary();
  const home = mkdtempSync(join(tmpdir(), 'stationery-'));
  await editor.press('Shift+ArrowRight', 'i');
  await field(editor, 'Event name').focus();
  await type(editor, 'Lantern night in {city}');
  await field(editor, 'Rights usage terms').focus();
  await type(editor, 'One use in print and online');
  await editor.press('Alt+t');
  await editor.page.getByRole('textbox', { name: 'Name for the 2 ticked fields' }).fill('Lantern night');
  await editor.page.getByRole('button', { name: 'Save as template' }).click();
  const path = join(home, 'lantern.xmp');
  await editor.answerSaveDialog(path);
  await editor.page.getByRole('button', { name: 'Save as XMP…' }).click();
  await expect.poll(() => existsSync(path)).toBe(true);
  expect(readFileSync(path, 'utf8')).toContain('Lantern night in {city}');
  await editor.answerDialog(path);
  await editor.page.getByRole('button', { name: 'Open XMP templates…' }).click();
  await expect(editor.page.getByRole('list', { name: 'Templates' }).getByRole('listitem')).toHaveCount(2);
  expect(await violationsInBothThemes(editor)).toEqual([]);
  await editor.press('Escape', 'Escape');
  await expect(editor.sheet).toBeVisible();
  await editor.focusFirst();
  await editor.press('ArrowRight', 'ArrowRight', 'Shift+ArrowRight', 'Alt+t');
  await expect(editor.page.getByRole('list', { name: 'Templates' }).getByRole('listitem')).toHaveCount(2);
  await editor.press('2');
  await expect
    .poll(async () =>
      (await described(editor, 5)).map(({ metadata }) => /^Lantern night in ./.test(`${metadata.event}`)),
    )
    .toEqual([false, false, true, true, false]);
  rmSync(home, { recursive: true, force: true });
  await editor.end();
});

test('a keyword file of another program completes the form, with its hierarchy; IPTC’s own topics do without one', async () => {
  const editor = await atLibrary();
  const home = mkdtempSync(join(tmpdir(), 'lists-'));
  const path = join(home, 'keywords.txt');
  writeFileSync(path, '[What]\n\twatersports\n\t\tyachting\n\t\t\t{sloops}\n');
  await editor.press('i');
  await expect(field(editor, 'Headline')).toBeFocused();
  await editor.press('Alt+l');
  await editor.page.getByRole('button', { name: /^Persons/ }).click();
  await editor.page.getByRole('option', { name: 'Keywords' }).click();
  await editor.answerDialog(path);
  await editor.page.getByRole('button', { name: 'Open a file…' }).click();
  await expect(editor.page.getByText('2 entries')).toBeVisible();
  expect(await violationsInBothThemes(editor)).toEqual([]);
  await editor.press('Escape');
  await field(editor, 'Keywords').focus();
  await editor.press('ControlOrMeta+a');
  await editor.page.keyboard.type('slo');
  await expect(editor.page.getByRole('option', { name: /yachting/ })).toBeVisible();
  await editor.press('ArrowDown', 'Enter');
  await expect(field(editor, 'Keywords')).toHaveValue('yachting, watersports');
  await expect
    .poll(async () => (await described(editor, 1))[0]?.metadata.keywords)
    .toEqual(['yachting', 'watersports']);

  await field(editor, 'Media topic').focus();
  await editor.page.keyboard.type('film fes');
  await expect(editor.page.getByRole('option', { name: /film festival/ })).toBeVisible();
  await editor.press('ArrowDown', 'Enter');
  await expect(field(editor, 'Media topic')).toHaveValue('film festival');
  await expect(editor.page.getByText(/arts, culture and entertainment › .* › cinema › film festival/)).toBeVisible();
  await expect.poll(async () => (await described(editor, 1))[0]?.metadata.mediaTopics).toEqual(['medtop:20000006']);
  await editor.press('Escape');
  // It is found under the topics above it too.
  await editor.page.getByRole('searchbox').fill('cinema');
  await expect(editor.cells).toHaveCount(1);
  rmSync(home, { recursive: true, force: true });
  await editor.end();
});

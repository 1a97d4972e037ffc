/** An embargo stops the export by the clock and a kill stops it until a named person gives a reason, which travels in the bundle. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { Editor, expect } from './editor.ts';
import { SAMPLE_PHOTOS } from './sample-folder.ts';

/** Instructions as an agency sends them, in a sidecar next to the photograph. */
function instruct(folder: string, name: string, words: string): void {
  writeFileSync(
    join(folder, `${name}.xmp`),
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Instructions="${words}"/></rdf:RDF></x:xmpmeta>`,
  );
}

test('an embargo and a kill stop the export; an override needs a name and a reason and travels along', async () => {
  const place = mkdtempSync(join(tmpdir(), 'desk-embargo-'));
  const [photos, target] = [join(place, 'photos'), join(place, 'target')];
  mkdirSync(photos);
  mkdirSync(target);
  for (const name of ['BCO_0147', 'BCO_0212', 'BCO_0303'])
    cpSync(join(SAMPLE_PHOTOS, `${name}.jpg`), join(photos, `${name}.jpg`));
  instruct(photos, 'BCO_0147', 'EMBARGO UNTIL 2020-01-01 12:00');
  instruct(photos, 'BCO_0212', 'EMBARGO UNTIL 2199-01-01 12:00');
  instruct(photos, 'BCO_0303', 'MANDATORY KILL');
  const editor = await Editor.start({ folders: [photos] });
  const { page } = editor;
  await editor.untilIndexed(3);
  await editor.articleFromPicks(3);
  await editor.writeHead(
    'A regatta in Calvenne',
    'The harbour town held its regatta on Saturday.',
    'It was a long day.',
  );
  await editor.untilSaved();

  // The review names the restrictions with their words; the embargo that is over is no finding.
  await editor.goTo('Credits');
  const table = page.getByRole('grid', { name: 'Credits' });
  await expect(table).toContainText('embargo: EMBARGO UNTIL 2199-01-01 12:00');
  await expect(table).toContainText('killed: MANDATORY KILL');

  await editor.goTo('Export');
  const go = page.getByRole('button', { name: 'Export the bundle' });
  await editor.answerDialog(target);
  await page.getByRole('button', { name: 'Choose folder…' }).click();
  const blocks = page.getByRole('region', { name: 'What blocks' });
  await expect(blocks.getByText('2 findings block')).toBeVisible();
  await expect(blocks).toContainText('R3');
  await expect(blocks).toContainText('R4');
  await expect(go).toBeDisabled();

  for (const [rule, picture] of [
    ['R3', 2],
    ['R4', 3],
  ] as const) {
    const what = `${rule} of picture ${picture}`;
    await page.getByRole('button', { name: `Override ${what}…` }).click();
    const pass = page.getByRole('button', { name: 'Override', exact: true });
    await expect(pass).toBeDisabled();
    await page.getByRole('textbox', { name: `Reason to override ${what}` }).fill(`Agreed with the agency, ${rule}`);
    const name = page.getByRole('textbox', { name: 'Your name' });
    await name.fill('');
    await expect(pass).toBeDisabled();
    await name.fill('Ada Desk');
    await pass.click();
    await expect(page.getByText(`${what} is overridden: “Agreed with the agency, ${rule}” (Ada Desk)`)).toBeVisible();
  }
  // What is overridden is counted apart, in one number for every place.
  await expect(blocks.getByText('Nothing blocks')).toBeVisible();
  await expect(blocks.getByRole('heading')).toContainText('2 overridden');
  await expect(page.getByRole('list', { name: 'Numbers' })).toContainText('2 overridden');
  await expect(page.getByRole('list', { name: 'Numbers' })).not.toContainText(' block');
  await expect(page.getByRole('navigation', { name: 'Places' })).toContainText('2 overridden');
  await expect(go).toBeEnabled();
  await go.click();
  const data = join(target, 'a-regatta-in-calvenne', 'data');
  await expect.poll(() => existsSync(join(data, '..', 'manifest-sha256.txt')), { timeout: 60_000 }).toBe(true);
  const decisions = readFileSync(join(data, 'decisions.json'), 'utf8');
  const sheet = readFileSync(join(data, 'credits.html'), 'utf8');
  for (const text of [decisions, sheet]) {
    expect(text).toContain('Agreed with the agency, R3');
    expect(text).toContain('Agreed with the agency, R4');
    expect(text).toContain('Ada Desk');
  }

  // Two more embargoed photographs: the override was for another one, and these are asked about again.
  const late = join(place, 'late');
  mkdirSync(late);
  for (const name of ['BCO_0388', 'BCO_0455']) {
    cpSync(join(SAMPLE_PHOTOS, `${name}.jpg`), join(late, `${name}.jpg`));
    instruct(late, name, 'EMBARGO UNTIL 2199-01-01 12:00');
  }
  await editor.goTo('Library');
  await editor.addFolder(late);
  for (const name of ['BCO_0388.jpg', 'BCO_0455.jpg']) {
    await editor.cell(name).click();
    await editor.press('a');
  }
  await expect(page.getByRole('navigation', { name: 'Places' })).toContainText('2 block, 2 overridden');
  await editor.goTo('Export');
  await expect(blocks.getByText('2 findings block')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Override R3 of picture 4…' })).toBeVisible();
  await expect(go).toBeDisabled();
  await expect(page.getByRole('list', { name: 'Numbers' })).toContainText('2 block');

  // The reason that is being written stays with its photograph when that one gets another place.
  await page.getByRole('button', { name: 'Override R3 of picture 5…' }).click();
  await page.getByRole('textbox', { name: 'Reason to override R3 of picture 5' }).fill('Agreed for the last one');
  const { article } = await editor.ask<{ article: { pictures: readonly { id: number }[] } }>('articles.open', {
    articleId: 1,
  });
  const ids = article.pictures.map(({ id }) => id);
  await editor.ask('pictures.move', { articleId: 1, pictureIds: ids.slice(4), before: ids[0] });
  await expect(page.getByRole('textbox', { name: 'Reason to override R3 of picture 1' })).toHaveValue(
    'Agreed for the last one',
  );
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();

  await editor.goTo('Article');
  await expect(page.locator('.view-severities')).toContainText('2 overridden');
  // In the list of findings too, overridden ones are apart from what blocks.
  await page.getByRole('tab', { name: /^Findings/ }).click();
  const listed = (name: string) => page.getByRole('region', { name, exact: true });
  await expect(listed('Blocks').getByRole('listitem')).toHaveCount(2);
  await expect(listed('Overridden').getByRole('listitem')).toHaveCount(2);
  await expect(listed('Overridden')).toContainText('R4');

  // A bundle that comes back tells what was let pass, and lets nothing pass.
  await editor.answerDialog(join(data, '..'));
  await editor.press('ControlOrMeta+Shift+O');
  await editor.untilHeard(/Article opened from its bundle .*: \d+ files verified\./);
  await editor.goTo('Export');
  await expect(blocks.getByText('2 findings block')).toBeVisible();
  await expect(blocks).toContainText('2 overrides of the bundle that this article comes from; none applies now');
  await editor.end();
  rmSync(place, { recursive: true });
});

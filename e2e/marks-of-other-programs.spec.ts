/** Marks that photographers made elsewhere show in the cells, the chips and the panel; what the editor decides later stays, and nothing is lost. */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { Editor, expect } from './editor.ts';
import { SAMPLE_PHOTOS } from './sample-folder.ts';

const MARKED: readonly (readonly [name: string, attributes: string, cell: RegExp])[] = [
  ['five-stars.jpg', 'xmp:Rating="5"', /5 stars/],
  ['rejected.jpg', 'xmp:Rating="-1"', /rejected/],
  ['rouge.jpg', 'xmp:Label="Rouge"', /Red/],
  [
    'digikam.jpg',
    'xmlns:digiKam="http://www.digikam.org/ns/1.0/" digiKam:PickLabel="3" digiKam:ColorLabel="4"',
    /picked/,
  ],
  ['tagged.jpg', 'xmlns:p="http://ns.camerabits.com/photomechanic/1.0/" p:Tagged="True" p:Prefs="1:0:3:12"', /picked/],
];

function sidecar(attributes: string): string {
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" ${attributes}/></rdf:RDF></x:xmpmeta>`;
}

test('shows marks of other programs, keeps the editor’s later one, and takes the file’s by one key', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'desk-marked-')), 'Card 4');
  mkdirSync(folder);
  const frames = readdirSync(SAMPLE_PHOTOS).filter((name) => name.endsWith('.jpg'));
  for (const [at, [name, attributes]] of MARKED.entries()) {
    copyFileSync(join(SAMPLE_PHOTOS, frames[at] ?? ''), join(folder, name));
    writeFileSync(join(folder, name.replace('.jpg', '.xmp')), sidecar(attributes));
  }
  copyFileSync(join(SAMPLE_PHOTOS, frames[MARKED.length] ?? ''), join(folder, 'none.jpg'));
  const editor = await Editor.start({ folders: [folder] });
  await editor.untilIndexed(MARKED.length + 1);
  for (const [name, , cell] of MARKED) await expect(editor.cell(name)).toHaveAttribute('aria-label', cell);
  await expect(editor.cell('none.jpg')).not.toHaveAttribute('aria-label', /picked|rejected|star|Red/);
  await expect(editor.page.getByRole('button', { name: 'Picks 2', exact: true })).toBeVisible();
  await expect(editor.page.getByRole('button', { name: 'Rejected 1', exact: true })).toBeVisible();

  await editor.cell('five-stars.jpg').click();
  await editor.press('1');
  await expect(editor.cell('five-stars.jpg')).toHaveAttribute('aria-label', /1 star/);
  const panel = editor.page.getByRole('region', { name: 'Marks of the file' });
  await expect(panel).toContainText('The file says 5 stars (Adobe)');
  const later = new Date(Date.now() + 60_000);
  utimesSync(join(folder, 'five-stars.xmp'), later, later);
  // Another photograph's sidecar follows: when its mark is there, the touched one has been read too.
  writeFileSync(join(folder, 'none.xmp'), sidecar('xmp:Label="Gelb" xmp:Rating="2"'));
  await expect(editor.cell('none.jpg')).toHaveAttribute('aria-label', /2 stars/);
  await expect(editor.cell('five-stars.jpg')).toHaveAttribute('aria-label', /1 star/);
  await editor.press('Shift+M');
  await expect(editor.cell('five-stars.jpg')).toHaveAttribute('aria-label', /5 stars/);
  await expect(panel).toHaveCount(0);
  await editor.press('ControlOrMeta+z');
  await expect(editor.cell('five-stars.jpg')).toHaveAttribute('aria-label', /1 star/);
  await editor.end();
});

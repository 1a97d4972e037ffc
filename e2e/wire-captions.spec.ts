/** Wire photographs: a picture starts with its file's words taken apart, a pasted caption fills both fields, a credit left in a caption moves by one key. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { Editor } from './editor.ts';

interface WirePhoto {
  readonly name: string;
  readonly description: string;
  readonly creator: string;
  readonly creditLine: string;
}

const PHOTOS: readonly WirePhoto[] = [
  {
    name: 'a-library.jpg',
    description:
      'Mandatory Credit: Photo by John Roe/NurPhoto/Shutterstock (10000002bs)\nSpectators line the quay in Kelding.',
    creator: 'John Roe',
    creditLine: 'NurPhoto/Shutterstock',
  },
  {
    name: 'b-restricted.jpg',
    description:
      'A pilot in Kelding. Photo credit should read: Ann Poe/PA Wire. RESTRICTIONS: Use subject to restrictions. Editorial use only.',
    creator: 'Ann Poe',
    creditLine: 'PA',
  },
  {
    name: 'c-twice.jpg',
    description:
      'A sailor coils a rope in Kelding on May 2, 2023. (Photo by Jane DOE / AFP) (Photo by JANE DOE/AFP via Getty Images)',
    creator: 'JANE DOE',
    creditLine: 'AFP via Getty Images',
  },
  // A name that reads as gpj.exe where the mark in it is obeyed.
  { name: 'd-holiday\u202egpj.exe.jpg', description: 'A gull.', creator: 'Jo Bloggs', creditLine: 'AP' },
];

function sidecar({ description, creator, creditLine }: WirePhoto): string {
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="${creditLine}"><dc:description><rdf:Alt><rdf:li xml:lang="x-default">${description}</rdf:li></rdf:Alt></dc:description><dc:creator><rdf:Seq><rdf:li>${creator}</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`;
}

async function wireFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'wire-'));
  for (const [at, photo] of PHOTOS.entries()) {
    const picture = sharp({
      create: { width: 600, height: 400, channels: 3, background: `#7058${(40 + at * 9).toString(16)}` },
    });
    await picture.jpeg().toFile(join(folder, photo.name));
    writeFileSync(join(folder, photo.name.replace(/\.jpg$/, '.xmp')), sidecar(photo));
  }
  return folder;
}

test('takes captions of the wires apart, from the file, from the clipboard and by one key', async () => {
  const folder = await wireFolder();
  const editor = await Editor.start({ folders: [folder] });
  const { page } = editor;
  await editor.untilIndexed(PHOTOS.length);

  // The mark that turns the name round is seen, not obeyed.
  await expect(editor.cells.filter({ hasText: '‹U+202E›' })).toHaveCount(1);
  await expect(editor.cell('d-holiday‹U+202E›gpj.exe.jpg')).toBeVisible();

  await editor.articleFromPicks(PHOTOS.length);
  const article = await editor.ask<{ article: { pictures: readonly { caption: string; credit: string }[] } }>(
    'articles.open',
    { articleId: 1 },
  );
  const words = article.article.pictures.map(({ caption, credit }) => ({ caption, credit }));
  expect(words).toContainEqual({
    caption: 'Spectators line the quay in Kelding.',
    credit: 'John Roe/NurPhoto/Shutterstock',
  });
  expect(words).toContainEqual({ caption: 'A pilot in Kelding.', credit: 'Ann Poe/PA Wire' });
  expect(words).toContainEqual({
    caption: 'A sailor coils a rope in Kelding on May 2, 2023.',
    credit: 'JANE DOE/AFP via Getty Images',
  });
  expect(words).toContainEqual({ caption: 'A gull.', credit: 'AP/Jo Bloggs' });

  // A caption pasted with its credit fills both fields; one undo takes both back.
  const before = { caption: await editor.caption(1).inputValue(), credit: await editor.credit(1).inputValue() };
  const pasted = 'Rowers rest below the bri\u00addge in Kelding. Foto: Eva Probe/dpa +++ dpa-Bildfunk +++';
  await editor.desk.electron.evaluate(({ clipboard }, text) => clipboard.writeText(text), pasted);
  await editor.caption(1).click();
  await editor.press('ControlOrMeta+a', 'ControlOrMeta+v');
  await expect(editor.caption(1)).toHaveValue('Rowers rest below the bridge in Kelding.');
  await expect(editor.credit(1)).toHaveValue('Foto: Eva Probe/dpa');
  await editor.press('ControlOrMeta+z');
  await expect(editor.caption(1)).toHaveValue(before.caption);
  await expect(editor.credit(1)).toHaveValue(before.credit);

  // What the agency demands goes to the picture's restrictions in the same step.
  const demanded = 'Rowers rest in Kelding. (Photo by Eva PROBE / ANP / AFP) / Netherlands OUT';
  await editor.desk.electron.evaluate(({ clipboard }, text) => clipboard.writeText(text), demanded);
  await editor.caption(3).click();
  await editor.press('ControlOrMeta+a', 'ControlOrMeta+v');
  await expect(editor.caption(3)).toHaveValue('Rowers rest in Kelding.');
  await expect(editor.credit(3)).toHaveValue('Photo by Eva PROBE / ANP / AFP');
  const pasted3 = await editor.ask<{ article: { pictures: readonly { restrictions?: string }[] } }>('articles.open', {
    articleId: 1,
  });
  expect(pasted3.article.pictures[2]?.restrictions).toBe('Netherlands OUT');

  // A credit typed into the caption is a finding whose one key moves it.
  await editor.write(editor.credit(2), '');
  await editor.write(editor.caption(2), 'A tug passes the lighthouse in Kelding. Reuters/Ann Poe');
  await expect(page.getByText(/The credit of picture 2 is in its caption/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Fix C15: Move to credit' }).first().click();
  await expect(editor.caption(2)).toHaveValue('A tug passes the lighthouse in Kelding.');
  await expect(editor.credit(2)).toHaveValue('Reuters/Ann Poe');
  await editor.end();
  rmSync(folder, { recursive: true, force: true });
});

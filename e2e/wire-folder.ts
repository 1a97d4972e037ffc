/** A desk on a folder of a wire service's photographs: captions and credits in sidecars, letters that people type without. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { Editor } from './editor.ts';

/** Four photographs whose captions have the letters that people type without. */
export const CAPTIONS = [
  'A tram in Łódź passes Ærø Square on May 2, 2023.',
  'Straßenmusik in Kadıköy on May 2, 2023.',
  'Đorđe O’Hara rows on the Øresund on May 2, 2023.',
  'Gulls rest on a buoy on May 2, 2023.',
] as const;

async function folderOf(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'right-'));
  for (const [at, caption] of CAPTIONS.entries()) {
    const picture = sharp({ create: { width: 2400, height: 1600, channels: 3, background: `#7058${40 + at * 9}` } });
    await picture.jpeg().toFile(join(folder, `frame-${at + 1}.jpg`));
    writeFileSync(
      join(folder, `frame-${at + 1}.xmp`),
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="AP"><dc:description><rdf:Alt><rdf:li xml:lang="x-default">${caption}</rdf:li></rdf:Alt></dc:description><dc:creator><rdf:Seq><rdf:li>Jo Bloggs</rdf:li></rdf:Seq></dc:creator><dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© AP</rdf:li></rdf:Alt></dc:rights></rdf:Description></rdf:RDF></x:xmpmeta>`,
    );
  }
  return folder;
}

export async function started(): Promise<{ readonly editor: Editor; readonly folder: string }> {
  const folder = await folderOf();
  const editor = await Editor.start({ folders: [folder] });
  await editor.untilIndexed(CAPTIONS.length);
  return { editor, folder };
}

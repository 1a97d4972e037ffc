/** A sidecar is whole or it is not: cut at every byte it never is, and those of other programs are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { faultOf } from './whole-xmp.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const WHOLE = `<?xpacket begin="\uFEFF"?><!-- <not a tag> --><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF a='1 > 0'><rdf:li/><p:a><![CDATA[<b>]]></p:a></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

test('a sidecar that was cut anywhere is not whole', () => {
  expect(faultOf(bytes(WHOLE))).toBeNull();
  const end = WHOLE.indexOf('</x:xmpmeta>') + '</x:xmpmeta>'.length;
  for (let at = 0; at < end; at += 1) expect(faultOf(bytes(WHOLE.slice(0, at))), WHOLE.slice(0, at)).not.toBeNull();
});

test('neither are crossed tags, two documents, words around it, and what is no text', () => {
  for (const wrong of ['<a><b></a></b>', '<a/><b/>', 'notes <a/>', '<a/> notes', '<a b="></a>', ''])
    expect(faultOf(bytes(wrong)), wrong).not.toBeNull();
  expect(faultOf(new Uint8Array([60, 97, 62, 0xff, 0xfe, 60, 47, 97, 62]))).not.toBeNull();
  expect(faultOf(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<a>ö</a>', 'utf16le')]))).toBeNull();
});

const SAMPLES = resolve('../shared/data/samples');
test.skipIf(!existsSync(SAMPLES))('those of other programs are', () => {
  const found = readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xmp'));
  expect(found.length).toBeGreaterThan(5);
  const faults = found.map((name) => [name, faultOf(readFileSync(join(SAMPLES, name)))]);
  expect(faults.filter(([, fault]) => fault !== null)).toEqual([]);
});

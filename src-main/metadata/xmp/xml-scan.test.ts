/** Compares the fast scanner with saxes on real packets, and on XML that nobody should write. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../../filesystem/testing/processor-time.ts';
import { scanAttributes, scanXml, unescapeXml } from './xml-scan.ts';
import { decodePacket } from './xmp.ts';

const SAMPLES = path.resolve('../shared/data/samples');

function scanned(text: string): readonly string[] {
  const events: string[] = [];
  scanXml(text, {
    open(name, source, from, to) {
      events.push(`<${name}`);
      scanAttributes(source, from, to, (attribute, raw) => events.push(`@${attribute}=${unescapeXml(raw)}`));
      return true;
    },
    close: () => events.push('>'),
    text: (chunk) => events.push(`$${chunk}`),
  });
  return joined(events);
}

function bySaxes(text: string): readonly string[] | null {
  const events: string[] = [];
  let depth = 0;
  let sound = true;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', () => {
    sound = false;
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    events.push(`<${name}`);
    for (const [key, value] of Object.entries(attributes)) events.push(`@${key}=${value}`);
  });
  parser.on('closetag', () => {
    depth -= 1;
    events.push('>');
  });
  const keep = (chunk: string): void => {
    if (depth > 0 && chunk.trim() !== '') events.push(`$${chunk}`);
  };
  parser.on('text', keep);
  parser.on('cdata', keep);
  parser.write(text).close();
  return sound ? joined(events) : null;
}

/** Text may come in any number of pieces; saxes, as XML wants it, makes line ends of attributes blanks. */
function joined(events: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const event of events) {
    const last = whole.length - 1;
    if (event.startsWith('$') && whole[last]?.startsWith('$')) whole[last] += event.slice(1);
    else whole.push(event);
  }
  return whole.map((event) => event.replace(/\s+/g, ' '));
}

function samples(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    return statSync(file).isDirectory() ? samples(file) : [file];
  });
}

describe('scanXml', () => {
  test.skipIf(!existsSync(SAMPLES))('sees in every packet of the samples what saxes sees', () => {
    let compared = 0;
    for (const file of samples(SAMPLES)) {
      const content = readFileSync(file);
      const start = content.indexOf('<x:xmpmeta');
      const end = content.indexOf('</x:xmpmeta>', start);
      if (start < 0 || end < 0) continue;
      const text = decodePacket(content.subarray(start, end + 12));
      const expected = bySaxes(text);
      if (expected == null) continue;
      expect(scanned(text), file).toEqual(expected);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(60);
  });

  test('text, CDATA, comments, processing instructions, quotes with > in them', () => {
    const text = `<a x='1 > 2' y="it's"><!-- <b> --><?pi <c> ?>t&amp;<![CDATA[<d>&amp;]]><e/></a >`;
    expect(scanned(text)).toEqual(['<a', '@x=1 > 2', "@y=it's", '$t&<d>&amp;', '<e', '>', '>']);
    expect(scanned(text)).toEqual(bySaxes(text));
  });

  test('broken nesting closes what it can', () => {
    expect(scanned('<a><b>x</a><c>')).toEqual(['<a', '<b', '$x', '>', '>', '<c', '>']);
    expect(scanned('</z><a></y>t</a>')).toEqual(['<a', '$t', '>']);
    expect(scanned('<a b="unclosed><c/></a>')).toEqual(['<a', '@b=unclosed', '<c', '>', '>']);
  });

  test('a document type says nothing, its entities stay as they stand', () => {
    expect(scanned('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;&lt;&#65;&#x42;&#0;&#xD800;</a>')).toEqual([
      '<a',
      '$&x;<AB&#0;&#xD800;',
      '>',
    ]);
  });

  test.each([
    ['tags without end', '<a '.repeat(500_000)],
    ['declarations without end', '<!a>'.repeat(500_000)],
    ['quotes without end', `<a ">`.repeat(300_001)],
    ['deep nesting, closed wrongly', '<a>'.repeat(300_000) + '</b>'.repeat(300_000)],
    ['ampersands', `<a>${'&#'.repeat(500_000)}</a>`],
    ['brackets', `<!DOCTYPE a [${']'.repeat(500_000)}`],
  ])('%s take time in proportion', (_, text) => {
    const used = processorTime();
    scanned(text);
    expect(used()).toBeLessThan(1_500);
  });
});

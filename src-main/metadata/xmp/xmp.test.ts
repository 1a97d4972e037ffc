/** The shapes in which programs write the same XMP, the encodings, and what must not explode. */
import { describe, expect, test } from 'vitest';
import type { NewsMetadata } from '../../domain/metadata.ts';
import { processorTime } from '../../filesystem/testing/processor-time.ts';
import { packet, utf8 } from '../testing/byte-fixtures.ts';
import { readXmp } from './xmp.ts';
import { newsOfXmp, withoutGaps } from './xmp-news.ts';

function news(text: string): NewsMetadata {
  return withoutGaps(newsOfXmp(readXmp([utf8(text)])));
}

function about(properties: string, attributes = ''): NewsMetadata {
  return news(packet(`<rdf:Description rdf:about="" ${attributes}>${properties}</rdf:Description>`));
}

describe('readXmp', () => {
  test('elements and attributes are the same', () => {
    expect(about('<photoshop:City>Kelmar</photoshop:City>')).toEqual({ city: 'Kelmar' });
    expect(about('', 'photoshop:City="Kelmar"')).toEqual({ city: 'Kelmar' });
    expect(about('', "photoshop:City='K &amp; &#x4b;'")).toEqual({ city: 'K & K' });
  });

  test('lists as Bag, Seq, Alt or plain text', () => {
    for (const kind of ['Bag', 'Seq', 'Alt']) {
      expect(
        about(
          `<dc:creator><rdf:${kind}><rdf:li>A</rdf:li><rdf:li> </rdf:li><rdf:li>B</rdf:li></rdf:${kind}></dc:creator>`,
        ),
      ).toEqual({ creator: ['A', 'B'] });
    }
    expect(about('<dc:creator>A</dc:creator>')).toEqual({ creator: ['A'] });
    expect(about('<dc:creator><rdf:li>A</rdf:li></dc:creator>')).toEqual({ creator: ['A'] });
    expect(about('<dc:title><rdf:Bag><rdf:li>A</rdf:li><rdf:li>B</rdf:li></rdf:Bag></dc:title>')).toEqual({
      title: 'A; B',
    });
  });

  test('of language alternatives the default, else one without language, else the first', () => {
    const alternatives = (items: string): NewsMetadata =>
      about(`<dc:description><rdf:Alt>${items}</rdf:Alt></dc:description>`);
    expect(alternatives('<rdf:li xml:lang="de">Hafen</rdf:li><rdf:li xml:lang="x-default">Harbour</rdf:li>')).toEqual({
      description: 'Harbour',
    });
    expect(alternatives('<rdf:li xml:lang="de">Hafen</rdf:li><rdf:li>Harbour</rdf:li>')).toEqual({
      description: 'Harbour',
    });
    expect(alternatives('<rdf:li xml:lang="de">Hafen</rdf:li><rdf:li xml:lang="fr">Port</rdf:li>')).toEqual({
      description: 'Hafen',
    });
    expect(alternatives('<rdf:li xml:lang="x-default"></rdf:li><rdf:li xml:lang="fr">Port</rdf:li>')).toEqual({
      description: 'Port',
    });
  });

  test('structures: parseType, nested Description, attributes, typed node', () => {
    const place = { locationShown: [{ city: 'Kelmar', country: 'Norlandia' }], city: 'Kelmar', country: 'Norlandia' };
    const fields =
      '<Iptc4xmpExt:City>Kelmar</Iptc4xmpExt:City><Iptc4xmpExt:CountryName>Norlandia</Iptc4xmpExt:CountryName>';
    const attributes = 'Iptc4xmpExt:City="Kelmar" Iptc4xmpExt:CountryName="Norlandia"';
    const shown = (li: string): string =>
      `<Iptc4xmpExt:LocationShown><rdf:Bag>${li}</rdf:Bag></Iptc4xmpExt:LocationShown>`;
    const { locationShown } = place;
    expect(about(shown(`<rdf:li rdf:parseType="Resource">${fields}</rdf:li>`))).toEqual({ locationShown });
    expect(about(shown(`<rdf:li><rdf:Description>${fields}</rdf:Description></rdf:li>`))).toEqual({ locationShown });
    expect(about(shown(`<rdf:li ${attributes}/>`))).toEqual({ locationShown });
    expect(about(shown(`<rdf:li><rdf:Description ${attributes}/></rdf:li>`))).toEqual({ locationShown });
    expect(
      about(shown(`<rdf:li><Iptc4xmpExt:Location rdf:about="">${fields}</Iptc4xmpExt:Location></rdf:li>`)),
    ).toEqual({ locationShown });
    expect(about(`<Iptc4xmpExt:LocationShown rdf:parseType="Resource">${fields}</Iptc4xmpExt:LocationShown>`)).toEqual({
      locationShown,
    });
  });

  test('rdf:resource, rdf:value with qualifiers, rdf:nodeID', () => {
    expect(about('<Iptc4xmpExt:DigitalSourceType rdf:resource="http://cv.iptc.org/x"/>')).toEqual({
      digitalSourceType: 'http://cv.iptc.org/x',
    });
    expect(
      about(
        '<dc:subject><rdf:Bag><rdf:li><rdf:Description><rdf:value>key</rdf:value><xmp:q>1</xmp:q></rdf:Description></rdf:li></rdf:Bag></dc:subject>',
      ),
    ).toEqual({ keywords: ['key'] });
    expect(about('<photoshop:City rdf:parseType="Resource"><rdf:value>Kelmar</rdf:value></photoshop:City>')).toEqual({
      city: 'Kelmar',
    });
    expect(
      news(
        packet(
          '<rdf:Bag rdf:nodeID="n"><rdf:li>a</rdf:li><rdf:li>b</rdf:li></rdf:Bag><rdf:Description><dc:subject rdf:nodeID="n"/></rdf:Description>',
        ),
      ),
    ).toEqual({ keywords: ['a', 'b'] });
  });

  test('namespaces go by their URI, undeclared prefixes by custom', () => {
    expect(
      news(
        '<a:RDF xmlns:a="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><a:Description xmlns:p="http://ns.adobe.com/photoshop/1.0/" p:City="Kelmar"/></a:RDF>',
      ),
    ).toEqual({ city: 'Kelmar' });
    expect(news('<rdf:RDF><rdf:Description photoshop:City="Kelmar"/></rdf:RDF>')).toEqual({ city: 'Kelmar' });
    expect(
      news('<rdf:RDF><rdf:Description xmlns:photoshop="http://example.org/" photoshop:City="Other"/></rdf:RDF>'),
    ).toEqual({});
    expect(
      news(
        '<rdf:RDF><rdf:Description xmlns:p="http://ns.adobe.com/photoshop/1.0"><p:City>Kelmar</p:City></rdf:Description></rdf:RDF>',
      ),
    ).toEqual({ city: 'Kelmar' });
  });

  test('of a property said twice the first that is not blank counts', () => {
    expect(
      news(
        packet(
          '<rdf:Description photoshop:City=" "/><rdf:Description photoshop:City="Kelmar"/><rdf:Description photoshop:City="Later"/>',
        ),
      ),
    ).toEqual({ city: 'Kelmar' });
  });

  test('UTF-8, UTF-16 and UTF-32 in both orders, with and without mark, and Latin-1', () => {
    const text = '<rdf:RDF><rdf:Description photoshop:City="Málaga"/></rdf:RDF>';
    const wide = (size: 2 | 4, little: boolean, mark: boolean): Uint8Array => {
      const units = [...(mark ? '\ufeff' : ''), ...text].flatMap((letter) => {
        const code = letter.charCodeAt(0);
        const all = size === 2 ? [code >> 8, code & 255] : [0, 0, code >> 8, code & 255];
        return little ? all.reverse() : all;
      });
      return Uint8Array.from(units);
    };
    for (const size of [2, 4] as const) {
      for (const little of [true, false]) {
        for (const mark of [true, false]) expect(newsOfXmp(readXmp([wide(size, little, mark)])).city).toBe('Málaga');
      }
    }
    expect(newsOfXmp(readXmp([Uint8Array.from(text, (letter) => letter.charCodeAt(0))])).city).toBe('Málaga');
    expect(newsOfXmp(readXmp([utf8(text)])).city).toBe('Málaga');
  });

  test('a packet that breaks off gives what stood before', () => {
    const whole = packet(
      '<rdf:Description><photoshop:City>Kelmar</photoshop:City><photoshop:State>Øst</photoshop:State></rdf:Description>',
    );
    expect(news(whole.slice(0, whole.indexOf('Øst') + 1))).toMatchObject({ city: 'Kelmar' });
  });

  test('nodes that refer to themselves many times over come to an end', () => {
    const items = '<rdf:li rdf:nodeID="n"/>'.repeat(30);
    const used = processorTime();
    about(`<dc:subject><rdf:Bag rdf:nodeID="n">${items}</rdf:Bag></dc:subject>`);
    expect(used()).toBeLessThan(1_500);
  });
});

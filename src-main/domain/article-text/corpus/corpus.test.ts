/** Every text of the corpus gives its one right reading, and printed and read again the same article. */
import { describe, expect, it } from 'vitest';
import { parseArticleText } from '../parse-article-text.ts';
import { printParsed } from '../print-article-text.ts';
import { WEB_TEXTS } from './texts-web.ts';
import { WIRE_TEXTS } from './texts-wire.ts';

describe.each([...WIRE_TEXTS, ...WEB_TEXTS])('$title', ({ text, expected }) => {
  it('gives the article', () => expect(parseArticleText(text)).toEqual(expected));
  it('gives it again from its own print', () => expect(parseArticleText(printParsed(expected))).toEqual(expected));
  it('does not mind line ends, a mark and no-break spaces', () => {
    expect(parseArticleText(`\ufeff${text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n')}\r\n\r\n`)).toEqual(
      expected,
    );
    expect(parseArticleText(text.replaceAll(/ (?=(?:AP|AFP|Reuters|REUTERS)\/[^.]*$)/gm, '\u00a0'))).toEqual(expected);
  });
});

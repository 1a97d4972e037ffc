/** The Markdown of a body keeps the desk's own markup and carries nothing else out. */
import { expect, test } from 'vitest';
import { bodyMarkdown } from './article-markdown.ts';
import { bodyBlocks, plainText } from './body-markup.ts';

test.each([
  ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
  ['a <b onclick=x>bold</b> word', 'a \\<b onclick=x>bold\\</b> word'],
  ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)>'],
  ['&lt;script&gt; &#60;i&#62; A&B, R&D;', '\\&lt;script\\&gt; \\&#60;i\\&#62; A&B, R\\&D;'],
  ['![a pixel](https://example.org/p.png)', '\\![a pixel](https://example.org/p.png)'],
  ['[press](javascript:alert) me', '\\[press](javascript:alert) me'],
  ['[press](data:text/html,x) me', '\\[press](data:text/html,x) me'],
  ['[x]: javascript:alert', '\\[x]: javascript:alert'],
  ['<https://example.org>', '\\<https://example.org>'],
])('%s stays text', (body, markdown) => expect(bodyMarkdown(body)).toBe(markdown));

test.each([
  'A *word*, **two** and [a link](https://example.org/a?b=c&d=e), [mail](mailto:a@example.org).',
  '## A subhead\n\n> A quote\n\n- one\n- two',
  'Already \\<escaped\\> and \\&amp; and \\[not a link](javascript:x)',
  'AT&T earned 3 > 2 [sic] (see below)',
])('%s stays as it is', (body) => expect(bodyMarkdown(body)).toBe(body));

test('what the page shows is the same before and after', () => {
  const words = (body: string): string =>
    bodyBlocks(body)
      .map(({ inline }) => plainText(inline))
      .join('|');
  for (const body of ['1 < 2 & 3 &amp; <b>4</b>', '[x](javascript:y) ![z](https://example.org)', '\\<a> \\\\<b>'])
    expect(words(bodyMarkdown(body))).toBe(words(body));
});

/** Renders one awkward article through every registered format and lets other people's tools judge the result. */
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { parseArticleText } from '../article-text/parse-article-text.ts';
import { captionsCsv, csvCell } from './captions-csv.ts';
import { decisions } from './decisions.ts';
import { pathProblem } from './file-names.ts';
import type { BundleContent, ExportFormat } from './format.ts';
import { FORMATS, formatsOf } from './index.ts';
import { readDecisions } from './read-decisions.ts';
import { exampleContent, HOSTILE, MANY_SCRIPTS } from './testing/example-content.ts';

function textOf(format: ExportFormat, content: BundleContent): string {
  const [file] = format.render(content);
  if (file?.kind !== 'text') throw new Error(`Expected a text from ${format.id}, found none.`);
  return file.text;
}

function formatNamed(id: string): ExportFormat {
  const format = FORMATS.find((one) => one.id === id);
  if (format == null) throw new Error(`Expected the format ${id}, found none.`);
  return format;
}

describe('every format', () => {
  it('has an id and a path of its own', () => {
    const ids = FORMATS.map(({ id }) => id);
    const paths = FORMATS.flatMap((format) => format.render(exampleContent()).map(({ path }) => path.toLowerCase()));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.map(pathProblem).filter((problem) => problem != null)).toEqual([]);
  });

  it.each(FORMATS.map((format) => [format.id, format] as const))('%s: same content, same bytes', (_id, format) => {
    const once = format.render(exampleContent());
    expect(format.render(exampleContent())).toEqual(once);
    for (const file of once) if (file.kind === 'text') expect(file.text).toMatchSnapshot();
  });

  it.each(FORMATS.map((format) => [format.id, format] as const))('%s: writes an empty article', (_id, format) => {
    const content = exampleContent();
    const empty = {
      ...content,
      pictures: [],
      findings: [],
      overrides: [],
      article: { ...content.article, headline: '', body: '', pictures: [] },
    };
    expect(format.render(empty).length).toBeGreaterThan(0);
  });

  it('is written when the preset names none; the decisions always', () => {
    expect(formatsOf(exampleContent().preset)).toEqual(FORMATS);
    expect(formatsOf({ ...exampleContent().preset, formats: ['text'] }).map(({ id }) => id)).toEqual([
      'text',
      'decisions',
    ]);
  });
});

describe.each(['page', 'credits'])('the HTML of %s', (id) => {
  const text = textOf(formatNamed(id), exampleContent({ imageTypes: ['jpeg', 'webp'] }));

  it('is valid', async () => {
    const judge = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
      rules: { 'long-title': 'off' },
    });
    const report = await judge.validateString(text);
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  });

  it('shows markup in a caption as text, and asks nobody for anything', () => {
    const outside = text
      .replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/, '')
      .replace(/<style>[\s\S]*?<\/style>/, '');
    expect(outside).not.toMatch(/<img src=x|<\/script|<script|href="javascript|\son\w+="/i);
    expect(outside).toContain('&lt;img src=x onerror=alert(1)&gt; &lt;/script&gt;');
    const asked = [...outside.matchAll(/\b(?:src|srcset|action|data|poster)="([^"]*)"/g)].map((match) => match[1]);
    expect(asked.filter((address) => !address?.startsWith('images/'))).toEqual([]);
    expect(outside).not.toMatch(/<link|<iframe|@import|url\(/);
  });
});

describe('the credit review sheet', () => {
  it('shows characters that hide or turn text round', () => {
    const content = exampleContent();
    const pictures = content.pictures.map((one) => ({
      ...one,
      picture: { ...one.picture, credit: 'AP/Jo\u202Esggolb\u200B' },
    }));
    const text = textOf(formatNamed('credits'), { ...content, pictures });
    expect(text).toContain(
      'AP/Jo<span class="hidden-character">U+202E</span>sggolb<span class="hidden-character">U+200B</span>',
    );
  });
});

describe('the page', () => {
  const text = textOf(formatNamed('page'), exampleContent());

  it('says whose pictures they are in JSON-LD that cannot end its script', () => {
    const scripts = [...text.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
    expect(scripts).toHaveLength(1);
    const data = JSON.parse(scripts[0]?.[1] ?? '');
    expect(data['@type']).toBe('NewsArticle');
    expect(data.image.map(({ creditText }: { creditText: string }) => creditText)).toEqual([
      'AP/Jo Bloggs',
      'Mary O\u2019Neill/Getty Images',
      'Reuters',
    ]);
    expect(data.image[0].creator).toEqual({ '@type': 'Person', name: 'Jo Bloggs' });
    expect(data.image[1].caption).toContain(HOSTILE);
    expect(data.image[2]).toMatchObject({
      creator: { name: 'Reuters' },
      license: 'https://example.org/licence',
      copyrightNotice: '© 2024 Reuters',
    });
  });

  it('has caption and credit as separate text, sizes, and alt text for each picture', () => {
    expect(text.match(/<figure /g)).toHaveLength(3);
    expect(text).toContain('<span class="credit" dir="auto">AP/Jo Bloggs</span>');
    const images = [...text.matchAll(/<img [^>]*>/g)].map(([tag]) => tag);
    for (const tag of images)
      expect(tag).toMatch(/srcset="[^"]+ 2560w" sizes="[^"]+" width="2560" height="1707" alt="[^"]+"/);
  });

  it('keeps links that lead somewhere and no others', () => {
    expect(text).toContain('<a href="https://example.org/a?b=1&amp;c=2" rel="noopener">the club</a>');
    expect(text).toContain('[not a link](javascript:alert(1))');
    expect(text).toContain('<li>Second: snake_case</li>');
  });

  it('weighs little without its pictures', () => {
    const many = exampleContent();
    const pictures = Array.from(
      { length: 24 },
      (_, at) => ({ ...many.pictures[0], position: at + 1 }) as (typeof many.pictures)[number],
    );
    expect(textOf(formatNamed('page'), { ...many, pictures }).length).toBeLessThan(60_000);
  });
});

describe('captions.csv', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1'])('makes %j plain text', (cell) => {
    expect(csvCell(cell).replace(/^"/, '')).toMatch(/^'/);
  });

  it('starts with the byte order mark and has one row a picture', () => {
    const text = textOf(captionsCsv, exampleContent());
    expect(text.startsWith('\uFEFFposition,file,caption,credit,')).toBe(true);
    expect(text).toContain(`"'=SUM(A1) ${MANY_SCRIPTS}"`);
    expect(text).toContain('"NO SALES; NO ARCHIVES; EDITORIAL USE ONLY"');
  });
});

describe("the article's own fields", () => {
  const base = exampleContent();
  const article = {
    ...base.article,
    headline: 'سباق القوارب في آشبي',
    slug: 'sibaq-alqawarib',
    date: '2024-08-12',
    byline: 'آنا مثال',
    standfirst: 'قوارب من كل حجم.',
    body: 'فقرة **أولى** مع [رابط](https://example.org/x).\n\nفقرة ثانية.',
    language: 'ar',
    direction: 'rtl' as const,
  };
  const content = { ...base, article, slug: article.slug };
  const text = (id: string): string => textOf(formatNamed(id), content);

  it('stand in every format that has a place for them, in their language and direction', () => {
    const words = [article.headline, article.standfirst, article.byline];
    for (const id of ['page', 'ninjs', 'markdown', 'decisions'])
      for (const word of words) expect(text(id)).toContain(word);
    expect(text('text')).toContain(article.headline);
    expect(text('text')).toContain(article.standfirst);
    expect(text('credits')).toContain(article.headline);
    for (const id of ['page', 'ninjs', 'markdown', 'decisions', 'text']) expect(text(id)).toContain('2024-08-12');
    expect(text('page')).toContain('<html lang="ar" dir="rtl">');
    expect(JSON.parse(text('ninjs'))).toMatchObject({ language: 'ar', slugline: article.slug });
    expect(text('markdown').split('---\n')[1]).toContain('language: "ar"\ndirection: "rtl"');
    expect(readDecisions(text('decisions'), 'the example').article).toMatchObject({
      language: 'ar',
      direction: 'rtl',
      slug: article.slug,
    });
  });

  it('keep the body’s Markdown as text where it is Markdown, as markup in the page, as words in plain text', () => {
    expect(text('markdown')).toContain(article.body);
    expect(JSON.parse(text('ninjs')).bodies[0]).toMatchObject({ contentType: 'text/markdown', value: article.body });
    expect(text('page')).toContain(
      '<p>فقرة <strong>أولى</strong> مع <a href="https://example.org/x" rel="noopener">رابط</a>.</p>',
    );
    expect(text('text')).toContain('فقرة أولى مع رابط.');
  });
});

describe('article.md', () => {
  it('escapes what would be markup', () => {
    const text = textOf(formatNamed('markdown'), exampleContent());
    expect(text).toContain('\\<img src=x onerror=alert(1)\\>');
    expect(text.split('---\n')[1]).toContain('title: "Ashby holds its regatta"');
  });

  it('reads back, brackets in the alt text and all', () => {
    const content = exampleContent();
    const caption = 'Rowers [a link](javascript:alert(1)) wait ![not](a.jpg) in Ashby.';
    const pictures = content.pictures.map((one) => ({
      ...one,
      picture: { ...one.picture, caption, credit: 'AP/Jo Bloggs', altText: '' },
    }));
    const article = { ...content.article, body: 'The river rose in the night.' };
    const read = parseArticleText(textOf(formatNamed('markdown'), { ...content, article, pictures }));
    expect(read.pictures).toEqual(pictures.map(() => ({ caption, credit: 'AP/Jo Bloggs' })));
  });
});

describe('article.txt', () => {
  it("has the desk's own form", () => {
    const paragraphs = textOf(formatNamed('text'), exampleContent()).split('\n\n');
    expect(paragraphs.slice(0, 3)).toEqual([
      'date 2024-08-12',
      'Ashby holds its regatta',
      'Boats of every size came to the river in Ashby on Monday.',
    ]);
    expect(paragraphs).toContain('Rowers pass the old lock in Ashby on Monday. AP/Jo Bloggs');
  });

  it('reads back, also where no full stop parts a caption from a bare agency', () => {
    const content = exampleContent();
    const pictures = content.pictures.map((one, at) => ({
      ...one,
      picture: { ...one.picture, caption: 'Rowers wait in Ashby', credit: at === 0 ? 'AP' : 'Getty Images' },
    }));
    const text = textOf(formatNamed('text'), {
      ...content,
      pictures,
      profile: { ...content.profile, stopBeforeCredit: 'none' },
    });
    expect(text).toContain('Rowers wait in Ashby (AP)');
    expect(parseArticleText(text).pictures.slice(0, 2)).toEqual([
      { caption: 'Rowers wait in Ashby', credit: 'AP' },
      { caption: 'Rowers wait in Ashby', credit: 'Getty Images' },
    ]);
  });
});

describe('decisions.json', () => {
  it('gives the article back', () => {
    const content = exampleContent();
    const reopened = readDecisions(textOf(decisions, content), 'test');
    expect(reopened.article).toEqual({
      ...content.article,
      id: 1,
      pictures: content.article.pictures.map((one, at) => ({ ...one, id: at + 1, photoId: at + 1 })),
    });
    expect(reopened.photos.get(3)?.metadata).toEqual(content.pictures[2]?.photo.metadata);
    expect(reopened.overrides).toEqual(content.overrides);
    expect(reopened.findings).toEqual(content.findings);
  });

  it('says that a bundle with NO ARCHIVES may not be archived', () => {
    expect(JSON.parse(textOf(decisions, exampleContent())).archive).toBe(false);
  });

  it.each(['', '[]', 'null', '{"kind":"picture-desk-decisions","version":99}'])(
    'refuses %j with a sentence',
    (json) => {
      expect(() => readDecisions(json, 'a bundle')).toThrow(/^a bundle is not the decisions\.json of a bundle: /);
    },
  );

  it.each([
    '{"kind":"picture-desk-decisions","version":1}',
    '{"kind":"picture-desk-decisions","version":1,"pictures":[1,null,{"crops":5,"focalPoint":"x","photo":{"metadata":[1],"type":"exe"}}],"article":{"headline":7},"overrides":{},"checks":{"findings":[{"severity":"block"}]}}',
  ])('survives nonsense in %s', (json) => {
    expect(readDecisions(json, 'a bundle').article.headline).toBe('');
  });
});

/** Two hundred and fifty articles made by chance: no caption and no credit is wrong with certainty, and hardly one needs a person. */
import { expect, test } from 'vitest';
import { readArticleText } from '../domain/article-text/parse-article-text.ts';
import { AGENCIES } from '../domain/credit/agencies.ts';
import { printedCreditJson } from '../domain/credit/credits-json.ts';
import { fold } from '../domain/text/fold.ts';
import { readArticleFile } from './read-article-file.ts';
import { type MadeArticle, madeArticles } from './testing/made/articles.ts';

interface Outcome {
  readonly name: string;
  readonly faults: readonly string[];
  readonly isCertain: boolean;
}

/** That a credit is not there is said, and is no doubt of what was read. */
const LACKS = /has no credit in the text/u;

async function outcomeOf(made: MadeArticle): Promise<Outcome> {
  const read = readArticleText(await readArticleFile(new TextEncoder().encode(made.source), 'made.txt'));
  const faults: string[] = [];
  if (read.date !== '2024-08-12') faults.push(`date ${read.date}`);
  if (fold(read.headline ?? '') !== fold(made.headline)) faults.push(`headline ${read.headline}`);
  if (read.pictures.length !== made.pictures.length) faults.push(`${read.pictures.length} pictures`);
  for (const [at, wanted] of made.pictures.entries()) {
    const got = read.pictures[at];
    const credit = printedCreditJson(got?.credit ?? null, AGENCIES, got?.certain ?? false);
    const said = [got?.caption ?? '', credit?.photographer ?? '', ...(credit?.agencies ?? [])].map(fold);
    const right = [wanted.caption, wanted.photographer ?? '', ...wanted.agencies].map(fold);
    if (said.join('|') !== right.join('|')) faults.push(`picture ${at + 1}: ${said.join('|')}, not ${right.join('|')}`);
  }
  return { name: made.name, faults, isCertain: !read.doubts.some(({ message }) => !LACKS.test(message)) };
}

test('two hundred and fifty made articles', async () => {
  const outcomes = await Promise.all(madeArticles(2024, 250).map(outcomeOf));
  const wrong = outcomes.filter(({ faults }) => faults.length > 0);
  expect(wrong.filter(({ isCertain }) => isCertain)).toEqual([]);
  expect(wrong.length, JSON.stringify(wrong.slice(0, 5), null, 1)).toBeLessThan(5);
  expect(outcomes.filter(({ isCertain }) => !isCertain).length).toBeLessThan(12);
});

/** As mail programs break lines. */
function wrapped(text: string, columns: number): string {
  return text.replace(new RegExp(`(?=.{${columns + 1}})(.{1,${columns}}) +`, 'g'), '$1\n');
}

/** Lines of a list or a sheet are never broken by hand. */
const OF_LINES = /sheet|Markdown|without blank|bullets|numbered$|file before/u;

test.each([
  ['as they are', (made: MadeArticle) => made.source],
  [
    'wrapped',
    (made: MadeArticle) =>
      /^\ufeff?<|^$/u.test(made.source) || OF_LINES.test(made.name)
        ? ''
        : wrapped(made.source.replace(/\r\n/g, '\n').replace(/^ +/gm, ''), 72),
  ],
] as const)(
  'two hundred and fifty that may lack credits, %s: none is given to another picture with certainty',
  async (_name, sourceOf) => {
    const wrong: string[] = [];
    for (const made of madeArticles(2025, 250, true)) {
      const source = sourceOf(made);
      if (source === '') continue;
      const read = readArticleText(await readArticleFile(new TextEncoder().encode(source), 'made.txt'));
      for (const { caption, credit, certain } of read.pictures) {
        const own = made.pictures.find((wanted) => fold(wanted.caption) === fold(caption));
        const said = certain && credit !== null ? printedCreditJson(credit, AGENCIES, certain) : null;
        const isOwn = own !== undefined && fold(said?.photographer ?? '') === fold(own.photographer ?? '');
        if (said !== null && !isOwn) wrong.push(`${made.name}: ${said.raw} on “${caption}”`);
      }
    }
    expect(wrong).toEqual([]);
  },
);

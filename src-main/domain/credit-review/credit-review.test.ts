/** The review's lines, groups, sheets and the normalising of credit forms, on invented galleries. */
import { describe, expect, it } from 'vitest';
import { runChecks } from '../checks/index.ts';
import { type ExampleText, exampleInput } from '../checks/testing/example.ts';
import type { ContentCredentials } from '../content-credentials.ts';
import { AGENCIES, type Agency } from '../credit/agencies.ts';
import { agencyForms, normaliseCredits } from './normalise-credits.ts';
import { REVIEW_COLUMNS } from './review-columns.ts';
import { groupInWords, groupLines, isClean, type ReviewLine, reviewLines } from './review-lines.ts';
import { reviewCsv, reviewHtml } from './review-sheet.ts';
import type { Grouping } from './sheet-kinds.ts';

const at = '2024-08-13T09:00:00.000Z';

function linesOf(
  text: ExampleText,
  credentials: ReadonlyMap<number, ContentCredentials> = new Map(),
  agencies?: readonly Agency[],
): { readonly lines: readonly ReviewLine[]; readonly input: ReturnType<typeof exampleInput> } {
  const input = { ...exampleInput(text), ...(agencies === undefined ? {} : { agencies }) };
  const { article, photos } = input;
  const findings = runChecks(input);
  return {
    input,
    lines: reviewLines({ article, photos, findings, credentials, ...(agencies === undefined ? {} : { agencies }) }),
  };
}

const words = (line: ReviewLine | undefined, id: string): readonly string[] =>
  line === undefined ? [] : (REVIEW_COLUMNS.find((column) => column.id === id)?.words(line) ?? []);

describe('the lines of the review', () => {
  it('name every column that a reviewer asks for', () => {
    expect(REVIEW_COLUMNS.map(({ title }) => title)).toEqual([
      'Picture',
      'File',
      'Credit as printed',
      'Agency',
      'Photographer',
      'Creator',
      'Credit Line',
      'Source',
      'Copyright Notice',
      'Rights Usage Terms',
      'Instructions',
      'Restrictions',
      'Digital Source Type',
      'Content credentials',
      'Findings',
      'Sign-off',
    ]);
  });

  it('say what the file says, type its restrictions with their words, and name the source type', () => {
    const { lines } = linesOf({
      pictures: [
        {
          credit: 'AP Photo/Jane Doe',
          metadata: {
            creator: ['Jane Doe'],
            creditLine: 'AP',
            instructions: 'NO SALES. EMBARGOED UNTIL 12:00 GMT AUGUST 20 2024',
            digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
          },
        },
      ],
    });
    const [line] = lines;
    expect(words(line, 'agency')).toEqual(['AP']);
    expect(words(line, 'photographer')).toEqual(['Jane Doe']);
    expect(words(line, 'creator')).toEqual(['Jane Doe']);
    expect(words(line, 'restrictions')[0]).toBe('NO SALES');
    expect(words(line, 'restrictions')[1]).toMatch(/^embargo: EMBARGOED UNTIL/);
    expect(words(line, 'digitalSourceType')).toEqual(['Created using generative AI']);
    expect(words(line, 'findings').map((text) => text.slice(0, 2))).toEqual(expect.arrayContaining(['R3', 'R9']));
    expect(words(line, 'signOff')).toEqual(['Example Editor, 2024-08-12 18:00 UTC']);
    expect(line?.open).toEqual([expect.stringMatching(/^\d blocking$/)]);
  });

  it('tell the file’s word from a desk’s, also once the sidecar has the desk’s', () => {
    const at = '2024-08-12T18:00:00.000Z';
    const ours = { creditLine: 'Reuters', source: 'Reuters' };
    const [here, elsewhere, same] = linesOf({
      pictures: [
        {
          metadata: ours,
          photo: {
            own: { creditLine: { value: 'Reuters', at, under: 'AP' }, source: { value: 'Reuters', at, under: null } },
            // What the file says by its sidecar is what this desk wrote into it.
            fileSays: { metadata: ours, conflicts: {} },
          },
        },
        {
          metadata: ours,
          photo: {
            sources: { creditLine: 'sidecar', source: 'sidecar' },
            conflicts: { creditLine: { xmp: 'AP', sidecar: 'Reuters' } },
            said: {
              properties: {},
              stated: null,
              modifiedMs: 0,
              times: { creditLine: { at: 1, token: 'a', by: 'b' }, source: { at: 1, token: 'a', by: 'b' } },
            },
          },
        },
        { metadata: ours, photo: { conflicts: { creditLine: { xmp: 'AP', sidecar: 'Reuters' } } } },
      ],
    }).lines;
    expect(words(here, 'creditLine')).toEqual(['Reuters', 'The file says: AP']);
    expect(words(here, 'source')).toEqual(['Reuters', 'The file says: nothing']);
    expect(words(elsewhere, 'creditLine')).toEqual(['Reuters', 'The file says: AP']);
    // Nobody knows what it said before.
    expect(words(elsewhere, 'source')).toEqual(['Reuters']);
    expect(words(same, 'creditLine')).toEqual(['Reuters']);
  });

  it('read a credit that stands in the caption, and say so', () => {
    const [line] = linesOf({ pictures: [{ caption: 'Rowers pass the lock. AP/Jane Doe', signOff: null }] }).lines;
    expect(line).toMatchObject({ credit: 'AP/Jane Doe', isInCaption: true, agency: 'AP' });
    expect(line?.open[0]).toBe('not signed off');
  });

  it('call for a person where a manifest is broken or the file has changed, also after the sign-off', () => {
    const broken = new Map([[1, { state: 'broken', why: 'the file was changed after it was signed' }]] as const);
    const { lines } = linesOf(
      {
        pictures: [
          { credit: 'AP/Jane Doe', photo: { contentCredentials: true } },
          { credit: 'AP/Jane Doe', photo: { changed: true } },
          { credit: 'AP/Jane Doe', metadata: { copyrightNotice: 'AP' } },
        ],
      },
      broken,
    );
    expect(lines.map(({ open }) => open.filter((one) => !/block|warn/.test(one)))).toEqual([
      ['content credentials broken'],
      ['the file has changed since it was last viewed'],
      [],
    ]);
    expect(words(lines[0], 'credentials')).toEqual(['found, broken: the file was changed after it was signed']);
    expect(words(lines[2], 'credentials')).toEqual(['none']);
  });

  it('count as clean only what is unsigned, read with certainty and without a warning', () => {
    const metadata = { copyrightNotice: 'AP' };
    const clean = (credit: string, more: object): boolean | undefined =>
      linesOf({ pictures: [{ credit, metadata, ...more }] }).lines.map(isClean)[0];
    expect(clean('AP/Jane Doe', { signOff: null })).toBe(true);
    expect(clean('AP/Jane Doe', {})).toBe(false);
    expect(clean('ap/jane doe', { signOff: null })).toBe(false);
    expect(clean('AP', { signOff: null })).toBe(false);
    expect(clean('AP/Jane Doe', { signOff: null, hasPhoto: false })).toBe(false);
  });

  it('group by agency or photographer, the largest first, with counts', () => {
    const { lines } = linesOf({
      pictures: ['A. | AP/Jane Doe', 'B. | Reuters/Max Roe', 'C. | AP/Ann Poe', { credit: '', caption: 'D.' }],
    });
    const names = (by: Grouping) => groupLines(lines, by).map((group) => [group.name, group.lines.length]);
    expect(names('order')).toEqual([['', 4]]);
    expect(names('agency')).toEqual(
      [
        ['AP', 2],
        ['Reuters', 1],
        ['No agency', 1],
      ].sort((a, b) => Number(b[1]) - Number(a[1])),
    );
    expect(names('photographer').at(-1)).toBeDefined();
    expect(groupInWords({ name: 'AP', lines: lines.slice(0, 1) })).toMatch(/^1 picture, /);
  });

  it('go by the desk’s own agencies', () => {
    const own: readonly Agency[] = [{ name: 'Ashby Tribune', aliases: ['Tribune'] }];
    const [line] = linesOf({ pictures: ['A. | Tribune/Jane Doe'] }, new Map(), own).lines;
    expect(line).toMatchObject({ agency: 'Ashby Tribune', photographer: 'Jane Doe', certain: true });
  });
});

describe('the sheets', () => {
  const hostile = '=cmd|\' /C calc\'!A0 <img src=x onerror=alert(1)> "quoted"';
  const { lines, input } = linesOf({
    headline: hostile,
    pictures: [
      { credit: 'AP/Jane Doe', caption: hostile, metadata: { instructions: '@SUM(A1)', creator: ['+44 Jane'] } },
      { credit: 'Reuters/Max Roe', signOff: null },
    ],
  });
  const sheet = { article: input.article, lines, grouping: 'agency' as const, at };

  it('are a spreadsheet that runs nothing', () => {
    const csv = reviewCsv(sheet);
    expect(csv.startsWith('\uFEFFPicture,File,Credit as printed,')).toBe(true);
    expect(csv).toContain('"\'@SUM(A1)"');
    expect(csv).toContain('"\'+44 Jane"');
    for (const row of csv.replace('\uFEFF', '').split('\r\n'))
      for (const cell of row.split(',')) expect(cell, row).not.toMatch(/^"?[=+\-@]/);
  });

  it('are a page of its own, without script, address or markup of a stranger', () => {
    const page = reviewHtml(sheet, new Map([[1, 'AAAA']]));
    expect(page).toContain('<img src="data:image/jpeg;base64,AAAA"');
    expect(page).not.toMatch(/<script|src="http|href=|onerror=alert\(1\)>/);
    expect(page).toContain('&lt;img src=x');
    expect(page).toContain('AP <span class="soft">1 picture');
    for (const { title } of REVIEW_COLUMNS.slice(3)) expect(page).toContain(`<dt>${title}</dt>`);
  });
});

describe('normalising credit forms', () => {
  const article = exampleInput({
    pictures: [
      'A. | AP Photo/Jane Doe',
      'B. | Max Roe/AP',
      'C. | Ann Poe via AP Photo',
      'D. | Associated Press',
      'E. | Jo Bell/Unknown House via AP',
      'F. | Photo by Lee Ash/Getty Images for Ashby Council',
      'G. | AP/Jane Doe',
    ],
  }).article;

  it('shows how each agency is printed now', () => {
    const [ap] = agencyForms(article);
    expect(ap?.agency).toBe('AP');
    expect(ap?.forms.find(({ printed }) => printed === 'AP Photo')?.count).toBe(2);
    expect(ap?.proposed).toBe('AP');
  });

  it('changes only the agency’s name where the order stays, and leaves what only a person can read', () => {
    const { edits, left } = normaliseCredits(article, { order: 'keep', printed: new Map([['AP', 'AP']]) });
    expect(edits.map(({ position, after }) => [position, after])).toEqual([
      [1, 'AP/Jane Doe'],
      [3, 'Ann Poe via AP'],
      [4, 'AP'],
    ]);
    expect(left).toEqual([5]);
  });

  it('turns the order round and keeps photographer, client and terms', () => {
    const { edits } = normaliseCredits(article, { order: 'name-first', printed: new Map([['AP', 'AP']]) });
    const after = new Map(edits.map((edit) => [edit.position, edit.after]));
    expect(after.get(1)).toBe('Jane Doe/AP');
    expect(after.get(7)).toBe('Jane Doe/AP');
    expect(after.has(6)).toBe(false);
    expect(after.has(2)).toBe(false);
  });

  it('refuses a form that would mean something else', () => {
    const { edits, left } = normaliseCredits(article, { order: 'keep', printed: new Map([['AP', 'Reuters']]) });
    expect(edits).toEqual([]);
    expect(left).toContain(1);
  });

  it('takes the desk’s preferred form for its proposal', () => {
    const own = AGENCIES.map((one) => (one.name === 'AP' ? { ...one, preferred: 'AP Photo' } : one));
    expect(agencyForms(article, own)[0]?.proposed).toBe('AP Photo');
  });
});

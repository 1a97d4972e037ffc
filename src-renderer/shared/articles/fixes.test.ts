// Fixes by key, and the way from finding to finding: one call for all places, nothing where the text has changed, reading order.
import { beforeEach, expect, test, vi } from 'vitest';
import { BLANK_PICTURE } from '../../../src-main/domain/article.ts';
import type { Finding } from '../../../src-main/domain/finding.ts';
import { random, startLateDesk } from '../testing/late-desk.ts';

let fixes: typeof import('./fixes.ts');
let steps: typeof import('./finding-steps.ts');
let shared: typeof import('./articles.ts');
let findings: typeof import('./findings.ts');
let spoken: typeof import('../window/notices.ts')['spoken'];
let asked: { readonly name: string; readonly args: unknown }[] = [];

const captions = ['Boats  leave.', 'A boat.', 'Two  boats  race.'];
const article = {
  id: 1,
  headline: 'Ashby  rows',
  standfirst: '',
  body: '',
  pictures: captions.map((caption, at) => ({ ...BLANK_PICTURE, id: at + 11, photoId: at + 1, caption })),
};
const twoSpaces = (picture: number | null, start: number, severity: Finding['severity'] = 'warn'): Finding => ({
  rule: 'T17',
  severity,
  picture,
  field: picture === null ? 'headline' : 'caption',
  start,
  end: start + 2,
  message: 'There are two spaces where one belongs.',
  suggestion: ' ',
  also: [],
});
const LIST = [twoSpaces(3, 3), twoSpaces(3, 10), twoSpaces(null, 5), twoSpaces(1, 5)];

beforeEach(async () => {
  vi.resetModules();
  vi.stubGlobal('requestAnimationFrame', () => 0);
  asked = [];
  const answer = async (name: string, args: unknown) => {
    asked.push({ name, args });
    return { ok: true, value: null } as const;
  };
  startLateDesk({ answer }, 0, random(5));
  [fixes, steps, shared, findings] = await Promise.all([
    import('./fixes.ts'),
    import('./finding-steps.ts'),
    import('./articles.ts'),
    import('./findings.ts'),
  ]);
  ({ spoken } = await import('../window/notices.ts'));
  shared.articles.patch({ article: article as never, pictureId: 11 });
  findings.findings.patch({ article: shared.articles.get().article, findings: LIST });
});

test('all of one rule is one call, with its own label', async () => {
  await fixes.fixAll('T17');
  expect(asked.filter(({ name }) => name === 'pictures.editMany')).toMatchObject([
    {
      args: {
        articleId: 1,
        label: '4 fixes of T17 in 2 pictures',
        article: { headline: 'Ashby rows' },
        edits: [
          { pictureId: 11, field: 'caption', text: 'Boats leave.' },
          { pictureId: 13, field: 'caption', text: 'Two boats race.' },
        ],
      },
    },
  ]);
});

test('the first fix of the current picture is the worst', async () => {
  const worst = { ...twoSpaces(1, 5, 'block'), rule: 'T99' };
  findings.findings.patch({ findings: [...LIST, worst] });
  await fixes.fixFirst();
  expect(asked).toMatchObject([{ name: 'pictures.editMany', args: { label: 'Fix of T99 in picture 1' } }]);
});

test('a credit is moved out of its caption before anything else is changed there', async () => {
  const stop: Finding = { ...twoSpaces(1, 5), rule: 'C8' };
  const credit = { picture: 1, field: 'credit' as const, start: 0, end: 0, suggestion: 'AP/Jane Doe' };
  const moved: Finding = { ...twoSpaces(1, 5), rule: 'C15', suggestion: '', also: [credit] };
  findings.findings.patch({ findings: [stop, moved] });
  await fixes.fixFirst();
  expect(asked).toMatchObject([
    {
      name: 'pictures.editMany',
      args: {
        label: 'Fix of C15 in picture 1',
        edits: [
          { pictureId: 11, field: 'caption' },
          { pictureId: 11, field: 'credit', text: 'AP/Jane Doe' },
        ],
      },
    },
  ]);
});

test('a finding that is not there any more changes nothing, and that is said', async () => {
  await fixes.fix(twoSpaces(2, 1));
  expect(asked).toEqual([]);
  expect(spoken.get().text).toMatch(/text has changed/);
});

test('from finding to finding: the article first, then picture by picture, and round again both ways', async () => {
  const places: (number | null)[] = [];
  const step = async (by: 1 | -1): Promise<void> => {
    await steps.stepFinding(by);
    const open = LIST.find((finding) => findings.keyOf(finding) === steps.chosenFinding.get());
    places.push(open?.picture ?? null);
  };
  // Picture 1 is the current one.
  for (const by of [1, 1, 1, 1, 1, -1] as const) await step(by);
  expect(places).toEqual([1, 3, 3, null, 1, null]);
  expect(spoken.get().text).toBe('Article, Warning, T17: There are two spaces where one belongs.');
});

test('without a finding, that is said', async () => {
  findings.findings.patch({ findings: [] });
  await steps.stepFinding(1);
  expect(spoken.get().text).toBe('The checks found nothing.');
});

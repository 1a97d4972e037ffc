// The rules next to the window: their findings are those of a plain run, and an edit reads again only what it changed.
import { describe, expect, test } from 'vitest';
import { type Article, BLANK_PICTURE, type Picture } from '../../../src-main/domain/article.ts';
import { runChecks } from '../../../src-main/domain/checks/index.ts';
import { AGENCIES } from '../../../src-main/domain/credit/agencies.ts';
import type { UnansweredTexts } from '../../../src-main/domain/language-answers.ts';
import type { Photo } from '../../../src-main/domain/photo.ts';
import { WEB_PROFILE } from '../../../src-main/domain/profile.ts';
import { ArticleChecker, type CheckQuestion } from './article-checker.ts';

const picture = (id: number, caption: string, credit: string): Picture => ({
  ...BLANK_PICTURE,
  id,
  photoId: id,
  caption,
  credit,
  lead: id === 1,
});
const article: Article = {
  id: 1,
  headline: 'Regatta at Calvenne',
  slug: 'regatta',
  date: '2024-08-12',
  byline: '',
  standfirst: 'Boats meet in Calvenne, Italy.',
  body: '',
  language: 'en-GB',
  direction: 'ltr',
  profile: 'web',
  edition: 1,
  archived: false,
  pictures: [
    picture(1, 'Boats  at the regata in Calvenne.', 'AP/Jane Doe'),
    picture(2, 'Rowers in Calvenne', 'AP/John Roe'),
    picture(3, '', 'Reuters/Ann Poe'),
  ],
};
const photo = (id: number): Photo =>
  ({
    id,
    fileName: `frame-${id}.jpg`,
    bytes: 1_000,
    capturedAt: '2024-08-12T10:00:00',
    metadata: { creator: ['Jane Doe'] },
    conflicts: {},
    capture: {},
    colour: {},
    warnings: [],
  }) as unknown as Photo;
const photos = new Map([1, 2, 3].map((id) => [id, photo(id)]));
const input = {
  article,
  photos,
  profile: WEB_PROFILE,
  keeps: { gps: false, serialNumbers: false },
  now: '2024-08-13T09:00:00Z',
  unplaced: [],
  agencies: AGENCIES,
};

/** As it comes from the window: a copy, of which nothing is the object that was sent before. */
const question = (ticket: number, changes: Partial<CheckQuestion> = {}): CheckQuestion =>
  structuredClone({
    kind: 'check' as const,
    ticket,
    article: input.article,
    photoIds: [...input.photos.keys()],
    photos: ticket === 1 ? [...input.photos.values()] : [],
    profile: input.profile,
    keeps: input.keeps,
    agencies: null,
    codeDelimiter: '=',
    words: [],
    now: input.now,
    ...changes,
  });

const NOTHING: UnansweredTexts = { agreement: [], spelling: [], words: [] };

describe('the checker of an article', () => {
  test('finds what a run of all rules finds', () => {
    const checker = new ArticleChecker();
    const { findings, ticket, ranAll } = checker.check(question(1));
    const plain = runChecks(input);
    const ids = (list: typeof findings) => list.map(({ rule, picture, start }) => `${rule} ${picture} ${start}`).sort();
    expect(ids(findings)).toEqual(ids(plain));
    expect(findings.length).toBeGreaterThan(0);
    expect([ticket, ranAll]).toEqual([1, true]);
  });

  test('keeps the photographs that it was told of once, and forgets those that have gone', () => {
    const checker = new ArticleChecker();
    const first = checker.check(question(1));
    expect(checker.check(question(2)).findings).toEqual(first.findings);
    const without = checker.check(question(3, { photoIds: [] }));
    expect(without.findings).toEqual(runChecks({ ...input, photos: new Map() }));
  });

  test('asks about the language once, and says what was found when the answers come', () => {
    const checker = new ArticleChecker();
    const { unanswered } = checker.check(question(1));
    expect(unanswered.spelling.join(' ')).toContain('regata');
    const at = unanswered.spelling.findIndex((text) => text.includes('regata'));
    const start = unanswered.spelling[at]!.indexOf('regata');
    const spelling = unanswered.spelling.map((_, one) =>
      one === at ? [{ start, end: start + 6, text: 'regata', suggestion: 'regatta' }] : [],
    );
    const reply = { agreement: unanswered.agreement.map(() => []), spelling, words: unanswered.words.map(() => null) };
    const answer = checker.hear({ kind: 'language', ticket: 1, language: 'en-GB', asked: unanswered, replies: reply });
    expect(answer?.findings.map(({ rule }) => rule)).toContain('T22');
    expect(answer?.ranAll).toBe(false);
    const again = checker.check(question(2));
    expect(again.unanswered).toEqual(NOTHING);
    expect(again.findings.map(({ rule }) => rule)).toContain('T22');
    // The desk's own word is not complained of.
    expect(checker.check(question(3, { words: ['regata'] })).findings.map(({ rule }) => rule)).not.toContain('T22');
  });

  test('an answer about the language of an older check shows nothing over a newer one', () => {
    const checker = new ArticleChecker();
    const { unanswered } = checker.check(question(1));
    checker.check(question(2, { article: { ...input.article, headline: 'Another' } }));
    const replies = { agreement: [], spelling: [], words: [] };
    expect(checker.hear({ kind: 'language', ticket: 1, language: 'en-GB', asked: unanswered, replies })).toBeNull();
  });
});

/** An article printed and read again is the same article. */
import { describe, expect, it } from 'vitest';
import { articleOf } from './article-of.ts';
import { parseArticleText } from './parse-article-text.ts';
import type { ParsedArticle } from './parsed-article.ts';
import { printArticleText, printParsed } from './print-article-text.ts';
import { PLAIN, WHOLE } from './testing/regatta.ts';

describe('print and read again', () => {
  it('prints the plain form', () => {
    expect(printArticleText(articleOf(WHOLE))).toBe(`${PLAIN}\n`);
  });

  const random = (seed: number) => () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const WORDS =
    'boat river lock Ashby rain Monday crowd Éder coach O’Hara bridge AP Reuters photo 12 2024 U.S. St. Saint-Denis (left) “wins” via Jane and/or'.split(
      ' ',
    );
  const CREDITS = [
    'AP/Jane Doe',
    'Jane Doe/Getty Images',
    'Photo by Jane Doe/Getty Images',
    'Jane Doe/Pool via AP',
    'AP',
    'Handout',
    'Jane Doe',
    'REUTERS/Éric de la Cruz',
    'nobody knows',
    null,
  ];

  it.each(Array.from({ length: 150 }, (_, index) => index + 1))('article %i', (seed) => {
    const next = random(seed);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
    const sentence = () =>
      `${pick(['Rowers', 'Fans', 'A boat', 'The crowd', '“Rain', '1. Boats', '- Oars'])} ${Array.from({ length: 1 + Math.floor(next() * 12) }, () => pick(WORDS)).join(' ')}${pick(['.', '.', '', '!', ',', '?', ':'])}`;
    const some = (most: number) => Array.from({ length: Math.floor(next() * (most + 1)) }, sentence);
    const article: ParsedArticle = {
      headline: [sentence(), ...some(1)].join(' '),
      date: pick(['2024-08-12', null]),
      standfirst: pick([[sentence(), ...some(2)].join(' '), null]),
      body: some(4),
      pictures: Array.from({ length: Math.floor(next() * 6) }, () => ({
        caption: pick(['', sentence(), `${sentence()} ${sentence()}`]),
        credit: pick(CREDITS),
      })).filter((picture) => picture.caption !== '' || picture.credit !== null),
    };
    expect(parseArticleText(printParsed(article))).toEqual(article);
  });
});

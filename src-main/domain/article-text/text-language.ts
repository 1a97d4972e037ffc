/** Which language and direction an article's text has, as far as its script tells; of Latin script its small words tell. */
import type { Article } from '../article.ts';
import { isRightToLeft } from '../language-tag.ts';
import { latinLanguage } from '../text/language-words.ts';
import type { ParsedArticle } from './parsed-article.ts';

/** Scripts that mostly write one language; where letters of a second one occur, it is that one. */
const SCRIPTS: readonly (readonly [
  letters: RegExp,
  language: string,
  others?: readonly (readonly [RegExp, string])[],
])[] = [
  [
    /\p{Script=Arabic}/gu,
    'ar',
    [
      [/[ٹڈڑے]/u, 'ur'],
      [/[پچژگ]/u, 'fa'],
    ],
  ],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Cyrillic}/gu, 'ru', [[/[іїєґ]/iu, 'uk']]],
  [/\p{Script=Hangul}/gu, 'ko'],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    'zh',
    [[/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja']],
  ],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
];

type Written = Pick<Article, 'language' | 'direction'>;

/** Null where nothing tells: then the desk's own language counts. */
export function languageOfText({ headline, standfirst, body, pictures }: ParsedArticle): Written | null {
  const text = [headline ?? '', standfirst ?? '', ...body, ...pictures.map(({ caption }) => caption)].join('\n');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, usual, others = []] of SCRIPTS) {
    if ((text.match(script)?.length ?? 0) * 2 <= letters) continue;
    const language = others.find(([letter]) => letter.test(text))?.[1] ?? usual;
    return { language, direction: isRightToLeft(language) ? 'rtl' : 'ltr' };
  }
  const latin = latinLanguage(text);
  return latin === null ? null : { language: latin, direction: 'ltr' };
}

/** The language of the text next to that of the desk: `de-CH` stays where the text is German. Null where the desk's own counts. */
export function languageBesideOwn(read: ParsedArticle, own: string): Written | null {
  const told = languageOfText(read);
  return told !== null && primaryOf(told.language) === primaryOf(own) ? null : told;
}

const primaryOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

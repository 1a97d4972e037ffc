/** The language that a text's script tells, and nothing where it does not. */
import { expect, it } from 'vitest';
import { languageOfText } from './text-language.ts';

const of = (headline: string, caption = '') =>
  languageOfText({ headline, date: null, standfirst: null, body: [], pictures: [{ caption, credit: 'AP/Jane Doe' }] });

it.each([
  ['مهرجان التصوير في القاهرة', 'ar', 'rtl'],
  ['جشنواره عکس در تهران برگزار گردید', 'fa', 'rtl'],
  ['יום השיט בנמל', 'he', 'rtl'],
  ['東京の公園で桜を楽しむ人々', 'ja', 'ltr'],
  ['北京举行摄影节', 'zh', 'ltr'],
  ['서울에서 열린 사진 축제', 'ko', 'ltr'],
  ['Регата в Москве', 'ru', 'ltr'],
  ['Регата в Києві і на Дніпрі', 'uk', 'ltr'],
  ['Ημέρα του ποταμού', 'el', 'ltr'],
])('%s', (headline, language, direction) => {
  expect(of(headline, 'AFP')).toEqual({ language, direction });
});

it.each(['Ashby holds its regatta', 'Fête à Zürich: 東京 band plays', '2024', ''])(
  'says nothing of “%s”',
  (headline) => {
    expect(of(headline)).toBeNull();
  },
);

/** The language that a text's script and small words tell, and nothing where they do not. */
import { expect, it } from 'vitest';
import { languageBesideOwn, languageOfText } from './text-language.ts';

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

it.each([
  ['Die Stadt feiert am Fluss mit der ersten Regatta des Jahres', 'de'],
  ['La ville fête sur le fleuve la première régate de l’année', 'fr'],
  ['La ciudad celebra en el río la primera regata del año', 'es'],
  ['La città festeggia sul fiume con la prima regata dell’anno', 'it'],
  ['The town meets on the river for the first regatta of the year', 'en'],
])('%s', (headline, language) => {
  expect(of(headline)).toEqual({ language, direction: 'ltr' });
});

it('keeps the desk’s own form of the language', () => {
  const read = {
    headline: 'Die Stadt feiert am Fluss mit der Regatta',
    date: null,
    standfirst: null,
    body: [],
    pictures: [],
  };
  expect(languageBesideOwn(read, 'de-CH')).toBeNull();
  expect(languageBesideOwn(read, 'en-GB')).toEqual({ language: 'de', direction: 'ltr' });
});

it.each(['Ashby holds its regatta', 'Fête à Zürich: 東京 band plays', '2024', ''])(
  'says nothing of “%s”',
  (headline) => {
    expect(of(headline)).toBeNull();
  },
);

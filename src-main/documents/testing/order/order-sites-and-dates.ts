/** Pages of newspapers' sites and of site builders, texts with marks and labels of many kinds, and the dates they carry. */
import { type OrderSample, spaced, type Wanted } from './order-sample.ts';

const HEADLINE = 'Beekeepers open their hives in Oldmoor';
const BODY = ['Forty beekeepers met on the moor on Wednesday.', 'The winter had been mild.'];
const HIVE = 'A beekeeper opens the first hive of the year.';
const QUEEN = 'A queen walks over the comb.';
const HONEY = 'Children taste honey from last summer.';
const LINES = [HIVE, QUEEN, HONEY];
const CREDITS = ['Tariq Aziz/AP', 'Mina Park/Reuters', 'Lena Holm/AFP via Getty Images'];
const THREE: readonly Wanted[] = [
  [HIVE, ['AP'], 'tariq aziz'],
  [QUEEN, ['Reuters'], 'mina park'],
  [HONEY, ['AFP', 'Getty Images'], 'lena holm'],
];

function page(id: string, figure: (caption: string, credit: string, at: number) => string): OrderSample {
  const head = `<h1>${HEADLINE}</h1><p class="meta">Published 10 April 2025</p>${BODY.map((text) => `<p>${text}</p>`).join('')}`;
  const figures = LINES.map((line, at) => figure(line, CREDITS[at] ?? '', at)).join('\n');
  return {
    id,
    file: `${id}.html`,
    text: `<main>${head}${figures}</main>`,
    pictures: THREE,
    headline: HEADLINE,
    date: '2025-04-10',
  };
}

function text(id: string, paragraphs: readonly string[], more: Partial<OrderSample> = {}): OrderSample {
  return {
    id,
    file: `${id}.txt`,
    text: spaced(...paragraphs),
    pictures: THREE,
    headline: HEADLINE,
    date: '2025-04-10',
    ...more,
  };
}
const HEAD = ['date 2025-04-10', HEADLINE, ...BODY];

export const SITES_AND_DATES: readonly OrderSample[] = [
  page(
    'bbc-now',
    (line, credit) =>
      `<figure><div class="ssrcss-x"><img src="a.jpg"/><span class="ssrcss-y" role="text"><span class="visually-hidden">Image source, </span>${credit}</span></div><figcaption><span class="visually-hidden">Image caption, </span>${line}</figcaption></figure>`,
  ),
  page(
    'bloomberg',
    (line, credit) =>
      `<figure class="body-image"><img src="a.jpg"/><div class="caption">${line}</div><div class="credit">Photographer: ${credit}</div></figure>`,
  ),
  page(
    'wapo',
    (line, credit) =>
      `<figure><div><img src="a.jpg"/></div><figcaption class="gray-dark">${line} (${credit})</figcaption></figure>`,
  ),
  page(
    'welt',
    (line, credit) =>
      `<figure><img src="a.jpg"/><figcaption><span class="c-caption">${line}</span><span class="c-source"><span>Quelle: </span>${credit}</span></figcaption></figure>`,
  ),
  page(
    'sueddeutsche',
    (line, credit) =>
      `<figure><picture><img src="a.jpg"/></picture><figcaption><span>${line}</span><small>(Foto: ${credit})</small></figcaption></figure>`,
  ),
  page(
    'lefigaro',
    (line, credit) =>
      `<figure class="fig-media"><img src="a.jpg"/><figcaption class="fig-media__legend">${line} <span class="fig-media__credits">${credit}</span></figcaption></figure>`,
  ),
  page(
    'repubblica',
    (line, credit) =>
      `<figure class="inline-article-image"><img src="a.jpg"/><figcaption>${line} <span class="credits">(${credit})</span></figcaption></figure>`,
  ),
  page(
    'elmundo',
    (line, credit) =>
      `<figure><img src="a.jpg"/><figcaption><span class="ue-c-article__media-description">${line}</span><span class="ue-c-article__media-source">${credit}</span></figcaption></figure>`,
  ),
  page(
    'contentful',
    (line, credit) =>
      `<div class="embedded-asset"><figure><img src="a.jpg" alt="x"/><figcaption>${line}<br/>© ${credit}</figcaption></figure></div>`,
  ),
  page(
    'squarespace',
    (line, credit) =>
      `<div class="sqs-block-image"><figure class="sqs-block-image-figure"><img src="a.jpg"/><figcaption class="image-caption-wrapper"><div class="image-caption"><p>${line} <em>Photo: ${credit}</em></p></div></figcaption></figure></div>`,
  ),
  page(
    'carousel',
    (line, credit, at) =>
      `<div class="slide"><img src="a.jpg"/><span class="counter">${at + 1} of 3</span><p class="slide-caption">${line}</p><p class="slide-credit">${credit}</p></div>`,
  ),
  page(
    'picture-then-paragraphs',
    (line, credit) => `<p><img src="a.jpg"/></p><p><em>${line}</em></p><p><small>Photo: ${credit}</small></p>`,
  ),
  text('dash-label', [...HEAD, ...LINES.map((line, at) => `${line} - Photo: ${CREDITS[at]}`)]),
  text('slash-lines', [...HEAD, 'Pictures', ...LINES.map((line, at) => `${line} // ${CREDITS[at]}`)]),
  text('foto-label', [...HEAD, ...LINES.map((line, at) => `Foto ${at + 1}: ${line} (${CREDITS[at]})`)]),
  text('bu', [...HEAD, ...LINES.map((line, at) => `BU: ${line}\nFoto: ${CREDITS[at]}`)]),
  text('legende', [...HEAD, ...LINES.map((line, at) => `Légende : ${line}\nCrédit : ${CREDITS[at]}`)]),
  text('credit-then-number', [...HEAD, ...LINES.map((line, at) => `${at + 1}\n${line}\n${CREDITS[at]}`)]),
  text('stars', [...HEAD, ...LINES.map((line, at) => `* ${line} ${CREDITS[at]}`)]),
  text('brackets-above', [...HEAD, 'In pictures:', ...LINES.flatMap((line, at) => [`[${CREDITS[at]}]`, line])]),
  ...(
    [
      ['10 April 2025 at 10:15', 'en-at'],
      ['Thu, Apr 10, 2025', 'en-short'],
      ['Donnerstag, 10.04.2025', 'de'],
      ['Erschienen am 10. April 2025', 'de-e'],
      ['Le 10 avril 2025 à 10 h 15', 'fr'],
      ['10/04/2025 - 10:15', 'num'],
      ['Publicado: 10 abr 2025 | 10:15', 'es'],
      ['10 aprile 2025, ore 10:15', 'it'],
    ] as const
  ).map(([date, id]) =>
    text(`date-${id}`, [date, HEADLINE, ...BODY, ...LINES.map((line, at) => `${line} ${CREDITS[at]}`)]),
  ),
];

/** Pages of agencies, broadcasters and magazines, each in its own markup: captions above, below and beside, credits over the image. */
import type { OrderSample, Wanted } from './order-sample.ts';

type Row = readonly [caption: string, credit: string, agencies: readonly string[] | null, name: string | null];
type Figure = (line: string, credit: string, at: number) => string;

const HEAD = (headline: string, day: string): string =>
  `<h1>${headline}</h1><div class="byline">By Dana Poole</div><time>${day}</time><p>The rebuilt pier opened to the public on Monday after nine years.</p><p>Councillors had argued about the cost until the last week.</p>`;

function page(
  id: string,
  rows: readonly Row[],
  figure: Figure,
  more: Partial<OrderSample> & { readonly head?: string; readonly foot?: string } = {},
): OrderSample {
  const { head = HEAD('Pier opens in Marlow Bay', '14 July 2025'), foot = '', ...rest } = more;
  const figures = rows.map(([line, credit], at) => figure(line, credit, at)).join('\n');
  return {
    id,
    file: `${id}.html`,
    text: `<html><body><main>${head}${figures}${foot}</main></body></html>`,
    pictures: rows.map(([line, , agencies, name]): Wanted => [line, agencies, name]),
    headline: 'Pier opens in Marlow Bay',
    date: '2025-07-14',
    ...rest,
  };
}

const GIRL = 'A girl eats candy floss at the gate.';
const BAND = 'The town band plays under the new roof.';
const GULL = 'A gull steals a chip from a visitor.';
const ROWS: readonly Row[] = [
  [GIRL, 'Hannah McKay/Reuters', ['Reuters'], 'hannah mckay'],
  [BAND, 'Ben Stansall/AFP via Getty Images', ['AFP', 'Getty Images'], 'ben stansall'],
  [GULL, 'Alastair Grant/AP', ['AP'], 'alastair grant'],
];
const withCredits = (
  form: (name: string, at: number) => string,
  agencies: readonly string[],
  named = true,
): readonly Row[] =>
  ROWS.map(([line, , , name], at) => [line, form(titled(name ?? ''), at), agencies, named ? name : null]);
const titled = (name: string): string => name.replace(/(?:^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
const GERMAN: readonly Row[] = [
  ['Ein Mädchen isst am Tor Zuckerwatte.', 'Kay Nietfeld/dpa/picture alliance', ['DPA'], 'kay nietfeld'],
  ['Die Kapelle spielt unter dem neuen Dach.', 'Lisi Niesner/REUTERS', ['Reuters'], 'lisi niesner'],
];

export const BROADCASTER_PAGES: readonly OrderSample[] = [
  page(
    'site-cnn',
    ROWS,
    (line, credit, at) =>
      `<div data-uri="cms.cnn.com/_components/image/${at}" class="image image__hide-placeholder" data-component-name="image"><div class="image__container"><picture class="image__picture"><source height="619"><img src="https://media.cnn/${at}.jpg?c=original" alt="People on a pier in the sun" class="image__dam-img image__dam-img--loading"></picture></div><div class="image__metadata"><div itemprop="caption" class="image__caption attribution"><span data-editable="metaCaption" class="inline-placeholder">${line}</span></div><figcaption class="image__credit">${credit}</figcaption></div></div>`,
  ),
  page(
    'site-ap',
    withCredits((name) => `AP Photo/${name}`, ['AP']),
    (line, credit) =>
      `<div class="Page-lead"><figure class="Figure"><a class="AnchorLink"></a><picture data-crop="medium-3x2"><source type="image/webp"><img class="Image" alt="${line} (${credit})" srcset="a.jpg 1x"></picture><div class="Figure-content"><figcaption class="Figure-caption"><p>${line} (${credit})</p></figcaption><div class="Figure-actions"><button>Read More</button></div></div></figure></div>`,
  ),
  page(
    'site-reuters',
    withCredits((name) => `REUTERS/${name}`, ['Reuters']),
    (line, credit, at) =>
      `<div><figure><div data-testid="Image" class="styles__image-container"><div><img src="r${at}.jpg" alt="${line}"></div></div><figcaption><p data-testid="Body" class="text__text__1FZLe"><span>[${at + 1}/3]</span>${line} ${credit} <a data-testid="Link" href="https://www.reutersagency.com">Purchase Licensing Rights<span style="position:absolute">, opens new tab</span></a></p></figcaption></figure></div>`,
  ),
  page(
    'site-al-jazeera',
    ROWS,
    (line, credit) =>
      `<figure class="article-featured-image"><div class="responsive-image"><img loading="eager" src="a.jpg" alt="${line}"></div><figcaption>${line} [${credit}]</figcaption></figure>`,
  ),
  page(
    'site-deutsche-welle',
    GERMAN,
    (line, credit) =>
      `<figure class="placeholder-image master_landscape"><div class="render-container"><img src="d.jpg" alt=""></div><figcaption class="img-caption">${line}<small class="copyright">Bild: ${credit}</small></figcaption></figure>`,
  ),
  page(
    'site-france-24',
    withCredits((name) => `© ${name}, AFP`, ['AFP']),
    (line, credit) =>
      `<figure class="m-item-image m-item-image--center"><div class="m-item-image__wrapper"><picture><img src="f.jpg" alt=""></picture></div><figcaption><span class="a-media-legend">${line}</span> <span class="a-media-credit">${credit}</span></figcaption></figure>`,
  ),
  page(
    'site-tagesschau',
    [
      [GERMAN[0]?.[0] ?? '', 'dpa', ['DPA'], null],
      [GERMAN[1]?.[0] ?? '', 'REUTERS', ['Reuters'], null],
    ],
    (line, credit) =>
      `<div class="absatzbild"><div class="ts-image"><picture><img class="ts-image" src="t.jpg" alt="${line}"></picture></div><p class="absatzbild__info__text">${line} | Bildquelle: ${credit}</p></div>`,
  ),
  page(
    'site-standard',
    withCredits((name) => `APA/${name}`, ['APA']),
    (line, credit) =>
      `<figure data-type="image"><div><picture><img src="s.jpg" alt=""></picture></div><figcaption><p>${line}</p><footer>${credit}</footer></figcaption></figure>`,
  ),
  page(
    'site-srf',
    withCredits((name) => `KEYSTONE/${name}`, ['Keystone']),
    (line, credit) =>
      `<figure class="image-figure"><div class="image"><img src="s.jpg" alt=""></div><figcaption class="media-caption" role="text"><span class="media-caption__label h-offscreen">Legende:</span><span class="media-caption__description">${line}</span><span class="media-caption__source">${credit}</span></figcaption></figure>`,
  ),
  page(
    'site-npr',
    ROWS,
    (line, credit) =>
      `<div class="bucketwrap image large"><div class="imagewrap has-source-dimensions"><img src="n.jpg" class="img" alt="${line}"></div><div class="credit-caption"><div class="caption-wrap"><div class="caption" aria-label="Image caption"><p>${line} <b class="credit" aria-label="Image credit">${credit}</b><b class="hide-caption"><b>hide caption</b></b></p></div><b class="toggle-caption"><b>toggle caption</b></b></div><span class="credit" aria-label="Image credit">${credit}</span></div></div>`,
  ),
  page(
    'site-politico',
    withCredits((name) => `${name}/AP Photo`, ['AP']),
    (line, credit) =>
      `<section class="media-item media-item--story"><figure class="art"><div class="fig-graphic"><img src="p.jpg" alt=""></div><figcaption><p class="story-photo__caption">${line} | ${credit}</p></figcaption></figure></section>`,
  ),
  page(
    'site-atlantic',
    ROWS,
    (line, credit, at) =>
      `<li id="img0${at + 1}"><figure><picture class="img"><img src="a${at}.jpg" alt="${line}"></picture><figcaption class="caption"><span class="count">${at + 1}</span><div class="text">${line} <span class="credit">${credit.replace('/', ' / ')}</span></div></figcaption></figure></li>`,
  ),
  page(
    'site-big-picture',
    ROWS,
    (line, credit, at) =>
      `<div class="bpBoth"><a name="photo${at + 1}"></a><img src="http://pics.example/bp${at + 1}.jpg" class="bpImage" style="height:660px"><br><div class="bpCaption"><div class="photoNum"><a href="#photo${at + 1}">${at + 1}</a></div>${line} (${credit}) <a href="#photo${at + 1}">#</a></div></div>`,
  ),
  page(
    'site-time',
    withCredits((name) => `${name}—Magnum Photos`, ['Magnum Photos']),
    (line, credit) =>
      `<figure><div class="component image"><div class="image-wrapper"><img alt="" title="" src="t.jpg"></div></div><figcaption class="image-wrap-container"><div class="wp-caption-text"><span class="caption">${line}</span><span class="credit">${credit}</span></div></figcaption></figure>`,
  ),
  page(
    'site-caption-above',
    ROWS,
    (line, credit) =>
      `<figure><figcaption>${line}</figcaption><img src="a.jpg" alt=""><p class="photo-credit">${credit}</p></figure>`,
  ),
  page(
    'site-caption-for-phone-and-desk',
    ROWS,
    (line, credit) =>
      `<figure><img src="a.jpg" alt=""><figcaption class="show-mobile">${line} <span class="credit">${credit}</span></figcaption><figcaption class="show-desktop">${line} <span class="credit">${credit}</span></figcaption></figure>`,
  ),
  page(
    'site-lazy-without-image',
    ROWS,
    (line, credit, at) =>
      `<figure class="lazy"><div class="lazy-media" data-src="l${at}.jpg"></div><figcaption>${line} <span class="credit">${credit}</span></figcaption></figure>`,
  ),
  page(
    'site-blurred-stand-in',
    ROWS,
    (line, credit, at) =>
      `<figure><div class="gatsby-image-wrapper"><img aria-hidden="true" src="data:image/jpeg;base64,/9j/4AAQ" alt=""><noscript><img src="b${at}.jpg"></noscript><img src="b${at}.jpg" alt="" data-main-image=""></div><figcaption>${line} <em>${credit}</em></figcaption></figure>`,
  ),
  page(
    'site-overlay-credit',
    ROWS,
    (line, credit) =>
      `<div class="photo"><div class="photo-frame"><img src="o.jpg" alt=""><span class="photo-overlay">© ${credit}</span></div><div class="photo-text">${line}</div></div>`,
  ),
  page(
    'site-gallery-with-titles',
    ROWS,
    (line, credit, at) =>
      `<li class="gallery__item"><img src="g${at}.jpg" alt=""><div class="gallery__text"><p class="gallery__description">${line}</p><p class="gallery__copyright">© ${credit}</p></div></li>`,
  ),
  page('site-two-in-a-table', ROWS.slice(0, 2), (line, credit, at) =>
    at === 0
      ? `<table><tr><td><img src="1.jpg"></td><td><img src="2.jpg"></td></tr><tr><td>${line}<br>Photo: ${credit}</td>`
      : `<td>${line}<br>Photo: ${credit}</td></tr></table>`,
  ),
  page(
    'site-captions-in-a-list-apart',
    ROWS,
    (line, credit, at) =>
      `${at === 0 ? '<div class="stage"><img src="1.jpg"><img src="2.jpg"><img src="3.jpg"></div><ol class="captions">' : ''}<li>${line} (${credit})</li>${at === 2 ? '</ol>' : ''}`,
  ),
  page(
    'site-confluence',
    ROWS,
    (line, credit, at) =>
      `<p><span class="confluence-embedded-file-wrapper"><img class="confluence-embedded-image" src="download/c${at}.jpg" data-linked-resource-default-alias="c${at}.jpg"></span></p><p><em>${line}</em></p><p><em>Photo: ${credit}</em></p>`,
  ),
  page(
    'site-notion',
    ROWS,
    (line, credit, at) =>
      `<figure id="1b2c-${at}" class="image"><a href="Pier/n${at}.jpg"><img style="width:708px" src="Pier/n${at}.jpg"></a><figcaption>${line} (${credit})</figcaption></figure>`,
  ),
  page(
    'mail-outlook',
    ROWS,
    (line, credit, at) =>
      `<p class="MsoNormal"><span lang="EN-GB">${at + 1}. ${line}<o:p></o:p></span></p><p class="MsoNormal"><i><span lang="EN-GB">Photo: ${credit}<o:p></o:p></span></i></p><p class="MsoNormal"><span lang="EN-GB"><o:p>&nbsp;</o:p></span></p>`,
    { foot: '<p class="MsoNormal">Kind regards,<o:p></o:p></p><p class="MsoNormal">Dana Poole<o:p></o:p></p>' },
  ),
  {
    id: 'mail-gmail',
    file: 'mail-gmail.html',
    text: `<div dir="ltr">Hi desk,<br><br>here are the captions for Monday.<br><br>Headline: Pier opens in Marlow Bay<br>Date: 14 July 2025<br><br>${ROWS.map(([line, credit], at) => `${at + 1}. ${line}<br>Photo: ${credit}`).join('<br><br>')}<br><br>Thanks,<br>Dana</div>`,
    pictures: ROWS.map(([line, , agencies, name]): Wanted => [line, agencies, name]),
    headline: 'Pier opens in Marlow Bay',
    date: '2025-07-14',
  },
];

/** Pages with figures that are no pictures of the article: videos, adverts, related stories, logos, quotes, tables. */
import type { OrderSample, Wanted } from './order-sample.ts';

const HEADLINE = 'Opera house opens in Tessin';
const HEAD = `<h1>${HEADLINE}</h1><p class="date">21 February 2025</p><p>Eight hundred guests came to the first night on Friday.</p><p>The house was built in four years.</p>`;
const TENOR = 'Tenor Luca Fabbri takes a bow.';
const PIT = 'Musicians tune in the pit before the curtain rises.';
const TWO: readonly Wanted[] = [
  [TENOR, ['Keystone'], 'ennio leanza'],
  [PIT, ['Reuters'], 'arnd wiegmann'],
];
const picture = (line: string, credit: string): string =>
  `<figure><img src="o.jpg" alt=""><figcaption>${line} <span class="credit">${credit}</span></figcaption></figure>`;
const FIRST = picture(TENOR, 'Ennio Leanza/Keystone');
const SECOND = picture(PIT, 'Arnd Wiegmann/Reuters');

function page(
  id: string,
  inner: string,
  wanted: readonly Wanted[] = TWO,
  more: Partial<OrderSample> = {},
): OrderSample {
  return {
    id,
    file: `${id}.html`,
    text: `<main><article>${HEAD}${inner}</article></main>`,
    pictures: wanted,
    headline: HEADLINE,
    date: '2025-02-21',
    ...more,
  };
}

export const NOT_PICTURES: readonly OrderSample[] = [
  page(
    'not-video-embed',
    `${FIRST}<figure class="wp-block-embed is-type-video is-provider-youtube"><div class="wp-block-embed__wrapper"><iframe src="https://video.example/embed/1"></iframe></div><figcaption>Watch: the first minutes of the opera. Video: RSI</figcaption></figure>${SECOND}`,
  ),
  page(
    'not-advert',
    `${FIRST}<div class="ad-slot" data-ad="1"><figure><img src="ad.gif" alt="Advertisement"><figcaption>Anzeige: Ferien am See ab 99 Franken</figcaption></figure></div>${SECOND}`,
  ),
  page(
    'not-related-in-spanish',
    `${FIRST}<aside-box class="noticias relacionadas"><figure class="card"><a href="/1"><img src="r1.jpg" alt=""><figcaption>Por qué cierran los teatros</figcaption></a></figure></aside-box><div class="publicidad"><figure><img src="ad.gif" alt=""><figcaption>Vacaciones en el lago</figcaption></figure></div>${SECOND}`,
  ),
  page(
    'not-related',
    `${FIRST}<section class="related-articles"><h2>Read more</h2><figure class="card"><a href="/1"><img src="r1.jpg" alt=""><figcaption>Why theatres close on Mondays</figcaption></a></figure><figure class="card"><a href="/2"><img src="r2.jpg" alt=""><figcaption>The ten best overtures</figcaption></a></figure></section>${SECOND}`,
  ),
  page(
    'not-quote-and-table',
    `${FIRST}<figure class="quote"><blockquote>“I have waited all my life.”</blockquote><figcaption>Luca Fabbri, tenor</figcaption></figure><figure class="wp-block-table"><table><tr><td>Seats</td><td>812</td></tr></table><figcaption>The house in figures. Source: City of Tessin</figcaption></figure>${SECOND}`,
  ),
  page(
    'not-audio-code',
    `${FIRST}<figure><figcaption>Listen to the overture:</figcaption><audio controls src="o.mp3"></audio></figure>${SECOND}`,
  ),
  page(
    'not-author-portrait',
    `<div class="author-bio"><img src="me.jpg" alt="Portrait of the author" class="avatar"><p>Mara Conti writes about music.</p></div>${FIRST}${SECOND}`,
  ),
  page(
    'not-tracking-pixels',
    `${FIRST}<img src="https://stats.example/p.gif" width="1" height="1" alt="">${SECOND}<img src="icon-share.svg" class="icon" alt="Share">`,
  ),
  page(
    'not-newsletter',
    `${FIRST}<aside class="newsletter"><img src="n.png" alt=""><h3>Sign up</h3><p>Our best stories every Friday, free.</p></aside>${SECOND}`,
  ),
  page(
    'not-social-embed',
    `${FIRST}<blockquote class="instagram-media"><p>What a night! Photo by @lucafabbri</p><a href="#">A post shared by Opera (@opera)</a></blockquote>${SECOND}`,
  ),
  page(
    'not-infographic-without-caption',
    `${FIRST}<figure class="infographic"><img src="chart.svg" alt="Chart: visitors by year"></figure>${SECOND}`,
  ),
  page('lead-in-in-pictures', `<p><strong>In pictures:</strong></p>${FIRST}<p>See also our review.</p>${SECOND}`),
  page('figure-without-caption-between', `${FIRST}<figure><img src="x.jpg" alt="The new foyer"></figure>${SECOND}`),
  page(
    'shared-credit-with-exception',
    `<figure><img src="a.jpg" alt=""><figcaption>${TENOR}</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>${PIT} (Arnd Wiegmann/Reuters)</figcaption></figure><p><em>Photos: Ennio Leanza/Keystone unless otherwise credited</em></p>`,
  ),
  page(
    'credits-listed-at-end-by-number',
    `<figure><img src="a.jpg" alt=""><figcaption>1. ${TENOR}</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>2. ${PIT}</figcaption></figure><p>Photo credits: (1) Ennio Leanza/Keystone (2) Arnd Wiegmann/Reuters</p>`,
  ),
];

/** Articles as newsrooms' systems write them, each with the reading a desk expects. */
import { type OrderSample, spaced, type Wanted } from './order-sample.ts';

const HEADLINE = 'Ferries return to Norcastle harbour';
const BODY = ['Three ferries came back to the harbour on Monday.', 'The pier had been closed since the autumn storm.'];
const HEAD_HTML = `<h1>${HEADLINE}</h1><time datetime="2025-03-04">4 March 2025</time>${BODY.map((text) => `<p>${text}</p>`).join('')}`;
const HEAD = ['date 2025-03-04', HEADLINE, ...BODY];

const PIER = 'A ferryman ties up at the pier in Norcastle on Monday.';
const CREW = 'Deckhands roll barrels ashore as the tide turns.';
const GULLS = 'Gulls follow the last ferry into the harbour.';

const THREE: readonly Wanted[] = [
  [PIER, ['AP'], 'lena holm'],
  [CREW, ['Reuters'], 'omar said'],
  [GULLS, ['AFP', 'Getty Images'], 'mina park'],
];

/** A page with three pictures, each as this system writes it. */
function page(
  id: string,
  figure: (caption: string, credit: string) => string,
  more: Partial<OrderSample> = {},
): OrderSample {
  const credits = ['Lena Holm/AP', 'Omar Said/Reuters', 'Mina Park/AFP via Getty Images'];
  const figures = [PIER, CREW, GULLS].map((caption, at) => figure(caption, credits[at] ?? ''));
  return {
    id,
    file: `${id}.html`,
    text: `<html><body><article>${HEAD_HTML}${figures.join('')}</article></body></html>`,
    pictures: THREE,
    headline: HEADLINE,
    date: '2025-03-04',
    ...more,
  };
}

export const NEWSROOM_PAGES: readonly OrderSample[] = [
  page(
    'wordpress-block',
    (caption, credit) =>
      `<figure class="wp-block-image size-large"><img src="a.jpg" alt="" class="wp-image-12"/><figcaption class="wp-element-caption">${caption} <cite>${credit}</cite></figcaption></figure>`,
  ),
  page(
    'wordpress-div',
    (caption, credit) =>
      `<div id="attachment_12" class="wp-caption alignnone"><img src="a.jpg" alt=""/><p class="wp-caption-text">${caption} Photo: ${credit}</p></div>`,
  ),
  page(
    'wordpress-shortcode',
    (caption, credit) =>
      `[caption id="attachment_12" align="alignnone" width="800"]<img src="a.jpg" alt=""/> ${caption} (${credit})[/caption]`,
  ),
  page(
    'wordpress-gallery',
    (caption, credit) =>
      `<figure class="wp-block-gallery has-nested-images"><figure class="wp-block-image"><img src="a.jpg"/><figcaption>${caption} Credit: ${credit}</figcaption></figure></figure>`,
  ),
  page(
    'wordpress-media-credit',
    (caption, credit) =>
      `<div class="wp-caption"><img src="a.jpg"/><p class="wp-media-credit">${credit}</p><p class="wp-caption-text">${caption}</p></div>`,
  ),
  page(
    'arc',
    (caption, credit) =>
      `<figure class="c-figure"><div class="c-media-item"><img src="a.jpg"/></div><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">${caption}</span> <span class="c-media-item__credit">(${credit})</span></figcaption></figure>`,
  ),
  page(
    'drupal',
    (caption, credit) =>
      `<article class="media media--type-image"><div class="field field--name-field-media-image"><img src="a.jpg"/></div><div class="field field--name-field-caption">${caption}</div><div class="field field--name-field-credit"><div class="field__label">Credit</div><div class="field__item">${credit}</div></div></article>`,
  ),
  page(
    'drupal-credit-above',
    (caption, credit) =>
      `<article class="media media--type-image"><img src="a.jpg"/><div class="field field--name-field-copyright field--label-hidden">© ${credit}</div><div class="field field--name-field-description"><p>${caption}</p></div></article>`,
  ),
  page(
    'substack',
    (caption, credit) =>
      `<div class="captioned-image-container"><figure><a class="image-link"><div class="image2-inset"><picture><img src="a.jpg"/></picture></div></a><figcaption class="image-caption">${caption} (Photo by ${credit})</figcaption></figure></div>`,
  ),
  page(
    'ghost',
    (caption, credit) =>
      `<figure class="kg-card kg-image-card kg-card-hascaption"><img src="a.jpg" class="kg-image"/><figcaption><span style="white-space: pre-wrap;">${caption} </span><i><em class="italic">Photo by ${credit}</em></i></figcaption></figure>`,
  ),
  page(
    'medium',
    (caption, credit) =>
      `<figure class="mm mn"><div role="button"><picture><source/><img alt="" src="a.jpg"/></picture></div><figcaption data-selectable-paragraph="">${caption} Photo: <a href="#">${credit}</a></figcaption></figure>`,
  ),
  page(
    'guardian-icon',
    (caption, credit) =>
      `<figure data-spacefinder-role="inline"><div><picture><img src="a.jpg"/></picture></div><figcaption><span><svg width="18"><path d="M0 0"/></svg></span><span>${caption}</span> Photograph: ${credit}</figcaption></figure>`,
  ),
  page(
    'nyt',
    (caption, credit) =>
      `<figure aria-label="media"><div><span>Image</span><div data-testid="photoviewer-children"><img src="a.jpg"/></div></div><figcaption><span aria-hidden="true">${caption}</span><span><span class="css-1ly73wi">Credit...</span><span><span aria-hidden="false">${credit}</span></span></span></figcaption></figure>`,
  ),
  page(
    'spiegel',
    (caption, credit) =>
      `<figure><div><img src="a.jpg"/></div><figcaption><p>${caption}</p><span class="font-sansUI">Foto: <span>${credit}</span></span></figcaption></figure>`,
  ),
  page(
    'spiegel-credit-first',
    (caption, credit) =>
      `<figure><div><img src="a.jpg"/><button>Bild vergrößern</button></div><div class="credit">Foto: ${credit}</div><figcaption><p>${caption}</p></figcaption></figure>`,
  ),
  page(
    'le-monde',
    (caption, credit) =>
      `<figure class="article__media"><img src="a.jpg"/><figcaption class="article__legend">${caption} <span class="article__credit">${credit.toUpperCase().replace(' VIA GETTY IMAGES', ' VIA GETTY IMAGES')}</span></figcaption></figure>`,
  ),
  page(
    'el-pais',
    (caption, credit) =>
      `<figure class="a_m"><span class="a_m_w"><img src="a.jpg"/></span><figcaption class="a_m_p"><span>${caption}</span><span class="a_m_m">${credit}</span></figcaption></figure>`,
  ),
  page(
    'corriere',
    (caption, credit) =>
      `<div class="chapter-img"><img src="a.jpg"/><p class="caption">${caption} <em>(foto: ${credit})</em></p></div>`,
  ),
  page(
    'cnn',
    (caption, credit) =>
      `<div class="image"><div class="image__container"><img src="a.jpg"/></div><div class="image__metadata"><div class="image__caption attribution"><span data-editable="metaCaption">${caption}</span></div><figcaption class="image__credit">${credit}</figcaption></div></div>`,
  ),
  page(
    'dw',
    (caption, credit) =>
      `<figure><img src="a.jpg"/><figcaption>${caption}<small class="copyright">Image: ${credit}</small></figcaption></figure>`,
  ),
  page(
    'la-presse',
    (caption, credit) =>
      `<figure><img src="a.jpg"/><figcaption><span class="credit">PHOTO ${credit.toUpperCase()}</span><p>${caption}</p></figcaption></figure>`,
  ),
  page(
    'hugo-shortcode-html',
    (caption, credit) =>
      `<figure><img src="a.jpg"/><figcaption><h4>${caption}</h4><p>${credit}</p></figcaption></figure>`,
  ),
  page('plain-br', (caption, credit) => `<p><img src="a.jpg"/><br/>${caption}<br/><small>${credit}</small></p>`),
  page(
    'table',
    (caption, credit) =>
      `<table><tr><td><img src="a.jpg"/></td></tr><tr><td>${caption}</td></tr><tr><td align="right">${credit}</td></tr></table>`,
  ),
  page(
    'definition-list',
    (caption, credit) => `<figure><img src="a.jpg"/><dl><dt>${caption}</dt><dd>Photo: ${credit}</dd></dl></figure>`,
  ),
  page(
    'screen-reader-words',
    (caption, credit) =>
      `<figure><img src="a.jpg"/><figcaption><span class="visually-hidden">Image caption, </span>${caption} <span class="visually-hidden">Image source, </span><span class="source">${credit}</span></figcaption></figure>`,
  ),
  page(
    'invisible-marks',
    (caption, credit) =>
      `<figure><img src="a.jpg"/><figcaption>\u200b${caption.replace('the', 'the\u00ad')}\ufeff <span>\u200e${credit.replace('/', '\u2060/\u200b')}\u200f</span></figcaption></figure>`,
    { pictures: THREE.map(([caption, ...rest]) => [caption, ...rest] as Wanted) },
  ),
  page(
    'credit-with-conditions',
    (caption, credit) =>
      `<figure><img src="a.jpg"/><figcaption>${caption} <span class="credit">${credit}</span></figcaption></figure><p class="share">Share this</p>`,
    { pictures: THREE },
  ),
];

const LINES = [PIER, CREW, GULLS];
const CREDITS = ['Lena Holm/AP', 'Omar Said/Reuters', 'Mina Park/AFP via Getty Images'];

function text(id: string, paragraphs: readonly string[], more: Partial<OrderSample> = {}): OrderSample {
  return {
    id,
    file: `${id}.txt`,
    text: spaced(...paragraphs),
    pictures: THREE,
    headline: HEADLINE,
    date: '2025-03-04',
    ...more,
  };
}

export const NEWSROOM_TEXTS: readonly OrderSample[] = [
  text('credit-below-each', [...HEAD, ...LINES.map((line, at) => `${line}\n${CREDITS[at]}`)]),
  text('credit-above-each', [...HEAD, ...LINES.map((line, at) => `${CREDITS[at]}\n${line}`)]),
  text('credit-below-all-blank', [
    ...HEAD,
    'The harbour in pictures:',
    ...LINES.flatMap((line, at) => [line, CREDITS[at] ?? '']),
  ]),
  text('credit-above-all-blank', [
    ...HEAD,
    'The harbour in pictures:',
    ...LINES.flatMap((line, at) => [CREDITS[at] ?? '', line]),
  ]),
  text('caption-label', [...HEAD, ...LINES.map((line, at) => `Caption: ${line}\nCredit: ${CREDITS[at]}`)]),
  text('credit-label-first', [...HEAD, ...LINES.map((line, at) => `Credit: ${CREDITS[at]}\nCaption: ${line}`)]),
  text('picture-label', [...HEAD, ...LINES.map((line, at) => `Picture ${at + 1}: ${line} (${CREDITS[at]})`)]),
  text('image-lines', [
    ...HEAD,
    ...LINES.map((line, at) => `[IMAGE ${at + 1}]\n${line}\nImage credit: ${CREDITS[at]}`),
  ]),
  text('source-label', [...HEAD, ...LINES.map((line, at) => `${line}\nSource: ${CREDITS[at]}`)]),
  text('dash-credit', [...HEAD, ...LINES.map((line, at) => `${line} — ${CREDITS[at]}`)]),
  text('pipe-credit', [...HEAD, ...LINES.map((line, at) => `${line} | ${CREDITS[at]}`)]),
  text('numbered-brackets', [...HEAD, ...LINES.map((line, at) => `(${at + 1}) ${line} ${CREDITS[at]}`)]),
  text('file-names', [...HEAD, ...LINES.map((line, at) => `IMG_00${at}.jpg - ${line} (${CREDITS[at]})`)]),
  text('lead-in-question', [...HEAD, 'Best of the day:', ...LINES.map((line, at) => `${line} ${CREDITS[at]}`)]),
  text('alt-below', [...HEAD, ...LINES.map((line, at) => `${line} ${CREDITS[at]}\nAlt: A ferry`)], {
    altTexts: ['A ferry', 'A ferry', 'A ferry'],
  }),
  text('alt-between', [...HEAD, ...LINES.map((line, at) => `${line}\nALT TEXT: A ferry\n${CREDITS[at]}`)], {
    altTexts: ['A ferry', 'A ferry', 'A ferry'],
  }),
  text('one-without', [...HEAD, `${PIER}\nLena Holm/AP`, CREW, `${GULLS}\nMina Park/AFP via Getty Images`], {
    pictures: [THREE[0] as Wanted, [CREW, null], THREE[2] as Wanted],
    doubtful: true,
  }),
  text(
    'either-way',
    [...HEAD, 'The harbour in pictures:', CREDITS[0] ?? '', PIER, CREDITS[1] ?? '', CREW, CREDITS[2] ?? ''],
    { pictures: [], doubtful: true },
  ),
  text('invisible', [...HEAD, ...LINES.map((line, at) => `\u200b${line}\u2060 (${CREDITS[at]})\u200e`)]),
  text(
    'german',
    [
      '4. März 2025',
      'Fähren kehren zurück',
      'Drei Fähren kamen am Montag zurück.',
      'Der Pier war gesperrt.',
      'Ein Fährmann macht am Pier fest. Foto: Lena Holm/dpa',
      'Matrosen rollen Fässer an Land. Foto: Eva Probe / Imago',
      'Möwen folgen der Fähre. Foto: AFP',
    ],
    {
      headline: 'Fähren kehren zurück',
      pictures: [
        ['Ein Fährmann macht am Pier fest.', ['DPA'], 'lena holm'],
        ['Matrosen rollen Fässer an Land.', ['Imago'], 'eva probe'],
        ['Möwen folgen der Fähre.', ['AFP'], null],
      ],
    },
  ),
  text(
    'french',
    [
      'Mis à jour le 4 mars 2025 à 9h15',
      'Les ferries reviennent',
      'Trois ferries sont revenus lundi.',
      'Le quai était fermé.',
      'Un passeur amarre son bateau. Photo Léna Duval / AFP',
      'Des marins roulent des tonneaux. Crédit : Paul Martin/Reuters',
      'Des mouettes suivent le ferry. © Getty Images',
    ],
    {
      headline: 'Les ferries reviennent',
      pictures: [
        ['Un passeur amarre son bateau.', ['AFP'], 'léna duval'],
        ['Des marins roulent des tonneaux.', ['Reuters'], 'paul martin'],
        ['Des mouettes suivent le ferry.', ['Getty Images'], null],
      ],
    },
  ),
  text(
    'spanish',
    [
      'Actualizado: 4 de marzo de 2025, 10:15',
      'Los transbordadores vuelven',
      'Tres transbordadores volvieron el lunes.',
      'El muelle estaba cerrado.',
      'Un barquero amarra su barco. Foto: Elena Ruiz / EFE',
      'Marineros ruedan barriles. Elena Ruiz (EFE)',
      'Gaviotas siguen al barco. (Foto: Europa Press)',
    ],
    {
      headline: 'Los transbordadores vuelven',
      pictures: [
        ['Un barquero amarra su barco.', ['EFE'], 'elena ruiz'],
        ['Marineros ruedan barriles.', ['EFE'], 'elena ruiz'],
        ['Gaviotas siguen al barco.', ['Europa Press'], null],
      ],
    },
  ),
  text(
    'italian',
    [
      'Aggiornato il 4 marzo 2025 alle 10:15',
      'I traghetti tornano',
      'Tre traghetti sono tornati lunedì.',
      'Il molo era chiuso.',
      'Un traghettatore ormeggia la barca. Foto di Elena Riva / Ansa',
      'Marinai rotolano barili. (Elena Riva/LaPresse)',
      'I gabbiani seguono il traghetto. Ansa',
    ],
    {
      headline: 'I traghetti tornano',
      pictures: [
        ['Un traghettatore ormeggia la barca.', ['ANSA'], 'elena riva'],
        ['Marinai rotolano barili.', ['LaPresse'], 'elena riva'],
        ['I gabbiani seguono il traghetto.', ['ANSA'], null],
      ],
    },
  ),
  ...(
    [
      ['en-us', 'March 4, 2025'],
      ['en-weekday', 'Tuesday 4 March 2025 10.15 GMT'],
      ['en-published', 'Published 4 Mar 2025, 10:15'],
      ['en-updated', 'Last updated on Tue 4 Mar 2025 10.15 CET'],
      ['de-weekday', 'Dienstag, 4. März 2025'],
      ['de-veroeffentlicht', 'Veröffentlicht am 04.03.2025 um 10:15 Uhr'],
      ['de-short', '04.03.25, 10:15 Uhr'],
      ['fr-weekday', 'Mardi 4 mars 2025'],
      ['fr-publie', 'Publié le 04/03/2025 à 10:15'],
      ['es-weekday', 'martes, 4 de marzo de 2025'],
      ['es-publicado', 'Publicado el 04/03/2025 a las 10:15h'],
      ['it-weekday', 'martedì 4 marzo 2025'],
      ['it-pubblicato', 'Pubblicato il 04/03/2025'],
      ['iso-time', '2025-03-04T10:15:00+01:00'],
    ] as const
  ).map(([id, date]) =>
    text(`date-${id}`, [date, HEADLINE, ...BODY, ...LINES.map((line, at) => `${line} ${CREDITS[at]}`)]),
  ),
];

function markdown(
  id: string,
  picture: (caption: string, credit: string, at: number) => string,
  more: Partial<OrderSample> = {},
): OrderSample {
  return {
    id,
    file: `${id}.md`,
    text: spaced(
      '---\ntitle: Ferries return to Norcastle harbour\ndate: 2025-03-04\n---',
      ...BODY,
      ...LINES.map((line, at) => picture(line, CREDITS[at] ?? '', at)),
    ),
    pictures: THREE,
    headline: HEADLINE,
    date: '2025-03-04',
    ...more,
  };
}

export const NEWSROOM_MARKDOWN: readonly OrderSample[] = [
  markdown('md-emphasis', (line, credit) => `![](a.jpg)\n*${line} Photo: ${credit}*`),
  markdown('md-title', (line, credit) => `![A ferry](a.jpg "${line} (${credit})")`, {
    altTexts: ['A ferry', 'A ferry', 'A ferry'],
  }),
  markdown('md-two-lines', (line, credit) => `![A ferry](a.jpg)\n\n${line}  \n_${credit}_`),
  markdown('md-quote', (line, credit) => `![A ferry](a.jpg)\n> ${line}\n> ${credit}`),
  markdown('md-bold-credit', (line, credit) => `![A ferry](a.jpg)\n${line} **${credit}**`),
  markdown(
    'md-figure',
    (line, credit) => `<figure><img src="a.jpg" alt="A ferry"><figcaption>${line} ${credit}</figcaption></figure>`,
  ),
  markdown('md-hugo', (line, credit) => `{{< figure src="a.jpg" caption="${line}" attr="${credit}" >}}`),
  markdown('md-numbered', (line, credit, at) => `${at + 1}. ${line} (${credit})`),
];

/** Pages of newspapers as their sites print them, noise and all: one event a page, each picture with what its figure says. */
import type { OrderSample, Wanted } from './order-sample.ts';

type Figure = (line: string, credit: string, at: number) => string;

interface Story {
  readonly headline: string;
  readonly date: string;
  /** The page above its figures, with headline and date as the site prints them. */
  readonly head: string;
  readonly foot?: string;
}

function page(
  id: string,
  story: Story,
  rows: readonly (readonly [string, string])[],
  wanted: readonly Wanted[],
  figure: Figure,
  more: Partial<OrderSample> = {},
): OrderSample {
  const figures = rows.map(([line, credit], at) => figure(line, credit, at)).join('\n');
  return {
    id,
    file: `${id}.html`,
    text: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${story.headline} | News</title></head><body><header><nav><a href="/">Home</a><a href="/world">World</a></nav></header><main><article>${story.head}${figures}${story.foot ?? ''}</article></main><footer><p>© 2025 Example Media Ltd. All rights reserved.</p></footer></body></html>`,
    pictures: wanted,
    headline: story.headline,
    date: story.date,
    ...more,
  };
}

const FERRY: Story = {
  headline: 'Ferries return to Lake Orma',
  date: '2025-03-04',
  head: '<h1>Ferries return to Lake Orma</h1><p class="summary">After six winters of repairs the lake has boats again.</p><time datetime="2025-03-04T09:12:00Z">March 4, 2025</time><p>The first ferry left the east pier before dawn on Tuesday.</p><p>Passengers paid nothing for the first week.</p>',
};
const FERRY_ROWS = [
  ['Deckhands throw a line at the east pier.', 'Ana Ruiz for The New York Times'],
  ['A cyclist waits for the second boat of the day.', 'Tomas Lind/Associated Press'],
  ['Gulls follow the ferry across the lake.', 'Ana Ruiz for The New York Times'],
] as const;

const FLOOD: Story = {
  headline: 'Nach der Flut räumt Grünau auf',
  date: '2025-06-17',
  head: '<h1>Nach der Flut räumt Grünau auf</h1><p class="lead">Schlamm bis zur Treppe, und überall helfen Nachbarn.</p><time datetime="2025-06-17T06:00:00+02:00">17. Juni 2025, 6:00 Uhr</time><p>Am Montag ist das Wasser gefallen.</p><p>Die Feuerwehr zählt zweihundert Keller.</p>',
};
const FLOOD_ROWS = [
  ['Helfer schaufeln Schlamm aus einem Keller in Grünau', 'Jörg Kröger/dpa'],
  ['Feuerwehrleute legen einen Schlauch über die Brücke', 'Lisa Ammann/AFP'],
  ['Möbel stehen vor einem Haus am Bach', 'Timo Öztürk/imago'],
] as const;
const FLOOD_WANTED: readonly Wanted[] = [
  ['Helfer schaufeln Schlamm aus einem Keller in Grünau', ['DPA'], 'jörg kröger'],
  ['Feuerwehrleute legen einen Schlauch über die Brücke', ['AFP'], 'lisa ammann'],
  ['Möbel stehen vor einem Haus am Bach', ['Imago'], 'timo öztürk'],
];

const WINE: Story = {
  headline: 'Les vendanges débutent à Saint-Alban',
  date: '2025-09-02',
  head: '<h1>Les vendanges débutent à Saint-Alban</h1><p class="article__desc">La chaleur a avancé la récolte de dix jours.</p><p class="meta">Publié le 02 septembre 2025 à 11h30</p><p>Les premiers seaux sont partis lundi.</p><p>La cave attend quatre mille tonnes.</p>',
};
const WINE_ROWS = [
  ['Une vendangeuse vide son seau, à Saint-Alban, lundi.', 'CLAIRE MOREAU / AFP'],
  ['Le maire de Saint-Alban, Hervé Le Goff, goûte le moût.', 'BENOÎT D’ARCY / REUTERS'],
  ['Des tracteurs attendent devant la cave.', 'CLAIRE MOREAU / AFP'],
] as const;
const WINE_WANTED: readonly Wanted[] = [
  ['Une vendangeuse vide son seau, à Saint-Alban, lundi.', ['AFP'], 'claire moreau'],
  ['Le maire de Saint-Alban, Hervé Le Goff, goûte le moût.', ['Reuters'], 'benoît d’arcy'],
  ['Des tracteurs attendent devant la cave.', ['AFP'], 'claire moreau'],
];

const SHEEP: Story = {
  headline: 'Miles de ovejas cruzan Valmora',
  date: '2025-10-19',
  head: '<h1>Miles de ovejas cruzan Valmora</h1><h2>La trashumancia vuelve al centro de la ciudad</h2><span class="a_ti">19 oct 2025 - 10:40 CEST</span><p>Los pastores salieron al alba.</p><p>El Ayuntamiento cortó tres calles.</p>',
};
const SHEEP_ROWS = [
  ['Un pastor guía el rebaño por la calle Mayor.', 'Marta Solís (EFE)'],
  ['Dos niñas acarician a un cordero.', 'Íñigo Arana (Europa Press)'],
  ['El rebaño pasa ante el Ayuntamiento.', 'Marta Solís (EFE)'],
] as const;
const SHEEP_WANTED: readonly Wanted[] = [
  ['Un pastor guía el rebaño por la calle Mayor.', ['EFE'], 'marta solís'],
  ['Dos niñas acarician a un cordero.', ['Europa Press'], 'íñigo arana'],
  ['El rebaño pasa ante el Ayuntamiento.', ['EFE'], 'marta solís'],
];

const BRIDGE: Story = {
  headline: 'Riapre il ponte di Castelvero',
  date: '2025-11-08',
  head: '<h1>Riapre il ponte di Castelvero</h1><p class="sommario">Dopo tre anni tornano le auto sul fiume.</p><time datetime="2025-11-08">8 novembre 2025</time><p>Il sindaco ha tagliato il nastro sabato mattina.</p><p>In molti hanno attraversato a piedi.</p>',
};
const BRIDGE_ROWS = [
  ['Il sindaco taglia il nastro sul ponte', 'Paolo De Santis/Ansa'],
  ['Una banda suona davanti alla chiesa', 'Giulia Dell’Orto/LaPresse'],
  ['I primi ciclisti passano il fiume', 'Paolo De Santis/Ansa'],
] as const;
const BRIDGE_WANTED: readonly Wanted[] = [
  ['Il sindaco taglia il nastro sul ponte', ['ANSA'], 'paolo de santis'],
  ['Una banda suona davanti alla chiesa', ['LaPresse'], 'giulia dell’orto'],
  ['I primi ciclisti passano il fiume', ['ANSA'], 'paolo de santis'],
];

export const NEWSPAPER_PAGES: readonly OrderSample[] = [
  page(
    'newspaper-new-york-times',
    FERRY,
    FERRY_ROWS,
    [
      ['Deckhands throw a line at the east pier.', ['The New York Times'], 'ana ruiz'],
      ['A cyclist waits for the second boat of the day.', ['AP'], 'tomas lind'],
      ['Gulls follow the ferry across the lake.', ['The New York Times'], 'ana ruiz'],
    ],
    (line, credit, at) =>
      `<div data-testid="imageblock-wrapper"><figure class="img-sz-medium css-hxpw2c" aria-label="media" role="group"><div data-testid="photoviewer-children-figure"><span class="css-1ly73wi">Image</span><picture><source srcset="a${at}.webp"><img alt="A pier at first light with two people." class="css-rq4mmj" src="a${at}.jpg" decoding="async"></picture></div><figcaption data-testid="photoviewer-children-caption" class="css-1g9ic6e"><span aria-hidden="false" class="css-jevhma">${line}</span><span class="css-1u46b8z"><span class="css-1ly73wi">Credit...</span><span><span aria-hidden="false">${credit}</span></span></span></figcaption></figure></div>`,
  ),
  page(
    'newspaper-washington-post',
    {
      ...FERRY,
      foot: '<figure class="video"><video src="a.mp4"></video><figcaption>A ferry leaves the pier in a video on March 3. (Video: The Washington Post)</figcaption></figure><aside><h3>Most read</h3><figure><img src="m.jpg" alt=""><figcaption>Five lakes to visit this summer (iStock)</figcaption></figure></aside>',
    },
    [
      ['Deckhands throw a line at the east pier.', 'Ana Ruiz for The Washington Post'],
      ['A cyclist waits for the second boat of the day.', 'Tomas Lind/AP'],
      ['Gulls follow the ferry across the lake.', 'Mia Chen/Getty Images'],
    ],
    [
      ['Deckhands throw a line at the east pier.', ['The Washington Post'], 'ana ruiz'],
      ['A cyclist waits for the second boat of the day.', ['AP'], 'tomas lind'],
      ['Gulls follow the ferry across the lake.', ['Getty Images'], 'mia chen'],
    ],
    (line, credit) =>
      `<div class="wpds-c-PJLV article-body" data-qa="article-image"><div class="w-100"><div><img alt="A lake." src="w.jpg"></div><figcaption class="wpds-c-cBOTTb font-xxs"><span>${line}</span> <span>(${credit})</span></figcaption></div></div>`,
  ),
  page(
    'newspaper-guardian-gallery',
    FERRY,
    [
      ['Deckhands throw a line at the east pier', 'Ana Ruiz/The Guardian'],
      ['A cyclist waits for the second boat of the day', 'Tomas Lind/EPA'],
      ['Gulls follow the ferry across the lake', 'Mia Chen/AFP/Getty Images'],
    ],
    [
      ['Deckhands throw a line at the east pier', ['The Guardian'], 'ana ruiz'],
      ['A cyclist waits for the second boat of the day', ['EPA'], 'tomas lind'],
      ['Gulls follow the ferry across the lake', ['AFP', 'Getty Images'], 'mia chen'],
    ],
    (line, credit, at) =>
      `<li><figure class="gallery__img-container"><picture><img alt="Ferry ${at}" src="g${at}.jpg"></picture><figcaption class="gallery__figcaption"><div class="gallery__caption">${line}<p class="gallery__credit">Photograph: ${credit}</p><div class="share"><a>Share on Facebook</a></div></div></figcaption></figure></li>`,
  ),
  page(
    'newspaper-le-monde',
    {
      ...WINE,
      foot: '<section class="old__article"><figure><img src="r.jpg"><figcaption>Lire aussi : la grêle a ravagé les vignes du Sud</figcaption></figure></section>',
    },
    WINE_ROWS,
    WINE_WANTED,
    (line, credit) =>
      `<figure class="article__media"><picture><img src="l.jpg" alt="${line}"></picture><figcaption class="article__legend" aria-hidden="true">${line} <span class="article__credit" aria-hidden="true">${credit}</span></figcaption></figure>`,
  ),
  page(
    'newspaper-liberation',
    WINE,
    WINE_ROWS,
    WINE_WANTED,
    (line, credit) =>
      `<figure><div class="image"><img src="l.jpg" alt=""></div><figcaption class="TypologyArticle__Caption">${line} (${credit.replace(' / ', '/')})</figcaption></figure>`,
  ),
  page(
    'newspaper-figaro',
    WINE,
    WINE_ROWS,
    WINE_WANTED,
    (line, credit) =>
      `<figure class="fig-media fig-media--type-photo"><div class="fig-media__container"><img src="f.jpg" alt=""></div><figcaption class="fig-media__legend">${line}<span class="fig-media__credits">${credit}</span></figcaption></figure>`,
  ),
  page(
    'newspaper-spiegel',
    FLOOD,
    FLOOD_ROWS,
    FLOOD_WANTED,
    (line, credit) =>
      `<div data-area="body"><figure class="w-full"><div data-component="Image"><span><img src="s.jpg" alt="${line}" title="${line}"></span></div><figcaption class="mt-8"><p class="text-s leading-tight">${line}</p><p class="text-xs"><span>Foto:</span>&nbsp;<!-- -->${credit.replace('/', ' / ')}</p></figcaption></figure></div>`,
  ),
  page(
    'newspaper-zeit',
    FLOOD,
    FLOOD_ROWS,
    FLOOD_WANTED,
    (line, credit) =>
      `<figure class="article__media article__media--wide"><div class="image"><img alt="Hochwasser: ${line}" src="z.jpg"></div><figcaption class="figure__caption"><span class="figure__text">${line}</span><span class="figure__copyright" itemprop="copyrightHolder"><span>©&nbsp;${credit}</span></span></figcaption></figure>`,
  ),
  page(
    'newspaper-sueddeutsche',
    FLOOD,
    FLOOD_ROWS,
    FLOOD_WANTED,
    (line, credit) =>
      `<figure data-manual="image"><img src="x.jpg" alt="${line}"><figcaption><span data-manual="caption">${line}</span><small>(Foto: ${credit})</small></figcaption></figure>`,
  ),
  page(
    'newspaper-taz',
    FLOOD,
    FLOOD_ROWS,
    FLOOD_WANTED,
    (line, credit) =>
      `<div class="webelement_picture"><div class="pic"><img src="t.jpg" alt=""></div><p class="caption">${line}<span class="credit">Foto: ${credit}</span></p></div>`,
  ),
  page(
    'newspaper-nzz',
    FLOOD,
    [
      ['Helfer schaufeln Schlamm aus einem Keller in Grünau.', 'Ennio Bernasconi / Keystone'],
      ['Feuerwehrleute legen einen Schlauch über die Brücke.', 'Karin Hofer / NZZ'],
      ['Möbel stehen vor einem Haus am Bach.', 'Til Bürgy / EPA'],
    ],
    [
      ['Helfer schaufeln Schlamm aus einem Keller in Grünau.', ['Keystone'], 'ennio bernasconi'],
      ['Feuerwehrleute legen einen Schlauch über die Brücke.', ['NZZ'], 'karin hofer'],
      ['Möbel stehen vor einem Haus am Bach.', ['EPA'], 'til bürgy'],
    ],
    (line, credit) =>
      `<div class="image" componenttype="image"><div class="image__wrapper"><img src="n.jpg" alt=""></div><div class="image__caption"><h3 class="image__description">${line}</h3><span class="image__credit">${credit}</span></div></div>`,
  ),
  page(
    'newspaper-el-pais',
    SHEEP,
    SHEEP_ROWS,
    SHEEP_WANTED,
    (line, credit) =>
      `<figure class="a_m a_m-h"><span class="a_m_w"><img alt="${line}" src="e.jpg"></span><figcaption class="a_m_p"><span>${line}</span><span class="a_m_m">${credit}</span></figcaption></figure>`,
  ),
  page(
    'newspaper-el-mundo',
    SHEEP,
    SHEEP_ROWS.map(([line]) => [line, 'EFE'] as const),
    SHEEP_WANTED.map(([line]): Wanted => [line, ['EFE'], null]),
    (line, credit) =>
      `<figure class="ue-c-article__media"><img src="m.jpg" alt=""><figcaption class="ue-c-article__media-footer"><span class="ue-c-article__media-description">${line}</span><span class="ue-c-article__media-source">${credit}</span></figcaption></figure>`,
  ),
  page(
    'newspaper-repubblica',
    BRIDGE,
    BRIDGE_ROWS,
    BRIDGE_WANTED,
    (line, credit) =>
      `<figure class="story__media"><img src="r.jpg" alt=""><figcaption>${line} <span class="story__media__credit">(${credit.toLowerCase().replace(/(^|[ ’])\p{L}/gu, (letter) => letter.toUpperCase())})</span></figcaption></figure>`,
    // Agencies in small letters.
    { doubtful: true },
  ),
  page(
    'newspaper-corriere',
    BRIDGE,
    BRIDGE_ROWS,
    BRIDGE_WANTED,
    (line, credit, at) =>
      `<div class="gallery-item"><span class="counter">${at + 1} di 3</span><div class="image-container"><img src="c.jpg" alt=""></div><div class="image-caption"><p>${line} (foto ${credit})</p></div></div>`,
  ),
  page(
    'newspaper-data-attributes',
    FERRY,
    [
      ['Deckhands throw a line at the east pier.', 'Ana Ruiz/Reuters'],
      ['A cyclist waits for the second boat of the day.', 'Tomas Lind/AP'],
    ],
    [
      ['Deckhands throw a line at the east pier.', ['Reuters'], 'ana ruiz'],
      ['A cyclist waits for the second boat of the day.', ['AP'], 'tomas lind'],
    ],
    (line, credit) => `<figure><img src="d.jpg" alt="" data-caption="${line}" data-credit="${credit}"></figure>`,
  ),
];

/** Pages and clips of content systems, blogs, wikis and word processors on the web, each in its own markup. */
import type { OrderSample, Wanted } from './order-sample.ts';

const HEADLINE = 'Kite makers meet in Weiloo';
const CAPTIONS = [
  'A maker ties the tail of a dragon kite.',
  'Strings tangle above the dunes on Saturday',
  'Is it a bird? A boy points at the sky.',
] as const;
const CREDITS = ['Ng Han Guan/AP', 'Siti Nurhaliza/Reuters', 'Lars-Erik Åkesson/TT/AFP'] as const;
const THREE: readonly Wanted[] = [
  [CAPTIONS[0], ['AP'], 'ng han guan'],
  [CAPTIONS[1], ['Reuters'], 'siti nurhaliza'],
  [CAPTIONS[2], ['TT', 'AFP'], 'lars-erik åkesson'],
];
const UNCREDITED: readonly Wanted[] = CAPTIONS.map((line) => [line, null]);
const ALL_GUAN: readonly Wanted[] = CAPTIONS.map((line) => [line, ['AP'], 'ng han guan']);
const HEAD = `<h1>${HEADLINE}</h1><p class="posted-on">Posted on <time datetime="2025-05-10T08:00:00+02:00">May 10, 2025</time></p><p>Two hundred kites went up over the beach.</p><p>The wind held until the evening.</p>`;

type Figure = (line: string, credit: string, at: number) => string;

function html(
  id: string,
  figure: Figure | string,
  wanted: readonly Wanted[] = THREE,
  more: Partial<OrderSample> = {},
): OrderSample {
  const inner =
    typeof figure === 'string' ? figure : CAPTIONS.map((line, at) => figure(line, CREDITS[at] ?? '', at)).join('\n');
  return {
    id,
    file: `${id}.html`,
    text: `<article>${HEAD}${inner}</article>`,
    pictures: wanted,
    headline: HEADLINE,
    date: '2025-05-10',
    ...more,
  };
}

const WORDPRESS: readonly OrderSample[] = [
  html(
    'wordpress-classic-attachment',
    (line, credit, at) =>
      `<div id="attachment_${at}" style="width: 650px" class="wp-caption aligncenter"><a href="k${at}.jpg"><img class="size-large wp-image-${at}" src="k${at}.jpg" alt="" width="640" height="427" /></a><p id="caption-attachment-${at}" class="wp-caption-text">${line} (${credit})</p></div>`,
  ),
  html(
    'wordpress-classic-shortcode',
    (line, credit, at) =>
      `[caption id="attachment_${at}" align="alignnone" width="1024"]<img class="wp-image-${at}" src="k${at}.jpg" alt="Kite number ${at + 1} in the wind" /> ${line} Photo: ${credit}[/caption]`,
    THREE,
    { altTexts: ['Kite number 1 in the wind', 'Kite number 2 in the wind', 'Kite number 3 in the wind'] },
  ),
  html(
    'wordpress-gutenberg-comments',
    (line, credit, at) =>
      `<!-- wp:image {"id":${at},"sizeSlug":"large","linkDestination":"none"} -->\n<figure class="wp-block-image size-large"><img src="k${at}.jpg" alt="" class="wp-image-${at}"/><figcaption class="wp-element-caption">${line} <em>${credit}</em></figcaption></figure>\n<!-- /wp:image -->`,
  ),
  html(
    'wordpress-gutenberg-gallery-shared-credit',
    `<figure class="wp-block-gallery has-nested-images columns-3 is-cropped">${CAPTIONS.map((line, at) => `<figure class="wp-block-image size-large"><img data-id="${at}" src="k${at}.jpg" alt=""/><figcaption class="wp-element-caption">${line}</figcaption></figure>`).join('')}<figcaption class="blocks-gallery-caption wp-element-caption">All photographs: Ng Han Guan/AP</figcaption></figure>`,
    ALL_GUAN,
    { fileNames: ['k0.jpg', 'k1.jpg', 'k2.jpg'] },
  ),
  html(
    'wordpress-classic-gallery',
    (line, credit, at) =>
      `${at === 0 ? '<div id="gallery-1" class="gallery galleryid-7 gallery-columns-3">' : ''}<dl class="gallery-item"><dt class="gallery-icon landscape"><a href="k${at}"><img src="k${at}-150x150.jpg" class="attachment-thumbnail" alt="" /></a></dt><dd class="wp-caption-text gallery-caption">${line} ${credit}</dd></dl>${at === 2 ? '</div>' : ''}`,
    [],
    { doubtful: true },
  ),
  html(
    'wordpress-newspack-credit',
    (line, credit) =>
      `<figure class="wp-block-image"><img src="k.jpg" alt=""/><figcaption class="wp-element-caption">${line} <span class="image-credit"><span class="credit-label-wrapper">Credit:</span> <a href="https://example.org">${credit}</a></span></figcaption></figure>`,
  ),
  html(
    'wordpress-largo-credit-first',
    (line, credit) =>
      `<div class="wp-block-image module image"><img src="k.jpg" alt=""><p class="wp-media-credit">${credit}</p><p class="wp-caption-text">${line}</p></div>`,
  ),
];

const BUILDERS: readonly OrderSample[] = [
  html(
    'drupal-media-fields',
    (line, credit) =>
      `<article class="media media--type-image"><div class="field field--name-field-media-image field--type-image field--label-hidden field__item"><img loading="lazy" src="k.jpg" alt=""></div><div class="field field--name-field-credit field--label-inline"><div class="field__label">Credit</div><div class="field__item">${credit}</div></div><div class="field field--name-field-caption field--label-hidden field__item">${line}</div></article>`,
  ),
  html(
    'ghost-image-cards',
    (line, credit) =>
      `<figure class="kg-card kg-image-card kg-card-hascaption"><img src="k.jpg" class="kg-image" alt loading="lazy" width="2000" height="1333"><figcaption><span style="white-space: pre-wrap;">${line} </span><i><em class="italic" style="white-space: pre-wrap;">${credit}</em></i></figcaption></figure>`,
  ),
  html(
    'ghost-gallery-one-caption',
    `<figure class="kg-card kg-gallery-card kg-width-wide kg-card-hascaption"><div class="kg-gallery-container"><div class="kg-gallery-row"><div class="kg-gallery-image"><img src="k0.jpg" alt=""></div><div class="kg-gallery-image"><img src="k1.jpg" alt=""></div></div></div><figcaption>Left: a maker ties a tail. Right: strings tangle above the dunes. Photos: Ng Han Guan/AP</figcaption></figure>`,
    [],
    { doubtful: true },
  ),
  html(
    'medium-graf',
    (line, credit, at) =>
      `<figure name="a${at}" class="graf graf--figure graf-after--p"><div class="aspectRatioPlaceholder"><div class="aspectRatioPlaceholder-fill"></div><img class="graf-image" data-image-id="1*${at}.jpeg" src="1*${at}.jpeg"></div><figcaption class="imageCaption">${line} Photo by <a href="#" class="markup--anchor">${credit}</a>.</figcaption></figure>`,
  ),
  html(
    'substack-captioned-image',
    (line, credit) =>
      `<div class="captioned-image-container"><figure><a class="image-link image2" target="_blank" href="k.jpg"><div class="image2-inset"><picture><source type="image/webp"><img src="k.jpg" width="1456" data-attrs="{&quot;src&quot;:&quot;k.jpg&quot;,&quot;alt&quot;:null}" class="sizing-normal" alt="" title=""></picture><div class="image-link-expand"><svg></svg></div></div></a><figcaption class="image-caption">${line} (${credit})</figcaption></figure></div>`,
  ),
  html(
    'squarespace-block',
    (line, credit) =>
      `<div class="sqs-block image-block"><figure class="sqs-block-image-figure"><div class="image-block-wrapper"><noscript><img src="k.jpg" alt="k.jpg" /></noscript><img class="thumb-image" data-src="k.jpg" alt="k.jpg"></div><figcaption class="image-caption-wrapper"><div class="image-caption"><p>${line}</p><p><em>Photo by ${credit}</em></p></div></figcaption></figure></div>`,
  ),
  html(
    'typo3-textmedia',
    (line, credit) =>
      `<figure class="image"><a href="k.jpg" class="lightbox"><img class="image-embed-item" title="${line}" alt="" src="k.jpg"></a><figcaption class="image-caption">${line}<span class="copyright">© ${credit}</span></figcaption></figure>`,
  ),
  html(
    'joomla-table',
    (line, credit) =>
      `<table border="0"><tbody><tr><td><img src="k.jpg" alt=""></td></tr><tr><td class="caption">${line}</td></tr><tr><td class="credit">Photo ${credit}</td></tr></tbody></table>`,
  ),
  html(
    'arc-lead-art',
    (line, credit) =>
      `<div class="c-media-item"><img src="k.jpg" alt="" class="c-image"><div class="c-media-item__fig-caption"><span class="c-media-item__caption">${line}&nbsp;</span><span class="c-media-item__credit">(${credit})</span></div></div>`,
  ),
  html(
    'amp-page',
    (line, credit) =>
      `<figure class="amp-figure"><amp-img src="k.jpg" width="800" height="533" layout="responsive" alt=""></amp-img><figcaption>${line}<span class="amp-credit">Image: ${credit}</span></figcaption></figure>`,
  ),
  html(
    'microdata-image-object',
    (line, credit) =>
      `<figure itemscope itemtype="https://schema.org/ImageObject"><img itemprop="contentUrl" src="k.jpg" alt=""><figcaption><span itemprop="caption">${line}</span> <span itemprop="creditText">${credit}</span><meta itemprop="license" content="https://example.org/licence"></figcaption></figure>`,
  ),
  html(
    'slider-credit-after-all',
    `<div class="slider">${CAPTIONS.map((line, at) => `<div class="slide"><img src="k${at}.jpg" alt="A kite, frame ${at}"><div class="slide-caption">${line}</div></div>`).join('')}</div><p class="credits">Photos: Ng Han Guan/AP</p>`,
    ALL_GUAN,
  ),
];

const WIKI_AND_OFFICE: readonly OrderSample[] = [
  html(
    'wikipedia-parsoid',
    (line, _credit, at) =>
      `<figure class="mw-default-size mw-halign-right" typeof="mw:File/Thumb"><a href="/wiki/File:Kite_${at}.jpg" class="mw-file-description"><img src="//upload.example/kite_${at}.jpg" decoding="async" class="mw-file-element"></a><figcaption>${line.replace('kite', '<a href="/wiki/Kite">kite</a>')}<sup class="reference"><a href="#cite_note-${at}">[${at + 4}]</a></sup></figcaption></figure>`,
    UNCREDITED,
    { fileNames: ['kite_0.jpg', 'kite_1.jpg', 'kite_2.jpg'] },
  ),
  html(
    'wikipedia-old-thumb',
    (line, _credit, at) =>
      `<div class="thumb tright"><div class="thumbinner" style="width:222px;"><a href="/wiki/File:K${at}.jpg" class="image"><img alt="" src="k.jpg" class="thumbimage"></a> <div class="thumbcaption"><div class="magnify"><a href="/wiki/File:K${at}.jpg" class="internal" title="Enlarge"></a></div>${line}</div></div></div>`,
    UNCREDITED,
  ),
  html(
    'google-docs-export',
    CAPTIONS.map(
      (line, at) =>
        `<p class="c1"><span style="overflow: hidden; display: inline-block; width: 602px;"><img alt="Kite ${at + 1}" src="images/image${at}.png" style="width: 602px;" title=""></span></p><p class="c1"><span class="c3">${line} </span><span class="c3 c5">${CREDITS[at]}</span></p><p class="c1 c2"><span class="c0"></span></p>`,
    ).join(''),
  ),
  html(
    'word-filtered-html',
    CAPTIONS.map(
      (line, at) =>
        `<p class=MsoNormal align=center style='text-align:center'><span lang=EN-GB><img width=601 height=400 id="Picture ${at}" src="kites_files/image00${at}.jpg"></span></p><p class=MsoCaption><span lang=EN-GB>Figure </span><span lang=EN-GB>${at + 1}</span><span lang=EN-GB>: ${line} Photo: ${CREDITS[at]}<o:p></o:p></span></p>`,
    ).join(''),
  ),
  html(
    'libreoffice-html',
    CAPTIONS.map(
      (line, at) =>
        `<p style="margin-bottom: 0cm"><img src="kites_html_${at}.jpg" name="Image${at}" align="bottom" width="643" border="0"/></p><p style="margin-bottom: 0cm"><font face="Liberation Serif"><i>${line}</i></font><br/>\n<font size="2">${CREDITS[at]}</font></p>`,
    ).join(''),
  ),
];

export const BUILDER_PAGES: readonly OrderSample[] = [...WORDPRESS, ...BUILDERS, ...WIKI_AND_OFFICE];

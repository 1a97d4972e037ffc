/** Pages of content management systems, each with its own markup for a picture, its caption and its credit. */
import type { OrderSample } from './order-sample.ts';

const page = (...parts: readonly string[]): string =>
  `<!doctype html><html><body><article><h1>Ferry back on the lake</h1><p class="dek">After nine years the white ship sails again.</p><p>Two hundred people came to the pier to see it leave.</p>${parts.join('\n')}</article></body></html>`;
const HEADLINE = 'Ferry back on the lake';

export const HTML_SAMPLES: readonly OrderSample[] = [
  {
    id: 'spans of caption and credit touch each other',
    file: 'pais.html',
    headline: HEADLINE,
    text: page(
      '<figure><span><img src="https://cdn.example/a1.jpg"></span><figcaption><span>Una mujer riega su huerto en Jaén.</span><span class="a_m_m">Carlos Vega (EFE)</span></figcaption></figure>',
      '<figure><span><img src="https://cdn.example/a2.jpg"></span><figcaption><span>Dos niños cruzan el puente viejo.</span><span class="a_m_m">Lucía Prado (Europa Press)</span></figcaption></figure>',
    ),
    pictures: [
      ['Una mujer riega su huerto en Jaén.', ['EFE'], 'Carlos Vega'],
      ['Dos niños cruzan el puente viejo.', ['Europa Press'], 'Lucía Prado'],
    ],
  },
  {
    id: 'caption without a full stop, credit in a span with its label',
    file: 'spiegel.html',
    text: page(
      '<figure><picture><img src="k1.jpg"></picture><figcaption><p>Ein Boot im Hafen von Kiel: Niemand wurde verletzt</p> <span>Foto: <span>Lena Braun / dpa</span></span></figcaption></figure>',
      '<figure><picture><img src="k2.jpg"></picture><figcaption><p>Helfer auf der Mole</p> <span>Foto: <span>Ralf Timm / Reuters</span></span></figcaption></figure>',
    ),
    pictures: [
      ['Ein Boot im Hafen von Kiel: Niemand wurde verletzt', ['DPA'], 'Lena Braun'],
      ['Helfer auf der Mole', ['Reuters'], 'Ralf Timm'],
    ],
  },
  {
    id: 'credit in capitals in the legend',
    file: 'monde.html',
    text: page(
      '<figure class="article__media"><img src="s1.jpg"><figcaption class="article__legend" aria-hidden="true">Des pêcheurs réparent leurs filets, à Sète, le 3 mai 2024. <span class="article__credit" aria-hidden="true">JEANNE DUPONT / AFP</span></figcaption></figure>',
      '<figure class="article__media"><img src="s2.jpg"><figcaption class="article__legend" aria-hidden="true">La criée, à l’aube. <span class="article__credit" aria-hidden="true">PAUL MARTIN / REUTERS</span></figcaption></figure>',
    ),
    pictures: [
      ['Des pêcheurs réparent leurs filets, à Sète, le 3 mai 2024.', ['AFP'], 'JEANNE DUPONT'],
      ['La criée, à l’aube.', ['Reuters'], 'PAUL MARTIN'],
    ],
  },
  {
    id: 'Credit... in spans',
    file: 'nyt.html',
    text: page(
      '<figure><img src="n1.jpg"><figcaption><span class="c1">The ferry at the pier in Ashby.</span><span class="c2"><span>Credit...</span><span>Maya Stone for The New York Times</span></span></figcaption></figure>',
      '<figure><img src="n2.jpg"><figcaption><span class="c1">A band played as it left.</span><span class="c2"><span>Credit...</span><span>Omar Haddad/Reuters</span></span></figcaption></figure>',
    ),
    pictures: [
      ['The ferry at the pier in Ashby.', ['The New York Times'], 'Maya Stone'],
      ['A band played as it left.', ['Reuters'], 'Omar Haddad'],
    ],
  },
  {
    id: 'WordPress caption shortcodes',
    file: 'wordpress-shortcode.html',
    text: page(
      '[caption id="attachment_12" align="aligncenter" width="640"]<img class="size-large" src="f1.jpg" alt="The white ferry" width="640" height="427" /> The ferry leaves the pier. (AP Photo/Lena Park)[/caption]',
      '<p>The captain waved from the bridge as the ship turned.</p>',
      '[caption id="attachment_13" align="alignnone" width="640"]<a href="f2.jpg"><img src="f2.jpg" alt="The captain" /></a> The captain on the bridge. (AP Photo/Tom Reyes)[/caption]',
    ),
    pictures: [
      ['The ferry leaves the pier.', ['AP'], 'Lena Park'],
      ['The captain on the bridge.', ['AP'], 'Tom Reyes'],
    ],
  },
  {
    id: 'WordPress image blocks',
    file: 'wordpress-block.html',
    text: page(
      '<!-- wp:image {"id":71} -->\n<figure class="wp-block-image size-large"><img src="f1.jpg" alt="" class="wp-image-71"/><figcaption class="wp-element-caption">The ferry leaves the pier. <em>Photo: Lena Park/AP</em></figcaption></figure>\n<!-- /wp:image -->',
      '<!-- wp:image {"id":72} -->\n<figure class="wp-block-image size-large"><img src="f2.jpg" alt="" class="wp-image-72"/><figcaption class="wp-element-caption">The captain on the bridge. <em>Photo: Tom Reyes/AP</em></figcaption></figure>\n<!-- /wp:image -->',
    ),
    pictures: [
      ['The ferry leaves the pier.', ['AP'], 'Lena Park'],
      ['The captain on the bridge.', ['AP'], 'Tom Reyes'],
    ],
  },
  {
    id: 'WordPress gallery: figures inside a figure, with a caption for the whole',
    file: 'wordpress-gallery.html',
    text: page(
      '<figure class="wp-block-gallery"><figure class="wp-block-image"><img src="f1.jpg"/><figcaption>The ferry leaves the pier. Lena Park/AP</figcaption></figure><figure class="wp-block-image"><img src="f2.jpg"/><figcaption>The captain on the bridge. Tom Reyes/AP</figcaption></figure></figure>',
    ),
    pictures: [
      ['The ferry leaves the pier.', ['AP'], 'Lena Park'],
      ['The captain on the bridge.', ['AP'], 'Tom Reyes'],
    ],
  },
  {
    id: 'media-credit plug-in: the credit stands above the caption text',
    file: 'media-credit.html',
    text: page(
      '<div class="wp-caption"><img src="f1.jpg"><span class="media-credit">Lena Park/AP</span><p class="wp-caption-text">The ferry leaves the pier.</p></div>',
      '<div class="wp-caption"><img src="f2.jpg"><span class="media-credit">Tom Reyes/Reuters</span><p class="wp-caption-text">The captain on the bridge.</p></div>',
    ),
    pictures: [
      ['The ferry leaves the pier.', ['AP'], 'Lena Park'],
      ['The captain on the bridge.', ['Reuters'], 'Tom Reyes'],
    ],
  },
  {
    id: 'the figcaption holds the credit, a div the caption',
    file: 'cnn.html',
    text: page(
      '<div class="image"><div class="image__container"><img src="c1.jpg"></div><div class="image__metadata"><div class="image__caption"><span data-editable="metaCaption">The ferry leaves the pier.</span></div><figcaption class="image__credit">Lena Park/Getty Images</figcaption></div></div>',
      '<div class="image"><div class="image__container"><img src="c2.jpg"></div><div class="image__metadata"><div class="image__caption"><span data-editable="metaCaption">The captain on the bridge.</span></div><figcaption class="image__credit">Tom Reyes/AFP</figcaption></div></div>',
    ),
    pictures: [
      ['The ferry leaves the pier.', ['Getty Images'], 'Lena Park'],
      ['The captain on the bridge.', ['AFP'], 'Tom Reyes'],
    ],
  },
  {
    id: 'the credit follows its figure',
    file: 'credit-after-figure.html',
    text: page(
      '<figure><img src="f1.jpg"><figcaption>The ferry leaves the pier.</figcaption></figure><p class="photo-credit">Lena Park/AP</p>',
      '<figure><img src="f2.jpg"><figcaption>The captain on the bridge.</figcaption></figure><p class="photo-credit">Tom Reyes/Reuters</p>',
      '<figure><img src="f3.jpg"><figcaption>A band on the quay.</figcaption></figure><p class="photo-credit">Ines Kaya/AFP</p>',
    ),
    pictures: [
      ['The ferry leaves the pier.', ['AP'], 'Lena Park'],
      ['The captain on the bridge.', ['Reuters'], 'Tom Reyes'],
      ['A band on the quay.', ['AFP'], 'Ines Kaya'],
    ],
  },
  {
    id: 'the credit stands before its figure',
    file: 'credit-before-figure.html',
    text: page(
      '<p class="photo-credit">Lena Park/AP</p><figure><img src="f1.jpg"><figcaption>The ferry leaves the pier.</figcaption></figure>',
      '<p class="photo-credit">Tom Reyes/Reuters</p><figure><img src="f2.jpg"><figcaption>The captain on the bridge.</figcaption></figure>',
      '<p class="photo-credit">Ines Kaya/AFP</p><figure><img src="f3.jpg"><figcaption>A band on the quay.</figcaption></figure>',
    ),
    pictures: [
      ['The ferry leaves the pier.', ['AP'], 'Lena Park'],
      ['The captain on the bridge.', ['Reuters'], 'Tom Reyes'],
      ['A band on the quay.', ['AFP'], 'Ines Kaya'],
    ],
  },
  {
    id: 'rows of a table: picture, caption, credit',
    file: 'table.html',
    text: page(
      '<table><tr><td><img src="f1.jpg"></td></tr><tr><td>The ferry leaves the pier.</td></tr><tr><td>Lena Park/AP</td></tr></table>',
      '<table><tr><td><img src="f2.jpg"></td></tr><tr><td>The captain on the bridge.</td></tr><tr><td>Tom Reyes/Reuters</td></tr></table>',
    ),
    pictures: [
      ['The ferry leaves the pier.', ['AP'], 'Lena Park'],
      ['The captain on the bridge.', ['Reuters'], 'Tom Reyes'],
    ],
  },
  {
    id: 'definition lists of an old gallery',
    file: 'dl-gallery.html',
    text: page(
      '<div class="gallery"><dl class="gallery-item"><dt><img src="f1.jpg"></dt><dd class="gallery-caption">The ferry leaves the pier. (Lena Park/AP)</dd></dl><dl class="gallery-item"><dt><img src="f2.jpg"></dt><dd class="gallery-caption">The captain on the bridge. (Tom Reyes/Reuters)</dd></dl></div>',
    ),
    pictures: [
      ['The ferry leaves the pier.', ['AP'], 'Lena Park'],
      ['The captain on the bridge.', ['Reuters'], 'Tom Reyes'],
    ],
  },
  {
    id: 'credit in small print, no space before it',
    file: 'dw.html',
    text: page(
      '<figure><img src="d1.jpg"><figcaption>Die Fähre verlässt den Anleger<small class="copyright">Bild: Jens Otte/dpa</small></figcaption></figure>',
      '<figure><img src="d2.jpg"><figcaption>Der Kapitän auf der Brücke<small class="copyright">Bild: Mira Falk/Reuters</small></figcaption></figure>',
    ),
    pictures: [
      ['Die Fähre verlässt den Anleger', ['DPA'], 'Jens Otte'],
      ['Der Kapitän auf der Brücke', ['Reuters'], 'Mira Falk'],
    ],
  },
  {
    id: 'blocks without figures, credit first',
    file: 'div-photo.html',
    text: page(
      '<div class="photo"><img src="f1.jpg"><div class="photo-credit">Photo: Lena Park/Reuters</div><div class="photo-caption">The ferry leaves the pier.</div></div>',
      '<div class="photo"><img src="f2.jpg"><div class="photo-credit">Photo: Tom Reyes/AP</div><div class="photo-caption">The captain on the bridge.</div></div>',
    ),
    pictures: [
      ['The ferry leaves the pier.', ['Reuters'], 'Lena Park'],
      ['The captain on the bridge.', ['AP'], 'Tom Reyes'],
    ],
  },
  {
    id: 'hidden words name source and caption',
    file: 'bbc-hidden.html',
    text: page(
      '<figure><div><picture><img src="b1.jpg"></picture><span role="text"><span class="visually-hidden">Image source, </span>Reuters</span></div><figcaption><span class="visually-hidden">Image caption, </span><p>The ferry leaves the pier</p></figcaption></figure>',
      '<figure><div><picture><img src="b2.jpg"></picture><span role="text"><span class="visually-hidden">Image source, </span>Getty Images</span></div><figcaption><span class="visually-hidden">Image caption, </span><p>The captain on the bridge</p></figcaption></figure>',
    ),
    pictures: [
      ['The ferry leaves the pier', ['Reuters'], null],
      ['The captain on the bridge', ['Getty Images'], null],
    ],
  },
  {
    id: 'credit twice, with words for buttons',
    file: 'npr.html',
    text: page(
      '<div class="bucketwrap image"><div class="imagewrap"><img src="p1.jpg"></div><div class="credit-caption"><div class="caption-wrap"><div class="caption"><p>The ferry leaves the pier. <b class="credit">Lena Park/AP</b> <b class="hide-caption"><b>hide caption</b></b></p></div><b class="toggle-caption"><b>toggle caption</b></b></div><span class="credit">Lena Park/AP</span></div></div>',
      '<div class="bucketwrap image"><div class="imagewrap"><img src="p2.jpg"></div><div class="credit-caption"><div class="caption-wrap"><div class="caption"><p>The captain on the bridge. <b class="credit">Tom Reyes/Reuters</b> <b class="hide-caption"><b>hide caption</b></b></p></div><b class="toggle-caption"><b>toggle caption</b></b></div><span class="credit">Tom Reyes/Reuters</span></div></div>',
    ),
    pictures: [
      ['The ferry leaves the pier.', ['AP'], 'Lena Park'],
      ['The captain on the bridge.', ['Reuters'], 'Tom Reyes'],
    ],
  },
  {
    id: 'caption above the picture, credit below it',
    file: 'caption-on-top.html',
    text: page(
      '<figure><figcaption>Il traghetto lascia il molo.</figcaption><img src="i1.jpg"><cite>Luca Neri / ANSA</cite></figure>',
      '<figure><figcaption>Il capitano in plancia.</figcaption><img src="i2.jpg"><cite>Sara Conti / LaPresse</cite></figure>',
    ),
    pictures: [
      ['Il traghetto lascia il molo.', ['ANSA'], 'Luca Neri'],
      ['Il capitano in plancia.', ['LaPresse'], 'Sara Conti'],
    ],
  },
  {
    id: 'one figure without a credit among credits first',
    file: 'figure-lacks-credit.html',
    text: page(
      '<figure><img src="f1.jpg"><span class="credit">Lena Park/AP</span><figcaption>The ferry leaves the pier.</figcaption></figure>',
      '<figure><img src="f2.jpg"><figcaption>The captain on the bridge.</figcaption></figure>',
      '<figure><img src="f3.jpg"><span class="credit">Ines Kaya/AFP</span><figcaption>A band on the quay.</figcaption></figure>',
    ),
    pictures: [
      ['The ferry leaves the pier.', ['AP'], 'Lena Park'],
      ['The captain on the bridge.', null],
      ['A band on the quay.', ['AFP'], 'Ines Kaya'],
    ],
  },
  {
    id: 'figures between paragraphs of the story',
    file: 'figures-in-story.html',
    text: page(
      '<figure><img src="f1.jpg"><figcaption>The ferry leaves the pier.</figcaption><div class="credit">Lena Park/AP</div></figure>',
      '<p>The crossing takes forty minutes and costs as much as a cup of coffee.</p><p>Nobody on the quay wanted to go home.</p>',
      '<figure><img src="f2.jpg"><figcaption>The captain on the bridge.</figcaption><div class="credit">Tom Reyes/Reuters</div></figure>',
      '<p>From Monday on it sails five times a day.</p>',
    ),
    pictures: [
      ['The ferry leaves the pier.', ['AP'], 'Lena Park'],
      ['The captain on the bridge.', ['Reuters'], 'Tom Reyes'],
    ],
  },
  {
    id: 'microdata of a picture agency page',
    file: 'microdata.html',
    text: page(
      '<figure itemscope itemtype="https://schema.org/ImageObject"><img itemprop="contentUrl" src="m1.jpg"><meta itemprop="width" content="1200"><span itemprop="copyrightHolder">Lena Park / EPA</span><figcaption itemprop="caption">The ferry leaves the pier.</figcaption></figure>',
      '<figure itemscope itemtype="https://schema.org/ImageObject"><img itemprop="contentUrl" src="m2.jpg"><meta itemprop="width" content="1200"><span itemprop="copyrightHolder">Tom Reyes / EPA</span><figcaption itemprop="caption">The captain on the bridge.</figcaption></figure>',
    ),
    pictures: [
      ['The ferry leaves the pier.', ['EPA'], 'Lena Park'],
      ['The captain on the bridge.', ['EPA'], 'Tom Reyes'],
    ],
  },
  {
    id: 'line breaks part caption and credit in a paragraph below each picture',
    file: 'p-with-breaks.html',
    text: page(
      '<p><img src="f1.jpg"><br>The ferry leaves the pier.<br><i>Lena Park/AP</i></p>',
      '<p><img src="f2.jpg"><br>The captain on the bridge.<br><i>Tom Reyes/Reuters</i></p>',
    ),
    pictures: [
      ['The ferry leaves the pier.', ['AP'], 'Lena Park'],
      ['The captain on the bridge.', ['Reuters'], 'Tom Reyes'],
    ],
  },
];

/** Pages of dailies in several countries and of site builders, with captions above, beside and under their images. */
import type { OrderSample } from './order-sample.ts';

export const DAILIES_AND_BUILDERS: readonly OrderSample[] = [
  {
    id: 'washpost',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Oysters</title></head><body><main><article><header><h1 data-testid="headline"><span>Oysters are back in the bay</span></h1></header><figure class="PJLV"><img alt="" srcset="a.jpg 400w, a2.jpg 800w" src="a.jpg"/><figcaption class="wpds-c-cdfUlA gray-dark font-xxxs">Watermen unload oysters in Deal Island, Md., in December. (Jahi Chikwendiu/The Washington Post)</figcaption></figure><div class="article-body"><p data-el="text">DEAL ISLAND, Md. — The boats left before sunrise.</p></div><div class="article-body"><figure><img alt="Shells" src="b.jpg"/><figcaption>Shells are returned to the bay. (Carolyn Kaster/AP)</figcaption></figure></div><div class="article-body"><p data-el="text">Ten years ago nobody would have believed it.</p></div></article></main></body></html>`,
    pictures: [
      ['Watermen unload oysters in Deal Island, Md., in December.', ['The Washington Post'], 'Jahi Chikwendiu'],
      ['Shells are returned to the bay.', ['AP'], 'Carolyn Kaster'],
    ],
    altTexts: [null, 'Shells'],
  },
  {
    id: 'faz',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Störche</title></head><body><article class="atc"><h1 class="atc-HeadlineText">Die Störche bleiben</h1><p class="atc-IntroText">Immer mehr Vögel verbringen den Winter am Rhein.</p><figure class="media atc-Media"><span class="atc-ImageWrapper"><img alt="Storch im Schnee" data-src="a.jpg" class="lazyload" src="data:image/gif;base64,R0"></span><figcaption class="atc-ImageDescription"><span class="atc-ImageDescriptionText">Ein Storch im Schnee bei Speyer</span> <span class="atc-ImageDescriptionCopyright">Bild: Uwe Anspach/dpa</span></figcaption></figure><p class="atc-TextParagraph">Früher zogen alle fort.</p><figure class="media atc-Media"><img alt="" src="b.jpg"><figcaption class="atc-ImageDescription"><span class="atc-ImageDescriptionText">Ranger Jörg Hesse zählt die Nester</span> <span class="atc-ImageDescriptionCopyright">Bild: Lucas Bäuml</span></figcaption></figure></article></body></html>`,
    pictures: [
      ['Ein Storch im Schnee bei Speyer', ['DPA'], 'Uwe Anspach'],
      ['Ranger Jörg Hesse zählt die Nester', null],
    ],
    altTexts: ['Storch im Schnee', null],
    doubtful: true,
  },
  {
    id: 'repubblica',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="it"><head><meta charset="utf-8"><title>Palio</title></head><body><article><h1>Palio, vince la Torre</h1><figure class="image-embed"><img src="a.jpg" alt="Il fantino"><figcaption>Il fantino Tittia alza il braccio in piazza del Campo, a Siena <cite>(ansa)</cite></figcaption></figure><p>Una corsa di novanta secondi.</p><figure class="image-embed"><img src="b.jpg" alt=""><figcaption>La folla in festa <cite>(Fabio Di Pietro/LaPresse)</cite></figcaption></figure><p>La contrada aspettava da anni.</p></article></body></html>`,
    pictures: [
      ['Il fantino Tittia alza il braccio in piazza del Campo, a Siena', ['ANSA'], null],
      ['La folla in festa', ['LaPresse'], 'Fabio Di Pietro'],
    ],
    altTexts: ['Il fantino', null],
    doubtful: true,
  },
  {
    id: 'ouest-france',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Sardines</title></head><body><article><h1>Les sardiniers rentrent au port</h1><figure><picture><img src="a.jpg" alt="Un sardinier"></picture><figcaption><span>Un sardinier rentre au port de Douarnenez, lundi. | <span class="copyright">FRANCK DUBRAY / OUEST-FRANCE</span></span></figcaption></figure><p>La saison a été bonne.</p><figure><img src="b.jpg" alt=""><figcaption><span>Les filets sèchent sur le quai. | <span class="copyright">ARCHIVES THOMAS BRÉGARDIS / OUEST-FRANCE</span></span></figcaption></figure></article></body></html>`,
    pictures: [],
    doubtful: true,
  },
  {
    id: 'medium',
    file: 'a.html',
    text: `<article><section><h1 id="abc" class="graf graf--h3">Ten days on the Trans-Mongolian</h1><p class="graf graf--p">The train leaves at midnight.</p><figure class="graf graf--figure"><img class="graf-image" data-image-id="1*x.jpeg" src="https://cdn-images-1.medium.com/max/800/1*x.jpeg"><figcaption class="imageCaption">Passengers on the platform in Ulan-Ude. Photo by <a href="https://unsplash.com/@x">Ivan Petrov</a> on <a href="https://unsplash.com">Unsplash</a></figcaption></figure><p class="graf graf--p">Tea is served at five.</p><figure class="graf graf--figure"><img src="y.jpeg"><figcaption class="imageCaption">The Gobi from the window. Photo by Bat Erdene/AFP</figcaption></figure><p class="graf graf--p">Nobody sleeps.</p></section></article>`,
    pictures: [
      ['Passengers on the platform in Ulan-Ude.', ['Unsplash'], 'Ivan Petrov'],
      ['The Gobi from the window.', ['AFP'], 'Bat Erdene'],
    ],
  },
  {
    id: 'wix-divs',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Boats</title></head><body><div class="post"><h1>Boats of the delta</h1><div>The reed boats are built in a week.</div><div class="image-row"><div class="cell"><img src="a.jpg" alt="Reeds"><div>Builder Ali Hassan ties reeds in Chibayish. Photo: Haidar Hamdani/AFP</div></div><div class="cell"><img src="b.jpg" alt="Boat"><div>A finished boat on the marsh. Photo: Essam al-Sudani/Reuters</div></div></div><div>They last two years.</div></div></body></html>`,
    pictures: [
      ['Builder Ali Hassan ties reeds in Chibayish.', ['AFP'], 'Haidar Hamdani'],
      ['A finished boat on the marsh.', ['Reuters'], 'Essam al-Sudani'],
    ],
    altTexts: ['Reeds', 'Boat'],
  },
  {
    id: 'gallery-one-caption',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Twins</title></head><body><h1>Twins meet in Pleucadeuc</h1><p>Four hundred pairs came.</p><figure class="gallery"><div><img src="a.jpg" alt="Girls"><img src="b.jpg" alt="Men"></div><figcaption>Two of the pairs that came to Pleucadeuc on Sunday. Photos: Loïc Venance/AFP</figcaption></figure><p>They come from ten countries.</p></body></html>`,
    pictures: [['Two of the pairs that came to Pleucadeuc on Sunday.', ['AFP'], 'Loïc Venance']],
    doubtful: true,
  },
  {
    id: 'caption-above',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Caption above</title></head><body><h1>The bell of Rila</h1><p>It was cast in 1844.</p><figure><figcaption>Monk Serafim rings the great bell. Photo: Dimitar Dilkoff/AFP</figcaption><img src="a.jpg" alt="Monk"></figure><p>It is heard for miles.</p><figure><figcaption>The tower seen from the yard. Photo: Stoyan Nenov/Reuters</figcaption><img src="b.jpg" alt="Tower"></figure></body></html>`,
    pictures: [
      ['Monk Serafim rings the great bell.', ['AFP'], 'Dimitar Dilkoff'],
      ['The tower seen from the yard.', ['Reuters'], 'Stoyan Nenov'],
    ],
    altTexts: ['Monk', 'Tower'],
  },
  {
    id: 'p-caption-class',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Dunes</title></head><body><h1>The dune that walks</h1><p>Each year it moves four metres.</p><p class="photo"><img src="a.jpg" alt="Dune"></p><p class="photo-caption">The dune of Pilat covers the first pines.</p><p class="photo-credit">Philippe Lopez/AFP</p><p>The forest is losing.</p><p class="photo"><img src="b.jpg" alt="Sign"></p><p class="photo-caption">A sign warns walkers.</p><p class="photo-credit">Regis Duvignau/Reuters</p><p>The inn has moved twice.</p></body></html>`,
    pictures: [
      ['The dune of Pilat covers the first pines.', ['AFP'], 'Philippe Lopez'],
      ['A sign warns walkers.', ['Reuters'], 'Regis Duvignau'],
    ],
    altTexts: ['Dune', 'Sign'],
  },
  {
    id: 'html-no-images',
    file: 'a.html',
    text: `<p><strong>The swimmers of Vevey</strong></p><p>They swim every morning, even in January.</p><p>The water has six degrees.</p><p><em>Captions:</em></p><ol><li>Swimmers walk into the lake at dawn. (Denis Balibouse/Reuters)</li><li>Anne Roch, 81, dries her hair. (Gabriel Monnet/AFP)</li><li>Tea is poured on the jetty. (Jean-Christophe Bott/Keystone)</li></ol>`,
    pictures: [
      ['Swimmers walk into the lake at dawn.', ['Reuters'], 'Denis Balibouse'],
      ['Anne Roch, 81, dries her hair.', ['AFP'], 'Gabriel Monnet'],
      ['Tea is poured on the jetty.', ['Keystone'], 'Jean-Christophe Bott'],
    ],
  },
  {
    id: 'figcaption-strong-title',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Kites</title></head><body><h1>Kites of Weifang</h1><p>A hundred thousand came.</p><figure><img src="a.jpg" alt="Dragon"><figcaption><strong>Up.</strong> A dragon of 300 metres rises over Weifang. <span>VCG / AFP</span></figcaption></figure><figure><img src="b.jpg" alt="Boy"><figcaption><strong>Down.</strong> A boy winds in his line. <span>Jade Gao / AFP</span></figcaption></figure><p>The wind died at noon.</p></body></html>`,
    pictures: [
      ['Up. A dragon of 300 metres rises over Weifang.', ['VCG', 'AFP'], null],
      ['Down. A boy winds in his line.', ['AFP'], 'Jade Gao'],
    ],
    altTexts: ['Dragon', 'Boy'],
  },
  {
    id: 'json-ld-graph',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Puffins</title><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":"ImageObject","contentUrl":"https://ex.test/m/puffin-02.webp","creditText":"Rebecca Naden/Reuters"}]}</script></head><body><h1>Puffins return</h1><p>They came two weeks late.</p><img src="/m/puffin-01.webp?w=1200" alt="Two puffins on a cliff"><p>Nobody knows why.</p><figure><img src="/m/puffin-02.webp?w=800" alt="Nest"><figcaption>A ranger looks into a burrow on Skomer.</figcaption></figure></body></html>`,
    pictures: [['A ranger looks into a burrow on Skomer.', ['Reuters'], 'Rebecca Naden']],
    altTexts: ['Nest'],
  },
  {
    id: 'slides-with-counter',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Slides</title></head><body><h1>Colours of Holi</h1><p>The festival began on Monday.</p><div class="swiper"><div class="swiper-slide"><span class="counter">1/3</span><img src="a.jpg" alt="Powder"><div class="caption">Students throw powder in Delhi. <span class="agency">Money Sharma/AFP</span></div></div><div class="swiper-slide"><span class="counter">2/3</span><img src="b.jpg" alt="Widows"><div class="caption">Widows dance in Vrindavan. <span class="agency">Anushree Fadnavis/Reuters</span></div></div><div class="swiper-slide"><span class="counter">3/3</span><img src="c.jpg" alt="Elephant"><div class="caption">An elephant in Jaipur. <span class="agency">Vishal Bhatnagar/NurPhoto</span></div></div></div><p>It ends on Tuesday.</p></body></html>`,
    pictures: [
      ['Students throw powder in Delhi.', ['AFP'], 'Money Sharma'],
      ['Widows dance in Vrindavan.', ['Reuters'], 'Anushree Fadnavis'],
      ['An elephant in Jaipur.', ['NurPhoto'], 'Vishal Bhatnagar'],
    ],
    altTexts: ['Powder', 'Widows', 'Elephant'],
  },
];

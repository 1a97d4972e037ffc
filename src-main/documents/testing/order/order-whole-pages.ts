/** Articles as the systems of newsrooms write them, whole: several pictures among the paragraphs of a story. */
import type { OrderSample } from './order-sample.ts';

export const WHOLE_PAGES: readonly OrderSample[] = [
  {
    id: 'wp-shortcode',
    file: 'a.html',
    text: `<h1>Harbour reopens after the flood</h1>
<p>The harbour of Brackwater reopened on Monday, two weeks after the flood.</p>

[caption id="attachment_8812" align="aligncenter" width="1024"]<a href="https://example.org/a.jpg"><img class="size-large wp-image-8812" src="https://example.org/wp-content/uploads/2024/05/harbour-1024x683.jpg" alt="Two cranes over a quay" width="1024" height="683" /></a> Cranes lift the first containers at the harbour in Brackwater on Monday. (Photo: Maria Keller/AP)[/caption]

<p>Ships waited for days outside the breakwater.</p>

[caption id="attachment_8813" align="alignnone" width="800"]<img class="wp-image-8813" src="https://example.org/wp-content/uploads/2024/05/b.jpg" alt="A man with a broom" width="800" height="533" /> A worker sweeps mud from the fish hall. (Photo: Tom Adeyemi/Reuters)[/caption]
<p>The hall opens next week.</p>`,
    pictures: [
      ['Cranes lift the first containers at the harbour in Brackwater on Monday.', ['AP'], 'Maria Keller'],
      ['A worker sweeps mud from the fish hall.', ['Reuters'], 'Tom Adeyemi'],
    ],
    altTexts: ['Two cranes over a quay', 'A man with a broom'],
  },
  {
    id: 'gutenberg-gallery',
    file: 'a.html',
    text: `<!-- wp:heading {"level":1} -->
<h1 class="wp-block-heading">A night at the puppet theatre</h1>
<!-- /wp:heading -->
<!-- wp:paragraph -->
<p>The puppet theatre in Lund turned sixty on Saturday.</p>
<!-- /wp:paragraph -->
<!-- wp:gallery {"ids":[11,12,13],"linkTo":"none"} -->
<figure class="wp-block-gallery has-nested-images columns-default is-cropped"><!-- wp:image {"id":11,"sizeSlug":"large","linkDestination":"none"} -->
<figure class="wp-block-image size-large"><img src="https://example.org/11-1024x683.jpg" alt="A puppet king" class="wp-image-11"/><figcaption class="wp-element-caption">A puppeteer holds up the king before the show.</figcaption></figure>
<!-- /wp:image -->
<!-- wp:image {"id":12,"sizeSlug":"large","linkDestination":"none"} -->
<figure class="wp-block-image size-large"><img src="https://example.org/12-1024x683.jpg" alt="" class="wp-image-12"/><figcaption class="wp-element-caption">Children wait on the stairs of the theatre.</figcaption></figure>
<!-- /wp:image -->
<!-- wp:image {"id":13,"sizeSlug":"large","linkDestination":"none"} -->
<figure class="wp-block-image size-large"><img src="https://example.org/13-1024x683.jpg" alt="" class="wp-image-13"/><figcaption class="wp-element-caption">The last curtain falls at midnight.</figcaption></figure>
<!-- /wp:image --><figcaption class="blocks-gallery-caption wp-element-caption">All photos by Sara Lindqvist / TT</figcaption></figure>
<!-- /wp:gallery -->
<!-- wp:paragraph -->
<p>The next premiere is in May.</p>
<!-- /wp:paragraph -->`,
    pictures: [
      ['A puppeteer holds up the king before the show.', ['TT'], 'Sara Lindqvist'],
      ['Children wait on the stairs of the theatre.', ['TT'], 'Sara Lindqvist'],
      ['The last curtain falls at midnight.', ['TT'], 'Sara Lindqvist'],
    ],
    altTexts: ['A puppet king', null, null],
  },
  {
    id: 'drupal-data-caption',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Bees move into the town hall</title></head><body><article role="article" class="node node--type-article">
<h1 class="page-title"><span property="schema:name">Bees move into the town hall</span></h1>
<div class="field field--name-body field--type-text-with-summary"><p>Two colonies of bees live on the roof of the town hall in Aalst since April.</p>
<figure role="group" class="caption caption-img align-center"><img alt="A beekeeper in white" data-entity-type="file" data-entity-uuid="abc" src="/sites/default/files/inline-images/bees.jpg" /><figcaption>Beekeeper Lies Peeters opens a hive on the roof. © Jonas Claes / Belga</figcaption></figure>
<p>The honey is sold for charity.</p>
<img alt="Jars in a row" data-align="left" data-caption="The first jars of honey were filled on Friday. © Dirk Maes / Belga" data-entity-type="file" src="/sites/default/files/inline-images/jars.jpg" />
<p>More hives are to follow.</p></div></article></body></html>`,
    pictures: [
      ['Beekeeper Lies Peeters opens a hive on the roof.', ['Belga'], 'Jonas Claes'],
      ['The first jars of honey were filled on Friday.', ['Belga'], 'Dirk Maes'],
    ],
    altTexts: ['A beekeeper in white', 'Jars in a row'],
  },
  {
    id: 'ghost',
    file: 'a.html',
    text: `<article class="gh-article post"><header class="gh-article-header"><h1 class="gh-article-title">The last lamp lighter</h1><p class="gh-article-excerpt">Zagreb still lights its gas lamps by hand.</p>
<figure class="gh-article-image"><img srcset="https://x.test/size/w300/lamp.jpg 300w, https://x.test/size/w600/lamp.jpg 600w" sizes="(min-width: 1400px) 1400px, 92vw" src="https://x.test/lamp.jpg" alt="Lamp at dusk"><figcaption>A lamp lighter at work in the upper town of Zagreb. Photo: Ivana Horvat / Cropix</figcaption></figure></header>
<section class="gh-content"><p>Every evening two men walk the old town.</p>
<figure class="kg-card kg-image-card kg-card-hascaption"><img src="https://x.test/pole.jpg" class="kg-image" alt loading="lazy" width="2000" height="1333"><figcaption><span style="white-space: pre-wrap;">The pole has a hook at its end. </span><i><em class="italic" style="white-space: pre-wrap;">Photo: Marko Babić / HINA</em></i></figcaption></figure>
<p>The city has 214 lamps left.</p></section></article>`,
    pictures: [
      ['A lamp lighter at work in the upper town of Zagreb.', ['Cropix'], 'Ivana Horvat'],
      ['The pole has a hook at its end.', ['HINA'], 'Marko Babić'],
    ],
    altTexts: ['Lamp at dusk', null],
  },
  {
    id: 'arc',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Snow closes three passes</title></head><body><main><article class="b-article-body"><h1 class="b-headline">Snow closes three passes</h1>
<figure class="c-media-item"><picture class="c-image"><source media="(min-width:768px)" srcset="https://cloudfront.test/resizer/a.jpg 800w"/><img alt="Trucks in a line on a white road" loading="lazy" src="https://cloudfront.test/a.jpg"/></picture><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">Trucks wait below the closed pass on Tuesday. </span><span class="c-media-item__credit">(Lena Fischer)</span></figcaption></figure>
<p class="c-paragraph">Three passes were closed on Tuesday after a metre of snow fell overnight.</p>
<figure class="c-media-item"><img alt="" src="https://cloudfront.test/b.jpg"/><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">A plough clears the road near Andeer. </span><span class="c-media-item__credit">(Gian Ehrenzeller/Keystone via AP)</span></figcaption></figure>
<p class="c-paragraph">More snow is expected.</p></article></main></body></html>`,
    pictures: [
      ['Trucks wait below the closed pass on Tuesday.', null],
      ['A plough clears the road near Andeer.', ['Keystone', 'AP'], 'Gian Ehrenzeller'],
    ],
    altTexts: ['Trucks in a line on a white road', null],
    doubtful: true,
  },
  {
    id: 'superdesk',
    file: 'a.html',
    text: `<h1>Ferry strike enters second week</h1><p>Crews of the island ferries stayed ashore for an eighth day on Thursday.</p>
<!-- EMBED START Image {id: "editor_0"} -->
<figure>
    <img src="http://localhost:5000/api/upload-raw/2024060612060_a.jpg" alt="Cars wait on a pier" />
    <figcaption>Cars wait on the pier of Kirkwall on Thursday, June 6, 2024. (Photo by Fiona Reid / PA)</figcaption>
</figure>
<!-- EMBED END Image {id: "editor_0"} -->
<p>Talks resume on Friday.</p>
<!-- EMBED START Image {id: "editor_1"} -->
<figure>
    <img src="http://localhost:5000/api/upload-raw/2024060612061_b.jpg" alt="A closed ticket office" />
    <figcaption>The ticket office stayed closed.</figcaption>
</figure>
<!-- EMBED END Image {id: "editor_1"} -->`,
    pictures: [
      ['Cars wait on the pier of Kirkwall on Thursday, June 6, 2024.', ['PA'], 'Fiona Reid'],
      ['The ticket office stayed closed.', null],
    ],
    altTexts: ['Cars wait on a pier', 'A closed ticket office'],
  },
  {
    id: 'nyt',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A Bridge Too Low</title></head><body><div id="app"><main><article id="story"><header><h1 data-testid="headline">A Bridge Too Low for Its River</h1><p id="article-summary">Barges have struck the span nine times this year.</p>
<div data-testid="imageblock-wrapper"><figure class="img-sz-large" aria-label="media" role="group"><div class="css-1xdhyk6"><span class="css-1ly73wi e1tej78p0">Image</span><picture class="css-hdqqnp"><source media="(max-width: 599px)" srcset="https://static01.nyt.test/a.jpg"/><img alt="A barge under an iron bridge." class="css-rq4mmj" src="https://static01.nyt.test/a.jpg"/></picture></div><figcaption data-testid="photoviewer-children-caption" class="css-1g9ic6e ewdxa0s0"><span aria-hidden="true" class="css-jevhma e13ogyst0">A barge passing below the Third Street Bridge in Troy, N.Y., last week.</span><span class="css-1u46b97 e1z0qqy90"><span class="css-1ly73wi e1tej78p0">Credit...</span><span aria-hidden="false">Cindy Schultz for The New York Times</span></span></figcaption></figure></div></header>
<section name="articleBody"><div class="StoryBodyCompanionColumn"><p class="css-at9mc1">Troy, N.Y. — The barges come at dawn.</p></div>
<figure class="img-sz-medium" role="group"><span class="css-1ly73wi">Image</span><img alt="A captain at the wheel." src="b.jpg"/><figcaption class="css-1g9ic6e"><span class="css-jevhma">Capt. Ed Doyle at the wheel. He has struck the bridge twice.</span><span class="css-1u46b97"><span class="css-1ly73wi">Credit...</span><span><span>Lauren Petracca/Associated Press</span></span></span></figcaption></figure>
<p>“It is what it is,” he said.</p></section></article></main></div></body></html>`,
    pictures: [
      [
        'A barge passing below the Third Street Bridge in Troy, N.Y., last week.',
        ['The New York Times'],
        'Cindy Schultz',
      ],
      ['Capt. Ed Doyle at the wheel. He has struck the bridge twice.', ['AP'], 'Lauren Petracca'],
    ],
    altTexts: ['A barge under an iron bridge.', 'A captain at the wheel.'],
  },
  {
    id: 'guardian',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Otters return to the Lea</title></head><body><div data-gu-name="headline"><h1>Otters return to the Lea after 40 years</h1></div><div data-gu-name="media"><figure id="37ea3ca5" class="dcr-13udsys"><div class="dcr-6132k0"><picture><source srcset="x.jpg" media="(min-width: 660px)"><img alt="An otter on a bank" src="x.jpg" height="1650" width="2750" loading="lazy"></picture></div><figcaption class="dcr-w6u133"><span class="dcr-1usbar2"><svg width="11" height="10"></svg></span><span class="dcr-19x4pdv">An otter with its catch on the River Lea in Hackney.</span> Photograph: Jill Mead/The Guardian</figcaption></figure></div>
<div class="article-body"><p>Anglers saw them first.</p><figure class="element element-image"><a href="#img-2"><img alt="Reeds" src="y.jpg"></a><figcaption class="dcr-w6u133"><span class="dcr-19x4pdv">New reed beds near Walthamstow.</span> Photograph: Dave Stelfox/Alamy</figcaption></figure><p>Volunteers count them each winter.</p></div></body></html>`,
    pictures: [
      ['An otter with its catch on the River Lea in Hackney.', ['The Guardian'], 'Jill Mead'],
      ['New reed beds near Walthamstow.', ['Alamy'], 'Dave Stelfox'],
    ],
    altTexts: ['An otter on a bank', 'Reeds'],
  },
  {
    id: 'spiegel',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Der letzte Fährmann</title></head><body><article><header><h2><span class="text-primary-base">Elbfähre</span><span>Der letzte Fährmann</span></h2><div class="leading-loose">Seit 40 Jahren setzt er Autos über die Elbe.</div></header>
<figure data-sara-component="{}"><div><picture><img alt="Fähre auf der Elbe" src="a.jpg" data-image-el="img"></picture></div><figcaption class="text-s"><p>Fährmann Uwe Brandt am Steuer seiner Fähre bei Glückstadt</p><p class="text-shade-dark"><span>Foto:&nbsp;</span>Daniel Bockwoldt / dpa</p></figcaption></figure>
<div class="RichText"><p>Die Fähre legt um sechs Uhr ab.</p></div>
<figure><picture><img alt="" src="b.jpg"></picture><figcaption><p>Autos warten am Anleger in Wischhafen</p><p><span>Foto:&nbsp;</span>[M] Maria Feck / DER SPIEGEL</p></figcaption></figure><p>Am Abend ist Schluss.</p></article></body></html>`,
    pictures: [
      ['Fährmann Uwe Brandt am Steuer seiner Fähre bei Glückstadt', ['DPA'], 'Daniel Bockwoldt'],
      ['Autos warten am Anleger in Wischhafen', ['Der Spiegel'], 'Maria Feck'],
    ],
    altTexts: ['Fähre auf der Elbe', null],
  },
  {
    id: 'elpais',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>La huerta que no se seca</title></head><body><article><header class="a_e"><div class="a_e_txt"><h1 class="a_t">La huerta que no se seca</h1><h2 class="a_st">Los regantes de Orihuela comparten el agua desde hace siglos</h2></div>
<figure class="a_e_m a_m"><span class="a_m_w"><img alt="Un regante abre una compuerta" decoding="auto" class="_re a_m-h" height="275" srcset="a.jpg 414w" src="a.jpg"></span><figcaption class="a_m_p"><span>Un regante abre una compuerta en la huerta de Orihuela, el pasado martes. </span><span class="a_m_m">Mónica Torres</span></figcaption></figure></header>
<div class="a_c clearfix"><p>El agua llega los martes.</p>
<figure class="a_m a_m-h"><img alt="" src="b.jpg"><figcaption class="a_m_p"><span>Una acequia cubierta de cañas.</span><span class="a_m_m">MORELL (EFE)</span></figcaption></figure><p>Nadie recuerda una sequía igual.</p></div></article></body></html>`,
    pictures: [
      ['Un regante abre una compuerta en la huerta de Orihuela, el pasado martes.', null],
      ['Una acequia cubierta de cañas.', ['EFE'], 'MORELL'],
    ],
    altTexts: ['Un regante abre una compuerta', null],
    doubtful: true,
  },
  {
    id: 'lemonde',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>À Sète, les joutes</title></head><body><article class="article"><h1 class="article__title">À Sète, les joutes ne connaissent pas la crise</h1><p class="article__desc">Le tournoi a attiré dix mille personnes.</p>
<figure class="article__media"><img src="a.jpg" alt="Deux jouteurs"><figcaption class="article__legend" aria-hidden="true" data-caption="Deux jouteurs sur le canal royal de Sète (Hérault), le 24 août.">Deux jouteurs sur le canal royal de Sète (Hérault), le 24 août. <span class="article__credit" aria-hidden="true">SYLVAIN THOMAS / AFP</span></figcaption></figure>
<p class="article__paragraph">La fête dure une semaine.</p>
<figure class="article__media"><img src="b.jpg" alt=""><figcaption class="article__legend">Dans les tribunes, le 24 août. <span class="article__credit">SANDRA MEHL POUR « LE MONDE »</span></figcaption></figure>
<p class="article__paragraph">On y vient en famille.</p></article></body></html>`,
    pictures: [
      ['Deux jouteurs sur le canal royal de Sète (Hérault), le 24 août.', ['AFP'], 'SYLVAIN THOMAS'],
      ['Dans les tribunes, le 24 août.', ['Le Monde'], 'SANDRA MEHL'],
    ],
  },
  {
    id: 'corriere',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="it"><head><meta charset="utf-8"><title>Venezia, il Mose</title></head><body><article><h1 class="title-art-hp">Venezia, il Mose si alza per la centesima volta</h1><p class="summary">Le paratoie hanno tenuto la laguna a settanta centimetri.</p>
<div class="media-wrapper"><picture><img src="a.jpg" alt="Il Mose" loading="lazy"></picture><div class="image-caption">Le paratoie del Mose alla bocca di porto di Lido, domenica (Andrea Merola/Ansa)</div></div>
<p class="chapter-paragraph">La marea ha toccato i 130 centimetri in mare.</p>
<figure><img src="b.jpg" alt="Piazza San Marco"><figcaption>Turisti in piazza San Marco all'asciutto (Fotogramma)</figcaption></figure><p class="chapter-paragraph">Il sistema costa milioni.</p></article></body></html>`,
    pictures: [
      ['Le paratoie del Mose alla bocca di porto di Lido, domenica', ['ANSA'], 'Andrea Merola'],
      ["Turisti in piazza San Marco all'asciutto", ['Fotogramma'], null],
    ],
    altTexts: ['Il Mose', 'Piazza San Marco'],
  },
];

/** Pages whose images, captions or credits a program draws later, or that describe them for machines. */
import type { OrderSample } from './order-sample.ts';

export const LATE_IMAGES: readonly OrderSample[] = [
  {
    id: 'folha',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="pt-BR"><head><meta charset="utf-8"><title>Carnaval volta</title></head><body><article class="c-news"><h1 class="c-content-head__title">Carnaval volta às ladeiras de Olinda</h1>
<figure class="widget-image"><img class="img-responsive" srcset="a.jpg 320w, b.jpg 480w" src="a.jpg" alt="Bonecos gigantes"/><figcaption class="widget-image__subtitle"> Bonecos gigantes descem a ladeira da Sé, em Olinda (PE), no domingo - <span class="widget-image__credits">Bobby Fabisak/Folhapress</span></figcaption></figure>
<div class="c-news__body"><p>Os bonecos voltaram depois de dois anos.</p>
<figure class="widget-image"><img src="c.jpg" alt=""/><figcaption class="widget-image__subtitle">Foliões dançam frevo na rua do Amparo - <span class="widget-image__credits">Diego Nigro/Reuters</span></figcaption></figure><p>A festa vai até terça.</p></div></article></body></html>`,
    pictures: [
      ['Bonecos gigantes descem a ladeira da Sé, em Olinda (PE), no domingo', ['Folhapress'], 'Bobby Fabisak'],
      ['Foliões dançam frevo na rua do Amparo', ['Reuters'], 'Diego Nigro'],
    ],
    altTexts: ['Bonecos gigantes', null],
  },
  {
    id: 'telegraph',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Steam returns</title></head><body><article><h1 class="lead-asset-headline">Steam returns to the Somerset line</h1><div class="article-body-image"><figure class="articleBodyImage"><span><div class="lazy"><noscript><img alt="An engine" src="a.jpg"/></noscript></div></span><figcaption><span itemprop="caption" class="article-body-image-caption">Driver Alan Cox checks the engine before the first run</span> <span itemprop="copyrightHolder" class="article-body-image-copyright"> <span class="article-body-image-copyright-label">Credit:</span> JAY WILLIAMS/TELEGRAPH&nbsp;</span></figcaption></figure></div>
<div class="article-body-text"><p>The line closed in 1966.</p></div>
<figure class="articleBodyImage"><img alt="Crowd" src="b.jpg"/><figcaption><span class="article-body-image-caption">Crowds greet the train at Radstock</span><span class="article-body-image-copyright"><span class="article-body-image-copyright-label">Credit:</span> Ben Birchall/PA Wire</span></figcaption></figure><p>It was full.</p></article></body></html>`,
    pictures: [],
    doubtful: true,
  },
  {
    id: 'slate',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The Long Count</title></head><body><h1>The Long Count</h1><p>Election workers counted until dawn.</p><figure class="image inline"><img title="170309_POL_count" alt="Workers at long tables." src="a.jpg"><figcaption class="caption"><span>Election workers open envelopes in Waukesha, Wisconsin, on Sept. 28.</span></figcaption><p class="credit">Spencer Platt/Getty Images</p></figure><p>The result came at six.</p><figure class="image inline"><img alt="A tired man." src="b.jpg"><figcaption class="caption"><span>A poll watcher rests his eyes.</span></figcaption><p class="credit">Kamil Krzaczynski/AFP via Getty Images</p></figure><p>Nobody cheered.</p></body></html>`,
    pictures: [
      ['Election workers open envelopes in Waukesha, Wisconsin, on Sept. 28.', ['Getty Images'], 'Spencer Platt'],
      ['A poll watcher rests his eyes.', ['AFP', 'Getty Images'], 'Kamil Krzaczynski'],
    ],
    altTexts: ['Workers at long tables.', 'A tired man.'],
  },
  {
    id: 'npr',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Maple season</title></head><body><article class="story"><h1>Maple season comes early to Vermont</h1><div id="storytext" class="storytext">
<div class="bucketwrap image large"><div class="imagewrap has-source-dimensions" data-crop-type=""><picture><source srcset="a.webp" class="img lazyOnLoad" type="image/webp"><img src="a.jpg" class="img lazyOnLoad" alt="Steam rises from a sugar house." loading="lazy"></picture></div><div class="credit-caption"><div class="caption-wrap"><div class="caption" aria-label="Image caption"><p>Steam rises from a sugar house in Huntington, Vt., in February. <b class="credit" aria-label="Image credit">Corey Hendrickson for NPR</b><b class="hide-caption"><b>hide caption</b></b></p></div><b class="toggle-caption"><b>toggle caption</b></b></div><span class="credit" aria-label="Image credit">Corey Hendrickson for NPR</span></div></div>
<p>The sap runs weeks earlier than it did.</p>
<div class="bucketwrap image large"><div class="imagewrap"><img src="b.jpg" alt="Buckets on trees."></div><div class="credit-caption"><div class="caption-wrap"><div class="caption"><p>Buckets hang on maples. <b class="credit">Toby Talbot/AP</b><b class="hide-caption"><b>hide caption</b></b></p></div><b class="toggle-caption"><b>toggle caption</b></b></div><span class="credit">Toby Talbot/AP</span></div></div><p>Farmers adapt.</p></div></article></body></html>`,
    pictures: [
      ['Steam rises from a sugar house in Huntington, Vt., in February.', ['NPR'], 'Corey Hendrickson'],
      ['Buckets hang on maples.', ['AP'], 'Toby Talbot'],
    ],
    altTexts: ['Steam rises from a sugar house.', 'Buckets on trees.'],
  },
  {
    id: 'spektrum',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Die größte Blume</title></head><body><article><h1>Die größte Blume der Welt</h1><figure class="image image__article image__article__top"><div class="img-wrapper"><img src="a.jpg" alt="Rafflesia arnoldii" title="Rafflesia arnoldii" class="full"></div><figcaption><div class="row"><i class="fas"></i><div class="medium-9"><div class="image-copyright">© Maizal / stock.adobe.com (Ausschnitt)</div><div class="image-text"> Rafflesia arnoldii ist ein Parasit, der einen Großteil seines Lebens im Innern seiner Wirtspflanzen verbringt.</div></div></div></figcaption></figure><p>Auf den ersten Blick ist sie unsichtbar.</p>
<figure class="image image__article"><div class="img-wrapper"><noscript class="loading-lazy"><img src="b.jpg" alt="Sapria" title="Sapria" loading="lazy"></noscript></div><figcaption><div class="row"><div class="small-12"><div class="image-copyright">© Jeanmaire Molina / Reuters</div><div class="image-text">Jüngste Arbeiten haben das Genom der Sapria entschlüsselt.</div></div></div></figcaption></figure><p>Die Forscher waren überrascht.</p></article></body></html>`,
    pictures: [
      [
        'Rafflesia arnoldii ist ein Parasit, der einen Großteil seines Lebens im Innern seiner Wirtspflanzen verbringt.',
        ['Adobe Stock'],
        'Maizal',
      ],
      ['Jüngste Arbeiten haben das Genom der Sapria entschlüsselt.', ['Reuters'], 'Jeanmaire Molina'],
    ],
    altTexts: ['Rafflesia arnoldii', 'Sapria'],
    doubtful: true,
  },
  {
    id: 'bbc',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Lighthouse sold</title></head><body><main><h1 id="main-heading">Lighthouse sold for a pound</h1><figure class="ssrcss-1qn0xuy-StyledFigure"><div class="ssrcss-ab5fd8"><span class="ssrcss-11kpz0x-Placeholder"><picture><source srcset="a.webp" type="image/webp"><img alt="White lighthouse" src="a.jpg" width="1024" height="576" loading="eager"></picture><span role="text" class="ssrcss-18mjolk-CopyrightText"><span class="visually-hidden ssrcss-1f39n02">Image source, </span>PA Media</span></span></div><figcaption class="ssrcss-1t4mz3u-StyledFigureCaption"><span class="visually-hidden">Image caption, </span><div class="ssrcss-1ysskf8"><p><span>The lighthouse on Holy Island has stood empty since 1989</span></p></div></figcaption></figure>
<p>The buyer wants to live there.</p>
<figure><div><span><img alt="Stairs" src="b.jpg"><span role="text"><span class="visually-hidden">Image source, </span>Geograph/Anne Burgess</span></span></div><figcaption><span class="visually-hidden">Image caption, </span><p>It has 89 steps</p></figcaption></figure>
<figure><div><span><img alt="Lamp room" src="c.jpg"></span></div><figcaption><span class="visually-hidden">Image caption, </span><p>The lamp room is full of birds</p></figcaption></figure></main></body></html>`,
    pictures: [],
    doubtful: true,
  },
  {
    id: 'amp',
    file: 'a.html',
    text: `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>Kite day</title><script async src="https://cdn.ampproject.org/v0.js"></script></head><body><h1>Kite day on the beach</h1><p>Two hundred kites flew over Berck on Sunday.</p>
<figure><amp-img src="a.jpg" width="1200" height="800" layout="responsive" alt="A blue whale kite"><noscript><img src="a.jpg" alt="A blue whale kite"></noscript></amp-img><figcaption>A kite in the shape of a whale rises over Berck. <small>Photo: Denis Charlet / AFP</small></figcaption></figure>
<p>The wind was perfect.</p>
<amp-carousel width="400" height="300" layout="responsive" type="slides"><figure><amp-img src="b.jpg" width="400" height="300" alt="Octopus"></amp-img><figcaption>An octopus with eight tails. <small>Photo: Pascal Rossignol / Reuters</small></figcaption></figure><figure><amp-img src="c.jpg" width="400" height="300" alt="Boy"></amp-img><figcaption>A boy holds his line. <small>Photo: Denis Charlet / AFP</small></figcaption></figure></amp-carousel></body></html>`,
    pictures: [
      ['A kite in the shape of a whale rises over Berck.', ['AFP'], 'Denis Charlet'],
      ['An octopus with eight tails.', ['Reuters'], 'Pascal Rossignol'],
      ['A boy holds his line.', ['AFP'], 'Denis Charlet'],
    ],
    altTexts: ['A blue whale kite', 'Octopus', 'Boy'],
  },
  {
    id: 'img-em',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Market day</title></head><body><h1>Market day in Ghent</h1><p>The Friday market has opened at six since 1199.</p><p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" data-src="a.jpg" class="lazyload" alt="Cheese stall"><noscript><img src="a.jpg" alt="Cheese stall"></noscript><br><em>A stall with cheese at the Friday market. Photo: Eva De Smet / Belga</em></p><p>It rains most Fridays.</p><p><img src="b.jpg" alt="Umbrellas"><br><em>Umbrellas between the stalls. Photo: Kurt Desplenter / Belga</em></p><p>Nobody minds.</p></body></html>`,
    pictures: [
      ['A stall with cheese at the Friday market.', ['Belga'], 'Eva De Smet'],
      ['Umbrellas between the stalls.', ['Belga'], 'Kurt Desplenter'],
    ],
    altTexts: ['Cheese stall', 'Umbrellas'],
  },
  {
    id: 'figure-without-figcaption',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Clock stopped</title></head><body><h1>The clock that stopped</h1><p>The tower clock of Prešov stands still since March.</p><figure><img src="a.jpg" alt="Tower clock"></figure><p>Nobody can repair it.</p><figure><img src="b.jpg" alt="Gears"><figcaption>Clockmaker Ján Novák shows a broken gear. Photo: Eva Kovács/TASR</figcaption></figure><figure><img src="c.jpg" alt="Square"></figure><p>The town asks for help.</p><figure><img src="d.jpg" alt="Workshop"><figcaption>His workshop behind the church. Photo: Martin Baumann/TASR</figcaption></figure></body></html>`,
    pictures: [
      ['Clockmaker Ján Novák shows a broken gear.', ['TASR'], 'Eva Kovács'],
      ['His workshop behind the church.', ['TASR'], 'Martin Baumann'],
    ],
    altTexts: ['Gears', 'Workshop'],
  },
  {
    id: 'json-ld',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Rail link opens</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Rail link opens to the coast","datePublished":"2024-06-10","image":[{"@type":"ImageObject","url":"https://ex.test/img/rail-1.jpg","caption":"The first train reaches Sines on Monday.","creditText":"Miguel A. Lopes/Lusa","creator":{"@type":"Person","name":"Miguel A. Lopes"}},{"@type":"ImageObject","url":"https://ex.test/img/rail-2.jpg","caption":"Passengers wait at the new station.","creditText":"Nuno Veiga/Lusa"}]}</script></head><body><article><h1>Rail link opens to the coast</h1><p>Trains run to Sines again.</p><figure><img src="https://ex.test/img/rail-1.jpg" alt="A train"><figcaption>The first train reaches Sines on Monday.</figcaption></figure><p>The trip takes two hours.</p><figure><img src="https://ex.test/img/rail-2.jpg" alt="A station"><figcaption>Passengers wait at the new station.</figcaption></figure></article></body></html>`,
    pictures: [
      ['The first train reaches Sines on Monday.', ['LUSA'], 'Miguel A. Lopes'],
      ['Passengers wait at the new station.', ['LUSA'], 'Nuno Veiga'],
    ],
    altTexts: ['A train', 'A station'],
  },
  {
    id: 'data-attributes',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Wolf seen</title></head><body><h1>Wolf seen near the school</h1><p>A wolf walked past the school of Jokkmokk.</p><div class="image-block"><img src="a.jpg" alt="Wolf on a road" data-caption="The wolf crosses the road in Jokkmokk on Wednesday." data-credit="Erika Larsson/TT"></div><p>Parents are worried.</p><div class="image-block"><img src="b.jpg" alt="School" data-caption="Pupils wait for the bus." data-credit="Nils Åkerman/AFP"></div><p>The police advise calm.</p></body></html>`,
    pictures: [
      ['The wolf crosses the road in Jokkmokk on Wednesday.', ['TT'], 'Erika Larsson'],
      ['Pupils wait for the bus.', ['AFP'], 'Nils Åkerman'],
    ],
    altTexts: ['Wolf on a road', 'School'],
  },
  {
    id: 'media-credit-plugin',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Marathon</title></head><body><h1>Ten thousand run in Split</h1><p>The marathon was won in record time.</p><figure id="attachment_1" class="wp-caption aligncenter" style="width: 635px"><a href="a"><img class="size-large wp-image-1" src="a.jpg" alt="Runners" width="635" height="424" /></a><span class="media-credit">Ivo Čagalj / Pixsell</span><figcaption class="wp-caption-text">Runners pass the palace in Split.</figcaption></figure><p>It was hot.</p><div id="attachment_2" class="wp-caption alignnone" style="width: 810px"><img src="b.jpg" alt="Winner" /><span class="media-credit"><a href="https://ex.test/author/ana">Ana Perić</a> | HINA</span><p class="wp-caption-text">Winner Luka Marić at the finish.</p></div><p>He cried.</p></body></html>`,
    pictures: [
      ['Runners pass the palace in Split.', ['Pixsell'], 'Ivo Čagalj'],
      ['Winner Luka Marić at the finish.', ['HINA'], 'Ana Perić'],
    ],
    altTexts: ['Runners', 'Winner'],
  },
  {
    id: 'google-docs',
    file: 'a.html',
    text: `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">ol{margin:0;padding:0}.c0{color:#000000;font-weight:400}.c1{padding-top:0pt}</style></head><body class="c9 doc-content"><p class="c1 title" id="h.x1"><span class="c0">The island without cars</span></p><p class="c1"><span class="c0">Hydra has banned cars for seventy years.</span></p><p class="c1 c2"><span class="c0"></span></p><p class="c1"><span style="overflow: hidden; display: inline-block; margin: 0.00px 0.00px; border: 0.00px solid #000000; transform: rotate(0.00rad) translateZ(0px); width: 624.00px; height: 416.00px;"><img alt="A donkey on steps" src="images/image1.jpg" style="width: 624.00px; height: 416.00px; margin-left: 0.00px;" title=""></span></p><p class="c1"><span class="c0">A donkey carries suitcases up from the port of Hydra. (Photo: Eleni Papadaki/Reuters)</span></p><p class="c1"><span class="c0">The donkeys know the way.</span></p><p class="c1"><span style="overflow: hidden; display: inline-block;"><img alt="" src="images/image2.jpg" style="width: 624.00px;" title=""></span></p><p class="c1"><span class="c0">The only wheels are on handcarts. (Photo: Aris Messinis/AFP)</span></p><p class="c1"><span class="c0">Visitors find it quiet.</span></p></body></html>`,
    pictures: [
      ['A donkey carries suitcases up from the port of Hydra.', ['Reuters'], 'Eleni Papadaki'],
      ['The only wheels are on handcarts.', ['AFP'], 'Aris Messinis'],
    ],
    altTexts: ['A donkey on steps', null],
  },
  {
    id: 'mail-html-quote',
    file: 'a.html',
    text: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body><div dir="ltr"><div>Hi Anna, here is the story with the final captions.</div><div><br></div><div><b>Old mill to become a museum</b></div><div><br></div><div>The mill at Zaandam stood empty for years.</div><div><br></div><div>1. The mill seen from the river on Monday. Photo: Remko de Waal/ANP</div><div>2. Miller Kees Visser at the old stones. Photo: Piroschka van de Wouw/Reuters</div><div><br></div><div>Best, Tom</div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, 3 Jun 2024 at 10:12, Anna Bos &lt;<a href="mailto:anna@example.org">anna@example.org</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div>1. The mill. Photo: ANP</div><div>2. A miller. Photo: Robin Utrecht/EPA</div><div>Please check!</div></blockquote></div></body></html>`,
    pictures: [
      ['The mill seen from the river on Monday.', ['ANP'], 'Remko de Waal'],
      ['Miller Kees Visser at the old stones.', ['Reuters'], 'Piroschka van de Wouw'],
    ],
  },
];

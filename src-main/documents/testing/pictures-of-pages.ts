/** Captions and credits as content systems mark them up. */

export type PictureText = readonly [
  text: string,
  pictures: readonly (readonly [caption: string, credit: string | null])[],
];

export const PICTURE_PAGES: readonly PictureText[] = [
  [
    '<figure><img src="1.jpg"><figcaption>A ferry leaves Piraeus. <span class="credit">Yorgos Karahalis/Bloomberg</span></figcaption></figure>',
    [['A ferry leaves Piraeus.', 'Yorgos Karahalis/Bloomberg']],
  ],
  [
    '<figure class="wp-block-image"><img src="a.jpg"/><figcaption class="wp-element-caption">Bagpipers in Oban. (Jane Barlow/PA Wire)</figcaption></figure>\n<figure class="wp-block-image"><img src="b.jpg"/><figcaption class="wp-element-caption">A dog on the pier. (Andrew Milligan/PA Wire)</figcaption></figure>',
    [
      ['Bagpipers in Oban.', 'Jane Barlow/PA Wire'],
      ['A dog on the pier.', 'Andrew Milligan/PA Wire'],
    ],
  ],
  [
    '<div class="media"><img src="x.jpg" alt="A church"><div class="media__caption">The church of Rättvik in snow.</div><div class="media__byline">Foto: Ulf Palm/TT</div></div>',
    [['The church of Rättvik in snow.', 'Foto: Ulf Palm/TT']],
  ],
  [
    '<figure><picture><source srcset="a.webp"><img src="a.jpg"></picture><figcaption><p>Un berger et ses brebis dans le Larzac.</p><small>© Pascal Guyot / AFP</small></figcaption></figure>',
    [['Un berger et ses brebis dans le Larzac.', '© Pascal Guyot / AFP']],
  ],
  [
    '<figure><img src="1.jpg"><cite>Andreas Solaro / AFP</cite><figcaption>Turisti davanti alla Fontana di Trevi.</figcaption></figure>',
    [['Turisti davanti alla Fontana di Trevi.', 'Andreas Solaro / AFP']],
  ],
  [
    '<p><img src="1.jpg"></p><p class="bildtext">Der Dom im Nebel <em>(Foto: Oliver Berg/dpa)</em></p>',
    [['Der Dom im Nebel', 'Foto: Oliver Berg/dpa']],
  ],
  [
    '<p><img src="1.jpg"></p><p class="bildtext">Boote auf dem Rhein. Foto von <b>Oliver Berg/dpa</b></p>',
    [['Boote auf dem Rhein.', 'Foto von Oliver Berg/dpa']],
  ],
  [
    '<figure><img src="1.jpg"><figcaption>Des canots sur la Loire. Photo par <strong>Pascal Guyot/AFP</strong></figcaption></figure>',
    [['Des canots sur la Loire.', 'Photo par Pascal Guyot/AFP']],
  ],
  [
    '<figure><img src="1.jpg"><figcaption>Barche sul Tevere <em>Foto di Andreas Solaro/AFP</em></figcaption></figure>',
    [['Barche sul Tevere', 'Foto di Andreas Solaro/AFP']],
  ],
  [
    '<img src="1.jpg" alt="Goats"><br>Goats on an argan tree.<br><i>Photo: Youssef Boudlal / REUTERS</i>',
    [['Goats on an argan tree.', 'Photo: Youssef Boudlal / REUTERS']],
  ],
  [
    '<figure>\n<img src="q.jpg">\n<figcaption><span class="caption">Skaters on the canal in Ottawa.</span> <span class="attribution"><span class="visually-hidden">Image credit,</span> Dave Chan/AFP</span></figcaption></figure>',
    [['Skaters on the canal in Ottawa.', 'Dave Chan/AFP']],
  ],
  [
    '<figure><img src="bbc.jpg"><span>Getty Images</span><figcaption>Image caption, A hedgehog in a garden in Kent</figcaption></figure>',
    [['A hedgehog in a garden in Kent', 'Getty Images']],
  ],
  [
    '<table><tr><td><img src="1.jpg"></td></tr><tr><td class="caption">Divers in Silfra.</td></tr><tr><td class="photo-credit">Photo by Halldor Kolbeins</td></tr></table>',
    [['Divers in Silfra.', 'Photo by Halldor Kolbeins']],
  ],
  [
    '<figure><img src="1.jpg"><figcaption>Choir boys in Kraków.<br><span>fot. Beata Zawrzel / NurPhoto</span></figcaption></figure>',
    [['Choir boys in Kraków.', 'fot. Beata Zawrzel / NurPhoto']],
  ],
  [
    '<figure class="article-image"><img src="1.jpg"><figcaption class="article-image__caption">Gli ulivi secchi del Salento.<span class="article-image__copyright">© Manuela Schirra</span></figcaption></figure>',
    [['Gli ulivi secchi del Salento.', '© Manuela Schirra']],
  ],
  [
    '<div class="image"><img src="1.jpg"><span class="copyright">Bild: dpa/Jan Woitas</span><p class="caption">Bergleute in Tracht in Annaberg.</p></div><div class="image"><img src="2.jpg"><span class="copyright">Bild: dpa/Hendrik Schmidt</span><p class="caption">Schwibbogen in Seiffen.</p></div>',
    [
      ['Bergleute in Tracht in Annaberg.', 'Bild: dpa/Jan Woitas'],
      ['Schwibbogen in Seiffen.', 'Bild: dpa/Hendrik Schmidt'],
    ],
  ],
  [
    '<amp-img src="1.jpg"></amp-img><figcaption>Kites over Weifang.<span class="source">Photo: Xinhua/Wang Kai</span></figcaption>',
    [['Kites over Weifang.', 'Photo: Xinhua/Wang Kai']],
  ],
  [
    '<figure itemscope itemtype="http://schema.org/ImageObject"><img itemprop="contentUrl" src="1.jpg"><span itemprop="caption">Nomads near Ulaanbaatar.</span><span itemprop="copyrightHolder">Byambasuren Byamba-Ochir/AFP</span></figure>',
    [['Nomads near Ulaanbaatar.', 'Byambasuren Byamba-Ochir/AFP']],
  ],
  [
    '<figure><img src="1.jpg"><figcaption><b>Foto 1</b> Kühe auf der Alp. <b>Foto:</b> Arno Balzarini/Keystone</figcaption></figure>',
    [['Kühe auf der Alp.', 'Foto: Arno Balzarini/Keystone']],
  ],
  [
    '<figure><img src="1.jpg" alt="Boy on a horse"><figcaption>A boy rides in Hortobágy.<br/>Akos Stiller—Bloomberg/Getty Images</figcaption></figure>',
    [['A boy rides in Hortobágy.', 'Akos Stiller—Bloomberg/Getty Images']],
  ],
  [
    '<figure><img src="1.jpg"><figcaption>Herders near Marsabit.<footer>Photo: Luis Tato / AFP</footer></figcaption></figure>',
    [['Herders near Marsabit.', 'Photo: Luis Tato / AFP']],
  ],
  [
    '<p><strong>Elderly voters in Osaka.</strong><br>PHOTO: KYODO</p><p><strong>Ballots are counted.</strong><br>PHOTO: EPA-EFE</p>',
    [
      ['Elderly voters in Osaka.', 'PHOTO: KYODO'],
      ['Ballots are counted.', 'PHOTO: EPA-EFE'],
    ],
  ],
  [
    '<figure class="c-figure"><div class="c-figure__media"><img src="1.jpg"></div><figcaption><span class="c-figure__caption">Boys dive into the Bosphorus.</span><span class="c-figure__credit">Credit: Yasin Akgul/AFP via Getty</span></figcaption></figure>',
    [['Boys dive into the Bosphorus.', 'Yasin Akgul/AFP via Getty']],
  ],
  [
    '<figure><a href="1.jpg"><img src="1.jpg"></a><figcaption>Fasnacht in Basel.<span aria-label="Fotograf">Georgios Kefalas</span> / <span aria-label="Quelle">Keystone</span></figcaption></figure>',
    [['Fasnacht in Basel.', 'Georgios Kefalas / Keystone']],
  ],
  [
    '<ul class="gallery"><li><img src="1.jpg"><h4>Herring in Iceland</h4><p>Workers pack herring.</p><p class="by">By Halldor Kolbeins</p></li><li><img src="2.jpg"><h4>The trawler</h4><p>A trawler comes in.</p><p class="by">By Arni Torfason</p></li></ul>',
    [
      ['Herring in Iceland Workers pack herring.', 'By Halldor Kolbeins'],
      ['The trawler A trawler comes in.', 'By Arni Torfason'],
    ],
  ],
  [
    '<figure><img src="1.jpg"><figcaption>Students in Dhaka&nbsp;protest.&nbsp;<em>Munir Uz Zaman/AFP</em></figcaption></figure><figure><img src="2.jpg"><figcaption>Police fire tear gas.&nbsp;<em>Mohammad Ponir Hossain/Reuters</em></figcaption></figure>',
    [
      ['Students in Dhaka protest.', 'Munir Uz Zaman/AFP'],
      ['Police fire tear gas.', 'Mohammad Ponir Hossain/Reuters'],
    ],
  ],
  [
    '<dl class="gallery-item"><dt><img src="1.jpg"></dt><dd class="wp-caption-text gallery-caption">Snow in Sapporo. (Jiji Press)</dd></dl>',
    [['Snow in Sapporo.', 'Jiji Press']],
  ],
  [
    '<section><img src="1.jpg"/><p class="credit">Lluís Gené (AFP)</p><p class="caption">La Sagrada Família, en obras.</p></section><section><img src="2.jpg"/><p class="credit">Josep Lago (AFP)</p><p class="caption">Turistas en el parque Güell.</p></section>',
    [
      ['La Sagrada Família, en obras.', 'Lluís Gené (AFP)'],
      ['Turistas en el parque Güell.', 'Josep Lago (AFP)'],
    ],
  ],
  [
    '<p>Two geese on the Alster.</p><p>Foto:&#8203; Daniel&#173;&nbsp;Bockwoldt&#8203;/&#8288;dpa</p><p>A swan hides.</p><p>Foto: Axel&#xFEFF; Heimken/dpa</p>',
    [
      ['Two geese on the Alster.', 'Foto: Daniel\u00A0Bockwoldt/dpa'],
      ['A swan hides.', 'Foto: Axel Heimken/dpa'],
    ],
  ],
  [
    '<figure><div class="img"><img src="1.jpg"></div><div class="meta"><span class="photographer">Foto: Hilke Maunder</span><span class="caption">Fischer in Collioure.</span></div></figure>',
    [['Fischer in Collioure.', 'Foto: Hilke Maunder']],
  ],
  [
    '<figure><img src="1.jpg"><figcaption>Wildfire near Alexandroupoli.<span> </span><span class="css-1u46b8y">Credit...Achilleas Zavallis for The New York Times</span></figcaption></figure>',
    [['Wildfire near Alexandroupoli.', 'Achilleas Zavallis for The New York Times']],
  ],
  [
    '<figure role="group"><img src="1.jpg"><figcaption><p>Salt harvest at Guérande.</p><p class="copy">Loïc Venance - AFP</p></figcaption></figure>',
    [['Salt harvest at Guérande.', 'Loïc Venance - AFP']],
  ],
  [
    '<div class="slide"><img src="1.jpg"><p>Falcons are weighed in Doha. <span>(Karim Jaafar/AFP)</span></p></div><div class="slide"><img src="2.jpg"><p>A falcon hospital. <span>(Ibraheem Al Omari/Reuters)</span></p></div>',
    [
      ['Falcons are weighed in Doha.', 'Karim Jaafar/AFP'],
      ['A falcon hospital.', 'Ibraheem Al Omari/Reuters'],
    ],
  ],
  [
    '<figure><img src="1.jpg" data-credit="Kirsty Wigglesworth/AP"><figcaption>Guardsmen in the heat.</figcaption></figure>',
    [['Guardsmen in the heat.', 'Kirsty Wigglesworth/AP']],
  ],
  [
    '<figure><img src="1.jpg"><figcaption><span>Foto: Sina Schuldt | dpa</span> Ein Leuchtturm bei Bremerhaven.</figcaption></figure>',
    [['Ein Leuchtturm bei Bremerhaven.', 'Foto: Sina Schuldt | dpa']],
  ],
  [
    '<p>Gauchos in Salta.<br><small>Nicolás Varvara / AFP</small></p><p>A horse is broken in.<br><small>Agustín Marcarian / Reuters</small></p>',
    [
      ['Gauchos in Salta.', 'Nicolás Varvara / AFP'],
      ['A horse is broken in.', 'Agustín Marcarian / Reuters'],
    ],
  ],
  [
    '<blockquote class="photo"><img src="1.jpg">Bathers in Varanasi.<cite>— Ritesh Shukla</cite></blockquote>',
    [['Bathers in Varanasi.', 'Ritesh Shukla']],
  ],
  [
    '<figure class="kg-card kg-image-card kg-card-hascaption"><img src="1.jpg" class="kg-image"><figcaption>Barn swallows near Pskov / Photo: Olga Maltseva, AFP</figcaption></figure>',
    [['Barn swallows near Pskov', 'Photo: Olga Maltseva, AFP']],
  ],
  [
    '<div class="field--name-field-media-image"><img src="1.jpg"></div><div class="field--name-field-caption">Peat cutters in Offaly.</div><div class="field--name-field-photographer">Clodagh Kilcoyne</div><div class="field--name-field-agency">Reuters</div>',
    [['Peat cutters in Offaly.', 'Clodagh Kilcoyne']],
  ],
  [
    '<figure><img src="1.jpg"><figcaption class="imageCaption">Cowherds in the Tarentaise <span class="imageCopyright">Jeff PACHOUD / AFP</span></figcaption></figure><figure><img src="2.jpg"><figcaption class="imageCaption">Cheese wheels <span class="imageCopyright">Philippe DESMAZES / AFP</span></figcaption></figure>',
    [
      ['Cowherds in the Tarentaise', 'Jeff PACHOUD / AFP'],
      ['Cheese wheels', 'Philippe DESMAZES / AFP'],
    ],
  ],
  [
    '<div class="c-image"><img src="1.jpg"><p class="c-image__text">Ice hockey on Lake Khovsgol. <strong>Byambasuren Byamba-Ochir | AFP</strong></p></div>',
    [['Ice hockey on Lake Khovsgol.', 'Byambasuren Byamba-Ochir | AFP']],
  ],
  [
    '<figure><figcaption>A lighthouse in Bréhat</figcaption><img src="1.jpg"><small>Fred Tanneau/AFP</small></figure>',
    [['A lighthouse in Bréhat', 'Fred Tanneau/AFP']],
  ],
  [
    '<figure class="byline-photo"><img src="r.jpg"><figcaption>Al Roe, sports reporter</figcaption></figure><figure><img src="1.jpg"><figcaption>Rowers rest on the bank. AP/Jane Doe</figcaption></figure>',
    [['Rowers rest on the bank.', 'AP/Jane Doe']],
  ],
];

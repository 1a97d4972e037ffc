/** Captions as lists with their credits behind a slash, in a list of numbers or by their place; mails; Markdown; picture sheets; whole pages. */
import type { OrderSample } from './order-sample.ts';

export const PICTURE_LISTS: readonly OrderSample[] = [
  {
    id: 'md-title-em',
    file: 'a.md',
    text: `# The last tram

The last tram of line 4 ran on Sunday.

![A red tram at night](img/tram-1.jpg "Line 4")
*The last tram leaves the depot in Graz. Photo: Erwin Scheriau/APA*

Hundreds came to say goodbye.

![](img/tram-2.jpg)
*Driver Eva Moser rings the bell. Photo: Leonhard Foeger/Reuters*

The rails will be removed in spring.
`,
    pictures: [
      ['The last tram leaves the depot in Graz.', ['APA'], 'Erwin Scheriau'],
      ['Driver Eva Moser rings the bell.', ['Reuters'], 'Leonhard Foeger'],
    ],
    altTexts: ['A red tram at night', null],
  },
  {
    id: 'md-reference',
    file: 'a.md',
    text: `Title: Salt from the sea
Date: 2024-07-01

The salt pans of Gozo are 300 years old.

![Salt pans from above][pans]

The family Cini works them.

![A woman with a rake][rake]

[pans]: images/pans.jpg "The salt pans near Xwejni seen from the cliff. (Darrin Zammit Lupi/Reuters)"
[rake]: images/rake.jpg "Josephine Cini rakes the salt in the evening. (Matthew Mirabelli/AFP)"
`,
    pictures: [
      ['The salt pans near Xwejni seen from the cliff.', ['Reuters'], 'Darrin Zammit Lupi'],
      ['Josephine Cini rakes the salt in the evening.', ['AFP'], 'Matthew Mirabelli'],
    ],
    altTexts: ['Salt pans from above', 'A woman with a rake'],
  },
  {
    id: 'hugo',
    file: 'a.md',
    text: `---
title: "Night shift at the bakery"
date: 2024-03-02
---

The ovens are lit at one in the morning.

{{< figure src="oven.jpg" alt="Fire in an oven" caption="Baker Ahmed Saïd fills the oven in Marseille." attr="Clément Mahoudeau/AFP" attrlink="https://example.org" >}}

By five the bread is ready.

{{< figure src="bread.jpg" caption="Loaves cool on the shelf." attr="Eric Gaillard/Reuters" >}}
`,
    pictures: [
      ['Baker Ahmed Saïd fills the oven in Marseille.', ['AFP'], 'Clément Mahoudeau'],
      ['Loaves cool on the shelf.', ['Reuters'], 'Eric Gaillard'],
    ],
    altTexts: ['Fire in an oven', null],
  },
  {
    id: 'mdx',
    file: 'a.md',
    text: `# Ice on the lake

The lake froze for the first time in ten years.

<Figure src="/img/ice.jpg" alt="Skaters" caption="Skaters on the Weissensee on Saturday." credit="Lisi Niesner/Reuters" />

The ice is fifteen centimetres thick.

<Figure src="/img/net.jpg" alt="A fisherman" caption="A fisherman cuts a hole." credit="Barbara Gindl/APA" />
`,
    pictures: [
      ['Skaters on the Weissensee on Saturday.', ['Reuters'], 'Lisi Niesner'],
      ['A fisherman cuts a hole.', ['APA'], 'Barbara Gindl'],
    ],
    altTexts: ['Skaters', 'A fisherman'],
  },
  {
    id: 'list-slash',
    file: 'a.txt',
    text: `Storks return to Alsace

The first storks landed in Hunawihr on Thursday.

They come from Spain and Morocco.

1. A stork builds its nest on a chimney in Hunawihr / Sébastien Bozon/AFP
2. Volunteers weigh a young bird / Vincent Kessler/Reuters
3. Two storks fly over the vineyards / Patrick Seeger/dpa
`,
    pictures: [
      ['A stork builds its nest on a chimney in Hunawihr', ['AFP'], 'Sébastien Bozon'],
      ['Volunteers weigh a young bird', ['Reuters'], 'Vincent Kessler'],
      ['Two storks fly over the vineyards', ['DPA'], 'Patrick Seeger'],
    ],
  },
  {
    id: 'list-german',
    file: 'a.txt',
    text: `Hochwasser in Passau

03.06.2024

Die Donau ist auf zehn Meter gestiegen.

In der Altstadt stehen viele Keller unter Wasser.

Bildtexte:
1) Ein Boot der Wasserwacht fährt durch die Altstadt. Foto: Armin Weigel/dpa
2) Helfer füllen Sandsäcke am Rathausplatz. Foto: Leonhard Simon/Reuters
3) Eine Frau schaut aus ihrem Fenster auf die Donau. Foto: Michaela Stache/AFP
`,
    pictures: [
      ['Ein Boot der Wasserwacht fährt durch die Altstadt.', ['DPA'], 'Armin Weigel'],
      ['Helfer füllen Sandsäcke am Rathausplatz.', ['Reuters'], 'Leonhard Simon'],
      ['Eine Frau schaut aus ihrem Fenster auf die Donau.', ['AFP'], 'Michaela Stache'],
    ],
  },
  {
    id: 'credits-end-numbers',
    file: 'a.txt',
    text: `A day at the sheep fair

The fair in Appleby opened on Thursday.

Traders came from all over the north.

1. Shepherds lead their flocks through the river.
2. A trader spits in his hand to seal a deal.
3. Children ride bareback along the lane.

Photos: 1, 3 Owen Humphreys/PA; 2 Phil Noble/Reuters
`,
    pictures: [
      ['Shepherds lead their flocks through the river.', ['PA'], 'Owen Humphreys'],
      ['A trader spits in his hand to seal a deal.', ['Reuters'], 'Phil Noble'],
      ['Children ride bareback along the lane.', ['PA'], 'Owen Humphreys'],
    ],
  },
  {
    id: 'credits-end-listed',
    file: 'a.txt',
    text: `Lanterns over Hoi An

The old town switched off its lights on Monday.

1. Paper lanterns float on the Thu Bon River in Hoi An.
2. A vendor folds lanterns at her stall.
3. Boats carry visitors past the Japanese Bridge.

Photo credits: 1. Nhac Nguyen/AFP 2. Kham/Reuters 3. Linh Pham/Getty Images
`,
    pictures: [
      ['Paper lanterns float on the Thu Bon River in Hoi An.', ['AFP'], 'Nhac Nguyen'],
      ['A vendor folds lanterns at her stall.', ['Reuters'], 'Kham'],
      ['Boats carry visitors past the Japanese Bridge.', ['Getty Images'], 'Linh Pham'],
    ],
    doubtful: true,
  },
  {
    id: 'ordinals',
    file: 'a.txt',
    text: `Three finishes in Oslo

The ski jumpers met at Holmenkollen on Sunday.

Clockwise from top left: Anna Berg lands her second jump; the crowd waves flags; a judge marks the landing.

(Top, from left) Terje Bendiksby/NTB, Kai Pfaffenbach/Reuters; (bottom) Heiko Junge/NTB
`,
    pictures: [],
    doubtful: true,
  },
  {
    id: 'mail-forwarded-quoted',
    file: 'a.txt',
    text: `From: Tom Bell <tom@example.org>
To: Desk <desk@example.org>
Subject: Fwd: story for Sunday
Date: Tue, 4 Jun 2024 09:15:00 +0100

fyi, see below

> From: Ruth Cole <ruth@example.org>
> Subject: story for Sunday
>
> The chapel on the cliff
>
> The chapel of St Govan may fall into the sea.
>
> Engineers measured new cracks in May.
>
> A walker descends the steps to the chapel. Photo: Ben Birchall/PA
>
> Engineer Sian Rees measures a crack. Photo: Rebecca Naden/Reuters
`,
    pictures: [
      ['A walker descends the steps to the chapel.', ['PA'], 'Ben Birchall'],
      ['Engineer Sian Rees measures a crack.', ['Reuters'], 'Rebecca Naden'],
    ],
  },
  {
    id: 'mail-reply-below',
    file: 'a.txt',
    text: `The chapel on the cliff

The chapel of St Govan may fall into the sea.

Engineers measured new cracks in May.

A walker descends the steps to the chapel on Monday. Photo: Ben Birchall/PA

Engineer Sian Rees measures a crack in the wall. Photo: Rebecca Naden/Reuters

-- 
Ruth Cole
Picture desk

On Tue, 4 Jun 2024 at 09:15, Tom Bell <tom@example.org> wrote:
> A walker on the steps. Photo: Getty
>
> An engineer. Photo: Rebecca Naden/Reuters
>
> Can you send better captions?
`,
    pictures: [
      ['A walker descends the steps to the chapel on Monday.', ['PA'], 'Ben Birchall'],
      ['Engineer Sian Rees measures a crack in the wall.', ['Reuters'], 'Rebecca Naden'],
    ],
  },
  {
    id: 'labels',
    file: 'a.txt',
    text: `HEADLINE: Goats on the golf course
DATE: 2024-04-18
STANDFIRST: A herd has moved into Llandudno again.

BODY:
The goats come down from the Great Orme in spring.

IMAGE 1
FILE: goats-01.jpg
CAPTION: Goats graze on the ninth green in Llandudno.
CREDIT: Christopher Furlong/Getty Images
ALT: Three white goats on a golf green.

IMAGE 2
FILE: goats-02.jpg
CAPTION: A golfer waits for a kid to move.
CREDIT: Peter Byrne/PA
ALT: A man leans on a club before a small goat.
`,
    pictures: [
      ['Goats graze on the ninth green in Llandudno.', ['Getty Images'], 'Christopher Furlong'],
      ['A golfer waits for a kid to move.', ['PA'], 'Peter Byrne'],
    ],
    altTexts: ['Three white goats on a golf green.', 'A man leans on a club before a small goat.'],
  },
  {
    id: 'ap-file',
    file: 'a.txt',
    text: `Library saved from closure

The county voted on Tuesday to keep the library open.

FILE - A reader browses the shelves at the county library in Marion, Ala., on Jan. 12, 2023. (AP Photo/Butch Dill, File)

Librarian Rosa Hale, center, speaks to supporters outside the courthouse in Marion, Ala., Tuesday, May 7, 2024. (AP Photo/Kim Chandler)

Commissioner Ed Vance listens to public comment. (Mickey Welsh/The Montgomery Advertiser via AP)
`,
    pictures: [],
    doubtful: true,
  },
  {
    id: 'getty',
    file: 'a.txt',
    text: `Regatta in Sydney

The harbour was full on Sunday.

SYDNEY, AUSTRALIA - JANUARY 26: Ferries race under the Harbour Bridge on January 26, 2024 in Sydney, Australia. (Photo by Jenny Evans/Getty Images)

SYDNEY, AUSTRALIA - JANUARY 26: Spectators watch from Mrs Macquarie's Chair on January 26, 2024 in Sydney, Australia. (Photo by Lisa Maree Williams/Getty Images)
`,
    pictures: [
      [
        'Ferries race under the Harbour Bridge on January 26, 2024 in Sydney, Australia.',
        ['Getty Images'],
        'Jenny Evans',
      ],
      [
        "Spectators watch from Mrs Macquarie's Chair on January 26, 2024 in Sydney, Australia.",
        ['Getty Images'],
        'Lisa Maree Williams',
      ],
    ],
  },
  {
    id: 'html-table',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Pictures</title></head><body><h1>Feast of the eel</h1><p>The eel is celebrated in Comacchio.</p><table class="confluenceTable"><tbody><tr><th>Photo</th><th>Caption</th><th>Credit</th><th>Alt text</th></tr><tr><td>IMG_2211.jpg</td><td>A cook turns eels over the fire in Comacchio.</td><td>Guglielmo Mangiapane/Reuters</td><td>Eels on a grill</td></tr><tr><td>IMG_2214.jpg</td><td>Boats in the Trepponti canal.</td><td>Elisabetta Baracchi/Ansa</td><td>Three boats</td></tr></tbody></table><p>The feast ends on Sunday.</p></body></html>`,
    pictures: [
      ['A cook turns eels over the fire in Comacchio.', ['Reuters'], 'Guglielmo Mangiapane'],
      ['Boats in the Trepponti canal.', ['ANSA'], 'Elisabetta Baracchi'],
    ],
    altTexts: ['Eels on a grill', 'Three boats'],
  },
  {
    id: 'wp-dl-gallery',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Gallery</title></head><body><h1>Chess in the park</h1><p>The tournament of Tbilisi has 64 tables.</p><div id="gallery-1" class="gallery galleryid-5 gallery-columns-3"><dl class="gallery-item"><dt class="gallery-icon landscape"><a href="a"><img src="a-150x150.jpg" class="attachment-thumbnail" alt="Old men" /></a></dt><dd class="wp-caption-text gallery-caption" id="gallery-1-11">Players bend over a board in Tbilisi. Photo: Irakli Gedenidze/Reuters</dd></dl><dl class="gallery-item"><dt class="gallery-icon"><img src="b.jpg" alt="" /></dt></dl><dl class="gallery-item"><dt class="gallery-icon"><img src="c.jpg" alt="Girl" /></dt><dd class="wp-caption-text gallery-caption">Nino Batsiashvili, 9, wins her first game. Photo: Vano Shlamov/AFP</dd></dl><br style="clear: both" /></div><p>The final is on Sunday.</p></body></html>`,
    pictures: [
      ['Players bend over a board in Tbilisi.', ['Reuters'], 'Irakli Gedenidze'],
      ['Nino Batsiashvili, 9, wins her first game.', ['AFP'], 'Vano Shlamov'],
    ],
    altTexts: ['Old men', 'Girl'],
  },
  {
    id: 'slideshow-li',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Slideshow</title></head><body><h1>Ten years of the Sea Wall</h1><p>The wall has held.</p><ul class="slideshow"><li class="slide"><img src="a.jpg" alt="Wall"><div class="slide-text"><h3>The wall at dawn</h3><p class="description">The sea wall of Dawlish at high tide in February.</p><p class="credit">Matt Keeble/PA</p></div></li><li class="slide"><img src="b.jpg" alt="Train"><div class="slide-text"><h3>A train in spray</h3><p class="description">Spray hits a train on the line below the wall.</p><p class="credit">Toby Melville/Reuters</p></div></li></ul><p>Repairs go on.</p></body></html>`,
    pictures: [
      ['The wall at dawn The sea wall of Dawlish at high tide in February.', ['PA'], 'Matt Keeble'],
      ['A train in spray Spray hits a train on the line below the wall.', ['Reuters'], 'Toby Melville'],
    ],
    altTexts: ['Wall', 'Train'],
  },
  {
    id: 'lead-ins',
    file: 'a.txt',
    text: `Fasnacht in Basel

19. Februar 2024

Um vier Uhr gingen die Lichter aus.

Die Bilder des Morgens:

Trommler ziehen durch die dunkle Freie Strasse. (Georgios Kefalas/Keystone)

Eine Laterne mit Spottversen. (Arnd Wiegmann/Reuters)

Weitere Bilder aus der Stadt:

Kinder sammeln Räppli am Barfüsserplatz. (Fabrice Coffrini/AFP)
`,
    pictures: [
      ['Trommler ziehen durch die dunkle Freie Strasse.', ['Keystone'], 'Georgios Kefalas'],
      ['Eine Laterne mit Spottversen.', ['Reuters'], 'Arnd Wiegmann'],
      ['Kinder sammeln Räppli am Barfüsserplatz.', ['AFP'], 'Fabrice Coffrini'],
    ],
  },
  {
    id: 'no-pictures',
    file: 'a.txt',
    text: `The man who photographs fog

By Ruth Cole

6 May 2024

Every photo by Alan Hurst begins before dawn. He has sold prints to Getty Images and Reuters, and once to a shipping line.

"A photograph is a wait," says Hurst. The agency told him to hurry. He did not.

His book, Fog, is published by Dewi Lewis. A picture from it hangs in the town hall (upper floor).
`,
    pictures: [],
  },
  {
    id: 'page-with-teasers',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Cable car</title></head><body><header><nav><ul><li><a href="/s"><figure><img src="n1.jpg" alt="Sport"><figcaption>City win the cup again</figcaption></figure></a></li></ul></nav></header><main><article><h1>Cable car stuck for nine hours</h1><figure><img src="a.jpg" alt="Cabin"><figcaption>A cabin hangs above the valley of Ordu. <span class="credit">Ali Atmaca/Anadolu</span></figcaption></figure><p>Sixty people were freed by helicopter.</p><div class="author-box"><figure><img src="au.jpg" alt="Jane Miles"><figcaption>Jane Miles is our Turkey correspondent.</figcaption></figure></div></article></main><aside class="related"><h2>Read more</h2><figure><img src="r1.jpg" alt="Ski"><figcaption>Ski lift evacuated. Photo: Reuters</figcaption></figure></aside><footer><p>© 2024 Example News. Photos by AFP and Reuters.</p></footer></body></html>`,
    pictures: [['A cabin hangs above the valley of Ordu.', ['Anadolu'], 'Ali Atmaca']],
    altTexts: ['Cabin'],
  },
  {
    id: 'video-and-graphic',
    file: 'a.html',
    text: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Volcano</title></head><body><article><h1>Volcano wakes</h1><p>The Fagradalsfjall erupted on Monday.</p><figure class="video"><video poster="v.jpg" controls><source src="v.mp4"></video><figcaption>Watch: lava reaches the road – video</figcaption></figure><p>Lava flowed south.</p><figure><img src="a.jpg" alt="Lava at night"><figcaption>Lava lights the night near Grindavík. Photo: Kristinn Magnusson/AFP</figcaption></figure><figure class="pull-quote"><blockquote>It sounded like a train.</blockquote><figcaption>Anna Jónsdóttir, resident</figcaption></figure><p>The town is empty.</p></article></body></html>`,
    pictures: [['Lava lights the night near Grindavík.', ['AFP'], 'Kristinn Magnusson']],
    altTexts: ['Lava at night'],
  },
];

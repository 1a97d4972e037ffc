/** Captions in Markdown among quotations, in numbered and dashed lists, in answered mails and in other scripts. */
import type { OrderSample } from './order-sample.ts';

export const NOTES_AND_SCRIPTS: readonly OrderSample[] = [
  {
    id: 'quote-and-code',
    file: 'a.md',
    text: `---
title: The cheese that travels
---

Every autumn the wheels come down from the alp.

> We carry them as our fathers did,

says Hans Gasser.

![Men with wheels of cheese](cheese.jpg)

*Men carry cheese down from the Justistal on Friday. Anthony Anex/Keystone*

The wheels are shared by lot.

![](lot.jpg)

*A boy draws the lots. Peter Klaunzer/Keystone*

In the evening there is music.
`,
    pictures: [
      ['Men carry cheese down from the Justistal on Friday.', ['Keystone'], 'Anthony Anex'],
      ['A boy draws the lots.', ['Keystone'], 'Peter Klaunzer'],
    ],
    altTexts: ['Men with wheels of cheese', null],
  },
  {
    id: 'md-uncredited-mixed',
    file: 'a.md',
    text: `# The roof of Chartres

The lead was renewed after 180 years.

![Roofers](r1.jpg)
*Roofers on the nave of Chartres cathedral.*

They work in teams of four.

![View](r2.jpg)
*The view over the town. (Guillaume Souvant/AFP)*

It will be finished in May.
`,
    pictures: [
      ['Roofers on the nave of Chartres cathedral.', null],
      ['The view over the town.', ['AFP'], 'Guillaume Souvant'],
    ],
    altTexts: ['Roofers', 'View'],
  },
  {
    id: 'txt-dashes',
    file: 'a.txt',
    text: `Night of the lanterns

The river of Pontevedra was lit by ten thousand candles.

- Children set their boats on the Lérez — Lavandeira jr./EFE
- A couple watches from the bridge — Miguel Riopa/AFP
- The last candles go out — Nacho Doce/Reuters
`,
    pictures: [],
    doubtful: true,
  },
  {
    id: 'txt-parens-list',
    file: 'a.txt',
    text: `Winners of the year

The jury chose three pictures from four thousand.

(1) Fishermen haul their nets in Kochi. Arun Sankar/AFP
(2) A nurse sleeps on a bench in Bergamo. Flavio Lo Scalzo/Reuters
(3) Reindeer cross a road near Kiruna. Jonathan Nackstrand/AFP

The exhibition is open until March.
`,
    pictures: [
      ['Fishermen haul their nets in Kochi.', ['AFP'], 'Arun Sankar'],
      ['A nurse sleeps on a bench in Bergamo.', ['Reuters'], 'Flavio Lo Scalzo'],
      ['Reindeer cross a road near Kiruna.', ['AFP'], 'Jonathan Nackstrand'],
    ],
  },
  {
    id: 'txt-names-after-numbers',
    file: 'a.txt',
    text: `Harvest in the Douro

Pickers work from six to noon.

Captions
1. Pickers on the terraces of Pinhão.
2. Grapes are weighed at the quinta.
3. Feet in the lagar at night.
4. The last boat of the season.

Credits: Paulo Novais/Lusa (1, 4), Rafael Marchante/Reuters (2), Patrícia de Melo Moreira/AFP (3)
`,
    pictures: [
      ['Pickers on the terraces of Pinhão.', ['LUSA'], 'Paulo Novais'],
      ['Grapes are weighed at the quinta.', ['Reuters'], 'Rafael Marchante'],
      ['Feet in the lagar at night.', ['AFP'], 'Patrícia de Melo Moreira'],
      ['The last boat of the season.', ['LUSA'], 'Paulo Novais'],
    ],
  },
  {
    id: 'txt-unnumbered-with-list',
    file: 'a.txt',
    text: `Carnival in Binche

The Gilles danced until dawn.

Gilles throw oranges on the square.

A drummer warms his hands.

Masks in the town hall.

Photos: 1-2 Kenzo Tribouillard/AFP; 3 Yves Herman/Reuters
`,
    pictures: [],
    doubtful: true,
  },
  {
    id: 'german-mail',
    file: 'a.txt',
    text: `Von: Jana Voss <voss@example.org>
An: Bildredaktion <bild@example.org>
Gesendet: Dienstag, 4. Juni 2024 08:12
Betreff: Galerie Leuchtturm

Liebe Kollegen,

anbei die Galerie für morgen.

Leuchtturm Roter Sand wird gerettet

Der Turm steht seit 1885 in der Wesermündung.

Der Leuchtturm Roter Sand bei Sturm. Foto: Sina Schuldt/dpa
Arbeiter prüfen das Fundament. Foto: Fabian Bimmer/Reuters

Viele Grüße
Jana

Am 03.06.2024 um 17:20 schrieb Bildredaktion <bild@example.org>:
> Kannst du noch zwei Bilder schicken?
> Foto: dpa reicht.
`,
    pictures: [
      ['Der Leuchtturm Roter Sand bei Sturm.', ['DPA'], 'Sina Schuldt'],
      ['Arbeiter prüfen das Fundament.', ['Reuters'], 'Fabian Bimmer'],
    ],
  },
  {
    id: 'outlook-html',
    file: 'a.html',
    text: `<html><head><style>p.MsoNormal{margin:0cm}</style></head><body><div class="WordSection1"><p class="MsoNormal">Here are the captions for the oyster story.<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal"><b>Oysters for the Queen<o:p></o:p></b></p><p class="MsoNormal">The festival of Whitstable is 300 years old.<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Photo 1: Boats bring the first catch to Whitstable. Gareth Fuller/PA<o:p></o:p></p><p class="MsoNormal">Photo 2: The mayor opens an oyster. Hannah McKay/Reuters<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Kind regards,<o:p></o:p></p><p class="MsoNormal">Amy<o:p></o:p></p></div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri"><b>From:</b> Desk &lt;desk@example.org&gt;<br><b>Sent:</b> Monday, June 3, 2024 9:00 AM<br><b>To:</b> Amy<br><b>Subject:</b> Oysters</font></div><div><p>Photo 1: Boats. PA</p><p>Photo 2: Mayor. PA</p></div></body></html>`,
    pictures: [
      ['Boats bring the first catch to Whitstable.', ['PA'], 'Gareth Fuller'],
      ['The mayor opens an oyster.', ['Reuters'], 'Hannah McKay'],
    ],
  },
  {
    id: 'swedish',
    file: 'a.txt',
    text: `Isen bär

Skridskoåkarna är tillbaka på Mälaren.

Långfärdsskridskor på Mälaren. Foto: Jessica Gow/TT
En isvak mäts av räddningstjänsten. Foto: Fredrik Sandberg/TT
Kaffe på en brygga. Bild: Ints Kalnins/Reuters
`,
    pictures: [
      ['Långfärdsskridskor på Mälaren.', ['TT'], 'Jessica Gow'],
      ['En isvak mäts av räddningstjänsten.', ['TT'], 'Fredrik Sandberg'],
      ['Kaffe på en brygga.', ['Reuters'], 'Ints Kalnins'],
    ],
  },
  {
    id: 'czech-ukrainian',
    file: 'a.txt',
    text: `Повінь на Закарпатті

Вода піднялася на три метри.

Рятувальники евакуюють жителів Тячева. Фото: Сергій Гудак / Укрінформ

Міст після повені. Фото: Роман Балук / Reuters
`,
    pictures: [
      ['Рятувальники евакуюють жителів Тячева.', ['Ukrinform'], 'Сергій Гудак'],
      ['Міст після повені.', ['Reuters'], 'Роман Балук'],
    ],
  },
  {
    id: 'persian-hebrew',
    file: 'a.txt',
    text: `הגשם חזר לנגב

נחלים זרמו ביום שני אחרי שנתיים.

ילדים משחקים בנחל באר שבע. צילום: דני כהן / רויטרס

כביש מוצף ליד רהט. צילום: יונתן זינדל / פלאש 90
`,
    pictures: [
      ['ילדים משחקים בנחל באר שבע.', ['Reuters'], 'דני כהן'],
      ['כביש מוצף ליד רהט.', ['Flash90'], 'יונתן זינדל'],
    ],
  },
  {
    id: 'chinese',
    file: 'a.txt',
    text: `冰雪节开幕

哈尔滨冰雪节周五开幕。

1. 游客在冰灯前合影。（王建伟/新华社）
2. 工人在松花江上采冰。（张涛/法新社）
`,
    pictures: [
      ['游客在冰灯前合影。', ['Xinhua'], '王建伟'],
      ['工人在松花江上采冰。', ['AFP'], '张涛'],
    ],
  },
  {
    id: 'yaml-gallery',
    file: 'a.md',
    text: `---
title: Mud race
date: 2024-08-03
images:
  - src: mud-1.jpg
    caption: Runners wade through the channel near Boyes.
    credit: Ana Kos/Reuters
    alt: Two runners in mud
  - src: mud-2.jpg
    caption: A dog joins the race.
    credit: Jure Makovec/AFP
---

Two hundred runners crossed the channel.
`,
    pictures: [
      ['Runners wade through the channel near Boyes.', ['Reuters'], 'Ana Kos'],
      ['A dog joins the race.', ['AFP'], 'Jure Makovec'],
    ],
    altTexts: ['Two runners in mud', null],
  },
  {
    id: 'interview-no-pictures',
    file: 'a.txt',
    text: `“I never pose anyone”

Interview: Karin Holm

Photographer Lena Ash/AFP was in town on Monday. She spoke about thirty years of work.

Karin Holm: Do you ask people to smile?

Lena Ash: Never. Reuters once asked me to. I said no / and left.

Karin Holm: What is next?

Lena Ash: Sleep.
`,
    pictures: [],
  },
  {
    id: 'story-colon-list',
    file: 'a.txt',
    text: `What the storm left

The storm killed no one. In the villages people counted what they had lost:

Roofs, fences, a church tower.

The army will help from Monday.

Photos from the storm:

Fallen oaks block the road to Elva. (Ints Kalnins/Reuters)

The church of Rõngu without its tower. (Raigo Pajula/AFP)
`,
    pictures: [
      ['Fallen oaks block the road to Elva.', ['Reuters'], 'Ints Kalnins'],
      ['The church of Rõngu without its tower.', ['AFP'], 'Raigo Pajula'],
    ],
  },
];

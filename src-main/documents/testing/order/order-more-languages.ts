/** Captions and credits in Dutch, Portuguese, Polish, Russian, Arabic, Japanese, Turkish and Norwegian. */
import type { OrderSample } from './order-sample.ts';

export const MORE_LANGUAGES: readonly OrderSample[] = [
  {
    id: 'dutch',
    file: 'a.txt',
    text: `Schaatsers op de Gouwzee

12 februari 2024

Voor het eerst in jaren ligt er ijs op de Gouwzee.

De ijsclub waarschuwt voor wakken.

Schaatsers trekken van Monnickendam naar Marken. Foto: Koen van Weel / ANP

Een vader trekt zijn dochter op een slee over het ijs. Foto: Eva Plevier / Reuters

Koek-en-zopie aan de haven van Marken. Beeld: Ramon van Flymen / ANP
`,
    pictures: [
      ['Schaatsers trekken van Monnickendam naar Marken.', ['ANP'], 'Koen van Weel'],
      ['Een vader trekt zijn dochter op een slee over het ijs.', ['Reuters'], 'Eva Plevier'],
      ['Koek-en-zopie aan de haven van Marken.', ['ANP'], 'Ramon van Flymen'],
    ],
  },
  {
    id: 'portuguese',
    file: 'a.txt',
    text: `Pescadores de Olhão voltam ao mar

Lisboa, 3 de maio de 2024

Depois de duas semanas de greve, os barcos saíram na sexta-feira.

O preço do peixe subiu.

Pescadores preparam as redes no porto de Olhão.
Crédito: Luís Forra/Lusa

Um barco sai do porto ao amanhecer.
Crédito: Pedro Nunes/Reuters

Vendedoras no mercado de peixe.
Crédito: Patrícia de Melo Moreira/AFP
`,
    pictures: [
      ['Pescadores preparam as redes no porto de Olhão.', ['LUSA'], 'Luís Forra'],
      ['Um barco sai do porto ao amanhecer.', ['Reuters'], 'Pedro Nunes'],
      ['Vendedoras no mercado de peixe.', ['AFP'], 'Patrícia de Melo Moreira'],
    ],
  },
  {
    id: 'polish',
    file: 'a.txt',
    text: `Żubry wróciły do lasu

Cztery żubry wypuszczono w poniedziałek w Puszczy Rominckiej.

Zwierzęta przyjechały z Białowieży.

Żubr opuszcza skrzynię transportową. Fot. Artur Reszko / PAP

Leśnicy obserwują stado przez lornetkę. Fot. Kacper Pempel / Reuters

Ślady na śniegu przy paśniku. Fot. Grzegorz Dąbrowski / Agencja Wyborcza.pl
`,
    pictures: [
      ['Żubr opuszcza skrzynię transportową.', ['PAP'], 'Artur Reszko'],
      ['Leśnicy obserwują stado przez lornetkę.', ['Reuters'], 'Kacper Pempel'],
      ['Ślady na śniegu przy paśniku.', ['Agencja Wyborcza'], 'Grzegorz Dąbrowski'],
    ],
  },
  {
    id: 'russian',
    file: 'a.txt',
    text: `Ледокол вернулся в порт

Ледокол «Красин» вернулся в Мурманск в понедельник.

Экипаж провёл в море пять месяцев.

Ледокол входит в Кольский залив. Фото: Лев Федосеев / ТАСС

Родные встречают моряков на причале. Фото: Максим Шеметов / Reuters

Капитан Игорь Павлов на мостике. Фото: Павел Львов / РИА Новости
`,
    pictures: [
      ['Ледокол входит в Кольский залив.', ['TASS'], 'Лев Федосеев'],
      ['Родные встречают моряков на причале.', ['Reuters'], 'Максим Шеметов'],
      ['Капитан Игорь Павлов на мостике.', ['RIA Novosti'], 'Павел Львов'],
    ],
  },
  {
    id: 'arabic',
    file: 'a.txt',
    text: `سوق الكتب يعود إلى بغداد

عاد سوق الكتب في شارع المتنبي يوم الجمعة.

حضر آلاف الزوار.

بائع يرتب الكتب في شارع المتنبي. تصوير: أحمد الربيعي / أ ف ب

قراء يجلسون في مقهى الشابندر. تصوير: ثائر السوداني / رويترز
`,
    pictures: [
      ['بائع يرتب الكتب في شارع المتنبي.', ['AFP'], 'أحمد الربيعي'],
      ['قراء يجلسون في مقهى الشابندر.', ['Reuters'], 'ثائر السوداني'],
    ],
  },
  {
    id: 'japanese',
    file: 'a.txt',
    text: `桜が満開に

東京の桜が29日、満開となった。

上野公園には多くの花見客が訪れた。

上野公園の桜並木を歩く人たち＝29日、東京（田中一郎/AFP）

屋台に並ぶ家族連れ＝29日、東京（ロイター）
`,
    pictures: [
      ['上野公園の桜並木を歩く人たち＝29日、東京', ['AFP'], '田中一郎'],
      ['屋台に並ぶ家族連れ＝29日、東京', ['Reuters'], null],
    ],
  },
  {
    id: 'turkish',
    file: 'a.txt',
    text: `Kapadokya'da balonlar

Kapadokya'da balon festivali cumartesi günü başladı.

Yüzlerce turist geldi.

Balonlar Göreme üzerinde yükseliyor. Fotoğraf: Behçet Alkan / AA

Bir çift gün doğumunu izliyor. Fotoğraf: Umit Bektas / Reuters
`,
    pictures: [
      ['Balonlar Göreme üzerinde yükseliyor.', ['Anadolu'], 'Behçet Alkan'],
      ['Bir çift gün doğumunu izliyor.', ['Reuters'], 'Umit Bektas'],
    ],
  },
  {
    id: 'norwegian',
    file: 'a.txt',
    text: `Skredet i Gjerdrum

Letingen fortsatte søndag.

Mannskaper leter i skredområdet. Foto: Tor Erik Schrøder / NTB

Kronprins Haakon besøker de evakuerte. Foto: Lise Åserud / NTB

Lys tennes ved kirken. Foto: Jil Yngland / AFP
`,
    pictures: [
      ['Mannskaper leter i skredområdet.', ['NTB'], 'Tor Erik Schrøder'],
      ['Kronprins Haakon besøker de evakuerte.', ['NTB'], 'Lise Åserud'],
      ['Lys tennes ved kirken.', ['AFP'], 'Jil Yngland'],
    ],
  },
];

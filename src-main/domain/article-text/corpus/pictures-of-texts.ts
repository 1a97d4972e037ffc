/** Captions and credits as texts of twelve languages set them: in lines, labels, numbers, tables and short codes. */

export type PictureText = readonly [
  text: string,
  pictures: readonly (readonly [caption: string, credit: string | null])[],
];

export const PICTURE_TEXTS: readonly PictureText[] = [
  [
    '[caption id="attachment_12" align="aligncenter" width="800"]<img src="z.jpg" /> Rowers on the Charles River. | Steven Senne/AP[/caption]',
    [['Rowers on the Charles River.', 'Steven Senne/AP']],
  ],
  [
    '![Surfers at Nazaré](1.jpg)\n*Surfers wait at Nazaré, Portugal. Photo: Armando Franca/AP*\n\n![Cliffs](2.jpg)\n*Spectators on the cliffs. Photo: Patricia de Melo Moreira/AFP*',
    [
      ['Surfers wait at Nazaré, Portugal.', 'Photo: Armando Franca/AP'],
      ['Spectators on the cliffs.', 'Photo: Patricia de Melo Moreira/AFP'],
    ],
  ],
  [
    'Photo 1: Workers plant rice near Pavia.\nCredit: Piero Cruciatti/AFP\n\nPhoto 2: A heron in the flooded field.\nCredit: Flavio Lo Scalzo/Reuters',
    [
      ['Workers plant rice near Pavia.', 'Piero Cruciatti/AFP'],
      ['A heron in the flooded field.', 'Flavio Lo Scalzo/Reuters'],
    ],
  ],
  [
    "1. A potter in Safi. — Fadel Senna/AFP\n2. Dyers in Fez. — Youssef Boudlal/Reuters\n3. A baker in Rabat. — Mosa'ab Elshamy/AP",
    [
      ['A potter in Safi.', 'Fadel Senna/AFP'],
      ['Dyers in Fez.', 'Youssef Boudlal/Reuters'],
      ['A baker in Rabat.', "Mosa'ab Elshamy/AP"],
    ],
  ],
  [
    'Légende : Des vignerons vendangent à Chablis.\nCrédit : Arnaud Finistre / AFP\n\nLégende : Le pressoir du domaine.\nCrédit : Jeff Pachoud / AFP',
    [
      ['Des vignerons vendangent à Chablis.', 'Arnaud Finistre / AFP'],
      ['Le pressoir du domaine.', 'Jeff Pachoud / AFP'],
    ],
  ],
  [
    'Pie de foto: Pescadores en la playa de Huanchaco.\nCrédito: Sebastián Castañeda / Reuters\n\nPie de foto: Caballitos de totora al amanecer.\nCrédito: Ernesto Benavides / AFP',
    [
      ['Pescadores en la playa de Huanchaco.', 'Sebastián Castañeda / Reuters'],
      ['Caballitos de totora al amanecer.', 'Ernesto Benavides / AFP'],
    ],
  ],
  [
    'Didascalia: Pastori in Barbagia.\nFoto di Gianluigi Deidda\n\nDidascalia: Un muro dipinto a Orgosolo.\nFoto di Emanuele Perrone',
    [
      ['Pastori in Barbagia.', 'Foto di Gianluigi Deidda'],
      ['Un muro dipinto a Orgosolo.', 'Foto di Emanuele Perrone'],
    ],
  ],
  [
    'Bildunterschrift: Schafe auf dem Deich bei Husum.\nBildnachweis: Axel Heimken / dpa\n\nBildunterschrift: Ein Krabbenkutter läuft aus.\nBildnachweis: Marcus Brandt / dpa',
    [
      ['Schafe auf dem Deich bei Husum.', 'Axel Heimken / dpa'],
      ['Ein Krabbenkutter läuft aus.', 'Marcus Brandt / dpa'],
    ],
  ],
  [
    'A shop in Lyon\u200B sells masks.\u00A0\u200F(Jean-Philippe\u00AD Ksiazek\u2060/AFP\uFEFF)',
    [['A shop in Lyon sells masks.', 'Jean-Philippe Ksiazek/AFP']],
  ],
  [
    'Farmers block a road near Agen.\n(Photo: Christophe Archambault/AFP)\n\nA tractor in front of the prefecture.\n(Photo: Valentine Chapuis/AFP)',
    [
      ['Farmers block a road near Agen.', 'Photo: Christophe Archambault/AFP'],
      ['A tractor in front of the prefecture.', 'Photo: Valentine Chapuis/AFP'],
    ],
  ],
  [
    'FOTO: JULIO MUÑOZ/EFE\nVecinos limpian el barro en Utiel.\n\nFOTO: BIEL ALIÑO/EFE\nUn coche sobre otro en Sedaví.',
    [
      ['Vecinos limpian el barro en Utiel.', 'FOTO: JULIO MUÑOZ/EFE'],
      ['Un coche sobre otro en Sedaví.', 'FOTO: BIEL ALIÑO/EFE'],
    ],
  ],
  [
    'Photos: Sergei Gapon and Yulia Morozova\n\nA man ice-fishes near Suzdal.',
    [['A man ice-fishes near Suzdal.', 'Photos: Sergei Gapon and Yulia Morozova']],
  ],
  [
    'Снег на Красной площади. Фото: Максим Шеметов / Reuters',
    [['Снег на Красной площади.', 'Фото: Максим Шеметов / Reuters']],
  ],
  [
    '<gallery>\nFile:A.jpg|Monks in Luang Prabang. Photo: Ting Shen/Xinhua\nFile:B.jpg|A market stall. Photo: Kaikeo Saiyasane/Xinhua\n</gallery>',
    [
      ['Monks in Luang Prabang.', 'Photo: Ting Shen/Xinhua'],
      ['A market stall.', 'Photo: Kaikeo Saiyasane/Xinhua'],
    ],
  ],
  [
    'Slide 1 of 2: Camels race in Dubai. (Christopher Pike/Bloomberg)\n\nSlide 2 of 2: Robot jockeys wait. (Francois Nel/Getty Images)',
    [
      ['Camels race in Dubai.', 'Christopher Pike/Bloomberg'],
      ['Robot jockeys wait.', 'Francois Nel/Getty Images'],
    ],
  ],
  [
    '1/2\nDancers in Oaxaca.\nCarlos Santiago/Eyepix\n\n2/2\nA brass band in the rain.\nJorge Luis Plata/Reuters',
    [
      ['Dancers in Oaxaca.', 'Carlos Santiago/Eyepix'],
      ['A brass band in the rain.', 'Jorge Luis Plata/Reuters'],
    ],
  ],
  [
    'Caption: Weavers in Varanasi.\nPhotographer: Niharika Kulkarni\nAgency: AFP\n\nCaption: A silk merchant.\nPhotographer: Sanjay Kanojia\nAgency: AFP',
    [
      ['Weavers in Varanasi.', 'Niharika Kulkarni/AFP'],
      ['A silk merchant.', 'Sanjay Kanojia/AFP'],
    ],
  ],
  [
    'Bild 1: Winzer in Radebeul\nFoto: Robert Michael\n\nBild 2: Trauben in der Kelter\nFoto: Sebastian Kahnert',
    [
      ['Winzer in Radebeul', 'Foto: Robert Michael'],
      ['Trauben in der Kelter', 'Foto: Sebastian Kahnert'],
    ],
  ],
  [
    "Photo de Jean-Christophe Verhaegen, AFP\nDes mineurs à Forbach en 2003.\n\nPhoto de Frederick Florin, AFP\nLe carreau Wendel aujourd'hui.",
    [
      ['Des mineurs à Forbach en 2003.', 'Photo de Jean-Christophe Verhaegen, AFP'],
      ["Le carreau Wendel aujourd'hui.", 'Photo de Frederick Florin, AFP'],
    ],
  ],
  [
    'Salinas de Maras, Perú. / ERNESTO BENAVIDES (AFP)\n\nUna mujer recoge sal. / MARTIN MEJIA (AP)',
    [
      ['Salinas de Maras, Perú.', 'ERNESTO BENAVIDES (AFP)'],
      ['Una mujer recoge sal.', 'MARTIN MEJIA (AP)'],
    ],
  ],
  [
    'La vendemmia a Barolo. (Foto: Marco Bertorello / AFP)\nUna cantina a La Morra. (Foto: Miguel Medina / AFP)',
    [
      ['La vendemmia a Barolo.', 'Foto: Marco Bertorello / AFP'],
      ['Una cantina a La Morra.', 'Foto: Miguel Medina / AFP'],
    ],
  ],
  [
    'IN PICTURES: A winter in Lapland\n\nReindeer cross a frozen lake.\nJouni Porsanger / Lehtikuva\n\nThe northern lights over Inari.\nIrene Stachon / Lehtikuva',
    [
      ['Reindeer cross a frozen lake.', 'Jouni Porsanger / Lehtikuva'],
      ['The northern lights over Inari.', 'Irene Stachon / Lehtikuva'],
    ],
  ],
  [
    '**Lightning over Lake Maracaibo.** *Photo: Federico Parra / AFP*\n\n**Fishermen at dusk.** *Photo: Isaac Urrutia / Reuters*',
    [
      ['Lightning over Lake Maracaibo.', 'Photo: Federico Parra / AFP'],
      ['Fishermen at dusk.', 'Photo: Isaac Urrutia / Reuters'],
    ],
  ],
  [
    'Sur la plage de Saint-Malo, le 9 mars. DAMIEN MEYER/AFP\n\nUn surfeur face aux vagues. LOÏC VENANCE/AFP',
    [
      ['Sur la plage de Saint-Malo, le 9 mars.', 'DAMIEN MEYER/AFP'],
      ['Un surfeur face aux vagues.', 'LOÏC VENANCE/AFP'],
    ],
  ],
  [
    'Foto’s: Robin Utrecht en Koen van Weel / ANP\n\nSchaatsers op de Keizersgracht.',
    [['Schaatsers op de Keizersgracht.', 'Foto’s: Robin Utrecht en Koen van Weel / ANP']],
  ],
  [
    'Um pescador em Nazaré. Foto de Patrícia de Melo Moreira/AFP',
    [['Um pescador em Nazaré.', 'Foto de Patrícia de Melo Moreira/AFP']],
  ],
  [
    '\u202AGirls jump rope in Gaza City.\u202C \u2066Mohammed Salem\u2069/\u200EReuters\u200F',
    [['Girls jump rope in Gaza City.', 'Mohammed Salem/Reuters']],
  ],
  [
    '#1 Sheep on Skye.\nPhoto credit: Jeff J Mitchell (Getty)\n\n#2 The Old Man of Storr.\nPhoto credit: Peter Summers (Getty)',
    [
      ['Sheep on Skye.', 'Jeff J Mitchell (Getty)'],
      ['The Old Man of Storr.', 'Peter Summers (Getty)'],
    ],
  ],
  [
    "Above: A stork's nest in Alfaro. Photo by Ander Gillenea\n\nBelow: The bell tower. Photo by Vincent West",
    [
      ["Above: A stork's nest in Alfaro.", 'Photo by Ander Gillenea'],
      ['Below: The bell tower.', 'Photo by Vincent West'],
    ],
  ],
  [
    'Ovejas en la Puerta de Alcalá. PIERRE-PHILIPPE MARCOU / AFP\n\nPastores con traje regional. OSCAR DEL POZO / AFP',
    [
      ['Ovejas en la Puerta de Alcalá.', 'PIERRE-PHILIPPE MARCOU / AFP'],
      ['Pastores con traje regional.', 'OSCAR DEL POZO / AFP'],
    ],
  ],
  [
    'Die Elbe bei Niedrigwasser. (Robert Michael/dpa)\nEin Boot auf dem Trockenen. (Sebastian Willnow/dpa)\nEin Hungerstein. (Jan Woitas/dpa)',
    [
      ['Die Elbe bei Niedrigwasser.', 'Robert Michael/dpa'],
      ['Ein Boot auf dem Trockenen.', 'Sebastian Willnow/dpa'],
      ['Ein Hungerstein.', 'Jan Woitas/dpa'],
    ],
  ],
  [
    'Picture 1 of 2\nCyclists on the Mortirolo.\nLuca Bettini/AFP\n\nPicture 2 of 2\nThe peloton in Aprica.\nMarco Alpozzi/LaPresse',
    [
      ['Cyclists on the Mortirolo.', 'Luca Bettini/AFP'],
      ['The peloton in Aprica.', 'Marco Alpozzi/LaPresse'],
    ],
  ],
  [
    "Crédit photo : Sameer Al-Doumy / AFP\nLa falaise d'Étretat.\n\nCrédit photo : Lou Benoist / AFP\nDes promeneurs sur la plage.",
    [
      ["La falaise d'Étretat.", 'Sameer Al-Doumy / AFP'],
      ['Des promeneurs sur la plage.', 'Lou Benoist / AFP'],
    ],
  ],
  [
    'Un mercato a Ballarò. © Igor Petyx\nVenditori di sfincione. © Franco Lannino',
    [
      ['Un mercato a Ballarò.', '© Igor Petyx'],
      ['Venditori di sfincione.', '© Franco Lannino'],
    ],
  ],
  [
    '|Nr.|Caption|Credit|\n|---|---|---|\n|1|Voters queue in Soweto.|Emmanuel Croset/AFP|\n|2|A ballot box in Durban.|Rogan Ward/Reuters|',
    [
      ['Voters queue in Soweto.', 'Emmanuel Croset/AFP'],
      ['A ballot box in Durban.', 'Rogan Ward/Reuters'],
    ],
  ],
  [
    'Caption;Credit\nBoats in Essaouira;Fadel Senna/AFP\nA net mender;Jalal Morchidi/EPA',
    [
      ['Boats in Essaouira', 'Fadel Senna/AFP'],
      ['A net mender', 'Jalal Morchidi/EPA'],
    ],
  ],
  [
    'A tea picker in Assam. [Biju Boro/AFP]\n\nA factory in Jorhat. [Anuwar Hazarika/Reuters]',
    [
      ['A tea picker in Assam.', 'Biju Boro/AFP'],
      ['A factory in Jorhat.', 'Anuwar Hazarika/Reuters'],
    ],
  ],
  [
    'Cosecha de café en Caldas.\n— Jaime Saldarriaga (AFP)\n\nGranos al sol.\n— Raúl Arboleda (AFP)',
    [
      ['Cosecha de café en Caldas.', 'Jaime Saldarriaga (AFP)'],
      ['Granos al sol.', 'Raúl Arboleda (AFP)'],
    ],
  ],
  [
    'Source: Anadolu. A street in Antakya after the earthquake.',
    [['A street in Antakya after the earthquake.', 'Anadolu']],
  ],
  [
    'Zdjęcie: Darek Delmanowicz / PAP\nŻołnierze na granicy.\n\nZdjęcie: Marcin Obara / PAP\nMur z drutu.',
    [
      ['Żołnierze na granicy.', 'Zdjęcie: Darek Delmanowicz / PAP'],
      ['Mur z drutu.', 'Zdjęcie: Marcin Obara / PAP'],
    ],
  ],
  [
    'A mural in Belfast. Photograph: Charles McQuillan/Getty Images\nA peace wall. Photograph: Clodagh Kilcoyne/Reuters',
    [
      ['A mural in Belfast.', 'Photograph: Charles McQuillan/Getty Images'],
      ['A peace wall.', 'Photograph: Clodagh Kilcoyne/Reuters'],
    ],
  ],
  [
    '{{< figure src="1.jpg" caption="Kelp farmers on Jeju." attr="Jung Yeon-je / AFP" >}}',
    [['Kelp farmers on Jeju.', 'Jung Yeon-je / AFP']],
  ],
  [
    '[[File:1.jpg|thumb|A shepherd in Svaneti (Photo: Zurab Kurtsikidze / EPA)]]',
    [['A shepherd in Svaneti', 'Photo: Zurab Kurtsikidze / EPA']],
  ],
  [
    '.. figure:: 1.jpg\n\n   A glacier near Zermatt. Photo: Denis Balibouse / Reuters',
    [['A glacier near Zermatt.', 'Photo: Denis Balibouse / Reuters']],
  ],
  [
    'PHOTO 1 – Saffron pickers in Taliouine (Fadel Senna/AFP)\nPHOTO 2 – Drying the stigmas (Abdelhak Balhaki/Reuters)',
    [
      ['Saffron pickers in Taliouine', 'Fadel Senna/AFP'],
      ['Drying the stigmas', 'Abdelhak Balhaki/Reuters'],
    ],
  ],
  [
    'Foto oben: Kraniche bei Linum (Patrick Pleul/dpa)\n\nFoto unten: Vogelzähler am Ufer (Jens Kalaene/dpa)',
    [
      ['Kraniche bei Linum', 'Patrick Pleul/dpa'],
      ['Vogelzähler am Ufer', 'Jens Kalaene/dpa'],
    ],
  ],
  [
    'A temple in Bagan.\nSTR/AFP\n\nMonks collect alms.\nYe Aung Thu/AFP',
    [
      ['A temple in Bagan.', 'STR/AFP'],
      ['Monks collect alms.', 'Ye Aung Thu/AFP'],
    ],
  ],
  [
    'Imagen: Emilio Morenatti / AP\nUn anciano en Barcelona.\n\nImagen: Álvaro Barrientos / AP\nToros en Pamplona.',
    [
      ['Un anciano en Barcelona.', 'Imagen: Emilio Morenatti / AP'],
      ['Toros en Pamplona.', 'Imagen: Álvaro Barrientos / AP'],
    ],
  ],
  [
    'Le carnaval de Binche. © Belga / Eric Lalmand\n\nLes Gilles lancent des oranges. © Belga / Nicolas Maeterlinck',
    [
      ['Le carnaval de Binche.', '© Belga / Eric Lalmand'],
      ['Les Gilles lancent des oranges.', '© Belga / Nicolas Maeterlinck'],
    ],
  ],
  [
    'Caption : Fishermen in Kerala. Credit : Arun Sankar / AFP. Caption : A boat yard. Credit : R. Satish Babu / AFP.',
    [
      ['Fishermen in Kerala.', 'Arun Sankar / AFP'],
      ['A boat yard.', 'R. Satish Babu / AFP'],
    ],
  ],
  [
    'Pilger in Lourdes (KNA/Corinne Simon)\nKerzen an der Grotte (KNA/Harald Oppitz)',
    [
      ['Pilger in Lourdes', 'KNA/Corinne Simon'],
      ['Kerzen an der Grotte', 'KNA/Harald Oppitz'],
    ],
  ],
  [
    'Traktoren in Warschau.\nCzarek Sokolowski/AP/dpa\n\nBauern verbrennen Reifen.\nWojtek Radwanski/AFP/dpa',
    [
      ['Traktoren in Warschau.', 'Czarek Sokolowski/AP/dpa'],
      ['Bauern verbrennen Reifen.', 'Wojtek Radwanski/AFP/dpa'],
    ],
  ],
  [
    'Una ninfa al carnevale di Viareggio.\nCredits: Alessandro Bremec/NurPhoto\n\nUn carro allegorico.\nCredits: Riccardo Dalle Luche/ANSA',
    [
      ['Una ninfa al carnevale di Viareggio.', 'Alessandro Bremec/NurPhoto'],
      ['Un carro allegorico.', 'Riccardo Dalle Luche/ANSA'],
    ],
  ],
  [
    'Vignerons à Cahors\u00AD\u200B, le 2 octobre.\u2063 ©\u200C Lionel\u200D Bonaventure\u00A0/\u202FAFP',
    [['Vignerons à Cahors, le 2 octobre.', '© Lionel Bonaventure\u00A0/\u202FAFP']],
  ],
  [
    'Captions:\n\n01. Sledge dogs in Tasiilaq – credit: Lukasz Larsson Warzecha / Getty\n02. A hunter with his catch – credit: Olivier Morin / AFP',
    [
      ['Sledge dogs in Tasiilaq', 'Lukasz Larsson Warzecha / Getty'],
      ['A hunter with his catch', 'Olivier Morin / AFP'],
    ],
  ],
  [
    'Onderschrift: Kinderen schaatsen in Winterswijk.\nFotograaf: Piroschka van de Wouw / Reuters\n\nOnderschrift: Een koek-en-zopiekraam.\nFotograaf: Robin van Lonkhuijsen / ANP',
    [
      ['Kinderen schaatsen in Winterswijk.', 'Fotograaf: Piroschka van de Wouw / Reuters'],
      ['Een koek-en-zopiekraam.', 'Fotograaf: Robin van Lonkhuijsen / ANP'],
    ],
  ],
  [
    'Podpis: Rybacy nad Zalewem.\nFot. Mateusz Słodkowski/Reuters\n\nPodpis: Suszenie sieci.\nFot. Marcin Gadomski/PAP',
    [
      ['Rybacy nad Zalewem.', 'Fot. Mateusz Słodkowski/Reuters'],
      ['Suszenie sieci.', 'Fot. Marcin Gadomski/PAP'],
    ],
  ],
  [
    'Picture credit: Phil Noble, Reuters\nCaption: Morris dancers in Bacup.\n\nPicture credit: Oli Scarff, AFP\nCaption: A brass band in Saddleworth.',
    [
      ['Morris dancers in Bacup.', 'Phil Noble, Reuters'],
      ['A brass band in Saddleworth.', 'Oli Scarff, AFP'],
    ],
  ],
  [
    'Schnee auf dem Brocken\nBild: Matthias Bein/dpa\n\nEine Dampflok\nBild: Swen Pförtner/dpa',
    [
      ['Schnee auf dem Brocken', 'Bild: Matthias Bein/dpa'],
      ['Eine Dampflok', 'Bild: Swen Pförtner/dpa'],
    ],
  ],
  [
    'A puffin on Skomer [photo by Rebecca Naden, Reuters]\nA seal on the beach [photo by Ben Birchall, PA]',
    [
      ['A puffin on Skomer', 'photo by Rebecca Naden, Reuters'],
      ['A seal on the beach', 'photo by Ben Birchall, PA'],
    ],
  ],
  [
    'Photo\u00A01\u00A0:\u00A0Une péniche à Conflans. ©\u00A0Thomas\u00A0Samson/AFP\n\nPhoto\u00A02\u00A0:\u00A0Un éclusier. ©\u00A0Joël\u00A0Saget/AFP',
    [
      ['Une péniche à Conflans.', '©\u00A0Thomas\u00A0Samson/AFP'],
      ['Un éclusier.', '©\u00A0Joël\u00A0Saget/AFP'],
    ],
  ],
  [
    'Pictures\n\nA ferry leaves Piraeus.\n\nA dog waits on the pier.\n\nGulls follow the boats.\n\nPhoto credits: 1 AND 3: Yorgos Karahalis/Reuters; 2: Jane Barlow/AP',
    [
      ['A ferry leaves Piraeus.', 'Yorgos Karahalis/Reuters'],
      ['A dog waits on the pier.', 'Jane Barlow/AP'],
      ['Gulls follow the boats.', 'Yorgos Karahalis/Reuters'],
    ],
  ],
  [
    'Afbeelding 1: Een veerboot verlaat Piraeus.\n\nAfbeelding 2: Een hond wacht op de pier.\n\nFotocredits: afbeelding 1: Yorgos Karahalis/Reuters; afbeelding 2: Jane Barlow/AP',
    [
      ['Een veerboot verlaat Piraeus.', 'Yorgos Karahalis/Reuters'],
      ['Een hond wacht op de pier.', 'Jane Barlow/AP'],
    ],
  ],
  [
    '1 van 2\n\nEen veerboot verlaat Piraeus. Yorgos Karahalis/Reuters\n\n2 van 2\n\nEen hond wacht op de pier. Jane Barlow/AP',
    [
      ['Een veerboot verlaat Piraeus.', 'Yorgos Karahalis/Reuters'],
      ['Een hond wacht op de pier.', 'Jane Barlow/AP'],
    ],
  ],
];

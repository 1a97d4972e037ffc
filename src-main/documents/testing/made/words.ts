/** What made articles say, by language: headlines, dates, story, captions easy and hard, labels and names. */

export interface ArticleWords {
  readonly headlines: readonly string[];
  /** All are 12 August 2024. */
  readonly dates: readonly string[];
  readonly story: readonly string[];
  readonly leads: readonly string[];
  readonly captions: readonly string[];
  readonly labels: readonly string[];
  readonly names: readonly string[];
}

export const WORDS: Readonly<Record<string, ArticleWords>> = {
  en: {
    headlines: ['Storm shuts coastal rail line', 'Farmers march on the capital'],
    dates: ['12 August 2024', 'August 12, 2024', 'Published: Aug. 12, 2024 10:32 a.m.', '2024-08-12'],
    story: [
      'Hundreds of travellers were stranded overnight after waves washed away the track bed near the old harbour.',
      'Officials said that repairs would take at least three weeks, and that buses would run in the meantime.',
      '“We have never seen anything like it,” said the stationmaster, who has worked on the line for thirty years.',
    ],
    leads: ['In pictures:', 'Photos from the scene:', 'The day in photos'],
    captions: [
      'Workers clear rocks from the line near the harbour on Sunday.',
      'Waves break over the sea wall at high tide.',
      'The damaged bridge, seen from the air.',
      'Prime Minister Alice Brown speaks to residents in the town hall on Aug. 11, 2024.',
      'Singer Brian Johnson of AC/DC waves from the stage at St. Mary’s Stadium.',
      'From left: Ann Lee, Bo Ek and Cy Roe wait at the start.',
      'A sign reads “Closed until further notice”.',
      'People shelter from the rain; some had waited since dawn. Others gave up and went home.',
      'Governor John Doe (right) arrives in Washington, D.C.',
      'A Reuters photographer runs from the wave near the pier.',
      'The 10/11 derby between Ashby and Calve ended 2-2.',
    ],
    labels: ['Photo', 'Photograph', 'Credit', 'Image', 'Picture', 'Photo credit'],
    names: ['Mary Stone', 'Kwame Adu', 'Liam O’Connor', 'Sofia Marino-Ruiz', 'Ben van der Meer'],
  },
  de: {
    headlines: ['Sturm legt Küstenbahn lahm', 'Bauern ziehen in die Hauptstadt'],
    dates: ['12. August 2024', '12.08.2024', 'Montag, 12. August 2024', 'Stand: 12.08.2024, 10:32 Uhr'],
    story: [
      'Hunderte Reisende saßen über Nacht fest, nachdem Wellen das Gleisbett am alten Hafen fortgespült hatten.',
      'Die Reparatur werde mindestens drei Wochen dauern, teilte die Bahn mit; bis dahin fahren Busse.',
    ],
    leads: ['Bilder vom Tage:', 'In Bildern:', 'Die Bilder:'],
    captions: [
      'Arbeiter räumen am Sonntag Steine von den Gleisen.',
      'Wellen schlagen bei Flut über die Mauer.',
      'Die beschädigte Brücke aus der Luft.',
      'Von links: Anna Lee, Bo Ek und Cy Roe am Start.',
      'Bundeskanzlerin Anna Muster (CDU) spricht am 11.8. mit Anwohnern. Viele hatten lange gewartet.',
      'Das ZDF/ARD-Team wartet am Ufer.',
    ],
    labels: ['Foto', 'Bild', 'Bildnachweis', 'Fotograf'],
    names: ['Jürgen Weidner', 'Anna-Lena Köhler', 'Tobias von Arnim', 'Eva Probe'],
  },
  fr: {
    headlines: ['La tempête coupe la ligne côtière', 'Les agriculteurs marchent sur la capitale'],
    dates: ['12 août 2024', 'Le lundi 12 août 2024', 'Publié le 12/08/2024 à 10h32'],
    story: [
      'Des centaines de voyageurs ont été bloqués dans la nuit après que les vagues ont emporté la voie du vieux port.',
      'Les travaux dureront au moins trois semaines, selon la préfecture, et des bus assureront la liaison.',
    ],
    leads: ['En images :', 'Les photos :'],
    captions: [
      'Des ouvriers dégagent les rochers de la voie dimanche.',
      'Les vagues passent par-dessus la digue à marée haute.',
      'Le pont endommagé, vu du ciel.',
      'De gauche à droite : Anne Lee, Bo Ek et Cy Roe au départ.',
      'Le président (à gauche) salue Mme Martin à St-Malo. Il était arrivé la veille.',
    ],
    labels: ['Photo', 'Crédit photo', 'Crédit', 'Photographie'],
    names: ['Jeanne Dupont', 'Émile Lefèvre', 'Paul Martin', 'Chloé de La Tour'],
  },
  es: {
    headlines: ['El temporal corta la línea de la costa', 'Los agricultores marchan a la capital'],
    dates: ['12 de agosto de 2024', 'Lunes, 12 de agosto de 2024', '12/08/2024'],
    story: [
      'Cientos de viajeros quedaron atrapados después de que las olas arrastraran la vía junto al puerto viejo.',
      'Las obras durarán al menos tres semanas, según el gobierno regional, y habrá autobuses.',
    ],
    leads: ['En imágenes:', 'Las fotos:'],
    captions: [
      'Unos operarios retiran rocas de la vía el domingo.',
      'Las olas superan el dique con la marea alta.',
      'El puente dañado, visto desde el aire.',
      'De izquierda a derecha: Ana Lee, Bo Ek y Cy Roe.',
      'El ministro Luis Roe (PP) saluda a los vecinos. Llegó el sábado.',
    ],
    labels: ['Foto', 'Fotografía', 'Crédito', 'Imagen'],
    names: ['Juana García', 'Pedro Pérez Ruiz', 'Íñigo Ibáñez', 'María de los Santos'],
  },
  it: {
    headlines: ['La tempesta ferma la ferrovia costiera', 'Gli agricoltori in marcia sulla capitale'],
    dates: ['12 agosto 2024', 'Lunedì 12 agosto 2024', 'Pubblicato il 12/08/2024'],
    story: [
      'Centinaia di viaggiatori sono rimasti bloccati dopo che le onde hanno spazzato via i binari del vecchio porto.',
      'I lavori dureranno almeno tre settimane, ha detto la regione, e circoleranno autobus sostitutivi.',
    ],
    leads: ['Le immagini:', 'In foto:'],
    captions: [
      'Operai rimuovono i massi dai binari domenica.',
      'Le onde superano la diga con l’alta marea.',
      'Il ponte danneggiato, visto dall’alto.',
      'Da sinistra: Anna Lee, Bo Ek e Cy Roe alla partenza.',
      'Il premier (a sinistra) saluta i residenti. Era arrivato sabato.',
    ],
    labels: ['Foto', 'Fotografia', 'Crediti', 'Immagine'],
    names: ['Giulia Rossi', 'Marco D’Angelo', 'Luca De Santis'],
  },
};

/** As it is written, and as the desk names it. */
export const SUPPLIERS: readonly (readonly [string, string])[] = [
  ['Reuters', 'Reuters'],
  ['AP', 'AP'],
  ['AFP', 'AFP'],
  ['Getty Images', 'Getty Images'],
  ['dpa', 'DPA'],
  ['EPA', 'EPA'],
  ['PA', 'PA'],
  ['ANSA', 'ANSA'],
  ['EFE', 'EFE'],
  ['Anadolu', 'Anadolu'],
  ['imago', 'Imago'],
  ['Keystone', 'Keystone'],
];

/** Texts with one slip each: what is found, and what the press of its fix leaves; where a person must choose, nothing changes. */
import type { CarefulText } from './careful-text.ts';

const NAMES: readonly CarefulText[] = [
  {
    id: 'a misspelt majority against the file',
    language: 'en-GB',
    captions: [
      'Grégoire Marchand bows in Ashby on Saturday.',
      'Gregoire Marchand sings in Ashby on Saturday.',
      'Gregoire Marchand waves in Ashby on Saturday.',
      'Gregoire Marchand rests in Ashby on Saturday.',
    ],
    persons: [['Grégoire Marchand'], [], [], []],
    finds: ['T10'],
    fixed: [
      'Grégoire Marchand bows in Ashby on Saturday.',
      'Grégoire Marchand sings in Ashby on Saturday.',
      'Grégoire Marchand waves in Ashby on Saturday.',
      'Grégoire Marchand rests in Ashby on Saturday.',
    ],
  },
  {
    id: 'accents in the body alone',
    language: 'en-GB',
    body: 'Singer Angèle Vantour opened the night.',
    captions: [
      'Angele Vantour bows in Ashby on Saturday.',
      'Angele Vantour sings in Ashby on Saturday.',
      'Angele Vantour waves in Ashby on Saturday.',
    ],
    finds: ['T10'],
    fixed: [
      'Angèle Vantour bows in Ashby on Saturday.',
      'Angèle Vantour sings in Ashby on Saturday.',
      'Angèle Vantour waves in Ashby on Saturday.',
    ],
  },
  {
    id: 'a name that nobody knows, two against one',
    language: 'en-GB',
    captions: [
      'Henrik Tolvanen runs in Ashby on Saturday.',
      'Henrik Tolvannen rests in Ashby on Saturday.',
      'Henrik Tolvannen waves in Ashby on Saturday.',
    ],
    finds: ['T9'],
  },
  {
    id: 'Zelensky and Zelenskyy',
    language: 'en-GB',
    captions: [
      'Volodymyr Zelensky speaks in London on Saturday.',
      'Volodymyr Zelenskyy leaves in London on Saturday.',
      'Volodymyr Zelensky waves in London on Saturday.',
    ],
    finds: ['T9'],
  },
  {
    id: 'a known building, misspelt by most',
    language: 'en-GB',
    captions: [
      'Tourists leave the Colloseum in Rome on Saturday.',
      'Rain falls on the Colloseum in Rome on Saturday.',
      'A guide points at the Colosseum in Rome on Saturday.',
      'Cats sleep at the Colloseum in Rome on Saturday.',
    ],
    finds: ['T9'],
    fixed: [
      'Tourists leave the Colosseum in Rome on Saturday.',
      'Rain falls on the Colosseum in Rome on Saturday.',
      'A guide points at the Colosseum in Rome on Saturday.',
      'Cats sleep at the Colosseum in Rome on Saturday.',
    ],
  },
  {
    id: 'one country, misspelt',
    language: 'en-GB',
    body: 'The team flew to Kazakstan. Kazakhstan had won twice.',
    captions: ['Fans of Kazakhstan sing in Astana on Saturday.'],
    finds: ['T9'],
    fixed: ['Fans of Kazakhstan sing in Astana on Saturday.'],
    fixedBody: 'The team flew to Kazakhstan. Kazakhstan had won twice.',
  },
  {
    id: 'MacDonald and Macdonald, one person',
    language: 'en-GB',
    captions: ['Ann MacDonald runs in Ashby on Saturday.', 'Ann Macdonald rests in Ashby on Saturday.'],
    finds: ['T10'],
  },
  {
    id: 'hyphen in a name',
    language: 'en-GB',
    captions: ['Anne-Marie Roe runs in Ashby on Saturday.', 'Anne Marie Roe rests in Ashby on Saturday.'],
    finds: ['T10'],
  },
  {
    id: 'Umlaut im Namen, die Datei weiß es',
    language: 'de-DE',
    captions: [
      'Jörg Müller winkt am Samstag in Grünau.',
      'Jörg Mueller geht am Samstag in Grünau.',
      'Jörg Mueller lacht am Samstag in Grünau.',
    ],
    persons: [['Jörg Müller'], ['Jörg Müller'], []],
    finds: ['T9'],
    fixed: [
      'Jörg Müller winkt am Samstag in Grünau.',
      'Jörg Müller geht am Samstag in Grünau.',
      'Jörg Müller lacht am Samstag in Grünau.',
    ],
  },
  {
    id: 'Scholz und Scholtz',
    language: 'de-DE',
    captions: ['Karl Breuning winkt am Samstag in Grünau.', 'Karl Breunning geht am Samstag in Grünau.'],
    finds: ['T9'],
  },
  {
    id: 'un nom, un accent',
    language: 'fr-FR',
    captions: [
      'Cédric Lévêque salue à Saint-Alban, samedi.',
      'Cédric Leveque chante à Saint-Alban, samedi.',
      'Cédric Leveque court à Saint-Alban, samedi.',
    ],
    finds: ['T10'],
    fixed: [
      'Cédric Lévêque salue à Saint-Alban, samedi.',
      'Cédric Lévêque chante à Saint-Alban, samedi.',
      'Cédric Lévêque court à Saint-Alban, samedi.',
    ],
  },
  {
    id: 'tilde',
    language: 'es-ES',
    captions: ['Íñigo Muñoz saluda en Valmora el sábado.', 'Íñigo Munoz canta en Valmora el sábado.'],
    finds: ['T10'],
    fixed: ['Íñigo Muñoz saluda en Valmora el sábado.', 'Íñigo Muñoz canta en Valmora el sábado.'],
  },
];

const SEVERAL_FILES: readonly CarefulText[] = [
  {
    id: 'two files show two spellings',
    language: 'en-US',
    captions: ['Jon Stewart tells a joke in Boston on Saturday.', 'John Stewart waves in Boston on Saturday.'],
    persons: [['Jon Stewart'], ['John Stewart']],
    finds: ['T9'],
  },
  {
    id: 'two files, two letters apart',
    language: 'en-GB',
    captions: ['Erik Larsson skis in Oslo on Saturday.', 'Eric Larson reads in Oslo on Saturday.'],
    persons: [['Erik Larsson'], ['Eric Larson']],
    finds: ['T9'],
  },
];

const DAYS: readonly CarefulText[] = [
  {
    id: 'weekday, English',
    language: 'en-GB',
    captions: ['A boat passes in Ashby on Friday, March 8, 2025.'],
    finds: ['T4'],
  },
  {
    id: 'weekday after the date',
    language: 'en-US',
    captions: ['A boat passes in Ashby on March 8, 2025, a Friday.'],
    finds: ['T4'],
  },
  {
    id: 'weekday, day first',
    language: 'en-GB',
    captions: ['A boat passes in Ashby on Fri 8 Mar 2025.'],
    finds: ['T4'],
  },
  {
    id: 'weekday, German',
    language: 'de-DE',
    captions: ['Ein Boot fährt am Freitag, den 8. März 2025, durch Grünau.'],
    finds: ['T4'],
  },
  {
    id: 'weekday, German figures',
    language: 'de-DE',
    captions: ['Ein Boot fährt am Freitag (8.3.2025) durch Grünau.'],
    finds: ['T4'],
  },
  {
    id: 'weekday, French',
    language: 'fr-FR',
    captions: ['Un bateau passe à Saint-Alban, vendredi 8 mars 2025.'],
    finds: ['T4'],
  },
  {
    id: 'weekday, Spanish',
    language: 'es-ES',
    captions: ['Un barco pasa por Valmora el viernes 8 de marzo de 2025.'],
    finds: ['T4'],
  },
  {
    id: 'weekday, Italian',
    language: 'it-IT',
    captions: ['Una barca passa a Castelvero venerdì 8 marzo 2025.'],
    finds: ['T4'],
  },
  {
    id: 'weekday without year',
    language: 'en-GB',
    captions: ['A boat passes in Ashby on Friday, March 8.'],
    finds: ['T4'],
  },
];

const WORDS: readonly CarefulText[] = [
  {
    id: 'doubled, English',
    language: 'en-GB',
    captions: ['A boat passes the the bridge in Ashby on Saturday.'],
    finds: ['T17'],
    fixed: ['A boat passes the bridge in Ashby on Saturday.'],
  },
  {
    id: 'doubled, German',
    language: 'de-DE',
    captions: ['Ein Boot fährt am Samstag unter unter der Brücke in Grünau.'],
    finds: ['T17'],
    fixed: ['Ein Boot fährt am Samstag unter der Brücke in Grünau.'],
  },
  {
    id: 'doubled, French',
    language: 'fr-FR',
    captions: ['Un bateau passe sous le le pont à Saint-Alban, samedi.'],
    finds: ['T17'],
    fixed: ['Un bateau passe sous le pont à Saint-Alban, samedi.'],
  },
  {
    id: 'doubled, Spanish',
    language: 'es-ES',
    captions: ['Un barco pasa por el el puente de Valmora el sábado.'],
    finds: ['T17'],
    fixed: ['Un barco pasa por el puente de Valmora el sábado.'],
  },
  {
    id: 'doubled, Italian',
    language: 'it-IT',
    captions: ['Una barca passa sotto il il ponte a Castelvero sabato.'],
    finds: ['T17'],
    fixed: ['Una barca passa sotto il ponte a Castelvero sabato.'],
  },
  {
    id: 'spelling, English',
    language: 'en-GB',
    captions: ['Spectators recieve a medal in Ashby on Saturday.'],
    finds: ['T22'],
    fixed: ['Spectators receive a medal in Ashby on Saturday.'],
  },
  {
    id: 'spelling, German',
    language: 'de-DE',
    captions: ['Ein Helfer schaufellt am Samstag Schlamm in Grünau.'],
    finds: ['T22'],
    fixed: ['Ein Helfer schaufelt am Samstag Schlamm in Grünau.'],
  },
  {
    id: 'spelling, French',
    language: 'fr-FR',
    captions: ['Une vendangeuse vide son panier dans la remorqe à Saint-Alban, samedi.'],
    finds: ['T22'],
    fixed: ['Une vendangeuse vide son panier dans la remorqe à Saint-Alban, samedi.'],
  },
  {
    id: 'spelling, Spanish',
    language: 'es-ES',
    captions: ['Un pastor guía el rebañoo por la calle de Valmora el sábado.'],
    finds: ['T22'],
    fixed: ['Un pastor guía el rebaño por la calle de Valmora el sábado.'],
  },
  {
    id: 'spelling, Italian',
    language: 'it-IT',
    captions: ['Il sindaco taglia il nasttro a Castelvero sabato.'],
    finds: ['T22'],
    fixed: ['Il sindaco taglia il nastro a Castelvero sabato.'],
  },
  {
    id: 'agreement',
    language: 'en-GB',
    captions: ['Two runners crosses the bridge in Ashby on Saturday.'],
    finds: ['T21'],
    fixed: ['Two runners cross the bridge in Ashby on Saturday.'],
  },
  {
    id: 'one caption seven times',
    language: 'en-GB',
    captions: Array.from({ length: 7 }, () => 'Runners cross the bridge in Ashby on Saturday.'),
    finds: ['T16'],
  },
  {
    id: 'two ages',
    language: 'en-GB',
    captions: ['Maria Huber, 34, runs in Ashby on Saturday.', 'Maria Huber, 43, rests in Ashby on Saturday.'],
    finds: ['T20'],
  },
  {
    id: 'zwei Alter',
    language: 'de-DE',
    captions: [
      'Die 34-jährige Maria Huber läuft am Samstag in Grünau.',
      'Maria Huber (43) ruht am Samstag in Grünau aus.',
    ],
    finds: ['T20'],
  },
  {
    id: 'another city than the file',
    language: 'en-GB',
    captions: ['A boat passes in Lyon, France, on Saturday.'],
    place: ['Madrid', 'Spain'],
    finds: ['T8'],
  },
  {
    id: 'eine andere Stadt als die Datei',
    language: 'de-DE',
    captions: ['Ein Boot fährt am Samstag in Lyon.'],
    place: ['Madrid', 'Spanien'],
    finds: ['T8'],
  },
  { id: 'past tense', language: 'en-GB', captions: ['A boat passed the bridge in Ashby on Saturday.'], finds: ['T13'] },
];

export const CAREFUL_WRONG: readonly CarefulText[] = [...NAMES, ...SEVERAL_FILES, ...DAYS, ...WORDS];

/** Texts that are right though a program may doubt them: doubled words, namesakes, weekdays in names, collective nouns. */
import type { CarefulText } from './careful-text.ts';

const ENGLISH: readonly CarefulText[] = [
  {
    id: 'had had',
    language: 'en-GB',
    captions: [
      'Rower Ann Poe, who had had surgery in May, trains in Ashby on Sunday.',
      'A coach says that that is enough in Ashby on Sunday.',
    ],
  },
  {
    id: 'bands and towns of doubled names',
    language: 'en-GB',
    captions: [
      'Duran Duran play in Baden-Baden on Saturday.',
      'Fans from Walla Walla and Bora Bora greet Duran Duran in Baden-Baden on Saturday.',
      'The The open for Talk Talk in Baden-Baden on Saturday.',
    ],
  },
  {
    id: 'New York, New York',
    language: 'en-US',
    captions: [
      'A singer performs “New York, New York” in Hoboken on Saturday.',
      'Boutros Boutros-Ghali Street is closed in Hoboken on Saturday.',
    ],
  },
  {
    id: 'Macdonald and MacDonald',
    language: 'en-GB',
    captions: [
      'Actor Kelly Macdonald waves in Glasgow on Saturday.',
      'Author George MacDonald reads in Glasgow on Saturday.',
      'Kelly Macdonald signs a poster in Glasgow on Saturday.',
    ],
  },
  {
    id: 'Muhammad and Mohammed',
    language: 'en-GB',
    captions: [
      'Muhammad Yunus speaks in London on Saturday.',
      'Mohammed Kudus scores in London on Saturday.',
      'Mo Farah waves in London on Saturday.',
    ],
  },
  {
    id: 'Sheffield Wednesday',
    language: 'en-GB',
    captions: [
      'Sheffield Wednesday celebrate a goal in Leeds on Saturday, March 8, 2025.',
      'A Sheffield Wednesday fan sings in Leeds on Saturday, March 8, 2025.',
    ],
  },
  {
    id: 'Thursday Island',
    language: 'en-GB',
    captions: [
      'A boat leaves Thursday Island on Friday, 7 March 2025.',
      'Guests eat at Ruby Tuesday on Friday, 7 March 2025.',
    ],
  },
  {
    id: 'two days with one month',
    language: 'en-GB',
    captions: [
      'Skiers race in Davos on Saturday 8 and Sunday 9 March 2025.',
      'A skier rests in Davos in the night from Saturday to Sunday, 9 March 2025.',
    ],
  },
  {
    id: 'history',
    language: 'en-GB',
    captions: [
      'A mural recalls Bloody Sunday, January 30, 1972, in Derry on Saturday.',
      'A poster of Black Monday, October 19, 1987, hangs in Derry on Saturday.',
    ],
  },
  {
    id: 'collective nouns',
    language: 'en-GB',
    captions: [
      'A number of runners cross the bridge in Ashby on Saturday.',
      'The couple are married in Ashby on Saturday.',
      'Police are at the door in Ashby on Saturday.',
      'A flock of sheep crosses the road in Ashby on Saturday.',
    ],
  },
  {
    id: 'plural names',
    language: 'en-US',
    captions: [
      'The United States plays the Netherlands in Boston on Saturday.',
      'The Rolling Stones play in Boston on Saturday.',
      'One of the men who were rescued waves in Boston on Saturday.',
      'A pair of boots lies on a dock in Boston on Saturday.',
    ],
  },
  {
    id: 'between subject and verb',
    language: 'en-GB',
    captions: [
      'The mayor, with her two sons, opens the fair in Ashby on Saturday.',
      'Children in a boat on the lake wave in Ashby on Saturday.',
      'A box of apples falls from a cart in Ashby on Saturday.',
      'Neither the boys nor their coach knows the way in Ashby on Saturday.',
    ],
  },
  {
    id: 'both spellings of the world',
    language: 'en-GB',
    captions: [
      'Labour leader Ann Poe visits the Department of Labor in Washington on Saturday.',
      'A colourful float passes the World Trade Center in New York on Saturday.',
    ],
  },
  {
    id: 'dialect and sounds',
    language: 'en-GB',
    captions: [
      '“Naebody kens,” says a fisherman in Wick on Saturday.',
      'A child shouts “Yay, yay!” in Wick on Saturday.',
    ],
  },
  {
    id: 'Paris, Texas',
    language: 'en-US',
    captions: ['A cowboy rides in Paris, Texas, on Saturday.', 'Rain falls on Paris, Texas, on Saturday.'],
    place: ['Paris', 'United States'],
  },
  {
    id: 'place in a name',
    language: 'en-GB',
    captions: [
      'London Bridge is seen in Lake Havasu City on Saturday.',
      'A Paris Saint-Germain scarf lies in Lake Havasu City on Saturday.',
      'A Boston terrier sleeps in Lake Havasu City on Saturday.',
    ],
    place: ['Lake Havasu City', 'United States'],
  },
  {
    id: 'ages of two',
    language: 'en-GB',
    captions: ['Maria Huber, 34, runs in Ashby on Saturday.', 'Anna Huber, 43, rests in Ashby on Saturday.'],
  },
  {
    id: 'short and long forms',
    language: 'en-GB',
    captions: [
      'Pope Leo XIV waves in Rome on Saturday.',
      'Pope Leo XIII, in a painting, hangs in Rome on Saturday.',
      'King Charles III looks down from a wall in Rome on Saturday.',
      'King Charles II hangs beside him in Rome on Saturday.',
    ],
  },
];

const GERMAN: readonly CarefulText[] = [
  {
    id: 'die die, Dutch',
    language: 'nl',
    captions: ['Mensen die die brug blokkeren, zitten zaterdag in Rotterdam op straat.'],
  },
  {
    id: 'die die',
    language: 'de-DE',
    captions: [
      'Menschen, die die Brücke sperren, sitzen am Samstag in Grünau auf der Straße.',
      'Das, das niemand wollte, steht am Samstag in Grünau.',
      'Ein Helfer, der der Frau hilft, winkt am Samstag in Grünau.',
    ],
  },
  {
    id: 'zusammengesetzte Wörter',
    language: 'de-DE',
    captions: [
      'Böllerschützen stehen am Samstag an der Hochwasserschutzwand in Grünau.',
      'Eine Rettungssanitäterin trägt am Samstag ein Schlauchboot durch Grünau.',
      'Die Wiesnwirte ziehen am Samstag durch Grünau.',
    ],
  },
  {
    id: 'Schweiz',
    language: 'de-CH',
    captions: ['Fussballfans stehen am Samstag auf der Strasse in Chur.', 'Ein Velofahrer grüsst am Samstag in Chur.'],
  },
  {
    id: 'Österreich',
    language: 'de-AT',
    captions: [
      'Ein Bub isst am Samstag, 8. Jänner 2022, in Linz Marillenknödel.',
      'Ein Rauchfangkehrer winkt am Samstag, 8. Jänner 2022, in Linz.',
    ],
    date: '2022-01-09',
  },
  {
    id: 'Wochentag und Datum',
    language: 'de-DE',
    captions: [
      'Ein Zug fährt am Sonntag, 9. März 2025, durch Grünau.',
      'Am Sonntag, dem 09.03.2025, läuten in Grünau die Glocken.',
      'Ein Bild vom Schwarzen Freitag, 25. Oktober 1929, hängt am Sonntag in Grünau.',
    ],
  },
  {
    id: 'Meier und Maier',
    language: 'de-DE',
    captions: [
      'Trainer Sepp Maier winkt am Samstag in Grünau.',
      'Bürgermeisterin Ute Meier grüßt am Samstag in Grünau.',
      'Ute Meier tanzt am Samstag in Grünau.',
    ],
  },
  {
    id: 'Genitiv und Mehrzahl',
    language: 'de-DE',
    captions: [
      'Anton Bergers Hund bellt am Samstag in Grünau.',
      'Anton Berger streichelt ihn am Samstag in Grünau.',
      'Die Bergers gehen am Samstag in Grünau heim.',
      'Hans’ Rad liegt am Samstag in Grünau.',
    ],
  },
  {
    id: 'Reihe von',
    language: 'de-DE',
    captions: [
      'Eine Reihe von Läufern überquert am Samstag in Grünau die Brücke.',
      'Ein Paar küsst sich am Samstag in Grünau.',
      'Die Polizei sperrt am Samstag in Grünau die Straße.',
      'Ein Dutzend Kinder rennen am Samstag in Grünau.',
    ],
  },
  {
    id: 'Seite an Seite',
    language: 'de-DE',
    captions: [
      'Bauer Veit und Bäuerin Vroni gehen am Samstag Seite an Seite durch Grünau.',
      'Frankfurt (Oder) spielt am Samstag in Frankfurt am Main.',
    ],
  },
];

const FRENCH: readonly CarefulText[] = [
  {
    id: 'nous nous',
    language: 'fr-FR',
    captions: [
      '« Nous nous retrouvons », dit un vigneron à Saint-Alban, samedi.',
      'Des enfants que vous vous rappelez courent à Saint-Alban, samedi.',
      'Un homme dit « non, non » à Saint-Alban, samedi.',
    ],
  },
  {
    id: 'œuvre et événement',
    language: 'fr-FR',
    captions: ['Une œuvre est dévoilée à Saint-Alban, samedi.', 'L’évènement réunit la foule à Saint-Alban, samedi.'],
  },
  {
    id: 'jour et date',
    language: 'fr-FR',
    captions: [
      'Un train passe à Saint-Alban, le dimanche 9 mars 2025.',
      'La foule attend à Saint-Alban, dimanche 9 mars.',
      'Un marché du samedi 1er mars 2025 à Saint-Alban.',
    ],
  },
  {
    id: 'le couple',
    language: 'fr-FR',
    captions: [
      'La plupart des vendangeurs arrivent à Saint-Alban, samedi.',
      'Un groupe d’enfants chante à Saint-Alban, samedi.',
      'Un des hommes qui ont plongé salue à Saint-Alban, samedi.',
    ],
  },
  {
    id: 'Jean et Jeanne',
    language: 'fr-FR',
    captions: [
      'Jean Martin salue Jeanne Martin à Saint-Alban, samedi.',
      'Anne Le Goff danse à Saint-Alban, samedi.',
      'Yann Le Goff chante à Saint-Alban, samedi.',
    ],
  },
];

const SPANISH: readonly CarefulText[] = [
  {
    id: 'dobles',
    language: 'es-ES',
    captions: [
      'Un niño grita «¡no, no!» en Valmora el sábado.',
      'Una mujer baila muy muy despacio en Valmora el sábado.',
    ],
  },
  {
    id: 'día y fecha',
    language: 'es-ES',
    captions: [
      'Un tren pasa por Valmora el domingo 9 de marzo de 2025.',
      'La banda toca en Valmora el sábado, 8 de marzo de 2025.',
    ],
  },
  {
    id: 'Martín y Martínez',
    language: 'es-ES',
    captions: ['Ana Martín saluda a Ana Martínez en Valmora el sábado.', 'José Ramón habla en Valmora el sábado.'],
  },
  {
    id: 'colectivos',
    language: 'es-ES',
    captions: [
      'La mayoría de los pastores cantan en Valmora el sábado.',
      'Un grupo de niños juega en Valmora el sábado.',
      'La gente aplaude en Valmora el sábado.',
    ],
  },
];

const ITALIAN: readonly CarefulText[] = [
  {
    id: 'via via',
    language: 'it-IT',
    captions: [
      'La folla cresce via via a Castelvero sabato.',
      'Un bambino cammina piano piano a Castelvero sabato.',
      'Una barca va man mano verso la riva a Castelvero sabato.',
    ],
  },
  {
    id: 'giorno e data',
    language: 'it-IT',
    captions: [
      'Un treno passa a Castelvero domenica 9 marzo 2025.',
      'La banda suona a Castelvero sabato 8 marzo 2025.',
    ],
  },
  {
    id: 'Rossi e Rosso',
    language: 'it-IT',
    captions: [
      'Paolo Rossi saluta Renzo Rosso a Castelvero sabato.',
      'Maria De Santis balla a Castelvero sabato.',
      'Mario De Sanctis canta a Castelvero sabato.',
    ],
  },
  {
    id: 'la maggior parte',
    language: 'it-IT',
    captions: [
      'La maggior parte dei tifosi canta a Castelvero sabato.',
      'Un gruppo di ragazzi corre a Castelvero sabato.',
      'Perché? chiede un cartello a Castelvero sabato.',
    ],
  },
];

export const CAREFUL_RIGHT: readonly CarefulText[] = [...ENGLISH, ...GERMAN, ...FRENCH, ...SPANISH, ...ITALIAN];

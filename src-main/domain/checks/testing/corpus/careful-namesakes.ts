/** Namesakes, foreign words, quotations, days and doubled words: a second set of texts that are right, and of slips beside them. */
import type { CarefulText } from './careful-text.ts';

const RIGHT: readonly CarefulText[] = [
  {
    id: 'Muller and Müller',
    language: 'en-GB',
    captions: [
      'Jennifer Muller dances in Bonn on Saturday.',
      'Muller rests in Bonn on Saturday.',
      'Thomas Müller scores in Bonn on Saturday.',
    ],
  },
  {
    id: 'García and Garcia',
    language: 'en-US',
    captions: [
      'A poster shows Jerry Garcia in Austin on Saturday.',
      'Sergio García putts in Austin on Saturday.',
      'García waves in Austin on Saturday.',
    ],
  },
  {
    id: 'Petersen and Pedersen',
    language: 'en-GB',
    captions: [
      'Anna Petersen skis in Oslo on Saturday.',
      'Lars Pedersen skis in Oslo on Saturday.',
      'Petersen beats the field in Oslo on Saturday.',
    ],
  },
  {
    id: 'Eriksen and Erikson',
    language: 'en-GB',
    captions: [
      'Christian Eriksen warms up in Leeds on Saturday.',
      'Nils Erikson hands over the cup in Leeds on Saturday.',
    ],
  },
  {
    id: 'O’Brien and O’Bryan',
    language: 'en-GB',
    captions: ['Pat O’Brien sings in Cork on Saturday.', 'Mary O’Bryan listens in Cork on Saturday.'],
  },
  {
    id: 'Gdańsk and Danzig',
    language: 'en-GB',
    body: 'Gdańsk was once called Danzig.',
    captions: ['A crane stands in Gdańsk on Saturday.', 'A sign reads Danzig in Gdańsk on Saturday.'],
  },
  {
    id: 'Kiev in a dish',
    language: 'en-GB',
    captions: ['A cook fries chicken Kiev in Kyiv on Saturday.', 'People walk in Kyiv on Saturday.'],
  },
  {
    id: 'a sister paper',
    language: 'en-GB',
    captions: [
      'A vendor sells The Sunday Times in Derby on Saturday, March 8, 2025.',
      'A reader folds the Saturday Review in Derby on Sunday, March 9, 2025.',
    ],
  },
  {
    id: 'goes on on',
    language: 'en-GB',
    captions: [
      'The march goes on on Saturday in Derby.',
      'A bus comes in in Derby on Saturday.',
      'A father gives her her medal in Derby on Saturday.',
    ],
  },
  {
    id: 'so so and far far',
    language: 'en-GB',
    captions: [
      'A sign says the beach is far, far away in Derby on Saturday.',
      'A boy is very, very tired in Derby on Saturday.',
    ],
  },
  {
    id: 'Paris Hilton and Sydney Sweeney',
    language: 'en-US',
    captions: [
      'Paris Hilton waves in Los Angeles on Saturday.',
      'Sydney Sweeney poses in Los Angeles on Saturday.',
      'Jack London’s house stands in Los Angeles on Saturday.',
    ],
    place: ['Los Angeles', 'United States'],
  },
  {
    id: 'a team abroad',
    language: 'en-GB',
    captions: [
      'Manchester City’s Erling Haaland scores in Lisbon on Saturday.',
      'Real Madrid fans sing in Lisbon on Saturday.',
    ],
    place: ['Lisbon', 'Portugal'],
  },
  {
    id: 'a district',
    language: 'en-GB',
    captions: ['A cat sleeps in Montmartre in Paris on Saturday.', 'A dog barks in Belleville in Paris on Saturday.'],
    place: ['Paris', 'France'],
  },
  {
    id: 'another language for the city',
    language: 'en-GB',
    captions: ['A gondola passes in Venice on Saturday.', 'A bell rings in Venice on Saturday.'],
    place: ['Venezia', 'Italia'],
  },
  {
    id: 'one place, exonym',
    language: 'de-DE',
    captions: ['Ein Boot fährt am Samstag in Venedig.', 'Eine Glocke läutet am Samstag in Venedig.'],
    place: ['Venice', 'Italy'],
  },
  {
    id: 'plural team names',
    language: 'en-US',
    captions: [
      'The Miami Heat beat the Utah Jazz in Miami on Saturday.',
      'The Heat celebrate in Miami on Saturday.',
      'Utah Jazz fans leave in Miami on Saturday.',
    ],
  },
  {
    id: 'titles that look plural',
    language: 'en-GB',
    captions: [
      'The Simpsons airs on a screen in Derby on Saturday.',
      'The Guardians of the Galaxy train is full in Derby on Saturday.',
    ],
  },
  {
    id: 'news is',
    language: 'en-GB',
    captions: [
      'News spreads in Derby on Saturday.',
      'Mathematics is taught in a tent in Derby on Saturday.',
      'Politics divides a family in Derby on Saturday.',
    ],
  },
  {
    id: 'there are',
    language: 'en-GB',
    captions: [
      'There are no seats left in Derby on Saturday.',
      'Two thirds of the field is flooded in Derby on Saturday.',
      'Ten miles of road are closed in Derby on Saturday.',
    ],
  },
  {
    id: 'ages that change',
    language: 'en-GB',
    captions: [
      'Anna Poe, who turned 30 on Friday, runs in Derby on Saturday.',
      'Anna Poe, 30, rests in Derby on Saturday.',
      'Her daughter Mary Poe, 3, waves in Derby on Saturday.',
    ],
  },
  {
    id: 'same words, two pictures',
    language: 'en-GB',
    captions: ['Left: a runner falls in Derby on Saturday.', 'Right: a runner falls in Derby on Saturday.'],
  },
  {
    id: 'Relativsätze',
    language: 'de-DE',
    captions: [
      'Kinder, die das Dorf lieben, tanzen am Samstag in Grünau.',
      'Ein Hund, der der Katze folgt, läuft am Samstag in Grünau.',
      'Das Tor, durch das das Boot fährt, steht am Samstag in Grünau.',
    ],
  },
  {
    id: 'Schweizer Schreibung',
    language: 'de-CH',
    captions: ['Ein Tram fährt am Samstag in Zürich.', 'Velofahrer geniessen am Samstag in Zürich die Sonne.'],
  },
  {
    id: 'feste Fügungen',
    language: 'de-DE',
    captions: [
      'Demonstranten werden am Samstag in Köln in Handschellen abgeführt.',
      'Ein Haus steht am Samstag in Köln in Flammen.',
      'Ein Kölner in Tracht tanzt am Samstag in Köln.',
    ],
  },
  {
    id: 'noms composés',
    language: 'fr-FR',
    captions: [
      'Le va-et-vient des bateaux continue à Saint-Malo, samedi.',
      'Un sans-abri dort à Saint-Malo, samedi.',
      'Jean-Pierre et Jean Pierre trinquent à Saint-Malo, samedi.',
    ],
  },
  {
    id: 'en en',
    language: 'fr-FR',
    captions: ['Un guide rit en en parlant à Saint-Malo, samedi.', 'Un enfant court vite, vite à Saint-Malo, samedi.'],
  },
  {
    id: 'los los',
    language: 'es-ES',
    captions: [
      'Un abuelo camina poco a poco en Sevilla el sábado.',
      'Una niña dice «sí, sí» en Sevilla el sábado.',
      'El Betis gana al Sevilla en Sevilla el sábado.',
    ],
  },
  {
    id: 'sotto sotto',
    language: 'it-IT',
    captions: [
      'Un gatto entra zitto zitto a Roma sabato.',
      'Una nave passa quasi quasi contro il molo a Napoli sabato.',
      'Un coro canta «là là là» a Roma sabato.',
    ],
  },
];

const WRONG: readonly CarefulText[] = [
  {
    id: 'surname alone against the full name',
    language: 'en-GB',
    captions: [
      'Jürgen Hoffmeister rows in Derby on Saturday.',
      'Hofmeister rests in Derby on Saturday.',
      'Hofmeister waves in Derby on Saturday.',
    ],
    finds: ['T9'],
  },
  {
    id: 'desk list',
    language: 'en-GB',
    captions: [
      'Tourists photograph the Parthenon in Athens on Saturday.',
      'Clouds hang over the Parthenom in Athens on Saturday.',
      'Dogs sleep below the Parthenom in Athens on Saturday.',
    ],
    finds: ['T9'],
    fixed: [
      'Tourists photograph the Parthenon in Athens on Saturday.',
      'Clouds hang over the Parthenon in Athens on Saturday.',
      'Dogs sleep below the Parthenon in Athens on Saturday.',
    ],
  },
  {
    id: 'a misspelt country in most captions',
    language: 'en-GB',
    captions: [
      'Fans of Slovenia sing in Berlin on Saturday.',
      'Fans of Slovennia dance in Berlin on Saturday.',
      'A flag of Slovennia flies in Berlin on Saturday.',
    ],
    finds: ['T9'],
    fixed: [
      'Fans of Slovenia sing in Berlin on Saturday.',
      'Fans of Slovenia dance in Berlin on Saturday.',
      'A flag of Slovenia flies in Berlin on Saturday.',
    ],
  },
  {
    id: 'Sao Paulo',
    language: 'en-GB',
    captions: [
      'Rain falls in São Paulo on Saturday.',
      'Cars wait in Sao Paulo on Saturday.',
      'Cars move in Sao Paulo on Saturday.',
    ],
    finds: ['T10'],
  },
  {
    id: 'headline against captions',
    language: 'en-GB',
    headline: 'Marchetti wins in Monza',
    captions: ['Luca Marcetti crosses the line in Monza on Saturday.', 'Luca Marcetti waves in Monza on Saturday.'],
    finds: ['T9'],
  },
  {
    id: 'Minderheit der Umlaute',
    language: 'de-DE',
    body: 'Die Sängerin Zoë Kravic trat auf.',
    captions: ['Zoe Kravic singt am Samstag in Köln.', 'Zoe Kravic winkt am Samstag in Köln.'],
    finds: ['T10'],
    fixed: ['Zoë Kravic singt am Samstag in Köln.', 'Zoë Kravic winkt am Samstag in Köln.'],
  },
  {
    id: 'weekday in brackets',
    language: 'de-DE',
    captions: ['Ein Boot fährt am 8. März 2025 (Freitag) in Köln.'],
    finds: ['T4'],
  },
  {
    id: 'weekday in brackets, English',
    language: 'en-GB',
    captions: ['A boat passes in Derby on 8 March 2025 (Friday).'],
    finds: ['T4'],
  },
  {
    id: 'weekday, Portuguese',
    language: 'pt-PT',
    captions: ['Um barco passa em Lisboa na sexta-feira, 8 de março de 2025.'],
    finds: ['T4'],
  },
  {
    id: 'weekday, Dutch',
    language: 'nl-NL',
    captions: ['Een boot vaart in Utrecht op vrijdag 8 maart 2025.'],
    finds: ['T4'],
  },
  {
    id: 'weekday, short, Spanish',
    language: 'es-ES',
    captions: ['Un barco pasa por Sevilla el vie. 8 de marzo de 2025.'],
    finds: ['T4'],
  },
  {
    id: 'weekday, day of the night',
    language: 'en-US',
    captions: ['A boat passes in Boston on Friday night, March 8, 2025.'],
    finds: ['T4'],
  },
  {
    id: 'doubled article, second line',
    language: 'en-GB',
    captions: ['A boat passes in in a storm near Derby on Saturday.'],
    finds: ['T17'],
    fixed: ['A boat passes in a storm near Derby on Saturday.'],
  },
  {
    id: 'die die ohne Komma',
    language: 'de-DE',
    captions: ['Feuerwehrleute sperren am Samstag in Köln die die Brücke.'],
    finds: ['T17'],
    fixed: ['Feuerwehrleute sperren am Samstag in Köln die Brücke.'],
  },
  {
    id: 'doubled que',
    language: 'es-ES',
    captions: ['Una mujer dice que que viene en Sevilla el sábado.'],
    finds: ['T17'],
    fixed: ['Una mujer dice que viene en Sevilla el sábado.'],
  },
  {
    id: 'doubled della',
    language: 'it-IT',
    captions: ['Un gatto dorme sul muro della della casa a Roma sabato.'],
    finds: ['T17'],
    fixed: ['Un gatto dorme sul muro della casa a Roma sabato.'],
  },
  {
    id: 'agreement, names',
    language: 'en-GB',
    captions: ['Anna Poe and Tom Roe crosses the line in Derby on Saturday.'],
    finds: ['T12', 'T21'],
    fixed: ['Anna Poe and Tom Roe cross the line in Derby on Saturday.'],
  },
  {
    id: 'agreement, is',
    language: 'en-GB',
    captions: ['The dancers is cheered in Derby on Saturday.'],
    finds: ['T21'],
    fixed: ['The dancers are cheered in Derby on Saturday.'],
  },
  {
    id: 'spelling, twice',
    language: 'en-GB',
    captions: [
      'A goverment building burns in Derby on Saturday.',
      'The goverment building smokes in Derby on Saturday.',
    ],
    finds: ['T22'],
    fixed: [
      'A government building burns in Derby on Saturday.',
      'The government building smokes in Derby on Saturday.',
    ],
  },
  {
    id: 'deux fois la même légende',
    language: 'fr-FR',
    captions: [
      'Un bateau passe à Saint-Malo, samedi.',
      'Un bateau passe à Saint-Malo, samedi.',
      'Un bateau passe à Saint-Malo, samedi.',
    ],
    finds: ['T16'],
  },
  {
    id: 'país equivocado',
    language: 'es-ES',
    captions: ['Un barco pasa en Oporto, España, el sábado.'],
    place: ['Oporto', 'Portugal'],
    finds: ['T8'],
  },
];

export const CAREFUL_NAMESAKES: readonly CarefulText[] = [...RIGHT, ...WRONG];

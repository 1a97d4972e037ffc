/** Seeded mistakes of grammar and spelling, for the rules that need a tagger and a dictionary. */
import { type SeededGallery, seeded } from './seeded.ts';

export const LANGUAGE_MISTAKES: readonly SeededGallery[] = [
  seeded(
    'subjects and verbs',
    {
      headline: 'The harvest run',
      standfirst: 'Runners of all ages came to Ashby on Monday.',
      pictures: [
        'Runners crosses the finish line in Ashby.',
        'Young athletes warms up in a park in Ashby.',
        'Players of the local club carries a banner in Ashby.',
        'A runners waits for the start in Ashby.',
        'The winner hold the cup in Ashby.',
        'A woman carry her daughter over the line in Ashby.',
        'Spectators is waiting in the rain in Ashby.',
        'The mayor have a cup of tea in Ashby.',
        'Marta Kowalczyk celebrate with her trainer in Ashby.',
        'Three boys jumps over a fence in Ashby.',
      ],
    },
    ['T21', 1, 'crosses'],
    ['T21', 2, 'warms'],
    ['T21', 3, 'carries'],
    ['T21', 4, 'A runners'],
    ['T21', 5, 'hold'],
    ['T21', 6, 'carry'],
    ['T21', 7, 'is'],
    ['T21', 8, 'have'],
    ['T21', 9, 'celebrate'],
    ['T21', 10, 'jumps'],
  ),
  seeded(
    'misspelt words',
    {
      headline: 'Ashby celebrates its harvest',
      standfirst: 'Thousands came to the anual fair in Ashby.',
      pictures: [
        'Visitors recieve apples in Ashby.',
        'A farmer weighs a giant pumkin in Ashby.',
        'Childern dance round a fire in Ashby, and more childern wait.',
        'The goverment minister opens the fair in Ashby.',
        'A seperate tent shelters the goats in Ashby.',
        { caption: 'Horses wait in Ashby.', altText: 'Two brown horses beside a wodden fence' },
        'A comittee judges cakes in Ashby.',
      ],
    },
    ['T22', null, 'anual'],
    ['T22', 1, 'recieve'],
    ['T22', 2, 'pumkin'],
    ['T22', 3, 'childern'],
    ['T22', 4, 'goverment'],
    ['T22', 5, 'seperate'],
    ['T22', 6, 'wodden'],
    ['T22', 7, 'comittee'],
  ),
];

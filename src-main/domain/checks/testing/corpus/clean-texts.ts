/** Clean galleries as texts alone, no file known: places and dates must come out of the words; all invented. */
import type { CorpusGallery } from './gallery.ts';

const ALONE = { profile: 'web', language: 'en-GB', city: '', country: '', textAlone: true } as const;

export const CLEAN_TEXTS: readonly CorpusGallery[] = [
  {
    ...ALONE,
    title: 'a year of weather, in the Guardian’s manner',
    date: '2023-12-29',
    headline: 'The year in weather',
    standfirst: 'Heat, hail and a river that came back: how the sky behaved in 2023.',
    body: ['Our picture editors looked at forty thousand photographs.', 'Here are the ones they kept.'],
    captions: [
      'Lightning strikes the old lighthouse of Porto on 10 February. | Photograph: Inês Carvalho/Getty Images',
      'A man cools his face in a fountain in Seville during the first heatwave of spring. | Photograph: Marta del Olmo/Reuters',
      'Cows stand on a dyke in Emilia-Romagna after the river broke its banks. | Photograph: Luca Bruni/AP',
      'A surfer rides the bore on the Severn at dawn. | Photograph: Ben Hartley/PA',
      'A kingfisher dives into the River Test. | Photograph: Peter Cole/Reuters',
      'The northern lights are reflected in Lake Orsa. | Photograph: Owen Marsh/PA',
      'Fog fills the valley below Corfe Castle. | Photograph: Finn Webb/Getty Images',
      'Waves batter the pier at Porthcawl during Storm Ada. | Photograph: Matt Horne/Getty Images',
    ],
  },
  {
    ...ALONE,
    title: 'a film festival whose town stands in the headline',
    date: '2024-05-25',
    headline: 'Cannes bows out',
    standfirst: 'The jury rewards the young after twelve days and twenty-two films.',
    body: ['Marta Olsen led a jury of nine.'],
    captions: [
      'Director Sean Abel kisses the Palme d’Or for “Annika.” | Vera Le Cam/Invision/AP',
      'Mika Madsen and Mark Edelstein, right, climb the steps of the Palais. | Scott A Garfield/Invision/AP',
      'A woman in a dress made of film reels sits on the beach. | Clodagh Kilmore/Reuters',
      'Seagulls circle above the yachts in the old port. | Valérie Hachet/AFP',
      'A cleaner vacuums the red carpet at six in the morning. | Valérie Hachet/AFP',
      'Fans on ladders call to the stars. | Christophe Simonin/AFP',
    ],
  },
  {
    ...ALONE,
    title: 'a state opening that names its place now and then',
    date: '2024-07-17',
    headline: 'The King opens parliament',
    standfirst: 'Carriages, crowns and forty bills: the first speech of a new government.',
    body: ['The speech lasted thirteen minutes.'],
    captions: [
      'The Queen adjusts the King’s robe. | PA/Henry Nichols',
      'Black Rod knocks on the door of the Commons. | PA/Stefan Rosso',
      'A page carries the train of the robe. | PA/Jonathan Bray',
      'The Household Cavalry rides down Whitehall. | PA/Jordan Pettit',
      'A police dog checks a litter bin outside Westminster Abbey. | PA/Yuki Mori',
      'Bishops in red sit beneath the gallery. | PA/Jonathan Bray',
      'MPs crowd at the bar of the House. | PA/Maja Smith',
    ],
  },
  {
    ...ALONE,
    title: 'wire captions with handouts of institutions',
    date: '2023-11-20',
    headline: 'Between two winters',
    standfirst: 'A second cold season begins along the front in Ukraine.',
    body: ['Power stations were hit again overnight, the grid operator said.'],
    captions: [
      'A woman warms her hands over a stove in Kherson, Ukraine, Sunday, Nov. 19, 2023. | AP Photo/Yefrem Lukash',
      'Rescuers clear debris of an apartment block in Dnipro, Ukraine, Saturday, Nov. 18, 2023. | Ukrainian Emergency Service via AP',
      'Medics carry a wounded man on a stretcher near Kupiansk, Ukraine, Nov. 16, 2023. | AP Photo/Yevhen Malolin',
      'The president greets soldiers in Kyiv, Ukraine, Friday, Nov. 17, 2023. | Ukrainian Presidential Press Office via AP',
      'A cat sleeps on sandbags at a checkpoint near Orikhiv, Ukraine, Sunday, Nov. 19, 2023. | AP Photo/Andriy Andriiuk',
      'The Pope prays for peace at the Vatican, Sunday, Nov. 19, 2023. | Vatican Media via AP',
    ],
  },
];

/** The captions of the sample article, in its order, with the mistakes that desks really make (product.md) and no others. */

export interface SampleCaption {
  /** File in the sample folder. */
  readonly photo: string;
  /** As it is before the credit, with a full stop only where the writer put one. */
  readonly text: string;
}

/** One day in an invented port: nothing and nobody here exists. */
export const SAMPLE_CAPTIONS: readonly SampleCaption[] = [
  {
    photo: 'BCO_0147.jpg',
    text: 'Fishing boats lie at their moorings off Quai des Lampes in Calvenne at dawn on Saturday',
  },
  { photo: 'HLO_2210.jpg', text: 'Sailors hoist a mainsail at Quai des Lampes before the first race on Saturday' },
  // Full stop before the credit: here, in the rainbow's and in the floating lights' caption, and in no other.
  { photo: 'IVM_0031.jpg', text: 'Yachts leave the starting line of the Calvenne regatta in Ambre Bay on Saturday.' },
  { photo: 'ROK_4101.jpg', text: 'The yacht Belle Heure leans into the wind in Ambre Bay on Saturday' },
  { photo: 'BCO_0212.jpg', text: 'Skipper Maëlle Kerdonis reads the wind in Ambre Bay on Saturday' },
  { photo: 'DME_0912.jpg', text: 'Spectators line the Pont Vieux in Calvenne as rowing crews pass below on Saturday' },
  { photo: 'ROK_4177.png', text: 'Three rowing crews race across the shallows of Ambre Bay on Saturday' },
  { photo: 'HLO_2288.jpg', text: 'Families fill Quai des Lampes under strings of flags on Saturday' },
  { photo: 'IVM_0066.jpg', text: 'Lightning strikes behind the last yachts in Ambre Bay on Saturday' },
  // The place spelt wrongly, once of nine.
  { photo: 'BCO_0303.jpg', text: 'Visitors shelter under umbrellas on Quay des Lampes during the squall on Saturday' },
  // No place, neither here nor in the file.
  { photo: 'DME_0977.jpg', text: 'The lifeboat Sainte Odile climbs a wave on its way to a capsized yacht on Saturday' },
  // No date, neither here nor in the file.
  { photo: 'ROK_4230.jpg', text: 'A rescue helicopter lifts a sailor from the water off Quai des Lampes' },
  {
    photo: 'HLO_2341.jpg',
    text: 'Rescued sailor Tobias Renholt warms up in a foil blanket at Quai des Lampes on Saturday',
  },
  { photo: 'IVM_0104.webp', text: 'A rainbow stands over Calvenne after the squall on Saturday.' },
  // The accent missing, once.
  {
    photo: 'BCO_0388.jpg',
    text: 'Maelle Kerdonis steers Belle Heure across the finishing line in Ambre Bay on Saturday',
  },
  { photo: 'DME_1040.jpg', text: 'The three best crews celebrate on the rostrum at Quai des Lampes on Saturday' },
  { photo: 'HLO_2402.jpg', text: 'Maëlle Kerdonis and her crew spray sparkling wine at Quai des Lampes on Saturday' },
  { photo: 'ROK_4290.jpg', text: 'The sailing ship Amiral Joss lies at anchor off Calvenne at sunset on Saturday' },
  // A plural verb on a singular subject.
  { photo: 'IVM_0151.jpg', text: 'A volunteer carry a paper lantern across the Pont Vieux on Saturday' },
  { photo: 'BCO_0455.jpg', text: 'Hundreds of lanterns light the old town of Calvenne on Saturday' },
  { photo: 'ROK_4344.jpg', text: 'Candles in paper boats drift past the Pont Vieux on Saturday.' },
  { photo: 'DME_1101.jpg', text: 'Anouk Vasselin sings at Quai des Lampes on Saturday' },
  // Two captions word for word alike but for the credit.
  { photo: 'HLO_2490.jpg', text: 'Fireworks burst over Calvenne at the end of the regatta night on Saturday' },
  { photo: 'IVM_0188.jpg', text: 'Fireworks burst over Calvenne at the end of the regatta night on Saturday' },
];

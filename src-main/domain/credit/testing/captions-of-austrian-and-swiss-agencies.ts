/** Captions of APA and Keystone: what a desk would make of each; all names are invented or of public figures. */
import type { WireSample } from './wire-sample.ts';

export const CAPTIONS_OF_AUSTRIAN_AND_SWISS_AGENCIES: readonly WireSample[] = [
  {
    text: 'Eine Bäckerin bestäubt Brote in Marlau. Foto: APA/JÖRG PROBST',
    caption: 'Eine Bäckerin bestäubt Brote in Marlau.',
    agencies: ['APA'],
    photographer: 'Jörg Probst',
  },
  {
    text: 'Eine Bäckerin bestäubt Brote in Marlau, am Freitag, 3. März 2023. (KEYSTONE/Jörg Probst)',
    caption: 'Eine Bäckerin bestäubt Brote in Marlau, am Freitag, 3. März 2023.',
    agencies: ['Keystone'],
    photographer: 'Jörg Probst',
  },
  {
    text: 'Kinder spielen am Brunnen vor dem Rathaus in Graz. © APA/ERWIN SCHERIAU',
    caption: 'Kinder spielen am Brunnen vor dem Rathaus in Graz.',
    agencies: ['APA'],
    photographer: 'ERWIN SCHERIAU',
  },
  {
    text: 'Pendler warten am Hauptbahnhof Zürich auf den Zug. (Bild: Ennio Leanza / Keystone)',
    caption: 'Pendler warten am Hauptbahnhof Zürich auf den Zug.',
    agencies: ['Keystone'],
    photographer: 'Ennio Leanza',
  },
  {
    text: 'Schwinger steigen in Bern in die Hosen, am Sonntag, 9. Juni 2024. (KEYSTONE/Marcel Bieri)',
    caption: 'Schwinger steigen in Bern in die Hosen, am Sonntag, 9. Juni 2024.',
    agencies: ['Keystone'],
    photographer: 'Marcel Bieri',
  },
  {
    text: 'Anwohner räumen Schlamm aus ihren Häusern in Lostallo. Keystone / Samuel Golay',
    caption: 'Anwohner räumen Schlamm aus ihren Häusern in Lostallo.',
    agencies: ['Keystone'],
    photographer: 'Samuel Golay',
  },
  {
    text: 'Ein Bagger räumt Geröll in Brienz (GR). | Keystone',
    caption: 'Ein Bagger räumt Geröll in Brienz (GR).',
    agencies: ['Keystone'],
    photographer: null,
  },
  {
    text: 'Imker in Altmoor. (APA/HANS HUBER)',
    caption: 'Imker in Altmoor.',
    agencies: ['APA'],
    photographer: 'Hans Huber',
  },
  {
    text: 'Imker in Altmoor. KEYSTONE/HANS HUBER',
    caption: 'Imker in Altmoor.',
    agencies: ['Keystone'],
    photographer: 'Hans Huber',
  },
  {
    text: 'Apiculteurs à Vieuxmoulin. © Keystone/Jean Favre',
    caption: 'Apiculteurs à Vieuxmoulin.',
    agencies: ['Keystone'],
    photographer: 'Jean Favre',
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. Foto: Nora Feld/APA/dpa +++ dpa-Bildfunk +++',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['APA', 'DPA'],
    photographer: 'Nora Feld',
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. (KEYSTONE/EPA/Nora Feld)',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['Keystone', 'EPA'],
    photographer: 'Nora Feld',
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. (KEYSTONE/Nora Feld) ',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['Keystone'],
    photographer: 'Nora Feld',
  },
  {
    text: 'Volunteers sort apples in Halden on Nov. 12, 2036. (KEYSTONE/Maria Lund)',
    caption: 'Volunteers sort apples in Halden on Nov. 12, 2036.',
    agencies: ['Keystone'],
    photographer: 'Maria Lund',
  },
  {
    text: 'Volunteers sort apples in Halden on Nov. 12, 2036. FOTO: APA/MARIA LUND',
    caption: 'Volunteers sort apples in Halden on Nov. 12, 2036.',
    agencies: ['APA'],
    photographer: 'Maria Lund',
  },
  {
    text: 'Volunteers sort apples in Halden on Nov. 12, 2036. Bild: Maria Lund / Keystone-SDA',
    caption: 'Volunteers sort apples in Halden on Nov. 12, 2036.',
    agencies: ['Keystone'],
    photographer: 'Maria Lund',
  },
  {
    text: 'A goat crosses a road in Torp on Nov. 13, 2036. Foto: APA/Ana Reis/Pool',
    caption: 'A goat crosses a road in Torp on Nov. 13, 2036.',
    agencies: ['APA'],
    photographer: 'Ana Reis',
  },
  {
    text: 'Ein Bergführer im Nebel am Nordkogel am 3. März 2025. - FOTO: APA/LENA HOLM',
    caption: [
      'Ein Bergführer im Nebel am Nordkogel am 3. März 2025.',
      'Ein Bergführer im Nebel am Nordkogel am 3. März 2025. -',
    ],
    agencies: ['APA'],
    photographer: 'Lena Holm',
  },
  {
    text: 'Ein Bergführer im Nebel am Nordkogel. Foto: APA/EXPA/Lena Holm',
    caption: 'Ein Bergführer im Nebel am Nordkogel.',
    agencies: ['APA', 'EXPA'],
    photographer: 'Lena Holm',
  },
  {
    text: 'Ein Bergführer im Nebel, am Montag, 3. März 2025, in Nordwil. (KEYSTONE/Lena Holm)',
    caption: 'Ein Bergführer im Nebel, am Montag, 3. März 2025, in Nordwil.',
    agencies: ['Keystone'],
    photographer: 'Lena Holm',
  },
  {
    text: 'Ein Bergführer im Nebel in Nordwil. (Bild: Keystone / Lena Holm)',
    caption: 'Ein Bergführer im Nebel in Nordwil.',
    agencies: ['Keystone'],
    photographer: 'Lena Holm',
  },
  {
    text: 'Ein Bergführer im Nebel in Nordwil. (KEYSTONE/EPA/Lena Holm)',
    caption: 'Ein Bergführer im Nebel in Nordwil.',
    agencies: ['Keystone', 'EPA'],
    photographer: 'Lena Holm',
  },
  {
    text: 'Mary Doe am Mittwoch, 19. November 2036, in Aschberg. (KEYSTONE/Jane Doe)',
    caption: 'Mary Doe am Mittwoch, 19. November 2036, in Aschberg.',
    agencies: ['Keystone'],
    photographer: 'Jane Doe',
  },
  {
    text: 'ABD0042_20361119 - ASCHBERG - ÖSTERREICH: Mary Doe am Mittwoch, 19. November 2036, in Aschberg. - FOTO: APA/JANE DOE',
    caption: [
      'Mary Doe am Mittwoch, 19. November 2036, in Aschberg.',
      'ASCHBERG - ÖSTERREICH: Mary Doe am Mittwoch, 19. November 2036, in Aschberg.',
    ],
    agencies: ['APA'],
    photographer: 'Jane Doe',
  },
];

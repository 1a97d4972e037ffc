/** Texts in German, French, Spanish and Italian: lead-ins, labels, alt texts and dates in the words of those desks. */
import { type OrderSample, spaced } from './order-sample.ts';

interface Language {
  readonly top: readonly string[];
  readonly captions: readonly [string, string, string];
}

const DE: Language = {
  top: [
    'Sturm reißt alten Leuchtturm um',
    'Hundert Jahre stand er auf dem Kap.',
    'Verletzt wurde niemand, als der Turm in der Nacht zum Sonntag fiel.',
  ],
  captions: [
    'Wellen schlagen über den gestürzten Leuchtturm.',
    'Ein Wärter betrachtet die Trümmer.',
    'Kinder tragen Ziegel nach Hause.',
  ],
};
const FR: Language = {
  top: [
    'La tempête emporte le vieux phare',
    'Pendant cent ans, il s’est dressé sur le cap.',
    'Personne n’a été blessé quand la tour est tombée, samedi soir.',
  ],
  captions: [
    'Des vagues déferlent sur le phare tombé.',
    'Un gardien regarde les décombres.',
    'Des enfants emportent des briques chez eux.',
  ],
};
const ES: Language = {
  top: [
    'El temporal derriba el viejo faro',
    'Durante cien años se alzó en el cabo.',
    'Nadie resultó herido cuando la torre cayó el sábado por la noche.',
  ],
  captions: [
    'Las olas rompen sobre el faro caído.',
    'Un farero observa los escombros.',
    'Unos niños se llevan ladrillos a casa.',
  ],
};
const IT: Language = {
  top: [
    'La tempesta abbatte il vecchio faro',
    'Per cento anni era rimasto sul capo.',
    'Nessuno è rimasto ferito quando la torre è caduta sabato notte.',
  ],
  captions: [
    'Le onde si infrangono sul faro caduto.',
    'Un guardiano osserva le macerie.',
    'Alcuni bambini portano a casa i mattoni.',
  ],
};

const pictures = (
  { captions }: Language,
  ...credits: readonly (readonly [string, string | null])[]
): OrderSample['pictures'] => captions.map((caption, at) => [caption, [credits[at]![0]], credits[at]![1]]);
/** Paragraphs of the pictures, with blank lines between all; `form` writes one picture. */
const each = ({ captions }: Language, form: (caption: string, at: number) => readonly string[]): readonly string[] =>
  captions.flatMap(form);

const deCredits = ['Jana Muster/dpa', 'Ralf Timm/Reuters', 'Eva Probe/AFP'];
const dePictures = pictures(DE, ['DPA', 'Jana Muster'], ['Reuters', 'Ralf Timm'], ['AFP', 'Eva Probe']);
const frCredits = ['Jeanne Dupont/AFP', 'Paul Martin/Reuters', 'Léa Moreau/MAXPPP'];
const frPictures = pictures(FR, ['AFP', 'Jeanne Dupont'], ['Reuters', 'Paul Martin'], ['MAXPPP', 'Léa Moreau']);
const esCredits = ['Carlos Vega/EFE', 'Lucía Prado/Europa Press', 'Ana Ruiz/Reuters'];
const esPictures = pictures(ES, ['EFE', 'Carlos Vega'], ['Europa Press', 'Lucía Prado'], ['Reuters', 'Ana Ruiz']);
const itCredits = ['Luca Neri/ANSA', 'Sara Conti/LaPresse', 'Marco Rossi/Reuters'];
const itPictures = pictures(IT, ['ANSA', 'Luca Neri'], ['LaPresse', 'Sara Conti'], ['Reuters', 'Marco Rossi']);

export const LANGUAGE_SAMPLES: readonly OrderSample[] = [
  {
    id: 'German lead-in, credits above',
    file: 'a.txt',
    text: spaced('9. März 2025', ...DE.top, 'Bilder vom Kap:', ...each(DE, (caption, at) => [deCredits[at]!, caption])),
    date: '2025-03-09',
    headline: DE.top[0]!,
    pictures: dePictures,
  },
  {
    id: 'German labels for both',
    file: 'a.txt',
    text: spaced(
      'Sonntag, 9. März 2025',
      ...DE.top,
      ...each(DE, (caption, at) => [`Bildunterschrift: ${caption}\nBildnachweis: ${deCredits[at]}`]),
    ),
    date: '2025-03-09',
    pictures: dePictures,
  },
  {
    id: 'German Foto: above each caption',
    file: 'a.txt',
    text: spaced('Stand: 9.3.2025', ...DE.top, ...each(DE, (caption, at) => [`Foto: ${deCredits[at]}`, caption])),
    date: '2025-03-09',
    pictures: dePictures,
    doubtful: true,
  },
  {
    id: 'German alt texts',
    file: 'a.txt',
    text: spaced(
      '09.03.25',
      ...DE.top,
      ...each(DE, (caption, at) => [
        `${caption} Foto: ${deCredits[at]}\nAlternativtext: Bild Nummer ${at + 1} vom Kap`,
      ]),
    ),
    pictures: dePictures,
    altTexts: ['Bild Nummer 1 vom Kap', 'Bild Nummer 2 vom Kap', 'Bild Nummer 3 vom Kap'],
  },
  {
    id: 'German headline, then when it was published',
    file: 'a.txt',
    text: spaced(
      DE.top[0]!,
      'Veröffentlicht am 09.03.2025 um 18:20 Uhr',
      ...DE.top.slice(1),
      ...each(DE, (caption, at) => [`${caption} © ${deCredits[at]}`]),
    ),
    headline: DE.top[0]!,
    date: '2025-03-09',
    pictures: dePictures,
  },
  {
    id: 'French lead-in, credits above',
    file: 'a.txt',
    text: spaced('9 mars 2025', ...FR.top, 'En images :', ...each(FR, (caption, at) => [frCredits[at]!, caption])),
    date: '2025-03-09',
    headline: FR.top[0]!,
    pictures: frPictures,
  },
  {
    id: 'French labels for both, credit first',
    file: 'a.txt',
    text: spaced(
      'Le dimanche 9 mars 2025',
      ...FR.top,
      ...each(FR, (caption, at) => [`Crédit : ${frCredits[at]}\nLégende : ${caption}`]),
    ),
    date: '2025-03-09',
    pictures: frPictures,
  },
  {
    id: 'French desk prints PHOTO and its own name',
    file: 'a.txt',
    text: spaced(
      'Mis à jour le 9 mars 2025 à 18h05',
      ...FR.top,
      ...each(FR, (caption, at) => [
        `${caption}\nPHOTO ${['JEANNE DUPONT, AFP', 'PAUL MARTIN, REUTERS', 'LÉA MOREAU, MAXPPP'][at]}`,
      ]),
    ),
    date: '2025-03-09',
    pictures: frPictures,
  },
  {
    id: 'French alt texts',
    file: 'a.txt',
    text: spaced(
      'Publié le 09/03/2025',
      ...FR.top,
      ...each(FR, (caption, at) => [
        `${caption} Photo : ${frCredits[at]}\nTexte alternatif : vue numéro ${at + 1} du cap`,
      ]),
    ),
    pictures: frPictures,
    altTexts: ['vue numéro 1 du cap', 'vue numéro 2 du cap', 'vue numéro 3 du cap'],
  },
  {
    id: 'French first of the month, credits below',
    file: 'a.txt',
    text: spaced(
      FR.top[0]!,
      'Publié le samedi 1er mars 2025',
      ...FR.top.slice(1),
      'Les images de la tempête :',
      ...each(FR, (caption, at) => [caption, `Crédit photo : ${frCredits[at]}`]),
    ),
    headline: FR.top[0]!,
    date: '2025-03-01',
    pictures: frPictures,
  },
  {
    id: 'Spanish lead-in, credits above',
    file: 'a.txt',
    text: spaced(
      '9 de marzo de 2025',
      ...ES.top,
      'Las imágenes del temporal:',
      ...each(ES, (caption, at) => [esCredits[at]!, caption]),
    ),
    date: '2025-03-09',
    headline: ES.top[0]!,
    pictures: esPictures,
  },
  {
    id: 'Spanish labels for both',
    file: 'a.txt',
    text: spaced(
      'Fecha: 9/3/2025',
      ...ES.top,
      ...each(ES, (caption, at) => [`Pie de foto: ${caption}\nCrédito: ${esCredits[at]}`]),
    ),
    pictures: esPictures,
  },
  {
    id: 'Spanish alt texts',
    file: 'a.txt',
    text: spaced(
      'Actualizado el 9 de marzo de 2025 a las 18:20',
      ...ES.top,
      ...each(ES, (caption, at) => [
        `${caption} Foto: ${esCredits[at]}\nTexto alternativo: vista número ${at + 1} del cabo`,
      ]),
    ),
    date: '2025-03-09',
    pictures: esPictures,
    altTexts: ['vista número 1 del cabo', 'vista número 2 del cabo', 'vista número 3 del cabo'],
  },
  {
    id: 'Spanish month before the year, no de',
    file: 'a.txt',
    text: spaced(
      ES.top[0]!,
      'Madrid, domingo 9 marzo 2025',
      ...ES.top.slice(1),
      ...each(ES, (caption, at) => [`${caption} ${esCredits[at]}`]),
    ),
    headline: ES.top[0]!,
    date: '2025-03-09',
    pictures: esPictures,
  },
  {
    id: 'Italian lead-in, credits above',
    file: 'a.txt',
    text: spaced('9 marzo 2025', ...IT.top, 'Le immagini:', ...each(IT, (caption, at) => [itCredits[at]!, caption])),
    date: '2025-03-09',
    headline: IT.top[0]!,
    pictures: itPictures,
  },
  {
    id: 'Italian labels for both',
    file: 'a.txt',
    text: spaced(
      'Data: 9 marzo 2025',
      ...IT.top,
      ...each(IT, (caption, at) => [`Didascalia: ${caption}\nCredito: ${itCredits[at]}`]),
    ),
    date: '2025-03-09',
    pictures: itPictures,
  },
  {
    id: 'Italian alt texts, Foto di',
    file: 'a.txt',
    text: spaced(
      'Pubblicato il 9 marzo 2025 alle 18.20',
      ...IT.top,
      ...each(IT, (caption, at) => [
        `${caption} (Foto di ${itCredits[at]})\nTesto alternativo: veduta numero ${at + 1} del capo`,
      ]),
    ),
    date: '2025-03-09',
    pictures: itPictures,
    altTexts: ['veduta numero 1 del capo', 'veduta numero 2 del capo', 'veduta numero 3 del capo'],
  },
  {
    id: 'Italian first of the month',
    file: 'a.txt',
    text: spaced(
      IT.top[0]!,
      'sabato 1° marzo 2025',
      ...IT.top.slice(1),
      'Foto:',
      ...each(IT, (caption, at) => [caption, itCredits[at]!]),
    ),
    headline: IT.top[0]!,
    date: '2025-03-01',
    pictures: itPictures,
  },
  {
    id: 'English ordinal with its weekday and time',
    file: 'a.txt',
    text: spaced(
      'Ferry back on the lake',
      'Published: Sunday, 9th March 2025, 6.20pm GMT',
      'The white ship sails again.',
      'Two hundred people came.',
      'The ferry leaves the pier. Lena Park/AP',
      'The captain on the bridge. Tom Reyes/AP',
    ),
    headline: 'Ferry back on the lake',
    date: '2025-03-09',
    pictures: [
      ['The ferry leaves the pier.', ['AP'], 'Lena Park'],
      ['The captain on the bridge.', ['AP'], 'Tom Reyes'],
    ],
  },
  {
    id: 'American date line',
    file: 'a.txt',
    text: spaced(
      'Ferry back on the lake',
      'Updated 6:20 PM EST, Sun March 9, 2025',
      'The white ship sails again.',
      'Two hundred people came.',
      'The ferry leaves the pier. Lena Park/AP',
      'The captain on the bridge. Tom Reyes/AP',
    ),
    headline: 'Ferry back on the lake',
    date: '2025-03-09',
    pictures: [
      ['The ferry leaves the pier.', ['AP'], 'Lena Park'],
      ['The captain on the bridge.', ['AP'], 'Tom Reyes'],
    ],
  },
];

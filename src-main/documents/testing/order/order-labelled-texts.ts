/** Texts whose captions, credits and alt texts carry labels, in eight languages; and the same in Markdown. */
import { type OrderSample, spaced, type Wanted } from './order-sample.ts';

interface Labels {
  readonly id: string;
  readonly head: readonly string[];
  readonly labels: readonly [caption: string, credit: string, alt: string];
  readonly rows: readonly (readonly [caption: string, credit: string, alt: string])[];
  readonly wanted: readonly (readonly [agencies: readonly string[], name: string | null])[];
  readonly headline: string;
  readonly date: string;
}

const SETS: readonly Labels[] = [
  {
    id: 'english',
    head: [
      'Published: 3 June 2025',
      'Harvest ends in Calder',
      'Rain held off until the last day.',
      'Farmers brought in the barley on Monday.',
    ],
    labels: ['Caption', 'Credit', 'Alt text'],
    rows: [
      ['A combine crosses the last field.', 'Owen Humphreys/PA Wire', 'A red machine in a yellow field'],
      ['Dust hangs over the lane at dusk.', 'Phil Noble/Reuters', 'A lane with dust'],
    ],
    wanted: [
      [['PA'], 'owen humphreys'],
      [['Reuters'], 'phil noble'],
    ],
    headline: 'Harvest ends in Calder',
    date: '2025-06-03',
  },
  {
    id: 'german',
    head: [
      '3. Juni 2025',
      'Ernte in Kaldern beendet',
      'Der Regen kam erst am letzten Tag.',
      'Die Bauern brachten am Montag die Gerste ein.',
    ],
    labels: ['Bildunterschrift', 'Foto', 'Alternativtext'],
    rows: [
      ['Ein Mähdrescher fährt über das letzte Feld.', 'Arne Dedert/dpa', 'Eine rote Maschine auf gelbem Feld'],
      ['Staub hängt abends über dem Weg.', 'Ralph Orlowski/Reuters', 'Ein Feldweg im Staub'],
    ],
    wanted: [
      [['DPA'], 'arne dedert'],
      [['Reuters'], 'ralph orlowski'],
    ],
    headline: 'Ernte in Kaldern beendet',
    date: '2025-06-03',
  },
  {
    id: 'french',
    head: [
      'Le 3 juin 2025',
      'La moisson s’achève à Calder',
      'La pluie a attendu le dernier jour.',
      'Les agriculteurs ont rentré l’orge lundi.',
    ],
    labels: ['Légende', 'Crédit photo', 'Texte alternatif'],
    rows: [
      ['Une moissonneuse traverse le dernier champ.', 'Loïc Venance / AFP', 'Une machine rouge dans un champ jaune'],
      ['La poussière flotte sur le chemin, le soir.', 'Stéphane Mahé / Reuters', 'Un chemin poussiéreux'],
    ],
    wanted: [
      [['AFP'], 'loïc venance'],
      [['Reuters'], 'stéphane mahé'],
    ],
    headline: 'La moisson s’achève à Calder',
    date: '2025-06-03',
  },
  {
    id: 'spanish',
    head: [
      '3 de junio de 2025',
      'Termina la cosecha en Caldera',
      'La lluvia esperó al último día.',
      'Los agricultores recogieron la cebada el lunes.',
    ],
    labels: ['Pie de foto', 'Crédito', 'Texto alternativo'],
    rows: [
      ['Una cosechadora cruza el último campo.', 'Nacho Gallego/EFE', 'Una máquina roja en un campo amarillo'],
      ['El polvo flota sobre el camino.', 'Susana Vera/Reuters', 'Un camino con polvo'],
    ],
    wanted: [
      [['EFE'], 'nacho gallego'],
      [['Reuters'], 'susana vera'],
    ],
    headline: 'Termina la cosecha en Caldera',
    date: '2025-06-03',
  },
  {
    id: 'italian',
    head: [
      '3 giugno 2025',
      'Finita la mietitura a Caldera',
      'La pioggia ha aspettato l’ultimo giorno.',
      'Gli agricoltori hanno raccolto l’orzo lunedì.',
    ],
    labels: ['Didascalia', 'Credito', 'Testo alternativo'],
    rows: [
      ['Una mietitrebbia attraversa l’ultimo campo.', 'Matteo Bazzi/ANSA', 'Una macchina rossa in un campo giallo'],
      ['La polvere resta sul sentiero la sera.', 'Yara Nardi/Reuters', 'Un sentiero polveroso'],
    ],
    wanted: [
      [['ANSA'], 'matteo bazzi'],
      [['Reuters'], 'yara nardi'],
    ],
    headline: 'Finita la mietitura a Caldera',
    date: '2025-06-03',
  },
  {
    id: 'portuguese',
    head: [
      '3 de junho de 2025',
      'Termina a colheita em Caldeira',
      'A chuva esperou o último dia.',
      'Os agricultores colheram a cevada na segunda-feira.',
    ],
    labels: ['Legenda', 'Crédito', 'Texto alternativo'],
    rows: [
      ['Uma ceifeira atravessa o último campo.', 'Miguel A. Lopes/Lusa', 'Uma máquina vermelha num campo amarelo'],
      ['A poeira paira sobre o caminho.', 'Pedro Nunes/Reuters', 'Um caminho com poeira'],
    ],
    wanted: [
      [['LUSA'], 'miguel a. lopes'],
      [['Reuters'], 'pedro nunes'],
    ],
    headline: 'Termina a colheita em Caldeira',
    date: '2025-06-03',
  },
  {
    id: 'dutch',
    head: [
      '3 juni 2025',
      'Oogst in Kalder voorbij',
      'De regen wachtte tot de laatste dag.',
      'De boeren haalden maandag de gerst binnen.',
    ],
    labels: ['Bijschrift', 'Foto', 'Alt-tekst'],
    rows: [
      ['Een maaidorser rijdt over het laatste veld.', 'Sem van der Wal/ANP', 'Een rode machine op een geel veld'],
      ['Stof hangt ’s avonds boven het pad.', 'Piroschka van de Wouw/Reuters', 'Een stoffig pad'],
    ],
    wanted: [
      [['ANP'], 'sem van der wal'],
      [['Reuters'], 'piroschka van de wouw'],
    ],
    headline: 'Oogst in Kalder voorbij',
    date: '2025-06-03',
  },
];

const COLON = (id: string): string => (id === 'french' ? '\u00a0:' : ':');

function wantedOf({ rows, wanted }: Labels): readonly Wanted[] {
  return rows.map(([caption], at) => [caption, wanted[at]?.[0] ?? [], wanted[at]?.[1] ?? null]);
}

function sample(set: Labels, id: string, ending: 'txt' | 'md', parts: readonly string[], alts: boolean): OrderSample {
  return {
    id: `${id}-${set.id}`,
    file: `${id}-${set.id}.${ending}`,
    text: spaced(...parts),
    pictures: wantedOf(set),
    headline: set.headline,
    date: set.date,
    ...(alts ? { altTexts: set.rows.map(([, , alt]) => alt) } : {}),
  };
}

const BLOCKS = SETS.map((set) => {
  const [caption, credit, alt] = set.labels.map((label) => `${label}${COLON(set.id)} `);
  const blocks = set.rows.map((row) => `${caption}${row[0]}\n${credit}${row[1]}\n${alt}${row[2]}`);
  return sample(set, 'labels-in-blocks', 'txt', [...set.head, ...blocks], true);
});

const MARKDOWN = SETS.map((set, at) => {
  const [date = '', headline = '', standfirst = '', body = ''] = set.head;
  const forms: readonly ((row: readonly [string, string, string], index: number) => string)[] = [
    ([line, credit, alt], index) => `![${alt}](img/${index}.jpg)\n*${line}* ${credit}`,
    ([line, credit, alt], index) => `![${alt}](img/${index}.jpg "${line} (Foto: ${credit})")`,
    ([line, credit, alt], index) => `![${alt}](<img/foto ${index}.jpg>)\n\n_${line}_\n\n<small>${credit}</small>`,
    ([line, credit, alt], index) =>
      `[![${alt}](img/${index}.jpg)](https://example.org/${index})\n${line} **${credit}**`,
    ([line, credit, alt], index) => `![${alt}][pic${index}]\n*${line} (${credit})*`,
    ([line, credit, alt], index) =>
      `<figure>\n  <img src="img/${index}.jpg" alt="${alt}">\n  <figcaption>${line} <cite>${credit}</cite></figcaption>\n</figure>`,
    ([line, credit, alt], index) => `> ![${alt}](img/${index}.jpg)\n> ${line}\n> ${credit}`,
  ];
  const form = forms[at % forms.length] ?? (() => '');
  const links = at === 4 ? [set.rows.map((_row, index) => `[pic${index}]: img/${index}.jpg`).join('\n')] : [];
  return sample(
    set,
    'markdown',
    'md',
    [`# ${headline}`, `*${date}*`, `**${standfirst}**`, body, ...set.rows.map(form), ...links],
    true,
  );
});

export const LABELLED_TEXTS: readonly OrderSample[] = [...BLOCKS, ...MARKDOWN];

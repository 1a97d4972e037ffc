/** Whether caption and file tell opposite things: somebody comes and leaves, wins and loses; before and after the same event. */
import { fold } from '../text/fold.ts';
import { tokens } from '../text/tokens.ts';
import type { Asked } from './match-subject.ts';
import { onceEach } from './once-each.ts';

interface Opposites {
  /** Folded words, parted by spaces; of two joined by `_` the second stands anywhere behind the first. */
  readonly one: string;
  readonly other: string;
}

/** In English, German, French, Spanish and Italian together: a caption and a file may be in two languages. */
const OPPOSITES: readonly Opposites[] = [
  {
    one: 'arrive arrives arriving enters entering enter trifft_ein kommt_an treffen_ein kommen_an betritt betreten ankunft arrive arrivent arrivee entre entrent llega llegan llegada entra entran arriva arrivano arrivo entrano',
    other:
      'leaves leaving departs departing departure exits exiting verlasst verlassen reist_ab reisen_ab abreise abfahrt quitte quittent depart sort sortent abandona abandonan sale salen salida lascia lasciano esce escono partenza',
  },
  {
    one: 'wins winning won victory sieg siege siegt gewinnt gewinnen gewonnen victoire gagne gagnent remporte remportent victoria gana ganan ganar vince vincono vittoria',
    other:
      'loses losing lost defeat niederlage niederlagen verliert verlieren verloren unterliegt unterliegen defaite perd perdent defaites derrota pierde pierden perder perde perdono sconfitta',
  },
  {
    one: 'boards boarding steigt_ein steigen_ein embarque embarquent suben embarcan imbarca imbarcano',
    other: 'disembarks disembarking steigt_aus steigen_aus debarque debarquent desembarca desembarcan sbarca sbarcano',
  },
  {
    one: 'opens opening offnet offnen eroffnet eroffnen ouvre ouvrent abre abren apre aprono',
    other: 'closes closing schliesst schliessen ferme ferment cierra cierran chiude chiudono',
  },
  {
    one: 'hoists hoisting raises raising hisst hissen hissent iza izan issa issano',
    other: 'lowers lowering senkt_flagge abaisse abaissent arria arrian ammaina ammainano',
  },
];

const BEFORE = new Set('before vor avant antes prima'.split(' '));
const AFTER = new Set('after nach apres tras despues dopo'.split(' '));
/** Between `before` or `after` and what it is about. */
const BETWEEN = new Set(
  'the a an his her their its of dem der den einem einer seinem seiner ihrem ihrer le la les l un une son sa leur de del el los las su sus un il lo la gli i della dello dell suo sua'.split(
    ' ',
  ),
);

interface Told {
  /** By pair of opposites: the word of either side that the text has; null where it has none. */
  readonly sides: readonly (readonly [string | null, string | null])[];
  /** What the picture was taken before and after. */
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

const LISTS = OPPOSITES.map(({ one, other }) => [one.split(' '), other.split(' ')] as const);

/** The word of the list that the text has; null where it has none. */
function wordOf(list: readonly string[], words: readonly string[], all: ReadonlySet<string>): string | null {
  for (const entry of list) {
    const [first = '', second] = entry.split('_');
    if (!all.has(first)) continue;
    if (second === undefined) return first;
    if (words.indexOf(second, words.indexOf(first)) > 0) return `${first} … ${second}`;
  }
  return null;
}

const toldIn = onceEach(({ text }: Asked): Told => {
  const words = tokens(text).flatMap(({ text: word }) => fold(word).split(' '));
  const all = new Set(words);
  const eventBehind = (at: number) => words.slice(at + 1, at + 4).find((word) => !BETWEEN.has(word)) ?? '';
  const events = (openers: ReadonlySet<string>) =>
    new Set(
      words.flatMap((word, at) => (openers.has(word) ? [eventBehind(at)] : [])).filter((word) => word.length > 3),
    );
  const sides = LISTS.map(([one, other]) => [wordOf(one, words, all), wordOf(other, words, all)] as const);
  return { sides, before: events(BEFORE), after: events(AFTER) };
});

/** Both sides, for an editor; null where caption and file do not speak against each other. */
export function oppositeOdds(caption: Asked, description: Asked): string | null {
  if (caption.text === '' || description.text === '') return null;
  const [told, shown] = [toldIn(caption), toldIn(description)];
  for (const [at, [one, other]] of told.sides.entries()) {
    const [same, against] = shown.sides[at] ?? [null, null];
    // A text with both sides tells of both.
    if ((one !== null && other !== null) || (same !== null && against !== null)) continue;
    if (one !== null && against !== null) return `the text says “${one}”, the file “${against}”`;
    if (other !== null && same !== null) return `the text says “${other}”, the file “${same}”`;
  }
  const swapped =
    [...told.before].find((event) => shown.after.has(event) && !told.after.has(event) && !shown.before.has(event)) ??
    [...told.after].find((event) => shown.before.has(event) && !told.before.has(event) && !shown.after.has(event));
  return swapped === undefined ? null : `one of text and file is before, the other after: “${swapped}”`;
}

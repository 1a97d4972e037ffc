/** Finds the sentences of command in a title, a keyword or a caption: they are read as Instructions are. */
import { type Clause, clausesOf, follows, has, isLoud, opening, saying, unknownIn } from './clause.ts';
import { momentIn, spanIn } from './clause-moment.ts';
import { folkIn, placesIn } from './clause-places.ts';
import { strangersIn } from './clause-strangers.ts';
import type { Concept } from './clause-words.ts';
import { isOrderAmongNews } from './command-forms.ts';
import { words } from './moment-words.ts';
import { type Notice, noticeWithin } from './notice.ts';
import { readTerritories } from './read-uses.ts';

/** What a command opens with; a news sentence opens with whom it is about. */
const OPENS: readonly Concept[] = [
  'picture',
  'use',
  'rights',
  'allowed',
  'not',
  'only',
  'hold',
  'withdraw',
  'replace',
  'hide',
  'order',
  'alter',
  'whole',
  'embargo',
  'ends',
  'version',
  'face',
  'single',
];
/** What it is about, and what it does with that. */
const MATTER: readonly Concept[] = [
  'use',
  'picture',
  'rights',
  'withdraw',
  'hide',
  'alter',
  'embargo',
  'allowed',
  'replace',
  'hold',
  'version',
  'known',
  'face',
];
const LIMIT: readonly Concept[] = [
  'not',
  'only',
  'order',
  'before',
  'after',
  'from',
  'during',
  'ends',
  'withdraw',
  'hide',
  'replace',
  'embargo',
  'whole',
];

/** So many words that no list knows may be the reason or an event. */
const MOST_UNKNOWN = 2;
/** "A SUPPRIMER", "PLEASE DELETE". */
const MOST_ALONE = 4;

/** Each as its own notice, everything else in it out of the way. */
export function commandsIn(notice: Notice): readonly Notice[] {
  if (notice.kind !== 'short' && notice.kind !== 'prose') return [];
  return clausesOf(notice)
    .filter((clause) => isCommand(clause))
    .map(({ from, to }) => noticeWithin(notice, from, to));
}

function isCommand(clause: Clause): boolean {
  const { notice, words } = clause;
  const isSaid = notice.kind === 'short' && notice.field !== 'headline';
  const first = opening(clause);
  if (first === undefined || words.length < 2 || isQuoted(clause)) return false;
  if (isPlaceAlone(clause)) return true;
  if ((isSaid && isOfNothingElse(clause)) || isOrderAmongNews(clause)) return true;
  if (!isSaid && !isLoud(clause) && !isOfThis(clause)) return false;
  const unknown = unknownIn(clause);
  const limit = LIMIT.filter((one) => has(clause, one));
  if (limit.length > 0 && unknown === 0 && !has(clause, 'ask') && momentIn(clause, 'latest').named) return true;
  if (unknown === 0 && has(clause, 'withdraw') && (isLoud(clause) ? words.length <= MOST_ALONE : has(clause, 'reason')))
    return true;
  const opens =
    isLoud(clause) ||
    OPENS.some((one) => first.about.has(one)) ||
    isOfThis(clause) ||
    (first.about.has('after') && has(clause, 'not'));
  const isShout = isLoud(clause);
  const isWeak = (one: Concept): boolean => !isShout && unknown > 0 && (one === 'rights' || one === 'allowed');
  const matter = MATTER.filter((one) => has(clause, one) && !isWeak(one));
  const isOrder = has(clause, 'not', 'only', 'order', 'withdraw', 'hide');
  // "Rights groups say …", "The publication of the report …" are news: they are about what no list knows.
  const isPlain =
    isShout ||
    unknown <= (isOrder ? MOST_UNKNOWN : 1) ||
    follows(clause, 'hold', 'before', 1) ||
    isDenial(clause) ||
    (has(clause, 'picture') && has(clause, 'not', 'only', 'order'));
  // One word may be both ("withdrawn"): a command says two things.
  return opens && isPlain && matter.length > 0 && limit.length > 0 && new Set([...matter, ...limit]).size > 1;
}

/** "Not for use …", "must not be published …": no other person is named between. */
function isDenial(clause: Clause): boolean {
  const said = saying(clause);
  return said.some(({ about }, at) => about.has('not') && said[at + 1]?.about.has('use') === true);
}

/** Behind a comma: "…, dit le juge", "…, dice un cartel". */
const SAYS =
  /^(?:says?|said|reads|warns|sagte?|steht|heisst|dit|disait|lit|avertit|indique|dice|decia|reza|avisa|dijo|recita|avverte|disse|ha)$/;

/** Behind a comma, with who says it before it or not. */
const TOLD =
  /^(?:said|says|told|ruled|rules|ordered|announced|added|argued|warned|reported|sagte|sagten|entschied|urteilte|erklarte|teilte|dit|declare|juge|ordonne|explique|dijo|dijeron|declaro|ordeno|explico|detto|dichiarato|deciso|stabilito|spiega)$/;
const SAID_WITHIN = 5;

/** A sign or somebody says it. */
function isQuoted({ notice, from, to }: Clause): boolean {
  const { tokens } = notice;
  const isSaid = tokens.slice(from, to).some(({ fold }, at) => {
    return fold === ',' && SAYS.test(tokens[from + at + 1]?.fold ?? '');
  });
  // "…, lawyers said in Ashby", "…, a dit le juge".
  const last = tokens.slice(from, to).findLastIndex(({ fold }) => fold === ',');
  const behind = last < 0 ? [] : tokens.slice(from + last + 1, Math.min(to, from + last + 1 + SAID_WITHIN));
  return isSaid || behind.some(({ fold }) => TOLD.test(fold)) || /^["“”„«»‘']$/.test(notice.tokens[from]?.fold ?? '');
}

/** "This picture must not …", "Dieses Foto darf …": the photograph speaks of itself. */
function isOfThis({ words }: Clause): boolean {
  const [first, second] = words;
  return (
    first !== undefined &&
    second?.about.has('picture') === true &&
    /^(?:this|these|dieses|diese|cette|ces|esta|estas|questa|queste)$/.test(first.fold)
  );
}

/** "Hungary only", "Expires 1 May", "Sotto embargo fino alla fine …". */
function isOfNothingElse(clause: Clause): boolean {
  const first = opening(clause);
  const isTimed = momentIn(clause, 'latest').named || spanIn(clause) !== null;
  const isSperrfrist = first?.fold.startsWith('sperr') === true;
  if (first?.about.has('embargo') === true && (follows(clause, 'embargo', 'before', 2) || (isTimed && isSperrfrist)))
    return true;
  if (strangersIn(clause) > 0) return false;
  const isPlaced = placesIn(clause).length > 0 || folkIn(clause).length > 0;
  if (has(clause, 'out')) return (isPlaced || has(clause, 'medium')) && isOut(clause);
  const isLimit =
    isTimed || has(clause, 'not', 'only', 'except', 'ends', 'before', 'during', 'from', 'hold', 'embargo');
  const isOfUse = has(clause, 'use', 'rights', 'sell', 'store', 'embargo', 'people') || isPlaced;
  return isLimit && (isOfUse || (has(clause, 'allowed', 'hold', 'ends') && isTimed));
}

/** "Germany out" is the headline of a match; `GERMANY OUT` is not, nor is a keyword. */
function isOut({ notice, words: all }: Clause): boolean {
  const at = all.findIndex(({ about: own }) => own.has('out'));
  const out = all[at];
  if (out === undefined || (at < all.length - 1 && all[at + 1]?.about.has('before') !== true)) return false;
  return notice.field !== 'title' || notice.tokens[out.at]?.caps === true;
}

/** Fields whose text is a caption; a headline may well be "Banned in Boston". */
const CAPTIONS: ReadonlySet<string> = new Set(['description', 'caption']);
/** What may stand before the exception, and say nothing by itself. */
const EVERYWHERE = words(
  'world worldwide global monde tous pays le les weltweit welt alle länder todo el mundo todos los países mondo tutto il all territories countries rights strictly please bitte',
);

/** A photograph's last words may be its credit, in so many words. */
const CREDIT_WORDS = 5;

/** True where the whole sentence is one restriction to territories, and opens or ends the caption. */
function isPlaceAlone(clause: Clause): boolean {
  const { notice, from, to } = clause;
  if (!CAPTIONS.has(notice.field) || clause.words.length < 2 || !isAtAnEnd(clause)) return false;
  const read = readTerritories(noticeWithin(notice, from, to));
  if (read.length === 0) return false;
  return clause.words.every(({ at, fold }) => {
    const token = notice.tokens[at];
    return (
      EVERYWHERE.has(fold) ||
      read.some(({ start, end }) => token !== undefined && token.start >= start && token.end <= end)
    );
  });
}

function isAtAnEnd({ notice, from, to }: Clause): boolean {
  if (notice.tokens.slice(0, from).every(({ kind }) => kind !== 'word')) return true;
  const behind = clausesOf(notice).filter((other) => other.from >= to);
  return behind.every(({ words: left }) => left.length <= CREDIT_WORDS);
}

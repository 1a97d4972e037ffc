/** Puts a misspelling of the whole gallery into one finding that names every place of it. */
import type { Finding, FindingChoice } from '../../finding.ts';
import { grouped } from '../../names/grouped.ts';
import { type NameKnowledge, NOTHING_KNOWN } from '../../names/name-knowledge.ts';
import { type NameUse, type NameUses, nameUses, placeOf } from '../../names/name-uses.ts';
import { nearMisses } from '../../names/near-misses.ts';
import { otherForms } from '../../names/other-forms.ts';
import type { Reason } from '../../names/spelling-evidence.ts';
import type { Misspelling, ToldSpelling, WrongUse } from '../../names/spelling-variants.ts';
import { settledSlips, textOf, typingSlips } from '../../names/text-care.ts';
import type { CheckInput } from '../check.ts';
import { checkedTexts } from './checked-texts.ts';
import { isCheckedLanguage } from './language.ts';
import { listPositions, say } from './say.ts';

const reads = new WeakMap<CheckInput, NameUses>();

/** The name phrases of this input, collected once for all name rules. */
export function namesIn(input: CheckInput): NameUses {
  const before = reads.get(input);
  if (before !== undefined) return before;
  const found = nameUses(input.article, input.photos);
  reads.set(input, found);
  return found;
}

/** What dictionary and desk know about names, and which texts are careful; no dictionary for a language without tools. */
export function knowledgeOf(input: CheckInput): NameKnowledge {
  return { ...knownOf(input), slipsOf: (text) => slipsOf(input).get(text) ?? 0 };
}

function knownOf({ article, photos, language }: CheckInput): NameKnowledge {
  const primary = article.language.split('-')[0]?.toLowerCase() ?? '';
  const keywords = new Set(
    [...photos.values()].flatMap(({ metadata }) => metadata.keywords ?? []).map((one) => one.normalize('NFC')),
  );
  const plain = {
    ...NOTHING_KNOWN,
    language: primary,
    inKeywords: (name: string) => name.includes(' ') && keywords.has(name.normalize('NFC')),
  };
  if (language === undefined) return plain;
  const { deskWords, knownAs } = language;
  const isSpelt = isCheckedLanguage(article.language, language);
  return isSpelt ? { ...plain, deskWords, knownAs, hasDictionary: true } : { ...plain, deskWords };
}

/** Letters in which a careful writer, too, may slip once. */
const LONG_TEXT = 900;

const slipsRead = new WeakMap<CheckInput, ReadonlyMap<string, number>>();

/** The slips of each text, counted when the first name is left open: misspelt words, names settled against it, typing. */
function slipsOf(input: CheckInput): ReadonlyMap<string, number> {
  const before = slipsRead.get(input);
  if (before !== undefined) return before;
  const { language, article } = input;
  const known = knownOf(input);
  const names = namesIn(input);
  const slips = new Map(settledSlips([...nearMisses(names, known), ...otherForms(names, known)]));
  const tools = language !== undefined && isCheckedLanguage(article.language, language) ? language : null;
  for (const { picture, field, text, language: writtenIn } of checkedTexts(input)) {
    const spelt = tools !== null && isCheckedLanguage(writtenIn, tools) ? tools.unknownWords(text) : [];
    const misspelt = spelt.filter(({ suggestion }) => suggestion !== null).length;
    // One slip in a long story says little of a name far from it.
    const count = misspelt + typingSlips(text) - Math.floor(text.length / LONG_TEXT);
    const key = textOf({ picture, field });
    if (count > 0) slips.set(key, (slips.get(key) ?? 0) + count);
  }
  slipsRead.set(input, slips);
  return slips;
}

/** `headline, standfirst, captions 1-3 and 7, the file of picture 4`. */
export function whereabouts(uses: readonly NameUse[]): string {
  const article = ['headline', 'standfirst', 'body'].filter((field) =>
    uses.some((use) => use.source === 'article' && use.field === field),
  );
  const numbered = (name: string, plural: string, of: readonly NameUse[]) => {
    const positions = [...new Set(of.flatMap((use) => (use.picture === null ? [] : [use.picture])))];
    return positions.length === 0 ? [] : [`${positions.length === 1 ? name : plural} ${listPositions(positions)}`];
  };
  return [
    ...article,
    ...numbered(
      'caption',
      'captions',
      uses.filter((use) => use.field === 'caption'),
    ),
    ...numbered(
      'alt text',
      'alt texts',
      uses.filter((use) => use.field === 'altText'),
    ),
    ...numbered(
      'the file of picture',
      'the files of pictures',
      uses.filter((use) => use.source === 'metadata'),
    ),
  ].join(', ');
}

function rank(use: NameUse): number {
  return (use.source === 'metadata' ? 1e9 : 0) + (use.picture ?? 0) * 1e6;
}

function inOrder(wrong: readonly WrongUse[]): readonly WrongUse[] {
  return [...wrong].sort((a, b) => rank(a.use) - rank(b.use));
}

function inReadingOrder(uses: readonly NameUse[]): readonly NameUse[] {
  return [...uses].sort((a, b) => rank(a) - rank(b));
}

/** `“Griezman” (caption 4), “Antoine Griezman” (body)`. */
function spellings(uses: readonly NameUse[]): string {
  const texts = grouped(uses, (use) => use.phrase.text);
  return [...texts].map(([text, same]) => `“${text}” (${same.length}, in ${whereabouts(same)})`).join(', ');
}

const WHY: Readonly<Record<Exclude<Reason, 'open'>, string>> = {
  desk: 'the desk’s word list has it',
  shown: 'the file has it',
  accents: 'its accents and marks belong to the name',
  place: 'the place is spelt so',
  known: 'the dictionary has it',
  careful: 'the other appears only where more is misspelt',
};

function fixesOf(repairs: readonly WrongUse[]): FindingChoice['places'] {
  // A file is never changed.
  return repairs
    .filter(({ use }) => use.source !== 'metadata')
    .map(({ use, repair }) => ({ ...placeOf(use), suggestion: repair }));
}

/** One finding: the first place of the wrong spelling, the others in `also`, the right one's places in the words. */
export function misspellingFinding(rule: string, misspelling: Misspelling, defect: string): Finding | null {
  return misspelling.right === null
    ? openFinding(rule, misspelling, defect)
    : sureFinding(rule, misspelling.right, misspelling, defect);
}

function sureFinding(rule: string, right: ToldSpelling, { because }: Misspelling, defect: string): Finding | null {
  const [first, ...others] = inOrder(right.repairs);
  if (first === undefined || because === 'open') return null;
  const message = `${defect}: ${spellings(right.repairs.map(({ use }) => use))} and “${right.text}” (${right.uses.length}, in ${whereabouts(right.uses)}). “${right.text}” is right: ${WHY[because]}.`;
  const repairOf = ({ use, repair }: WrongUse) => (use.source === 'metadata' ? null : repair);
  const also = others.map((one) => ({ ...placeOf(one.use), suggestion: repairOf(one) }));
  return say({ rule, severity: 'warn', ...placeOf(first.use), message, suggestion: repairOf(first), also });
}

/** Nothing tells which is right: every spelling is offered, and all its places are shown. */
function openFinding(rule: string, { spellings: offered, all }: Misspelling, defect: string): Finding | null {
  const uses = inReadingOrder(all.flatMap((spelling) => spelling.uses));
  const [first, ...others] = uses;
  if (first === undefined) return null;
  const choices = offered.flatMap((spelling): FindingChoice[] => {
    const places = fixesOf(spelling.repairs);
    return places.length === 0 ? [] : [{ label: spelling.text, places }];
  });
  const message = `${defect}: ${spellings(uses)}. Choose the right one.`;
  const also = others.map((use) => ({ ...placeOf(use), suggestion: null }));
  return say({ rule, severity: 'warn', ...placeOf(first), message, also, ...(choices.length > 0 ? { choices } : {}) });
}

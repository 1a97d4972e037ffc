/** Whether a caption credits somebody else than the file does: another photographer, or another agency where no name tells. */
import { MISSPELT, nameDistance } from '../checks/reading/photographer-names.ts';
import { fold } from '../text/fold.ts';

/** Who made a picture, as a caption or a file says it. */
export interface Makers {
  /** Photographers' names as written; empty where none is named. */
  readonly persons: readonly string[];
  /** Canonical names; empty where none is known. */
  readonly agencies: readonly string[];
  /** It came through a pool or as a handout, which many agencies send under their own names. */
  readonly isShared: boolean;
}

/** Canonical names of suppliers that send each other’s pictures. */
const PARTNERS: readonly ReadonlySet<string>[] = [
  new Set(['afp', 'getty images']),
  new Set(['dpa', 'picture alliance']),
  new Set(['epa', 'efe', 'epa-efe']),
  new Set(['pa', 'pa media', 'pa images', 'alamy']),
];

/** Who is who, for an editor; null where caption and file may mean the same, or one of them says nothing. */
export function creditOdds(caption: Makers, file: Makers): string | null {
  if (caption.persons.length > 0 && file.persons.length > 0) {
    if (caption.persons.some((one) => file.persons.some((other) => isSamePerson(one, other)))) return null;
    return `the text credits ${caption.persons.join(' and ')}, the file names ${file.persons.join(' and ')}`;
  }
  if (caption.isShared || file.isShared || caption.agencies.length === 0 || file.agencies.length === 0) return null;
  if (caption.agencies.some((one) => file.agencies.some((other) => arePartners(one, other)))) return null;
  return `the text credits ${caption.agencies.join(', ')}, the file ${file.agencies.join(', ')}`;
}

function arePartners(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  return a === b || PARTNERS.some((names) => names.has(a) && names.has(b));
}

/** Shorter names than this differ in one letter at most: `Ann Lee` and `Ian Lee` are two. */
const LONG_NAME = 10;
/** Agencies' own signs for their people: `jd`, `jado`. */
const LONGEST_SIGN = 4;

/** By initials, a short form, another order, a slip of typing or another alphabet it may be one person. */
export function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (a === '' || b === '' || isLatin(a) !== isLatin(b)) return true;
  const most = Math.min(a.length, b.length) < LONG_NAME ? 1 : MISSPELT;
  if (nameDistance(a, b) <= most) return true;
  const [short, long] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length);
  if (short === undefined || long === undefined) return false;
  if (short.length === 1) return isSignOf(short[0] ?? '', long);
  // `María García` and `María García López`; `Matt Doe` and `Matthew Doe`.
  return short.every((word) => long.some((full) => isFormOf(word, full)));
}

function plain(name: string): string {
  return fold(name.replace(/[.\-\u2010\u2011]/gu, ' '))
    .replace(/\s+/gu, ' ')
    .trim();
}

const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);

function isSignOf(sign: string, names: readonly string[]): boolean {
  const initials = names.map((name) => name.charAt(0)).join('');
  const last = names.at(-1) ?? '';
  return (
    names.includes(sign) ||
    sign === names.join('') ||
    sign === initials ||
    sign === `${initials.charAt(0)}${last}` ||
    (sign.length <= LONGEST_SIGN && names.length > 1 && sign.charAt(0) === initials.charAt(0))
  );
}

/** Short forms that are no beginning of the whole name. */
const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  'andy:andrew,andreas|bill:william|bob:robert|dave:david|dick:richard|hans:johannes|jack:john|jim:james|joe:joseph|kate:katherine,catherine|liz:elizabeth|mike:michael|nick:nicholas,nicolas|paco:francisco|pepe:jose|rick:richard,patrick|steve:steven,stephen|ted:edward,theodore|tom:thomas|tony:anthony,antonio|toni:antonio|sepp:josef|sascha:alexander|beppe:giuseppe|manolo:manuel'
    .split('|')
    .map((line) => {
      const [short = '', names = ''] = line.split(':');
      return [short, names.split(',')];
    }),
);
const SHORTEST_BEGINNING = 3;

function isFormOf(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short === long || (SHORT_FORMS.get(short) ?? []).includes(long)) return true;
  return (short.length >= SHORTEST_BEGINNING || short.length === 1) && long.startsWith(short);
}

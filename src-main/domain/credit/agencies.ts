/** Agencies and their look-up by any name they are printed by; a desk may pass its own list in place of the program's. */
import { fold, norm } from '../text/fold.ts';
import type { Agency } from './agency.ts';
import { AGENCIES } from './known-agencies.ts';

export type { Agency } from './agency.ts';
export { AGENCIES } from './known-agencies.ts';

/** How the desk wants that agency printed, by its canonical name; null where it has said nothing. */
export function preferredName(name: string, agencies: readonly Agency[]): string | null {
  return agencies.find((agency) => agency.name === name)?.preferred ?? null;
}

/** How an agency was found by a printed name. */
export interface AgencyMatch {
  readonly name: string;
  readonly printed: string;
  /** Found only with case ignored. */
  readonly caseIgnored: boolean;
}

interface AgencyIndex {
  readonly exact: ReadonlyMap<string, string>;
  readonly folded: ReadonlyMap<string, string>;
  /** Answers given before: one gallery asks for the same words again and again. */
  readonly asked: Map<string, AgencyMatch | null>;
}

const INDEXES = new WeakMap<readonly Agency[], AgencyIndex>();

/** The list prepared for look-ups; made once per list. */
export function agencyIndex(agencies: readonly Agency[]): AgencyIndex {
  const known = INDEXES.get(agencies);
  if (known !== undefined) return known;
  const exact = new Map<string, string>();
  const folded = new Map<string, string>();
  for (const { name, aliases, preferred = name } of agencies) {
    for (const printed of [name, preferred, ...aliases]) {
      exact.set(printed, name);
      exact.set(printed.toUpperCase(), name);
      if (!folded.has(fold(printed))) folded.set(fold(printed), name);
    }
  }
  const index: AgencyIndex = { exact, folded, asked: new Map() };
  INDEXES.set(agencies, index);
  return index;
}

const LONGEST_NAME = 80;
const MOST_ASKED = 8192;

/** The agency of that printed name, whole; `Getty Images for Somebody` is Getty Images. */
export function agencyNamed(printed: string, agencies: readonly Agency[] = AGENCIES): AgencyMatch | null {
  if (printed.length > LONGEST_NAME) return null;
  const { asked } = agencyIndex(agencies);
  const known = asked.get(printed);
  if (known !== undefined) return known;
  if (asked.size >= MOST_ASKED) asked.clear();
  const found = lookUp(printed, agencies);
  asked.set(printed, found);
  return found;
}

function lookUp(printed: string, agencies: readonly Agency[]): AgencyMatch | null {
  const index = agencyIndex(agencies);
  const plain = norm(printed);
  const name = index.exact.get(plain);
  if (name !== undefined) return { name, printed: plain, caseIgnored: false };
  const supplier = MAY_HAVE_KIND.test(plain) ? index.exact.get(withoutKind(plain)) : undefined;
  if (supplier !== undefined) return { name: supplier, printed: plain, caseIgnored: false };
  const trade = MAY_HAVE_TRADE.test(plain) ? withoutTrade(plain) : plain;
  // An address is written in small letters.
  const isAddress = plain.length > trade.length && plain.startsWith(`${trade}.`);
  const traded =
    trade === plain ? undefined : (index.exact.get(trade) ?? (isAddress ? index.folded.get(fold(trade)) : undefined));
  if (traded !== undefined) return { name: traded, printed: plain, caseIgnored: false };
  // `dpa-tmn`, `dpa-Zentralbild`: its services.
  const service = /^(dpa|apa|afp|ansa)[-_]\p{L}[\p{L}-]*$/iu.exec(trade)?.[1];
  const served = service === undefined ? undefined : index.exact.get(service);
  if (served !== undefined) return { name: served, printed: plain, caseIgnored: false };
  const folded = index.folded.get(fold(plain));
  if (folded !== undefined) return { name: folded, printed: plain, caseIgnored: true };
  const client = /^(.+?) for \p{Lu}/u.exec(plain);
  return client?.[1] === undefined ? null : withClient(client[1], plain, agencies);
}

const KIND =
  "photos?|fotos?|pics?|pix|pictures?|images?|imagery|graphics?|illustrations?|videos?|tv|files?|archives?|archivo|archiv|handout|screenshots?|screengrabs?|screen\\sgrabs?|captures?\\sd[’']écran|captures?|montage|composite";
/** Most words asked for have neither, and the patterns below are dear. */
const MAY_HAVE_KIND =
  /^[«“"„]|[»”"“发發图圖摄攝供提写资料影제공사진약]$|pho|fot|pi[cx]|ima|gra|ill|vid|tv|fil|arc|han|scr|cap|mon|com/iu;
const MAY_HAVE_TRADE = /[.)]|\s\p{L}{2,7}$/u;
const KIND_FIRST = new RegExp(`^(?:(?:${KIND})\\s+)+`, 'iu');
const KIND_LAST = new RegExp(`(?:\\s+(?:${KIND}))+$`, 'iu');
/** Chinese, Japanese and Korean write it without a space: `新华社发`, `연합뉴스 자료사진`. */
const KIND_EASTERN = /\s?(?:发|發|供图|供圖|摄|攝|提供|資料写真|资料图|자료사진|제공|특약|撮影)$/u;

/** `Reuters photo`, `AP Video`, `PTI File Photo`, `Screenshot NDR`: the agency without what it made. */
function withoutKind(printed: string): string {
  const plain = printed.replace(/^[«“"„]\s?|\s?[»”"“]$/gu, '');
  return plain.replace(KIND_EASTERN, '').replace(KIND_LAST, '').replace(KIND_FIRST, '');
}

/** `FilmMagic, Inc`, `SWNS.com`, `WANA (West Asia News Agency)`: the agency without its legal form, its address, what its letters stand for. */
function withoutTrade(printed: string): string {
  return printed
    .replace(/\s+\([^()]{3,60}\)$/u, '')
    .replace(/,?\s+(?:inc|llc|ltd|limited|gmbh|ag|plc|s\.?a\.?|s\.?r\.?l|b\.?v|as|ab|oy)\.?$/iu, '')
    .replace(/\.(?:com|net|org|tv|info|co\.uk|(?:com?\.)?\p{L}{2})$/iu, '');
}

function withClient(supplier: string, printed: string, agencies: readonly Agency[]): AgencyMatch | null {
  const name = agencyIndex(agencies).exact.get(supplier);
  return name === undefined ? null : { name, printed, caseIgnored: false };
}

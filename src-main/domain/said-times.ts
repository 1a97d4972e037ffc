/** When each mark and word of a sidecar was said, and by which desk: of two desks on one folder the later saying wins, mark by mark, field by field. */
import { MARK_NAMES } from './marks/mark-property.ts';
import type { SaidTime, SaidTimes } from './marks/said-block.ts';
import { isOwnField, type OwnValue } from './own-metadata.ts';

/** The desk's own property in sidecars: a bag of entries, one a mark or field. Others keep it, as they keep what they do not know. */
export const SAID_PROPERTY = 'pictureDesk:Said';
export const SAID_NAMESPACE = 'urn:picture-desk:xmp:1.0/';

const NOTHING = '-';

/** What XML 1.0 cannot hold is left out; half of a character pair becomes a mark; line ends are those that XML gives back. */
export function xmlText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .replace(/\r\n?/g, '\n');
}

/** The same for what is written and for what is read back. */
export function wordToken(value: OwnValue): string {
  const texts = (value === null ? [] : [value].flat())
    .map((text) => xmlText(text).trim())
    .filter((text) => text !== '');
  return texts.length === 0 ? NOTHING : hash(JSON.stringify(texts));
}

export function isEmptied({ token }: SaidTime): boolean {
  return token === NOTHING;
}

/** FNV-1a, twice with other beginnings: it tells words apart, nothing more. */
function hash(text: string): string {
  return [0x811c9dc5, 0x01234567]
    .map((seed) => {
      let state = seed;
      for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193) >>> 0;
      return state.toString(16).padStart(8, '0');
    })
    .join('');
}

/** Two desks in one millisecond agree too: then what is said decides. */
export function isSaidLater(one: Pick<SaidTime, 'at' | 'token'>, other: Pick<SaidTime, 'at' | 'token'>): boolean {
  return one.at > other.at || (one.at === other.at && one.token > other.token);
}

/** `stars 4 2026-11-29T17:41:50.123Z 9f3a1c2e`: what, its token, when, and the desk. */
export function entriesOf(times: SaidTimes): readonly string[] {
  return Object.entries(times)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, { at, token, by }]) => `${name} ${token} ${new Date(at).toISOString()} ${by}`);
}

/** Entries that are none are passed over. */
export function timesOf(entries: readonly string[]): SaidTimes {
  const times: Record<string, SaidTime> = {};
  for (const entry of entries) {
    const [name = '', token = '', moment = '', by = '', ...rest] = entry.trim().split(' ');
    const at = Date.parse(moment);
    const isKnown = isOwnField(name) || (MARK_NAMES as readonly string[]).includes(name);
    if (isKnown && token !== '' && Number.isFinite(at) && rest.length === 0) times[name] = { at, token, by };
  }
  return times;
}

/** Both lists as one; of what both say, what `mine` says, but in the other's name where it is the same saying. */
export function joinTimes(theirs: SaidTimes, mine: SaidTimes): SaidTimes {
  const joined: Record<string, SaidTime> = { ...theirs };
  for (const [name, time] of Object.entries(mine)) {
    const other = theirs[name];
    const isSame = other !== undefined && other.at === time.at && other.token === time.token;
    joined[name] = isSame ? other : time;
  }
  return joined;
}

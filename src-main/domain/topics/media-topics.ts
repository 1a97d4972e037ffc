/** IPTC Media Topics: what a photograph is about, by a code that every desk reads, its name, and the topics above it. */
import { fold } from '../text/fold.ts';
import { TOPIC_DATA } from './topic-data.ts';

/** The address of the vocabulary; a topic's own is this and its eight digits. */
export const TOPIC_SCHEME = 'http://cv.iptc.org/newscodes/mediatopic/';
const ALIAS = 'medtop:';

export interface MediaTopic {
  /** As IPTC writes it in short: `medtop:20000006`. */
  readonly code: string;
  readonly name: string;
  /** The names above it, the topmost first. */
  readonly above: readonly string[];
  /** The older Subject Code that means the same or nearly so, eight digits; empty for none. */
  readonly subjectCode: string;
}

let known: ReadonlyMap<string, MediaTopic> | null = null;
let named: ReadonlyMap<string, string | null> | null = null;

/** Every topic that the program knows, in the order of their codes. */
export function mediaTopics(): ReadonlyMap<string, MediaTopic> {
  known ??= read();
  return known;
}

function read(): ReadonlyMap<string, MediaTopic> {
  const rows = TOPIC_DATA.split('\n').map((line) => {
    const [digits = '', name = '', broader = '', subjectCode = ''] = line.split('|');
    return { digits, name, broader: broader.split(' ')[0] ?? '', subjectCode };
  });
  const byDigits = new Map(rows.map((row) => [row.digits, row]));
  return new Map(
    rows.map(({ digits, name, broader, subjectCode }) => {
      const above: string[] = [];
      // Of a topic with two above it the first counts; the list is five steps deep.
      for (let one = byDigits.get(broader); one !== undefined && above.length < 8; one = byDigits.get(one.broader))
        above.unshift(one.name);
      return [ALIAS + digits, { code: ALIAS + digits, name, above, subjectCode }];
    }),
  );
}

/** Names to codes; null where two topics have one name. */
function byName(): ReadonlyMap<string, string | null> {
  if (named !== null) return named;
  const found = new Map<string, string | null>();
  for (const { code, name } of mediaTopics().values()) found.set(fold(name), found.has(fold(name)) ? null : code);
  named = found;
  return found;
}

const WRITTEN = /^(?:medtop:|https?:\/\/cv\.iptc\.org\/newscodes\/mediatopic\/)?(\d{8})$/i;

/** The code that a text means: a code, its eight digits, its address, or the name that one topic alone has. Null for none. */
export function topicCode(text: string): string | null {
  const written = text.trim();
  const digits = WRITTEN.exec(written)?.[1];
  return digits === undefined ? (byName().get(fold(written)) ?? null) : ALIAS + digits;
}

/** The codes in a text: one topic, or several with commas between them. What is no code is left out. */
export function topicCodes(text: string): readonly string[] {
  const whole = topicCode(text);
  return whole === null ? text.split(',').flatMap((part) => topicCode(part) ?? []) : [whole];
}

/** As an editor reads and writes it: its name, or its code where no topic or two have that name. */
export function topicText(code: string): string {
  const name = mediaTopics().get(code)?.name ?? '';
  return byName().get(fold(name)) === code ? name : code;
}

/** A term of any vocabulary as files hold it: the code where it is a media topic, else null. */
export function topicOfTerm(vocabulary: string, id: string): string | null {
  const digits = WRITTEN.exec(id.trim())?.[1];
  if (digits === undefined) return null;
  // Eight digits alone are a topic's only where the vocabulary says so: Subject Codes have eight too.
  const isBare = /^\d{8}$/.test(id.trim());
  return isBare && !/(?:mediatopic\/?|^medtop:?)$/i.test(vocabulary.trim()) ? null : ALIAS + digits;
}

/** Its address: what files hold. */
export function topicAddress(code: string): string {
  return TOPIC_SCHEME + code.slice(ALIAS.length);
}

/** `arts, culture and entertainment › cinema › film festival`; the code itself where its topic is not known here. */
export function topicPath(code: string): string {
  const topic = mediaTopics().get(code);
  return topic === undefined ? code : [...topic.above, topic.name].join(' › ');
}

/** Its name and those above it, for searching; empty where the topic is not known here. */
export function topicWords(code: string): readonly string[] {
  const topic = mediaTopics().get(code);
  return topic === undefined ? [] : [topic.name, ...topic.above];
}

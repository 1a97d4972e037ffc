/** Puts findings into words and places: one defect on many pictures is said once, with a count and the list of pictures. */
import type { Finding, FindingChoice, FindingField, FindingPlace, FurtherPlace, Severity } from '../../finding.ts';

/** From this many pictures on, one defect is one finding. */
export const WHOLE_GALLERY = 3;

export interface Saying {
  readonly rule: string;
  readonly severity: Severity;
  readonly picture: number | null;
  readonly field: FindingField;
  /** Range in that field's text; left out where the whole field or picture is meant. */
  readonly start?: number;
  readonly end?: number;
  readonly message: string;
  readonly suggestion?: string | null;
  readonly also?: readonly FurtherPlace[];
  readonly choices?: readonly FindingChoice[];
  readonly word?: string;
}

export function say(saying: Saying): Finding {
  const { start = 0, end = start, suggestion = null, also = [], ...rest } = saying;
  return { ...rest, start, end, suggestion, also };
}

/** `1-8, 10 and 12`. */
export function listPositions(positions: readonly number[]): string {
  const sorted = [...new Set(positions)].sort((a, b) => a - b);
  const runs: string[] = [];
  for (let at = 0; at < sorted.length; at += 1) {
    const first = sorted[at] as number;
    let last = first;
    while (sorted[at + 1] === last + 1) {
      at += 1;
      last = sorted[at] as number;
    }
    if (last === first + 1) runs.push(`${first}`, `${last}`);
    else runs.push(last === first ? `${first}` : `${first}–${last}`);
  }
  return runs.length < 2 ? runs.join('') : `${runs.slice(0, -1).join(', ')} and ${runs.at(-1)}`;
}

export function placeOfFinding({ picture, field, start, end }: FindingPlace): FindingPlace {
  return { picture, field, start, end };
}

/**
 * Findings with the same words, severity and fix become one from `WHOLE_GALLERY` pictures on; fewer stay as they are.
 * Messages must therefore not name their picture.
 */
export function saidOnce(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = [finding.rule, finding.severity, finding.field, wordsOf(finding), finding.suggestion].join('\u0000');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flatMap((group) => {
    const positions = group.flatMap((finding) => (finding.picture === null ? [] : [finding.picture]));
    const count = new Set(positions).size;
    const first = group[0];
    if (first === undefined || count < WHOLE_GALLERY) return group;
    const message = `In ${count} pictures (${listPositions(positions)}): ${wordsOf(first)}`;
    return [
      {
        ...first,
        message,
        also: [...first.also, ...group.slice(1).flatMap((one) => [placeOfFinding(one), ...one.also])],
      },
    ];
  });
}

/** The message without the one picture that it names: the same defect elsewhere says the same. */
function wordsOf({ message }: Finding): string {
  return message.replace(/ (?:of|for|in|on) picture \d+(?![\d–-])/g, '');
}

const SAID_ONCE = /^In (\d+) pictures \([^)]*\): /;

/** The parts of a message for one line: in how many pictures it is, if it is said once for several, and the words without them. */
export function inOneLine(message: string): { readonly pictures: number | null; readonly words: string } {
  const prefix = SAID_ONCE.exec(message);
  if (prefix === null) return { pictures: null, words: message };
  return { pictures: Number(prefix[1]), words: message.slice(prefix[0].length) };
}

/** A finding that `saidOnce` has put together, taken apart again by picture; any other stays as it is. */
export function partsOf(finding: Finding): readonly Finding[] {
  const prefix = SAID_ONCE.exec(finding.message)?.[0];
  if (prefix === undefined) return [finding];
  const groups = new Map<number | null, FurtherPlace[]>();
  for (const place of [finding, ...finding.also]) {
    const { picture, field, start, end } = place;
    const suggestion = place.suggestion === undefined ? finding.suggestion : place.suggestion;
    groups.set(picture, [...(groups.get(picture) ?? []), { picture, field, start, end, suggestion }]);
  }
  const message = finding.message.slice(prefix.length);
  return [...groups.values()].map(([first, ...also]): Finding => {
    const { rule, severity } = finding;
    return { rule, severity, message, ...(first as FurtherPlace), suggestion: first?.suggestion ?? null, also };
  });
}

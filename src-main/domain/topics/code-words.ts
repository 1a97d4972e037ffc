/** What the codes in a field of the form mean, in words. */
import type { OwnField, OwnValue } from '../own-metadata.ts';
import { SCENE_CODES } from '../writing/list-terms.ts';
import { type MediaTopic, mediaTopics, topicPath } from './media-topics.ts';

/** Fields that hold codes of IPTC's lists. */
const CODED: ReadonlySet<OwnField> = new Set(['mediaTopics', 'subjectCodes', 'sceneCodes']);

export function holdsCodes(field: OwnField): boolean {
  return CODED.has(field);
}

/**
 * One line a code: `arts, culture and entertainment › cinema › film festival`, `011200 aerial view`; a code that nobody here knows as it is.
 * @param others names of codes from the desk's own list
 */
export function codeWords(field: OwnField, value: OwnValue, others: ReadonlyMap<string, string>): readonly string[] {
  if (!holdsCodes(field) || value === null) return [];
  return [value].flat().map((code) => {
    if (field === 'sceneCodes') return `${code} ${SCENE_CODES.get(code) ?? ''}`.trim();
    if (field === 'subjectCodes') return `${code} ${others.get(code) ?? subjectPath(code)}`.trim();
    return mediaTopics().has(code) ? topicPath(code) : `${code} ${others.get(code) ?? ''}`.trim();
  });
}

let bySubject: ReadonlyMap<string, MediaTopic> | null = null;

/** Of two topics with one code, the one above the other: `15062000` is swimming, not freestyle alone. */
function topicsBySubject(): ReadonlyMap<string, MediaTopic> {
  const found = new Map<string, MediaTopic>();
  for (const topic of mediaTopics().values()) {
    const before = found.get(topic.subjectCode);
    if (before === undefined || !topic.above.includes(before.name)) found.set(topic.subjectCode, topic);
  }
  return found;
}

function subjectPath(code: string): string {
  bySubject ??= topicsBySubject();
  return topicPath(bySubject.get(code)?.code ?? '');
}

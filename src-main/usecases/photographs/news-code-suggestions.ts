/** Completes fields of the form from IPTC's own lists: media topics, the older Subject Codes, scenes, and topics' names as keywords. */
import type { OwnField } from '../../domain/own-metadata.ts';
import type { Suggestion } from '../../domain/suggestion.ts';
import { fold } from '../../domain/text/fold.ts';
import { type MediaTopic, mediaTopics, topicText } from '../../domain/topics/media-topics.ts';
import { SCENE_CODES } from '../../domain/writing/list-terms.ts';
import type { SuggestionSource } from './suggest-values.ts';

interface Term extends Suggestion {
  /** What is typed leads to it, folded: its name, its code. */
  readonly names: readonly string[];
  readonly depth: number;
}

const TERMS_OF: { readonly [F in OwnField]?: () => readonly Term[] } = {
  mediaTopics: () => topicTerms(({ code }) => topicText(code)),
  subjectCodes: () => topicTerms(({ subjectCode }) => subjectCode),
  keywords: () => topicTerms(({ name }) => name),
  sceneCodes: () =>
    [...SCENE_CODES].map(([code, name]) => ({ text: code, note: name, names: [name, code].map(fold), depth: 0 })),
};

function topicTerms(textOf: (topic: MediaTopic) => string): readonly Term[] {
  const terms = [...mediaTopics().values()].map((topic): Term => {
    const { code, name, above, subjectCode } = topic;
    const text = textOf(topic);
    const path = text === name ? above : [...above, name];
    const note = path.length === 0 ? 'IPTC' : path.join(' › ');
    return { text, note, names: [name, code, code.replace(/^\w+:/, ''), subjectCode].map(fold), depth: above.length };
  });
  return terms.filter(({ text }) => text !== '');
}

const read = new Map<OwnField, readonly Term[]>();

/** Names that begin as typed before those of which a later word does; the broader topic first. */
export const newsCodeSuggestions: SuggestionSource = {
  startingWith(field, typed, limit) {
    const make = TERMS_OF[field];
    if (make === undefined) return [];
    const terms = read.get(field) ?? make();
    read.set(field, terms);
    const begun = fold(typed);
    // Every word begins with nothing: a whole list is no help among keywords.
    if (begun === '' && field === 'keywords') return [];
    const found = terms.flatMap((term) => {
      const { names } = term;
      const begins = names.some((name) => name.startsWith(begun));
      const within = begun.length > 1 && names.some((name) => name.includes(` ${begun}`));
      return begins || within ? [{ term, rank: (begins ? 0 : 10) + term.depth }] : [];
    });
    return found
      .sort((one, other) => one.rank - other.rank || (one.term.text < other.term.text ? -1 : 1))
      .slice(0, limit)
      .map(({ term: { text, note } }) => ({ text, note }));
  },
};

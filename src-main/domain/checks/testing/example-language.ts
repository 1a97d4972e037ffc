/** Language tools with a dictionary of a few words, so that the examples of T21 and T22 say what is meant without a library. */
import type { LanguageTools } from '../../language-tools.ts';

const FAULTS: Readonly<Record<string, string>> = {
  'Runners crosses': 'cross',
  'A runners': '',
  'Anna Berg celebrate': 'celebrates',
};
const UNKNOWN: Readonly<Record<string, string>> = { recieves: 'receives', regata: 'regatta', spectaters: 'spectators' };

/** Finds exactly the faults of the examples; the true tools are an adapter and have tests of their own. */
export const EXAMPLE_TOOLS: LanguageTools = {
  language: 'en',
  agreementFaults: (text) =>
    Object.entries(FAULTS).flatMap(([words, repair]) => {
      const at = text.search(new RegExp(`${words}\\b`));
      if (at < 0) return [];
      const start = at + words.lastIndexOf(' ') + 1;
      const end = at + words.length;
      return [{ start, end, message: `“${words}” does not agree.`, suggestion: repair === '' ? null : repair }];
    }),
  unknownWords: (text) =>
    Object.entries(UNKNOWN).flatMap(([word, suggestion]) =>
      [...text.matchAll(new RegExp(`\\b${word}\\b`, 'g'))].map((match) => {
        return { start: match.index, end: match.index + word.length, text: word, suggestion };
      }),
    ),
  knownAs: () => null,
  deskWords: new Set(),
  suggestions: (word) => (UNKNOWN[word] === undefined ? [] : [UNKNOWN[word]]),
};

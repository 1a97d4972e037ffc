/** The only place that knows compromise: words of a text with their parts of speech and places. */
import nlp from 'compromise/two';

export interface TaggedWord {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Marks between this word and the next (`, `, ` (`); a plain space where nothing separates them. */
  readonly gap: string;
  readonly tags: ReadonlySet<string>;
}

/** All words in order. Contractions are one word; a word the tagger cannot place in the text ends the list. */
export function tagWords(text: string): readonly TaggedWord[] {
  const words: TaggedWord[] = [];
  let from = 0;
  for (const term of nlp(text).docs.flat()) {
    if (term.text === '') continue;
    const start = text.indexOf(term.text, from);
    if (start < 0) return words;
    const end = start + term.text.length;
    const before = words.at(-1);
    if (before !== undefined) words[words.length - 1] = { ...before, gap: text.slice(before.end, start) };
    words.push({
      text: term.text,
      lower: term.text.toLowerCase(),
      start,
      end,
      gap: text.slice(end),
      tags: term.tags ?? new Set(),
    });
    from = end;
  }
  return words;
}

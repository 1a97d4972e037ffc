/** What is read from an article's text: its parts, and the same with their doubts. */

/** One caption paragraph: its text, and its credit as published or null. */
export interface ParsedPicture {
  readonly caption: string;
  readonly credit: string | null;
}

/** What `parse` prints, its credits still in their own words; what the text does not have is null. */
export interface ParsedArticle {
  readonly headline: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly standfirst: string | null;
  readonly body: readonly string[];
  readonly pictures: readonly ParsedPicture[];
}

/** A picture with how it was read. */
export interface ReadPicture extends ParsedPicture {
  /** What the agency binds the use to, taken from behind the credit, word for word; empty where it says nothing. */
  readonly restrictions: string;
  /** 0-1: how sure the split into caption and credit is. */
  readonly confidence: number;
  readonly certain: boolean;
  /** What the doubt is where it is not the split of the paragraph itself; null otherwise. */
  readonly reason: string | null;
  /** The alt text that the text gives the picture, or null. */
  readonly altText: string | null;
  /** The paragraph as it was, its broken lines joined. */
  readonly written: string;
  /** A file that the text names next to the caption, or null. */
  readonly fileName: string | null;
  /** A number that the text gave the picture, or null. */
  readonly number: number | null;
  /** Line in the text, from 1. */
  readonly line: number;
  /** Other ways to split it, most likely first; empty where there is no doubt. */
  readonly alternatives: readonly ParsedPicture[];
}

export type DoubtSubject = 'headline' | 'date' | 'standfirst' | 'body' | 'picture';

/** One thing that a person should decide. */
export interface Doubt {
  readonly about: DoubtSubject;
  /** Position from 1, or null. */
  readonly picture: number | null;
  readonly line: number;
  readonly message: string;
}

export interface ReadArticle extends Omit<ParsedArticle, 'pictures'> {
  readonly byline: string | null;
  readonly pictures: readonly ReadPicture[];
  readonly doubts: readonly Doubt[];
  /** 0-1 for each part of the article. */
  readonly confidence: {
    readonly headline: number;
    readonly date: number;
    readonly standfirst: number;
    readonly body: number;
  };
}

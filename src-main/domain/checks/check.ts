/** The interface of a check: one file that satisfies `Check` and one line in `index.ts`; its worked examples are in a file next to it. */
import type { Article, PictureId } from '../article.ts';
import type { Agency } from '../credit/agencies.ts';
import type { Finding, Severity } from '../finding.ts';
import type { LanguageTools } from '../language-tools.ts';
import type { Photo, PhotoId } from '../photo.ts';
import type { Profile } from '../profile.ts';

/** All that a check may look at; it must not ask the clock or anything outside. */
export interface CheckInput {
  readonly article: Article;
  /** Photos of the article's pictures; a picture whose photo is absent here is one without file. */
  readonly photos: ReadonlyMap<PhotoId, Photo>;
  readonly profile: Profile;
  /** The moment of the check, ISO 8601 UTC: embargoes and expiries are measured against it. */
  readonly now: string;
  /** Caption paragraphs as the article text wrote them, before caption and credit were split; absent in the window. */
  readonly written?: ReadonlyMap<PictureId, string>;
  /** What the export preset would leave in the files; absent means nothing, as the export does by default. */
  readonly keeps?: { readonly gps: boolean; readonly serialNumbers: boolean };
  /** The desk's own list of agencies; the program's where it is absent. */
  readonly agencies?: readonly Agency[];
  /** The sign before and after a code, as the desk has set it; absent where it is the program's. */
  readonly codeDelimiter?: string;
  /** Grammar and spelling of the article's language; rules that need them are silent where they are absent. */
  readonly language?: LanguageTools;
}

export interface Check {
  /** Rule id of desk-rules.md. */
  readonly id: string;
  readonly title: string;
  /** Why the rule exists, in one sentence. */
  readonly reason: string;
  /** The standard, style guide or desk rule that it comes from, by a name of `SOURCES`: `Name: what in it; Name: what in it`. */
  readonly source: string;
  readonly severity: Severity;
  /** A rule that no override may pass (C1, T1). */
  readonly final?: boolean;
  /** A rule that asks grammar or spelling: it runs again, alone, when their answers come. */
  readonly asksLanguage?: true;
  /** Looks for the characters that nobody sees, so it is given the texts as they are kept; every other rule reads past them. */
  readonly asKept?: true;
  /** Pure: same input, same findings, in reading order. */
  check(input: CheckInput): readonly Finding[];
}

/** The rules over one article as it changes: what is told again stays the same object, so that an edit of one picture reads one picture. */
import type { Article } from '../../../src-main/domain/article.ts';
import { keepingSame } from '../../../src-main/domain/changed-rows.ts';
import { judge, type Verdict } from '../../../src-main/domain/checks/blocking.ts';
import type { CheckInput } from '../../../src-main/domain/checks/check.ts';
import { CHECKS, runChecks } from '../../../src-main/domain/checks/index.ts';
import { inReadingOrder } from '../../../src-main/domain/checks/reading-order.ts';
import { AGENCIES, type Agency } from '../../../src-main/domain/credit/agencies.ts';
import { countFindings, type Finding, type Severity } from '../../../src-main/domain/finding.ts';
import {
  type LanguageAnswers,
  type LanguageReplies,
  languageAnswers,
  type UnansweredTexts,
} from '../../../src-main/domain/language-answers.ts';
import { knowing } from '../../../src-main/domain/language-tools.ts';
import type { Photo, PhotoId } from '../../../src-main/domain/photo.ts';
import type { Profile } from '../../../src-main/domain/profile.ts';

/** What is to be checked; the answer carries the same ticket. */
export interface CheckQuestion {
  readonly kind: 'check';
  readonly ticket: number;
  readonly article: Article;
  /** Photographs of the article: those that are still there, and those that are new or other than they were. */
  readonly photoIds: readonly PhotoId[];
  readonly photos: readonly Photo[];
  readonly profile: Profile;
  readonly keeps: { readonly gps: boolean; readonly serialNumbers: boolean };
  /** Null for the program's own list. */
  readonly agencies: readonly Agency[] | null;
  /** The sign before and after a code, as the desk has set it. */
  readonly codeDelimiter: string;
  /** The desk's own words, in lower case. */
  readonly words: readonly string[];
  /** ISO 8601, UTC. */
  readonly now: string;
}

/** What the library says of texts that the last answer named; `replies` is null where the language has no dictionary. */
export interface LanguageReply {
  readonly kind: 'language';
  readonly ticket: number;
  readonly language: string;
  readonly asked: UnansweredTexts;
  readonly replies: LanguageReplies | null;
}

export interface CheckAnswer {
  readonly ticket: number;
  readonly findings: readonly Finding[];
  /** What blocks, and what would if nobody had let it pass: the one source of every place that counts it. */
  readonly verdict: Verdict;
  /** Blocking ones are those of the verdict. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Texts of which grammar and spelling are not known yet; they come once, with the answer after which they are asked. */
  readonly unanswered: UnansweredTexts;
  /** Whether every rule ran, or only those that asked about the language. */
  readonly ranAll: boolean;
}

const ASKING = CHECKS.filter(({ asksLanguage }) => asksLanguage);
const PLAIN = CHECKS.filter((check) => !check.asksLanguage);
const RANK = new Map(CHECKS.map(({ id }, at) => [id, at]));
const NO_WORDS: LanguageReplies = { agreement: [], spelling: [], words: [] };

interface Last {
  readonly question: CheckQuestion;
  readonly input: CheckInput;
  /** Findings of the rules that ask nobody: they stay while only the language's answers are new. */
  readonly plain: readonly Finding[];
}

export class ArticleChecker {
  #article: Article | null = null;
  #photos: ReadonlyMap<PhotoId, Photo> = new Map();
  #agencies: readonly Agency[] = AGENCIES;
  #sentAgencies = '';
  #language: LanguageAnswers = languageAnswers('');
  #last: Last | null = null;

  /** All rules once. */
  check(question: CheckQuestion): CheckAnswer {
    const input = this.#inputOf(question);
    const plain = runChecks(input, PLAIN);
    this.#last = { question, input, plain };
    return this.#answer(this.#last, true);
  }

  /** The rules that asked about the language once more; null where the reply is about a check that is no longer the last. */
  hear({ ticket, language, asked, replies }: LanguageReply): CheckAnswer | null {
    if (language === this.#language.tools.language) this.#language.keep(asked, replies ?? NO_WORDS);
    const last = this.#last;
    return last === null || last.question.ticket !== ticket || replies === null ? null : this.#answer(last, false);
  }

  #answer({ question, input, plain }: Last, ranAll: boolean): CheckAnswer {
    const all = [...plain, ...runChecks(input, ASKING)];
    const findings = inReadingOrder(all.sort((a, b) => (RANK.get(a.rule) ?? 0) - (RANK.get(b.rule) ?? 0)));
    const verdict = judge(findings, input.article, input.photos);
    const counts = { ...countFindings(findings), block: verdict.blocking.length };
    const unanswered = this.#language.takeUnanswered();
    return { ticket: question.ticket, findings, verdict, counts, unanswered, ranAll };
  }

  #inputOf({
    article: told,
    photoIds,
    photos,
    profile,
    keeps,
    agencies,
    codeDelimiter,
    words,
    now,
  }: CheckQuestion): CheckInput {
    const article = keepingSame(this.#article, told);
    this.#article = article;
    this.#takePhotos(photoIds, photos);
    this.#takeAgencies(agencies);
    if (this.#language.tools.language !== article.language) this.#language = languageAnswers(article.language);
    return {
      article,
      photos: this.#photos,
      profile,
      keeps,
      now,
      agencies: this.#agencies,
      codeDelimiter,
      language: knowing(this.#language.tools, new Set(words)),
    };
  }

  #takePhotos(ids: readonly PhotoId[], told: readonly Photo[]): void {
    if (told.length === 0 && ids.length === this.#photos.size) return;
    const known = new Map([...this.#photos, ...told.map((photo) => [photo.id, photo] as const)]);
    this.#photos = new Map(ids.flatMap((id) => (known.has(id) ? [[id, known.get(id) as Photo]] : [])));
  }

  /** One array as long as it says the same: what was read with it stays read. */
  #takeAgencies(told: readonly Agency[] | null): void {
    const sent = told === null ? '' : JSON.stringify(told);
    if (sent === this.#sentAgencies) return;
    this.#sentAgencies = sent;
    this.#agencies = told ?? AGENCIES;
  }
}

/** One-key fixes: the suggestion of a finding put in at every place that it names, as one undoable step. */

import {
  ARTICLE_FIELDS,
  type Article,
  type ArticleField,
  FIXED_FIELDS,
  type FixedField,
  PICTURE_FIELDS,
  type PictureId,
} from '../../../src-main/domain/article.ts';
import { applyFix, applyFixes } from '../../../src-main/domain/checks/apply-fix.ts';
import type { Finding, Severity } from '../../../src-main/domain/finding.ts';
import { findingsOfPicture } from '../../../src-main/domain/finding.ts';
import { act } from '../answers/acts.ts';
import { say } from '../window/notices.ts';
import { forgetTyping } from '../window/typing.ts';
import { articles } from './articles.ts';
import { untilChecked } from './check-runs.ts';
import { findings } from './findings.ts';
import { positionOf } from './picture-places.ts';
import { showTexts } from './text-edits.ts';
import { FINDING_WORDS } from './words.ts';

const TEXTS: ReadonlySet<string> = new Set([...ARTICLE_FIELDS, ...PICTURE_FIELDS]);
const RANK: Readonly<Record<Severity, number>> = { block: 0, warn: 1, info: 2 };

/** Whether a key can mend it: a suggestion for a text of the article, not for the file's own metadata. */
export function isFixable(finding: Finding): boolean {
  return [finding, ...finding.also].some((place) => {
    const suggestion = 'suggestion' in place && place.suggestion !== undefined ? place.suggestion : finding.suggestion;
    return suggestion !== null && TEXTS.has(place.field);
  });
}

/** The finding as it is in the text of now; null where the text has changed under it. */
async function ofNow(finding: Finding): Promise<Finding | null> {
  // Ranges hold only for the text they were found in: after more typing, or a save, the checks run first.
  await untilChecked();
  const isSame = (one: Finding): boolean =>
    one.rule === finding.rule &&
    one.picture === finding.picture &&
    one.field === finding.field &&
    one.start === finding.start &&
    one.end === finding.end &&
    one.suggestion === finding.suggestion;
  return findings.get().findings.find(isSame) ?? null;
}

/** @param choice which of several repairs is made, from 0, where only a person can decide. */
export async function fix(given: Finding, choice?: number): Promise<void> {
  const finding = await ofNow(given);
  const { article } = articles.get();
  if (article === null) return;
  if (finding === null) {
    say(FINDING_WORDS.textChanged);
    return;
  }
  const { own, edits } = changes(article, applyFix(article, finding, choice));
  if (edits.length === 0 && Object.keys(own).length === 0) return;
  const positions = edits.map(({ pictureId }) => positionOf(article, pictureId));
  const label = FINDING_WORDS.fix(finding.rule, 1, positions);
  forgetTyping();
  const shown = showTexts(article.id, { own, edits });
  await act('pictures.editMany', { articleId: article.id, label, article: own, edits }, { shown });
  say(FINDING_WORDS.done(label));
}

/** Every fix of one rule in the article, as one step. */
export async function fixAll(rule: string): Promise<void> {
  await untilChecked();
  const { article } = articles.get();
  if (article === null) return;
  const own = findings.get().findings.filter((finding) => finding.rule === rule && isFixable(finding));
  const { own: texts, edits } = changes(article, applyFixes(article, own));
  if (edits.length === 0 && Object.keys(texts).length === 0) return;
  const positions = edits.map(({ pictureId }) => positionOf(article, pictureId));
  const label = FINDING_WORDS.fix(rule, own.length, positions);
  forgetTyping();
  const shown = showTexts(article.id, { own: texts, edits });
  await act('pictures.editMany', { articleId: article.id, label, article: texts, edits }, { shown });
  say(FINDING_WORDS.done(label));
}

interface Changes {
  readonly own: Partial<Record<ArticleField, string>>;
  readonly edits: { pictureId: PictureId; field: FixedField; text: string }[];
}

/** What differs between two states of an article's texts. */
function changes(before: Article, after: Article): Changes {
  const own: Partial<Record<ArticleField, string>> = {};
  for (const field of ARTICLE_FIELDS) if (after[field] !== before[field]) own[field] = after[field];
  const edits = after.pictures.flatMap((picture, index) =>
    FIXED_FIELDS.filter((field) => picture[field] !== before.pictures[index]?.[field]).map((field) => ({
      pictureId: picture.id,
      field,
      text: picture[field] ?? '',
    })),
  );
  return { own, edits };
}

/** What was found about the current picture as it is now, the last words typed and its place in the order too. */
async function ofCurrentPicture(): Promise<readonly Finding[]> {
  // The key is for the picture that it was pressed at, wherever the editor is when the checks have run.
  const { pictureId } = articles.get();
  await untilChecked();
  return findingsOfPicture(findings.get().findings, positionOf(articles.get().article, pictureId));
}

/** Its words go to another field: what is found in them is looked at where they belong. */
function moves({ field, also }: Finding): number {
  return also.some((place) => place.field !== field) ? 0 : 1;
}

/** The first fix of the current picture: worst first, and a credit is moved out of its caption before the caption is polished. */
export async function fixFirst(): Promise<void> {
  const own = await ofCurrentPicture();
  const [first] = own.filter(isFixable).sort((a, b) => RANK[a.severity] - RANK[b.severity] || moves(a) - moves(b));
  if (first !== undefined) await fix(first);
  else say(withChoice(own) === null ? FINDING_WORDS.noFix : FINDING_WORDS.twoSpellings);
}

const withChoice = (own: readonly Finding[]): Finding | null =>
  own.find((finding) => (finding.choices?.length ?? 0) > 0) ?? null;

/** The first finding of the current picture that offers a choice; null where none does. */
export function openChoice(): Finding | null {
  const { article, pictureId } = articles.get();
  return withChoice(findingsOfPicture(findings.get().findings, positionOf(article, pictureId)));
}

/** Makes one of the repairs that the finding offers, from 0. */
export async function choose(choice: number): Promise<void> {
  const finding = withChoice(await ofCurrentPicture());
  if (finding?.choices?.[choice] !== undefined) await fix(finding, choice);
}

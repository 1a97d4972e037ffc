/** One-key fixes: the suggestion of a finding put in at every place that it names, as one undoable step. */
import type { Finding } from '../../src-main/domain/finding.ts';
import { call } from '../api.ts';
import { applyFix } from './apply-fix.ts';
import { articles, setArticle } from './articles.ts';
import { dropDraft } from './drafts.ts';
import { findings, findingsOfPicture, positionOf } from './findings.ts';
import { said } from './history.ts';
import { say } from './notices.ts';
import { flushSaves } from './saves.ts';
import { forgetTyping } from './typing.ts';

/** Whether a click can mend it: someone other than the machine must know otherwise. */
export function isFixable(finding: Finding): boolean {
  return (
    finding.suggestion !== null &&
    ['headline', 'slug', 'date', 'byline', 'standfirst', 'body', 'caption', 'credit', 'altText'].includes(finding.field)
  );
}

export async function fix(finding: Finding): Promise<void> {
  await flushSaves();
  const { article } = articles.get();
  // Ranges hold only for the text they were found in: after more typing the checks must run first.
  if (article === null || findings.get().article !== article) return;
  const { article: patch, edits } = applyFix(article, finding);
  if (edits.length === 0 && patch === undefined) return;
  for (const { pictureId, field } of edits) dropDraft({ articleId: article.id, pictureId, field });
  const label = `Fix of ${finding.rule}`;
  forgetTyping();
  setArticle(
    await call('pictures.editMany', {
      articleId: article.id,
      label,
      ...(patch === undefined ? {} : { article: patch }),
      edits: [...edits],
    }),
  );
  said(label);
  say(`Fixed: ${finding.message}`);
}

/** The first fix of the picture at hand, worst first. */
export async function fixFirst(): Promise<void> {
  const { article, pictureId } = articles.get();
  const own = findingsOfPicture(findings.get().findings, positionOf(article, pictureId)).filter(isFixable);
  const order = { block: 0, warn: 1, info: 2 };
  const first = [...own].sort((a, b) => order[a.severity] - order[b.severity])[0];
  if (first === undefined) say('No fix for this picture.');
  else await fix(first);
}

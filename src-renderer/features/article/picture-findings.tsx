/** The findings of one picture: worst first, one line each until one is opened; in a compact row only the worst. */
import { memo } from 'react';
import type { PictureId } from '../../../src-main/domain/article.ts';
import { inOneLine } from '../../../src-main/domain/checks/reading/say.ts';
import { type Finding, SEVERITIES } from '../../../src-main/domain/finding.ts';
import { findings, keyOf } from '../../shared/articles/findings.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { SeverityMark } from '../../shared/ui/severity.tsx';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { FindingLine } from '../../shared/words/finding-line.tsx';
import { usePictureFindings } from '../../shared/words/use-picture.ts';
import { WORDS } from './words.ts';

interface Props {
  readonly pictureId: PictureId;
}

/** Worst first, what was let pass last; a finding about several pictures is said at the first of them, and only named at the others. */
function ordered(list: readonly Finding[], position: number) {
  const { overridden } = findings.get();
  const open = list.filter((finding) => !overridden.has(finding));
  const worstFirst = [
    ...SEVERITIES.flatMap((severity) => open.filter((finding) => finding.severity === severity)),
    ...list.filter((finding) => overridden.has(finding)),
  ];
  const isOwn = (finding: Finding): boolean => saidAt(finding) === position;
  return { own: worstFirst.filter(isOwn), elsewhere: worstFirst.filter((finding) => !isOwn(finding)) };
}

export const PictureFindings = memo(function PictureFindings({ pictureId }: Props) {
  const { own, elsewhere } = usePictureFindings(pictureId, ordered);
  return (
    <ul className="picture-findings" aria-label={ARTICLE_WORDS.findings}>
      {own.map((finding) => (
        <FindingLine key={keyOf(finding)} finding={finding} />
      ))}
      <ElsewhereFindings list={elsewhere} />
    </ul>
  );
});

/** What a compact row says of its findings: the worst in words, the others as a number. Their pictures' numbers are not in it. */
function inShort(list: readonly Finding[], position: number) {
  const { own, elsewhere } = ordered(list, position);
  const [worst] = own.length > 0 ? own : elsewhere;
  if (worst === undefined) return null;
  const { rule, message } = worst;
  const severity = findings.get().overridden.has(worst) ? 'info' : worst.severity;
  return { severity, rule, message: inOneLine(message).words, more: list.length - 1 };
}

export const WorstFinding = memo(function WorstFinding({ pictureId }: Props) {
  const worst = usePictureFindings(pictureId, inShort);
  if (worst === null) return <p className="picture-worst" />;
  const { severity, rule, message, more } = worst;
  return (
    <p className="picture-worst" title={message}>
      <SeverityMark severity={severity} />{' '}
      <span className="picture-worst-words">
        {message} <span className="finding-rule">{rule}</span>
        {more > 0 && <span className="count muted"> {WINDOW_WORDS.more(more)}</span>}
      </span>
    </p>
  );
});

/** The first picture that the finding is about; what begins in the article's own text is said at its first picture. */
function saidAt({ picture, also }: Finding): number | null {
  return picture ?? also.find((place) => place.picture !== null)?.picture ?? null;
}

function ElsewhereFindings({ list }: { readonly list: readonly Finding[] }) {
  if (list.length === 0) return null;
  return (
    <li className="finding-elsewhere muted">
      {WORDS.alsoHere}{' '}
      {list.map((finding) => (
        <span key={keyOf(finding)} title={finding.message}>
          <SeverityMark severity={finding.severity} /> <span className="finding-rule">{finding.rule}</span>
          {WORDS.asOnPicture(finding.picture)}{' '}
        </span>
      ))}
    </li>
  );
}

/** The findings of one picture: worst first, one line each until one is opened; in a compact row only the worst. */
import { memo } from 'react';
import type { PictureId } from '../../../src-main/domain/article.ts';
import { atOnePicture } from '../../../src-main/domain/checks/reading/say.ts';
import { type Finding, SEVERITIES } from '../../../src-main/domain/finding.ts';
import { keyOf } from '../../shared/articles/findings.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { SeverityMark } from '../../shared/ui/severity.tsx';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { FindingLine } from '../../shared/words/finding-line.tsx';
import { usePictureFindings } from '../../shared/words/use-picture.ts';
import { WORDS } from './words.ts';

interface Props {
  readonly pictureId: PictureId;
}

/** Worst first; a finding about several pictures is said at the first of them, and only named at the others. */
function ordered(list: readonly Finding[], position: number) {
  const worstFirst = SEVERITIES.flatMap((severity) => list.filter((finding) => finding.severity === severity));
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
      <ElsewhereFindings findings={elsewhere} />
    </ul>
  );
});

/** What a compact row says of its findings: the worst in words, the others as a number. Their pictures' numbers are not in it. */
function inShort(list: readonly Finding[], position: number) {
  const { own, elsewhere } = ordered(list, position);
  const [worst] = own.length > 0 ? own : elsewhere;
  if (worst === undefined) return null;
  const { severity, rule, message } = worst;
  return { severity, rule, message: atOnePicture({ message }), more: list.length - 1 };
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

function ElsewhereFindings({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <li className="finding-elsewhere muted">
      {WORDS.alsoHere}{' '}
      {findings.map((finding) => (
        <span key={keyOf(finding)} title={finding.message}>
          <SeverityMark severity={finding.severity} /> <span className="finding-rule">{finding.rule}</span>
          {WORDS.asOnPicture(finding.picture)}{' '}
        </span>
      ))}
    </li>
  );
}

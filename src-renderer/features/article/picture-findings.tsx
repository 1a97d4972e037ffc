/** The findings of one picture: worst first, one line each until one is opened; in a compact row only the worst. */
import { memo } from 'react';
import type { PictureId } from '../../../src-main/domain/article.ts';
import { type Finding, SEVERITIES } from '../../../src-main/domain/finding.ts';
import { keyOf } from '../../shared/articles/findings.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { SeverityMark } from '../../shared/ui/severity.tsx';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { FindingLine } from '../../shared/words/finding-line.tsx';
import { usePictureFindings, usePosition } from '../../shared/words/use-picture.ts';
import { WORDS } from './words.ts';

interface Props {
  readonly pictureId: PictureId;
}

const worstFirst = (list: readonly Finding[]): readonly Finding[] =>
  SEVERITIES.flatMap((severity) => list.filter((finding) => finding.severity === severity));

export const PictureFindings = memo(function PictureFindings({ pictureId }: Props) {
  const list = worstFirst(usePictureFindings(pictureId));
  const position = usePosition(pictureId);
  // A finding about several pictures is said at the first of them, and only named at the others.
  const isOwn = (finding: Finding): boolean => saidAt(finding) === position;
  return (
    <ul className="picture-findings" aria-label={ARTICLE_WORDS.findings}>
      {list.filter(isOwn).map((finding) => (
        <FindingLine key={keyOf(finding)} finding={finding} />
      ))}
      <ElsewhereFindings findings={list.filter((finding) => !isOwn(finding))} />
    </ul>
  );
});

/** What a compact row says of its findings: the worst in words, the others as a number. */
export const WorstFinding = memo(function WorstFinding({ pictureId }: Props) {
  const list = worstFirst(usePictureFindings(pictureId));
  const position = usePosition(pictureId);
  const own = list.filter((finding) => saidAt(finding) === position);
  const [worst] = own.length > 0 ? own : list;
  if (worst === undefined) return <p className="picture-worst" />;
  return (
    <p className="picture-worst" title={worst.message}>
      <SeverityMark severity={worst.severity} /> <span className="finding-rule">{worst.rule}</span>{' '}
      <span className="picture-worst-words">{worst.message}</span>
      {list.length > 1 && <span className="count muted">{WINDOW_WORDS.more(list.length - 1)}</span>}
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

/** The findings of one picture: worst first, one line each until one is opened; in a compact row only the worst. */
import { memo, type RefCallback, useCallback } from 'react';
import type { PictureId } from '../../../src-main/domain/article.ts';
import { inOneLine } from '../../../src-main/domain/checks/reading/say.ts';
import { type Finding, SEVERITIES } from '../../../src-main/domain/finding.ts';
import { findings, keyOf } from '../../shared/articles/findings.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { SeverityMark } from '../../shared/ui/severity.tsx';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { FindingLine } from '../../shared/words/finding-line.tsx';
import { pictureFindings, usePictureFindings } from '../../shared/words/use-picture.ts';
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

function worstOf(list: readonly Finding[], position: number): Finding | undefined {
  const { own, elsewhere } = ordered(list, position);
  return (own.length > 0 ? own : elsewhere)[0];
}

/** What a compact row says of its findings: the worst in words, the others as a number. */
function inShort(list: readonly Finding[], position: number) {
  const worst = worstOf(list, position);
  if (worst === undefined) return null;
  const severity = findings.get().overridden.has(worst) ? 'info' : worst.severity;
  return { severity, rule: worst.rule, more: list.length - 1 };
}

const wordsOfWorst = (list: readonly Finding[], position: number): string =>
  inOneLine(worstOf(list, position)?.message ?? '').words;

/** They name other pictures by their number, and write themselves: one that moves draws none of the rows that speak of it. */
function WorstWords({ pictureId }: Props) {
  const place = useCallback<RefCallback<HTMLSpanElement>>(
    (span) => {
      if (span === null) return;
      const text = document.createTextNode('');
      span.replaceChildren(text);
      const look = (): void => {
        const words = pictureFindings(findings.get(), pictureId, wordsOfWorst);
        if (words === text.data) return;
        text.data = words;
        span.title = words;
      };
      look();
      return findings.subscribe(look);
    },
    [pictureId],
  );
  return <span ref={place} />;
}

export const WorstFinding = memo(function WorstFinding({ pictureId }: Props) {
  const worst = usePictureFindings(pictureId, inShort);
  if (worst === null) return <p className="picture-worst" />;
  const { severity, rule, more } = worst;
  return (
    <p className="picture-worst">
      <SeverityMark severity={severity} />{' '}
      <span className="picture-worst-words">
        <WorstWords pictureId={pictureId} /> <span className="finding-rule">{rule}</span>
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

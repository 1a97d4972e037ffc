/** A finding as one line that opens: its sign, what is wrong, and its fix; opened it says all, with every repair. */
import { memo } from 'react';
import { inOneLine } from '../../../src-main/domain/checks/reading/say.ts';
import type { Finding } from '../../../src-main/domain/finding.ts';
import { chosenFinding, toggleFinding } from '../articles/finding-steps.ts';
import { findings, keyOf } from '../articles/findings.ts';
import { fix, isFixable, openChoice } from '../articles/fixes.ts';
import { ARTICLE_WORDS, FINDING_WORDS } from '../articles/words.ts';
import { useStore } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { SeverityMark } from '../ui/severity.tsx';
import { attempt } from '../window/notices.ts';
import { FindingItem, fixWords } from './finding-item.tsx';
import { TEXT_WORDS } from './words.ts';

interface Props {
  readonly finding: Finding;
  readonly where?: string;
  readonly onGo?: () => void;
}

export const FindingLine = memo(function FindingLine({ finding, where, onGo }: Props) {
  const key = keyOf(finding);
  const isChosen = useStore(chosenFinding, (chosen) => chosen === key);
  const isOverridden = useStore(findings, ({ overridden }) => overridden.has(finding));
  const shown = isOverridden ? 'info' : finding.severity;
  // What only a person can decide is open from the start: its keys are in it.
  const isOpen = isChosen || openChoice() === finding;
  if (isOpen)
    return (
      <FindingItem
        finding={finding}
        {...(where === undefined ? {} : { where })}
        {...(onGo === undefined ? {} : { onGo })}
        {...(isChosen ? { onClose: () => toggleFinding(finding) } : {})}
      />
    );
  const { pictures, words } = inOneLine(finding.message);
  const place = pictures === null ? where : ARTICLE_WORDS.pictures(pictures);
  return (
    <li className={`finding finding-line finding-${shown}`}>
      <button
        type="button"
        className="finding-open"
        title={finding.message}
        aria-expanded={false}
        onClick={() => toggleFinding(finding)}
      >
        <SeverityMark severity={shown} /> <span className="finding-rule">{finding.rule}</span>{' '}
        <span className="finding-line-words">
          {isOverridden && <span className="muted">{FINDING_WORDS.overridden} </span>}
          {place !== undefined && <strong>{place} </strong>}
          {words}
        </span>
        <Icon name="chevronDown" size={14} />
      </button>
      {isFixable(finding) && (
        <Button
          tone="quiet"
          icon="fix"
          onPress={() => attempt(() => fix(finding))}
          aria-label={TEXT_WORDS.fix(finding.rule, fixWords(finding))}
        >
          <span className="finding-fix">{fixWords(finding)}</span>
        </Button>
      )}
    </li>
  );
});

/** A finding as one line that opens: its sign, what is wrong, and its fix; opened it says all, with every repair. */
import { memo } from 'react';
import type { Finding } from '../../../src-main/domain/finding.ts';
import { chosenFinding, toggleFinding } from '../articles/finding-steps.ts';
import { keyOf } from '../articles/findings.ts';
import { fix, isFixable, openChoice } from '../articles/fixes.ts';
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
  // What only a person can decide is open from the start: its keys are in it.
  const isOpen = isChosen || openChoice() === finding;
  const isAboutOthersToo = finding.also.some(({ picture }) => picture !== finding.picture);
  if (isOpen)
    return (
      <FindingItem
        finding={finding}
        {...(where === undefined ? {} : { where })}
        {...(onGo === undefined ? {} : { onGo })}
        {...(isChosen ? { onClose: () => toggleFinding(finding) } : {})}
      />
    );
  return (
    <li className={`finding finding-line finding-${finding.severity}`}>
      <button type="button" className="finding-open" aria-expanded={false} onClick={() => toggleFinding(finding)}>
        <SeverityMark severity={finding.severity} />{' '}
        <span className="finding-line-words" title={finding.message}>
          {/* A message about several pictures names them itself. */}
          {where !== undefined && !isAboutOthersToo && <strong>{where} </strong>}
          {finding.message} <span className="finding-rule">{finding.rule}</span>
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

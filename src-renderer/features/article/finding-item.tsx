/** One finding in the margin: its sign, what is wrong, and its one-key fix. */
import type { Finding } from '../../../src-main/domain/finding.ts';
import { fix, isFixable } from '../../state/fixes.ts';
import { attempt } from '../../state/notices.ts';
import { Button } from '../../ui/button.tsx';
import { SeverityMark } from '../../ui/severity.tsx';

export function FindingItem({ finding, where }: { readonly finding: Finding; readonly where?: string }) {
  const places = finding.also.length;
  return (
    <li className={`finding finding-${finding.severity}`}>
      <SeverityMark severity={finding.severity} />
      <div className="finding-words">
        <p>
          {where !== undefined && <strong className="finding-where">{where} </strong>}
          {finding.message}
        </p>
        <p className="finding-foot">
          <span className="finding-rule">{finding.rule}</span>
          {places > 0 && (
            <span className="muted">
              and {places} more {places === 1 ? 'place' : 'places'}
            </span>
          )}
          {isFixable(finding) && (
            <Button
              tone="quiet"
              icon="fix"
              onPress={() => attempt(() => fix(finding))}
              aria-label={`Fix ${finding.rule}: ${finding.suggestion === '' ? 'delete the words' : `write ${finding.suggestion}`}`}
            >
              <span className="finding-fix">{finding.suggestion === '' ? 'Delete' : finding.suggestion}</span>
            </Button>
          )}
        </p>
      </div>
    </li>
  );
}

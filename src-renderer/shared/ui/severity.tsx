/** The sign of a severity: its own shape, colour and word. */
import type { Severity } from '../../../src-main/domain/finding.ts';
import { FINDING_WORDS } from '../articles/words.ts';
import { Icon, type IconName } from './icon.tsx';

const SHAPES: Readonly<Record<Severity, IconName>> = { block: 'block', warn: 'warn', info: 'info' };

export function SeverityMark({
  severity,
  count,
  worded = false,
}: {
  readonly severity: Severity;
  readonly count?: number;
  readonly worded?: boolean;
}) {
  return (
    <span className={`severity severity-${severity}`}>
      <Icon name={SHAPES[severity]} size={14} />
      <span className={worded ? '' : 'visually-hidden'}>{FINDING_WORDS.severities[severity]}</span>
      {count !== undefined && <span className="count">{count}</span>}
    </span>
  );
}

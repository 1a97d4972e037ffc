/** The article's panel: its own text, and every finding in one list. */
import { memo } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { checkOf } from '../../../src-main/domain/checks/index.ts';
import { type Finding, SEVERITIES } from '../../../src-main/domain/finding.ts';
import { articles } from '../../shared/articles/articles.ts';
import { goToFinding } from '../../shared/articles/finding-steps.ts';
import { findings, keyOf } from '../../shared/articles/findings.ts';
import { fixAll, isFixable } from '../../shared/articles/fixes.ts';
import { ARTICLE_WORDS, FINDING_WORDS } from '../../shared/articles/words.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { FindingLine } from '../../shared/words/finding-line.tsx';
import { ArticleText } from './article-text.tsx';
import { WORDS } from './words.ts';

export function ArticlePanel() {
  const isOpen = useStore(articles, (state) => state.article !== null);
  if (!isOpen) return null;
  return (
    <Tabs className="tabs">
      <TabList className="tab-list" aria-label={WORDS.article}>
        <Tab id="text" className="tab">
          {WORDS.text}
        </Tab>
        <Tab id="findings" className="tab">
          {ARTICLE_WORDS.findings} <FindingCount />
        </Tab>
      </TabList>
      <TabPanel id="text" className="tab-panel">
        <ArticleText />
      </TabPanel>
      <TabPanel id="findings" className="tab-panel">
        <AllFindings />
      </TabPanel>
    </Tabs>
  );
}

const FindingCount = memo(function FindingCount() {
  const { block, warn } = useStore(findings, (state) => state.counts);
  const isNone = useStore(findings, (state) => state.findings.length === 0);
  const isChecked = useStore(findings, (state) => state.article !== null);
  if (!isChecked) return <span className="count">{WORDS.notChecked}</span>;
  return <span className="count">{isNone ? WORDS.noFindings : WORDS.findingCount(block, warn)}</span>;
});

/** Worst first; what one rule found stays together. */
export const AllFindings = memo(function AllFindings() {
  const list = useStore(findings, (state) => state.findings);
  const overridden = useStore(findings, (state) => state.overridden);
  const isChecked = useStore(findings, (state) => state.article !== null);
  if (!isChecked) return <p className="muted panel-pad">{WINDOW_WORDS.checking}</p>;
  if (list.length === 0) return <p className="muted panel-pad">{FINDING_WORDS.noFindings}</p>;
  const open = list.filter((finding) => !overridden.has(finding));
  return (
    <>
      {SEVERITIES.map((severity) => (
        <FindingSection
          key={severity}
          title={FINDING_WORDS.severities[severity]}
          own={open.filter((finding) => finding.severity === severity)}
        />
      ))}
      <FindingSection title={FINDING_WORDS.overridden} own={[...overridden]} />
    </>
  );
});

function FindingSection({ title, own }: { readonly title: string; readonly own: readonly Finding[] }) {
  if (own.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className="panel-heading">
        {title} <span className="count">{own.length}</span>
      </h3>
      {[...new Set(own.map(({ rule }) => rule))].map((rule) => (
        <RuleFindings key={rule} rule={rule} list={own.filter((finding) => finding.rule === rule)} />
      ))}
    </section>
  );
}

function RuleFindings({ rule, list }: { readonly rule: string; readonly list: readonly Finding[] }) {
  const fixable = list.filter(isFixable).length;
  return (
    <div className="rule-findings">
      {list.length > 1 && (
        <p className="rule-findings-head">
          <span className="finding-rule">{rule}</span> <span>{checkOf(rule)?.title ?? ''}</span>{' '}
          <span className="count muted">{list.length}</span>
          {fixable > 1 && (
            <Button tone="quiet" icon="fix" onPress={() => attempt(() => fixAll(rule))}>
              {WORDS.fixAll(fixable)}
            </Button>
          )}
        </p>
      )}
      <ul className="finding-list">
        {list.map((finding) => (
          <FindingLine
            key={keyOf(finding)}
            finding={finding}
            where={finding.picture === null ? placeName(finding.field) : ARTICLE_WORDS.picture(finding.picture)}
            {...(finding.picture === null ? {} : { onGo: () => goToFinding(finding) })}
          />
        ))}
      </ul>
    </div>
  );
}

function placeName(field: string): string {
  return field === 'gallery' ? WORDS.gallery : ARTICLE_WORDS.fieldName(field);
}

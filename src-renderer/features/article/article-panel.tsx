/** The panel beside the pictures: the article's own text, and every finding in one list. */

import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { SEVERITIES } from '../../../src-main/domain/finding.ts';
import { articles, setPicture } from '../../shared/articles/articles.ts';
import { findings, SEVERITY_WORDS } from '../../shared/articles/findings.ts';
import { useStore } from '../../shared/store.ts';
import { focusTarget } from '../../shared/window/focus-targets.ts';
import { FindingItem } from '../../shared/words/finding-item.tsx';
import { ArticleText } from './article-text.tsx';

export function ArticlePanel() {
  const article = useStore(articles, (state) => state.article);
  const {
    findings: list,
    counts: { block, warn },
  } = useStore(findings, (state) => state);
  if (article === null) return null;
  return (
    <Tabs className="tabs">
      <TabList className="tab-list" aria-label="Article">
        <Tab id="text" className="tab">
          Text
        </Tab>
        <Tab id="findings" className="tab">
          Findings <span className="count">{list.length === 0 ? 'none' : `${block} block, ${warn} warn`}</span>
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

export function AllFindings() {
  const { findings: list, article } = useStore(findings, (state) => state);
  if (list.length === 0) return <p className="muted panel-pad">The checks found nothing.</p>;
  return (
    <>
      {SEVERITIES.map((severity) => {
        const own = list.filter((finding) => finding.severity === severity);
        if (own.length === 0) return null;
        return (
          <section key={severity} aria-label={SEVERITY_WORDS[severity]}>
            <h3 className="panel-heading">
              {SEVERITY_WORDS[severity]} <span className="count">{own.length}</span>
            </h3>
            <ul className="finding-list">
              {own.map((finding) => (
                <FindingItem
                  key={`${finding.rule}:${finding.picture}:${finding.field}:${finding.start}`}
                  finding={finding}
                  where={finding.picture === null ? placeName(finding.field) : `Picture ${finding.picture}`}
                  {...(finding.picture === null ? {} : { onGo: () => goTo(finding.picture) })}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );

  function goTo(position: number | null): void {
    const picture = position === null ? undefined : article?.pictures[position - 1];
    if (picture === undefined) return;
    setPicture(picture.id);
    focusTarget('caption', picture.id)?.focus({ scroll: 'center' });
  }
}

function placeName(field: string): string {
  return field === 'gallery' ? 'Gallery' : field.charAt(0).toUpperCase() + field.slice(1);
}

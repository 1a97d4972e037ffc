/** What blocks the export: each with the way to the caption, and its override by name and reason. */

import { useState } from 'react';
import type { ExportPlan } from '../../../src-main/contract/views.ts';
import { blockingKey, type Verdict } from '../../../src-main/domain/checks/blocking.ts';
import { finalRules } from '../../../src-main/domain/checks/index.ts';
import type { Finding, Override } from '../../../src-main/domain/finding.ts';
import { articles, setPicture } from '../../shared/articles/articles.ts';
import { addOverrides, exporting, removeOverride } from '../../shared/articles/exports.ts';
import { findings } from '../../shared/articles/findings.ts';
import { ARTICLE_WORDS, EXPORT_WORDS } from '../../shared/articles/words.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { focusSoon } from '../../shared/window/focus-targets.ts';
import { attempt } from '../../shared/window/notices.ts';
import { setView, show, view } from '../../shared/window/view.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { FindingItem } from '../../shared/words/finding-item.tsx';
import { WORDS } from './words.ts';

export function Blocking() {
  const plan = useStore(exporting, (state) => state.plan);
  const article = useStore(articles, (state) => state.article);
  const { verdict, counts } = useStore(findings, (state) => state);
  const isCurrent = useIsCurrent();
  if (plan === null || article === null) return <p className="muted">{WINDOW_WORDS.checking}</p>;
  const blocking = currentBlocking(plan, verdict);
  const rules = [...new Set(blocking.map(({ rule }) => rule))];
  const former = (article.overrides ?? []).filter((override) => override.former === true);
  return (
    <section className="export-card" aria-label={WORDS.blocking}>
      <h2>
        {rules.length > 0 ? (
          WORDS.findingsBlock(blocking.length)
        ) : isCurrent ? (
          <span className="all-clear">
            <Icon name="check" /> {WORDS.nothingBlocks}
          </span>
        ) : (
          WINDOW_WORDS.checking
        )}
        {verdict.passed.length > 0 && <span className="muted"> {ARTICLE_WORDS.overridden(verdict.passed.length)}</span>}
        {counts.warn > 0 && <span className="muted"> {WORDS.warningsNamed(counts.warn)}</span>}
      </h2>
      {rules.map((rule) => (
        <Rule key={rule} rule={rule} found={blocking.filter((finding) => finding.rule === rule)} />
      ))}
      {verdict.passed.map(({ finding, override }) => (
        <p key={`${override.rule}:${finding.picture}:${override.found}`} className="note">
          {WORDS.passes(EXPORT_WORDS.ruleAt(finding), override.reason, override.name)}{' '}
          <Button
            tone="quiet"
            aria-label={WORDS.takeBackOverride(EXPORT_WORDS.ruleAt(finding))}
            onPress={() => attempt(() => removeOverride(override))}
          >
            {WINDOW_WORDS.takeBack}
          </Button>
        </p>
      ))}
      {former.length > 0 && <Former overrides={former} />}
    </section>
  );
}

/** Whether both the window's checks and the library's plan are about the article as it is: only then does nothing block. */
export function useIsCurrent(): boolean {
  const article = useStore(articles, (state) => state.article);
  const planned = useStore(exporting, ({ plan, planOf }) => (plan === null ? null : planOf));
  const checked = useStore(findings, (state) => state.article);
  return article !== null && planned === article && checked === article;
}

/** The window's own checks are the newest; what the library alone has found is shown too. */
export function currentBlocking(plan: ExportPlan, verdict: Verdict): readonly Finding[] {
  return verdict.blocking.length > 0 ? verdict.blocking : plan.blocking;
}

/** What was let pass when the bundle was made that the article comes from: told, not repeated. */
function Former({ overrides }: { readonly overrides: readonly Override[] }) {
  return (
    <details className="former-overrides">
      <summary>{WORDS.formerOverrides(overrides.length)}</summary>
      <ul className="plain-list">
        {overrides.map((override, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a history that never changes its order.
          <li key={at} className="muted">
            {WORDS.wasLetPass(EXPORT_WORDS.ruleAt(override), override.name, override.reason)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Rule({ rule, found }: { readonly rule: string; readonly found: readonly Finding[] }) {
  // What is asked for is bound to the findings themselves: one that comes or goes meanwhile changes no number under the hand.
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const keyOf = useBlockingKey();
  const open = found.filter((finding) => asked.has(keyOf(finding)));
  const canPass = !finalRules().has(rule);
  const ask = (findings: readonly Finding[]): void => setAsked(new Set(findings.map(keyOf)));
  return (
    <div className="blocking-rule">
      <ul className="finding-list">
        {found.map((finding) => (
          <FindingItem
            key={`${finding.picture}:${finding.field}:${finding.start}`}
            finding={finding}
            {...(finding.picture === null ? {} : { where: ARTICLE_WORDS.picture(finding.picture) })}
            onGo={() => goTo(finding)}
            {...(canPass && open.length === 0
              ? { pass: { label: WORDS.letPass(EXPORT_WORDS.ruleAt(finding)), run: () => ask([finding]) } }
              : {})}
          />
        ))}
      </ul>
      {canPass && open.length === 0 && found.length > 1 && (
        <div className="blocking-actions">
          <Button onPress={() => ask(found)}>{WORDS.letPass(WORDS.allOf(found.length, rule))}</Button>
        </div>
      )}
      {open.length > 0 && <OverrideForm rule={rule} found={open} onDone={() => ask([])} />}
    </div>
  );
}

/** Names a finding by its picture and words, wherever in the article the picture is now. */
function useBlockingKey(): (finding: Finding) => string {
  const checked = useStore(findings, (state) => state.article);
  const { article, photos } = useStore(articles, (state) => state);
  const of = checked ?? article;
  return (finding) => (of === null ? '' : blockingKey(finding, of, photos));
}

function goTo(finding: Finding): void {
  const picture = finding.picture === null ? undefined : articles.get().article?.pictures[finding.picture - 1];
  if (picture !== undefined) setPicture(picture.id);
  show('article');
  if (picture === undefined) focusSoon('panel');
  else focusSoon('caption', picture.id, { scroll: 'center' });
}

interface FormProps {
  readonly rule: string;
  readonly found: readonly Finding[];
  readonly onDone: () => void;
}

function OverrideForm({ rule, found, onDone }: FormProps) {
  const name = useStore(view, (state) => state.signer);
  const [reason, setReason] = useState('');
  const ready = name.trim() !== '' && reason.trim().length >= 3;
  const [first] = found;
  const what = first === undefined || found.length > 1 ? WORDS.allOf(found.length, rule) : EXPORT_WORDS.ruleAt(first);
  return (
    <form
      className="override-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        attempt(() => addOverrides(found, name.trim(), reason.trim()));
        onDone();
      }}
    >
      <Field label={WORDS.reason(what)} value={reason} onChange={setReason} autoFocus />
      <Field label={WINDOW_WORDS.yourName} value={name} onChange={(signer) => setView({ signer })} />
      <Button type="submit" isDisabled={!ready}>
        {WORDS.letItPass}
      </Button>
      <Button tone="quiet" onPress={onDone}>
        {WINDOW_WORDS.cancel}
      </Button>
    </form>
  );
}

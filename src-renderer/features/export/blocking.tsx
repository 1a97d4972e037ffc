/** What blocks the export: each with the way to the caption, or a named person's reason to let it pass. */

import { useState } from 'react';
import { finalRules } from '../../../src-main/domain/checks/index.ts';
import type { Finding } from '../../../src-main/domain/finding.ts';
import { articles, setPicture } from '../../state/articles.ts';
import { addOverride, exporting, removeOverride } from '../../state/exports.ts';
import { focusSoon } from '../../state/focus-targets.ts';
import { attempt } from '../../state/notices.ts';
import { useStore } from '../../state/store.ts';
import { setView, show, view } from '../../state/view.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { FindingItem } from '../words/finding-item.tsx';

export function Blocking() {
  const { plan, overrides } = useStore(exporting, (state) => state);
  if (plan === null) return <p className="muted">Checking…</p>;
  const rules = [...new Set(plan.blocking.map(({ rule }) => rule))];
  const warnings = plan.findings.filter(({ severity }) => severity === 'warn').length;
  return (
    <section className="export-card" aria-label="What blocks">
      <h2>
        {rules.length === 0 ? (
          <span className="all-clear">
            <Icon name="check" /> Nothing blocks
          </span>
        ) : (
          `${plan.blocking.length} ${plan.blocking.length === 1 ? 'finding blocks' : 'findings block'}`
        )}
        {warnings > 0 && (
          <span className="muted">
            {' '}
            {warnings} {warnings === 1 ? 'warning' : 'warnings'} will be named in the bundle
          </span>
        )}
      </h2>
      {rules.map((rule) => (
        <Rule key={rule} rule={rule} findings={plan.blocking.filter((finding) => finding.rule === rule)} />
      ))}
      {overrides.map((override) => (
        <p key={override.rule} className="note">
          {override.rule} passes: “{override.reason}” ({override.name}){' '}
          <Button tone="quiet" onPress={() => attempt(() => removeOverride(override.rule))}>
            Take back
          </Button>
        </p>
      ))}
    </section>
  );
}

function Rule({ rule, findings }: { readonly rule: string; readonly findings: readonly Finding[] }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="blocking-rule">
      <ul className="finding-list">
        {findings.map((finding) => (
          <FindingItem
            key={`${finding.picture}:${finding.field}:${finding.start}`}
            finding={finding}
            {...(finding.picture === null ? {} : { where: `Picture ${finding.picture}` })}
            onGo={() => goTo(finding)}
          />
        ))}
      </ul>
      {!finalRules().has(rule) && !open && (
        <div className="blocking-actions">
          <Button tone="quiet" onPress={() => setOpen(true)}>
            Let {rule} pass…
          </Button>
        </div>
      )}
      {open && <OverrideForm rule={rule} onDone={() => setOpen(false)} />}
    </div>
  );
}

function goTo(finding: Finding): void {
  const picture = finding.picture === null ? undefined : articles.get().article?.pictures[finding.picture - 1];
  if (picture !== undefined) setPicture(picture.id);
  show('article');
  if (picture === undefined) focusSoon('panel');
  else focusSoon('caption', picture.id, { scroll: 'center' });
}

function OverrideForm({ rule, onDone }: { readonly rule: string; readonly onDone: () => void }) {
  const name = useStore(view, (state) => state.signer);
  const [reason, setReason] = useState('');
  const ready = name.trim() !== '' && reason.trim().length >= 3;
  return (
    <form
      className="override-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        attempt(() => addOverride({ rule, reason: reason.trim(), name: name.trim() }));
        onDone();
      }}
    >
      <Field label={`Reason to let ${rule} pass`} value={reason} onChange={setReason} autoFocus />
      <Field label="Your name" value={name} onChange={(signer) => setView({ signer })} />
      <Button type="submit" isDisabled={!ready}>
        Let it pass
      </Button>
      <Button tone="quiet" onPress={onDone}>
        Cancel
      </Button>
    </form>
  );
}

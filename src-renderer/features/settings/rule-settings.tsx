/** The rules, each with why it exists, where it comes from and how severe it is; on or off and severity for each profile; exchanged as JSON. */
import { useState } from 'react';
import { Switch, TextArea, TextField } from 'react-aria-components';
import type { Check } from '../../../src-main/domain/checks/check.ts';
import { CHECKS } from '../../../src-main/domain/checks/index.ts';
import { SEVERITIES, type Severity } from '../../../src-main/domain/finding.ts';
import { houseRulesJson, readHouseRules, UNCHANGED } from '../../../src-main/domain/house-rules.ts';
import { PROFILES } from '../../../src-main/domain/profile.ts';
import { call } from '../../shared/api.ts';
import { ARTICLE_WORDS, FINDING_WORDS } from '../../shared/articles/words.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Choice } from '../../shared/ui/choice.tsx';
import { attempt, notify } from '../../shared/window/notices.ts';
import { setView, view } from '../../shared/window/view.ts';
import { WORDS } from './words.ts';

export function rulesFound(find: string): readonly Check[] {
  const words = find.trim().toLowerCase();
  return CHECKS.filter(({ id, title, reason, source }) =>
    `${id} ${title} ${reason} ${source}`.toLowerCase().includes(words),
  );
}

export function RuleSettings({ find }: { readonly find: string }) {
  const [profileId, setProfile] = useState<string>(PROFILES[0]?.id ?? 'web');
  const shown = rulesFound(find);
  const isChanged = useStore(view, ({ houseRules }) => houseRules[profileId] !== undefined);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="rule-settings">
      <h3 className="panel-heading" id="rule-settings">
        {WORDS.rules}
      </h3>
      <div className="rule-settings-head">
        <Choice
          label={ARTICLE_WORDS.houseRules}
          labelled
          value={profileId}
          options={PROFILES.map(({ id, label }) => ({ id, label }))}
          onChange={setProfile}
        />
        <Button isDisabled={!isChanged} onPress={() => changeRules(profileId, null)}>
          {WORDS.rulesAsDelivered}
        </Button>
      </div>
      <ul className="rule-list">
        {shown.map((check) => (
          <RuleSetting key={check.id} check={check} profileId={profileId} />
        ))}
      </ul>
      {find.trim() === '' && <RuleExchange />}
    </section>
  );
}

function RuleSetting({ check, profileId }: { readonly check: Check; readonly profileId: string }) {
  const { off, severities } = useStore(view, ({ houseRules }) => houseRules[profileId] ?? UNCHANGED);
  const { id, title, reason, source, severity, final } = check;
  const isOff = off.includes(id);
  return (
    <li className="rule-setting">
      <Switch
        className="switch"
        isSelected={!isOff}
        isDisabled={final === true}
        onChange={(isOn) =>
          changeRules(profileId, { off: isOn ? off.filter((one) => one !== id) : [...off, id], severities })
        }
      >
        <span className="switch-track" />
        <span className="rule-name">
          <strong>{id}</strong> {title}
        </span>
      </Switch>
      {final === true ? (
        <span className="muted">{WORDS.alwaysSevere(FINDING_WORDS.severities[severity])}</span>
      ) : (
        <Choice
          label={WORDS.severityOf(id)}
          value={severities[id] ?? severity}
          options={SEVERITIES.map((one) => ({ id: one, label: FINDING_WORDS.severities[one] }))}
          onChange={(to: Severity) => {
            const { [id]: _, ...rest } = severities;
            changeRules(profileId, { off, severities: to === severity ? rest : { ...rest, [id]: to } });
          }}
        />
      )}
      <p className="muted">{reason}</p>
      <p className="muted">
        {WORDS.source} {source}
      </p>
    </li>
  );
}

function changeRules(profileId: string, changes: typeof UNCHANGED | null): void {
  const { [profileId]: _, ...rest } = view.get().houseRules;
  const isNothing = changes === null || changes.off.length + Object.keys(changes.severities).length === 0;
  setView({ houseRules: isNothing ? rest : { ...rest, [profileId]: changes } });
}

/** Share house rules: copied as text here, pasted there. */
function RuleExchange() {
  const [text, setText] = useState<string | null>(null);
  const take = (): void => {
    setView({ houseRules: readHouseRules(text ?? '') });
    setText(null);
    notify('info', WORDS.rulesTaken);
  };
  return (
    <div className="rule-exchange">
      <h4>{WORDS.exchange}</h4>
      <p className="muted">{WORDS.exchangeNote}</p>
      <p className="settings-lists">
        <Button
          onPress={() =>
            attempt(async () => {
              await call('clipboard.write', { text: houseRulesJson(view.get().houseRules) });
              notify('info', WORDS.rulesCopied);
            })
          }
        >
          {WORDS.copyRules}
        </Button>
        <Button onPress={() => setText(text === null ? '' : null)}>{WORDS.pasteRules}</Button>
      </p>
      {text !== null && (
        <>
          <TextField className="field" aria-label={WORDS.pastedRules} value={text} onChange={setText} autoFocus>
            <TextArea rows={8} spellCheck={false} />
          </TextField>
          <Button tone="primary" isDisabled={text.trim() === ''} onPress={() => attempt(take)}>
            {WORDS.useRules}
          </Button>
        </>
      )}
    </div>
  );
}

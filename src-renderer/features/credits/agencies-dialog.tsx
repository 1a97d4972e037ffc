/** The desk's list of agencies: names, the form it prints, other forms; opened from and saved to files. */
import { useState } from 'react';
import type { Agency } from '../../../src-main/domain/credit/agencies.ts';
import { call } from '../../shared/api.ts';
import { agencies, chooseAgencies, setAgencies } from '../../shared/articles/agencies.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { useStore } from '../../shared/store.ts';
import { Button, IconButton } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { attempt, say } from '../../shared/window/notices.ts';
import { closeDialog } from '../../shared/window/view.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { WORDS } from './words.ts';

const NEW: Agency = { name: '', aliases: [] };

export function AgenciesDialog() {
  const { agencies: list, isOwn, faults } = useStore(agencies, (state) => state);
  const [find, setFind] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const wanted = find.trim().toLowerCase();
  const shown = list.filter(({ name, aliases, preferred = '' }) =>
    [name, preferred, ...aliases].some((form) => form.toLowerCase().includes(wanted)),
  );
  const agency = chosen === '' ? NEW : list.find(({ name }) => name === chosen);
  const open = async (): Promise<void> => {
    if (await chooseAgencies()) say(WORDS.agenciesInUse(agencies.get().agencies.length));
  };
  const save = async (): Promise<void> => {
    const saved = await call('agencies.save');
    if (saved !== null) say(WORDS.listSaved(saved.name));
  };
  return (
    <Modal title={ARTICLE_WORDS.agencies} width="wide" onClose={closeDialog}>
      <div className="dialog-actions">
        <Button icon="add" tone="primary" onPress={() => setChosen('')}>
          {WORDS.newAgency}
        </Button>
        <Button icon="folder" onPress={() => attempt(open)}>
          {WORDS.openList}
        </Button>
        <Button icon="export" onPress={() => attempt(save)}>
          {WORDS.saveList}
        </Button>
        <Button tone="quiet" isDisabled={!isOwn} onPress={() => attempt(() => setAgencies(null))}>
          {WORDS.resetList}
        </Button>
        <span className="muted">{WORDS.listContent(list.length, isOwn)}</span>
      </div>
      {faults.length > 0 && (
        <ul className="finding-list" aria-label={WORDS.leftOut}>
          {faults.slice(0, 12).map((fault) => (
            <li key={fault} className="finding finding-warn">
              <Icon name="warn" size={14} /> {fault}
            </li>
          ))}
        </ul>
      )}
      <div className="agencies">
        <div className="agencies-list">
          <Field label={WINDOW_WORDS.find} type="search" value={find} onChange={setFind} />
          <ul className="word-list" aria-label={WORDS.agencyList}>
            {shown.map(({ name, aliases, preferred }) => (
              <li key={name}>
                <Button tone="quiet" aria-pressed={name === chosen} onPress={() => setChosen(name)}>
                  {name}
                </Button>
                <span className="muted agency-forms">
                  {[preferred === undefined ? '' : WORDS.prints(preferred), aliases.join(', ')]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </div>
        {agency === undefined ? (
          <p className="muted">{WORDS.chooseAgency}</p>
        ) : (
          <AgencyForm key={chosen} agency={agency} list={list} onDone={setChosen} />
        )}
      </div>
    </Modal>
  );
}

interface FormProps {
  readonly agency: Agency;
  readonly list: readonly Agency[];
  readonly onDone: (name: string | null) => void;
}

function AgencyForm({ agency, list, onDone }: FormProps) {
  const [name, setName] = useState(agency.name);
  const [preferred, setPreferred] = useState(agency.preferred ?? '');
  const [aliases, setAliases] = useState(agency.aliases.join(', '));
  const isNew = agency.name === '';
  const isTaken = name.trim() !== agency.name && list.some((one) => one.name === name.trim());
  const save = async (): Promise<void> => {
    const forms = aliases
      .split(/\s*[,\n]\s*/)
      .map((form) => form.trim())
      .filter((form) => form !== '');
    const next: Agency = {
      name: name.trim(),
      aliases: forms,
      ...(preferred.trim() === '' ? {} : { preferred: preferred.trim() }),
    };
    const setting = setAgencies(isNew ? [...list, next] : list.map((one) => (one.name === agency.name ? next : one)));
    onDone(next.name);
    await setting;
    say(WORDS.agencyAdded(next.name));
  };
  const remove = async (): Promise<void> => {
    const setting = setAgencies(list.filter((one) => one.name !== agency.name));
    onDone(null);
    await setting;
    say(WORDS.agencyRemoved(agency.name));
  };
  return (
    <form
      className="agency-form"
      aria-label={isNew ? WORDS.newAgency : agency.name}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '' && !isTaken) attempt(save);
      }}
    >
      <Field
        label={WINDOW_WORDS.name}
        value={name}
        onChange={setName}
        autoFocus
        note={isTaken ? WORDS.nameTaken : WORDS.nameNote}
      />
      <Field
        label={WORDS.preferred}
        value={preferred}
        onChange={setPreferred}
        placeholder={name}
        note={WORDS.preferredNote}
      />
      <Field label={WORDS.otherForms} value={aliases} onChange={setAliases} note={WORDS.otherFormsNote} />
      <p className="dialog-actions">
        <Button type="submit" tone="primary" isDisabled={name.trim() === '' || isTaken}>
          {isNew ? WINDOW_WORDS.add : WINDOW_WORDS.save}
        </Button>
        {!isNew && <IconButton label={WORDS.removeAgency(agency.name)} icon="trash" onPress={() => attempt(remove)} />}
      </p>
    </form>
  );
}

/** The desk's list of agencies: names, the form it prints, other forms; taken from a file and given to another desk. */
import { useState } from 'react';
import type { Agency } from '../../../src-main/domain/credit/agencies.ts';
import { call } from '../../shared/api.ts';
import { agencies, chooseAgencies, setAgencies } from '../../shared/articles/agencies.ts';
import { useStore } from '../../shared/store.ts';
import { Button, IconButton } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { attempt, say } from '../../shared/window/notices.ts';
import { closeDialog } from '../../shared/window/view.ts';

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
    if (await chooseAgencies()) say(`${agencies.get().agencies.length} agencies are in use.`);
  };
  const save = async (): Promise<void> => {
    const saved = await call('agencies.save');
    if (saved !== null) say(`The list is saved as ${saved.name}.`);
  };
  return (
    <Modal title="Agencies" width="wide" onClose={closeDialog}>
      <div className="dialog-actions">
        <Button icon="add" tone="primary" onPress={() => setChosen('')}>
          New agency
        </Button>
        <Button icon="folder" onPress={() => attempt(open)}>
          Open a list…
        </Button>
        <Button icon="export" onPress={() => attempt(save)}>
          Save the list…
        </Button>
        <Button tone="quiet" isDisabled={!isOwn} onPress={() => attempt(() => setAgencies(null))}>
          Reset to the shipped list
        </Button>
        <span className="muted">
          {list.length} agencies, {isOwn ? 'the desk’s own list' : 'as shipped'}
        </span>
      </div>
      {faults.length > 0 && (
        <ul className="finding-list" aria-label="Left out of the list">
          {faults.slice(0, 12).map((fault) => (
            <li key={fault} className="finding finding-warn">
              <Icon name="warn" size={14} /> {fault}
            </li>
          ))}
        </ul>
      )}
      <div className="agencies">
        <div className="agencies-list">
          <Field label="Find" type="search" value={find} onChange={setFind} />
          <ul className="word-list" aria-label="Agencies of the desk">
            {shown.map(({ name, aliases, preferred }) => (
              <li key={name}>
                <Button tone="quiet" aria-pressed={name === chosen} onPress={() => setChosen(name)}>
                  {name}
                </Button>
                <span className="muted agency-forms">
                  {[preferred === undefined ? '' : `prints ${preferred}`, aliases.join(', ')]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </div>
        {agency === undefined ? (
          <p className="muted">Choose an agency to change its forms, or add one.</p>
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
    await setAgencies(isNew ? [...list, next] : list.map((one) => (one.name === agency.name ? next : one)));
    say(`${next.name} is in the list.`);
    onDone(next.name);
  };
  const remove = async (): Promise<void> => {
    await setAgencies(list.filter((one) => one.name !== agency.name));
    say(`${agency.name} is off the list.`);
    onDone(null);
  };
  return (
    <form
      className="agency-form"
      aria-label={isNew ? 'New agency' : agency.name}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '' && !isTaken) attempt(save);
      }}
    >
      <Field
        label="Name"
        value={name}
        onChange={setName}
        autoFocus
        note={isTaken ? 'There is an agency of that name already.' : 'Compared and grouped by'}
      />
      <Field
        label="Preferred form"
        value={preferred}
        onChange={setPreferred}
        placeholder={name}
        note="How this desk prints it; empty leaves it to each gallery"
      />
      <Field label="Other forms" value={aliases} onChange={setAliases} note="Between commas; capitals are understood" />
      <p className="dialog-actions">
        <Button type="submit" tone="primary" isDisabled={name.trim() === '' || isTaken}>
          {isNew ? 'Add' : 'Save'}
        </Button>
        {!isNew && (
          <IconButton label={`Take ${agency.name} off the list`} icon="trash" onPress={() => attempt(remove)} />
        )}
      </p>
    </form>
  );
}

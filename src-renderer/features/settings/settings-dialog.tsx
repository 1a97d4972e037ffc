/** Settings by subject, with one search over all of them. */
import { type ReactNode, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { GROUPS } from '../../shared/commands/command.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { closeDialog, openDialog, setView, view } from '../../shared/window/view.ts';
import { GeneralSettings } from './general-settings.tsx';
import { KeySettings } from './key-settings.tsx';
import { RuleSettings } from './rule-settings.tsx';
import { StorageSettings } from './storage-settings.tsx';

interface Subject {
  readonly id: string;
  readonly label: string;
  /** What somebody may type who looks for something in it, besides what it finds by itself. */
  readonly words: string;
  readonly show: (find: string) => ReactNode;
}

const SUBJECTS: readonly Subject[] = [
  {
    id: 'general',
    label: 'General',
    words:
      'theme dark light system auto-advance next photograph after a mark originals open in program editor colours names about',
    show: () => <GeneralSettings />,
  },
  { id: 'keys', label: 'Keys', words: '', show: (find) => <Keys find={find} /> },
  { id: 'rules', label: 'Rules', words: '', show: (find) => <RuleSettings find={find} /> },
  {
    id: 'export',
    label: 'Export',
    words: 'presets sizes formats crops bundle what a bundle contains export',
    show: () => (
      <section>
        <h3 className="panel-heading">Presets</h3>
        <p className="muted">What a bundle contains, at which sizes, and by which house rules it is checked.</p>
        <Button onPress={() => openDialog('presets')}>Presets…</Button>
      </section>
    ),
  },
  {
    id: 'storage',
    label: 'Storage',
    words: 'library file folder cache thumbnails pictures size where it is kept move to another disk',
    show: () => <StorageSettings />,
  },
  {
    id: 'people',
    label: 'People and agencies',
    words: 'your name signs credits signer agencies word list spelling code replacements people',
    show: () => <People />,
  },
];

export function SettingsDialog() {
  const [find, setFind] = useState('');
  const isSearching = find.trim() !== '';
  return (
    <Modal title="Settings" width="wide" onClose={closeDialog}>
      <Field label="Find a setting, a command or a rule" type="search" value={find} onChange={setFind} />
      {isSearching ? <Found find={find} /> : <BySubject />}
    </Modal>
  );
}

function BySubject() {
  return (
    <Tabs className="settings" orientation="vertical">
      <TabList className="settings-subjects" aria-label="Subjects">
        {SUBJECTS.map(({ id, label }) => (
          <Tab key={id} id={id} className="settings-subject">
            {label}
          </Tab>
        ))}
      </TabList>
      {SUBJECTS.map(({ id, show }) => (
        <TabPanel key={id} id={id} className="settings-page">
          {show('')}
        </TabPanel>
      ))}
    </Tabs>
  );
}

/** Every word that was typed must occur; keys and rules find their own lines. */
function Found({ find }: { readonly find: string }) {
  const words = find.trim().toLowerCase().split(/\s+/);
  const found = SUBJECTS.filter(
    ({ label, words: own }) => own === '' || words.every((word) => `${label} ${own}`.toLowerCase().includes(word)),
  );
  return (
    <div className="settings-found">
      {found.map(({ id, show }) => (
        <div key={id}>{show(find)}</div>
      ))}
    </div>
  );
}

function Keys({ find }: { readonly find: string }) {
  const keys = useStore(view, (state) => state.keys);
  return (
    <section aria-label="Keys">
      {find === '' && (
        <p>
          <Button isDisabled={Object.keys(keys).length === 0} onPress={() => setView({ keys: {} })}>
            Reset all shortcuts
          </Button>
        </p>
      )}
      {GROUPS.map((group) => (
        <KeySettings key={group} group={group} find={find} />
      ))}
    </section>
  );
}

function People() {
  const signer = useStore(view, (state) => state.signer);
  return (
    <section aria-label="People and agencies">
      <Field
        label="Your name"
        note="Signs credits and the rules that you let pass"
        value={signer}
        onChange={(name) => setView({ signer: name })}
      />
      <p className="settings-lists">
        <Button onPress={() => openDialog('agencies')}>Agencies…</Button>
        <Button onPress={() => openDialog('words')}>Word list…</Button>
        <Button onPress={() => openDialog('codes')}>Code replacements…</Button>
      </p>
    </section>
  );
}

/** Settings by subject, with one search over all of them. */
import { type ReactNode, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { GROUPS } from '../../shared/commands/command.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { FoundNothing } from '../../shared/ui/found-nothing.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { closeDialog, openDialog, setView, view } from '../../shared/window/view.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { GeneralSettings } from './general-settings.tsx';
import { commandsFound, KeySettings } from './key-settings.tsx';
import { RuleSettings, rulesFound } from './rule-settings.tsx';
import { StorageSettings } from './storage-settings.tsx';
import { WORDS } from './words.ts';

interface Subject {
  readonly id: string;
  readonly label: string;
  /** Words that find it as a whole; or what finds lines of it. */
  readonly foundBy: string | ((find: string) => readonly unknown[]);
  readonly show: (find: string) => ReactNode;
}

const SUBJECTS: readonly Subject[] = [
  {
    id: 'general',
    label: WORDS.general,
    foundBy: WORDS.generalFoundBy,
    show: () => <GeneralSettings />,
  },
  { id: 'keys', label: WORDS.keys, foundBy: commandsFound, show: (find) => <Keys find={find} /> },
  { id: 'rules', label: WORDS.rules, foundBy: rulesFound, show: (find) => <RuleSettings find={find} /> },
  {
    id: 'export',
    label: WINDOW_WORDS.places.export,
    foundBy: WORDS.exportFoundBy,
    show: () => (
      <section>
        <h3 className="panel-heading">{WINDOW_WORDS.presets}</h3>
        <p className="muted">{WORDS.presetsNote}</p>
        <Button onPress={() => openDialog('presets')}>{WINDOW_WORDS.openPresets}</Button>
      </section>
    ),
  },
  {
    id: 'storage',
    label: WORDS.storage,
    foundBy: WORDS.storageFoundBy,
    show: () => <StorageSettings />,
  },
  {
    id: 'people',
    label: WORDS.people,
    foundBy: WORDS.peopleFoundBy,
    show: () => <People />,
  },
];

export function SettingsDialog() {
  const [find, setFind] = useState('');
  const isSearching = find.trim() !== '';
  return (
    <Modal title={WINDOW_WORDS.settings} width="wide" onClose={closeDialog}>
      <Field label={WORDS.find} type="search" value={find} onChange={setFind} />
      {isSearching ? <Found find={find} onClear={() => setFind('')} /> : <BySubject />}
    </Modal>
  );
}

function BySubject() {
  return (
    <Tabs className="settings" orientation="vertical">
      <TabList className="settings-subjects" aria-label={WORDS.subjects}>
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
function Found({ find, onClear }: { readonly find: string; readonly onClear: () => void }) {
  const words = find.trim().toLowerCase().split(/\s+/);
  const found = SUBJECTS.filter(({ label, foundBy }) =>
    typeof foundBy === 'string'
      ? words.every((word) => `${label} ${foundBy}`.toLowerCase().includes(word))
      : foundBy(find).length > 0,
  );
  if (found.length === 0) return <FoundNothing search={find} note={WORDS.foundNothingNote} onClear={onClear} />;
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
    <section aria-label={WORDS.keys}>
      {find === '' && (
        <p>
          <Button isDisabled={Object.keys(keys).length === 0} onPress={() => setView({ keys: {} })}>
            {WORDS.resetAllKeys}
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
    <section aria-label={WORDS.people}>
      <Field
        label={WINDOW_WORDS.yourName}
        note={WORDS.signerNote}
        value={signer}
        onChange={(name) => setView({ signer: name })}
      />
      <p className="settings-lists">
        <Button onPress={() => openDialog('agencies')}>{ARTICLE_WORDS.openAgencies}</Button>
        <Button onPress={() => openDialog('words')}>{ARTICLE_WORDS.openWordList}</Button>
        <Button onPress={() => openDialog('codes')}>{ARTICLE_WORDS.openCodes}</Button>
      </p>
    </section>
  );
}

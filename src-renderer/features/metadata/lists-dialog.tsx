/** The desk's lists of values: one entry a line, exchanged with Lightroom and Photo Mechanic as text files. */

import { type KeyboardEvent, useEffect } from 'react';
import { counted } from '../../../src-main/domain/counts.ts';
import { readValueList, VALUE_LISTS, type ValueList } from '../../../src-main/domain/writing/value-lists.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Choice } from '../../shared/ui/choice.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { closeDialog } from '../../shared/window/view.ts';
import { exportList, loadLists, openList, showList, typeList, valueLists } from './state/value-lists.ts';

const ABOUT: Readonly<Record<ValueList, { readonly label: string; readonly form: string }>> = {
  persons: {
    label: 'Persons',
    form: 'One name a line; after a tab, what is said about the person, then other spellings.',
  },
  places: {
    label: 'Places',
    form: 'A place a line, tabs between: city, province or state, country, country code, sublocation.',
  },
  events: { label: 'Events', form: 'An event a line.' },
  agencies: { label: 'Agencies', form: 'A credit line or source a line, as it is to be written.' },
  keywords: {
    label: 'Keywords',
    form: 'A keyword a line, a tab more for each step down; [headings] are no keywords, {synonyms} lead to the line above.',
  },
  subjects: {
    label: 'Topics and subject codes',
    form: 'A code a line, after a tab its name: medtop:15000000, sport. IPTC’s list of 2015 is known without; a newer export of IPTC’s (JSON) can be opened here.',
  },
};

export function ListsDialog() {
  const { texts, shown } = useStore(valueLists, (state) => state);
  useEffect(() => attempt(loadLists), []);
  const text = texts?.[shown] ?? '';
  const count = readValueList(shown, text).length;
  return (
    <Modal title="Lists for the form" onClose={closeDialog} width="wide">
      <div className="dialog-actions">
        <Choice
          label="List"
          labelled
          value={shown}
          options={VALUE_LISTS.map((id) => ({ id, label: ABOUT[id].label }))}
          onChange={showList}
        />
        <span className="muted count">{counted(count, 'entry', 'entries')}</span>
        <span className="view-space" />
        <Button icon="folder" onPress={() => attempt(() => openList(shown))}>
          Open a file…
        </Button>
        <Button isDisabled={count === 0} onPress={() => attempt(() => exportList(shown))}>
          Save as…
        </Button>
      </div>
      <p className="muted">
        {ABOUT[shown].form} Ctrl+Tab writes a tab. The form, captions and credits are completed with them.
      </p>
      <textarea
        className="list-text"
        aria-label={`${ABOUT[shown].label}, one a line`}
        value={text}
        disabled={texts === null}
        spellCheck={false}
        onKeyDown={keepTab}
        onChange={(event) => typeList(shown, event.currentTarget.value)}
      />
    </Modal>
  );
}

/** Ctrl+Tab writes a tab; Tab alone goes on, as everywhere. */
function keepTab(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Tab' || !event.ctrlKey) return;
  event.preventDefault();
  event.stopPropagation();
  document.execCommand('insertText', false, '\t');
}

/** The desk's lists of values: one entry a line, exchanged with Lightroom and Photo Mechanic as text files. */

import { type KeyboardEvent, useEffect } from 'react';
import { readValueList, VALUE_LISTS } from '../../../src-main/domain/writing/value-lists.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Choice } from '../../shared/ui/choice.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { closeDialog } from '../../shared/window/view.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { exportList, loadLists, openList, showList, typeList, valueLists } from './state/value-lists.ts';
import { WORDS } from './words.ts';

export function ListsDialog() {
  const { texts, shown } = useStore(valueLists, (state) => state);
  useEffect(() => attempt(loadLists), []);
  const text = texts?.[shown] ?? '';
  const count = readValueList(shown, text).length;
  return (
    <Modal title={WORDS.lists} onClose={closeDialog} width="wide">
      <div className="dialog-actions">
        <Choice
          label={WORDS.list}
          labelled
          value={shown}
          options={VALUE_LISTS.map((id) => ({ id, label: WORDS.listNames[id] }))}
          onChange={showList}
        />
        <span className="muted count">{WORDS.entries(count)}</span>
        <span className="view-space" />
        <Button icon="folder" onPress={() => attempt(() => openList(shown))}>
          {WINDOW_WORDS.openFile}
        </Button>
        <Button isDisabled={count === 0} onPress={() => attempt(() => exportList(shown))}>
          {WORDS.saveAs}
        </Button>
      </div>
      <p className="muted">
        {WORDS.listForms[shown]} {WORDS.listNote}
      </p>
      <textarea
        className="list-text"
        aria-label={WORDS.listText(WORDS.listNames[shown])}
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

/** The files of code replacements: which are in use, what their codes say, the character that encloses a code. */
import { useState } from 'react';
import { readCodes } from '../../../src-main/domain/writing/codes.ts';
import { chooseCodes, removeCodes, setDelimiter, writing } from '../../shared/articles/writing.ts';
import { useStore } from '../../shared/store.ts';
import { Button, IconButton } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { attempt, say } from '../../shared/window/notices.ts';
import { closeDialog } from '../../shared/window/view.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { WORDS } from './words.ts';

/** Codes shown of a search; a season's rosters have thousands. */
const MOST_SHOWN = 200;

export function CodesDialog() {
  const { lists, codes, delimiter } = useStore(writing, (state) => state);
  const [find, setFind] = useState('');
  const doubts = lists.flatMap(({ name, text }) => readCodes(text).doubts.map((doubt) => WORDS.codeDoubt(name, doubt)));
  const wanted = find.trim().toLowerCase();
  const shown = [...codes].filter(([code, texts]) => `${code} ${texts.join(' ')}`.toLowerCase().includes(wanted));
  const open = async (): Promise<void> => {
    const count = await chooseCodes();
    if (count !== null) say(WORDS.codesReady(count));
  };
  return (
    <Modal title={WORDS.codes} onClose={closeDialog}>
      <p className="muted">{WORDS.codesNote(delimiter)}</p>
      <div className="dialog-actions">
        <Button icon="folder" tone="primary" onPress={() => attempt(open)}>
          {WORDS.openCodes}
        </Button>
        <Field className="delimiter" label={WORDS.delimiter} value={delimiter} onChange={setDelimiter} />
      </div>
      <ul className="word-list" aria-label={WORDS.codeFiles}>
        {lists.map(({ id, name, text }) => (
          <li key={id}>
            <span>
              {name} <span className="muted count">{WORDS.codesIn(readCodes(text).codes.size)}</span>
            </span>
            <IconButton label={WORDS.removeCodes(name)} icon="close" onPress={() => attempt(() => removeCodes(id))} />
          </li>
        ))}
      </ul>
      {doubts.length > 0 && (
        <ul className="finding-list" aria-label={WINDOW_WORDS.doubts}>
          {doubts.slice(0, 20).map((doubt) => (
            <li key={doubt} className="finding finding-warn">
              <Icon name="warn" size={14} /> {doubt}
            </li>
          ))}
        </ul>
      )}
      {codes.size > 0 && (
        <>
          <Field label={WORDS.findCode(codes.size)} type="search" value={find} onChange={setFind} />
          <dl className="code-list">
            {shown.slice(0, MOST_SHOWN).map(([code, texts]) => (
              <div key={code}>
                <dt>{code}</dt>
                <dd>{texts.join(' · ')}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Modal>
  );
}

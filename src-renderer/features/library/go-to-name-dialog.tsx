/** Goes to a photograph while its file name is being typed, or selects a pasted list of names. */

import { useEffect, useRef, useState } from 'react';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { call } from '../../shared/api.ts';
import { library } from '../../shared/photographs/library.ts';
import { rowOf, wantRows } from '../../shared/photographs/rows.ts';
import { type Selection, select, selection } from '../../shared/photographs/selection.ts';
import { reveal } from '../../shared/photographs/stacks.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { dropHeldKeys, holdingKeys } from '../../shared/window/held-keys.ts';
import { attempt, notify } from '../../shared/window/notices.ts';
import { closeDialog, dialogCloser } from '../../shared/window/view.ts';
import { MarkedText } from '../../shared/words/marked-text.tsx';
import { DIALOGS } from './words.ts';

const isList = (text: string): boolean => /[\n\t,;]/.test(text.trim());

/** Of those found, the first in view; brings it to light where it is behind a cover. */
async function firstInView(text: string): Promise<{ readonly id: number; readonly found: number } | null> {
  const ids = await call('photos.named', { text });
  const { positions, stacks } = library.get();
  const found = ids.filter((id) => positions.has(id));
  const first = found.reduce(
    (best, id) => (positions.indexOf(id) < positions.indexOf(best) ? id : best),
    found[0] ?? 0,
  );
  if (found.length > 0) return { id: first, found: found.length };
  const behind = ids.find((id) => stacks.of(id) !== null);
  if (behind === undefined) return null;
  await reveal([behind]);
  return { id: behind, found: 1 };
}

export function GoToNameDialog() {
  const [text, setText] = useState('');
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  const [at, setAt] = useState<{ readonly id: number; readonly found: number } | null>(null);
  const before = useRef<Selection>(selection.get());
  useEffect(() => {
    const name = text.trim();
    if (name === '' || isList(name)) {
      setAt(null);
      return;
    }
    let current = true;
    attempt(async () => {
      const there = await firstInView(name.slice(0, 200));
      if (!current) return;
      setAt(there);
      setUnknown(there === null ? [name] : []);
      if (there !== null) {
        wantRows([there.id]);
        select([there.id], there.id);
      }
    });
    return () => {
      current = false;
    };
  }, [text]);
  /** Uses the words that are in the field now, whatever answers to earlier ones are still on their way. */
  const go = async (words: string): Promise<void> => {
    const isFound = await holdingKeys(find(words, dialogCloser()));
    if (!isFound) dropHeldKeys();
  };
  const find = async (words: string, close: () => void): Promise<boolean> => {
    if (!isList(words)) {
      const name = words.trim();
      const there = name === '' ? null : await firstInView(name.slice(0, 200));
      setUnknown(there === null && name !== '' ? [name] : []);
      if (there === null) return false;
      select([there.id], there.id);
      close();
      return true;
    }
    const byName = await call('photos.byNames', { text: words });
    await reveal(byName.found);
    const { positions } = library.get();
    const found = byName.found.filter((id) => positions.has(id));
    const elsewhere = byName.found.length - found.length;
    if (found.length === 0) {
      setUnknown(byName.unknown);
      return false;
    }
    select(found, found[0] ?? null);
    const missing = [...byName.unknown.slice(0, 8), ...(elsewhere > 0 ? [DIALOGS.outsideView(elsewhere)] : [])];
    if (missing.length > 0) notify('warn', DIALOGS.selectedSome(found.length, missing));
    close();
    return true;
  };
  const cancel = (): void => {
    selection.set(before.current);
    closeDialog();
  };
  return (
    <Modal title={DIALOGS.goToName} width="narrow" onClose={cancel}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          attempt(() => go(text));
        }}
      >
        <MarkedText
          label={DIALOGS.name}
          value={text}
          onChange={setText}
          places={[]}
          fieldProps={{
            autoFocus: true,
            onKeyDown: (event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              const words = event.currentTarget.value;
              attempt(() => go(words));
            },
          }}
        />
        <p className={unknown.length > 0 ? 'note note-warn' : 'muted'} aria-live="polite">
          {unknown.length > 0
            ? DIALOGS.notInView(unknown.slice(0, 8))
            : at === null
              ? DIALOGS.nameNote
              : DIALOGS.firstOf(revealedName(rowOf(at.id)?.fileName ?? DIALOGS.found), at.found)}
        </p>
        <p className="dialog-actions">
          <Button tone="primary" type="submit" isDisabled={text.trim() === ''}>
            {DIALOGS.go}
          </Button>
        </p>
      </form>
    </Modal>
  );
}

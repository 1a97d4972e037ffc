/** Check for a new version: says who brings new versions; asks only where the desk has set an address, and only on the button. */
import { useEffect, useState } from 'react';
import type { InstalledBy } from '../../../src-main/contract/views.ts';
import { call } from '../../shared/api.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { program } from '../../shared/window/program.ts';
import { closeDialog } from '../../shared/window/view.ts';
import { INSTALLED_IN_WORDS, WORDS } from './words.ts';

type Answer = 'not-asked' | 'asking' | 'newest' | { readonly version: string; readonly note: string | null };

/** Whether somebody else looks after new versions, so that asking here is not needed. */
const isManaged = (by: InstalledBy): boolean => by === 'debian' || by === 'flatpak' || by === 'snap';

export function NewVersionDialog() {
  const info = useStore(program, (value) => value);
  const [kept, setKept] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [answer, setAnswer] = useState<Answer>('not-asked');
  useEffect(() => {
    attempt(async () => {
      const address = await call('version.address');
      setKept(address);
      setTyped(address ?? '');
    });
  }, []);
  const keep = (address: string): void =>
    attempt(async () => {
      const set = await call('version.setAddress', { address: address.trim() === '' ? null : address });
      setKept(set);
      setTyped(set ?? '');
      setAnswer('not-asked');
    });
  const ask = (): void => {
    setAnswer('asking');
    attempt(async () => {
      try {
        setAnswer((await call('version.ask')) ?? 'newest');
      } catch (error) {
        setAnswer('not-asked');
        throw error;
      }
    });
  };
  if (info === null) return null;
  return (
    <Modal title={WORDS.newVersion} onClose={closeDialog}>
      <p>{WORDS.thisVersion(info.version, INSTALLED_IN_WORDS[info.installedBy])}</p>
      {isManaged(info.installedBy) && <p className="muted">{WORDS.managed}</p>}
      <p>{WORDS.versionNote}</p>
      <Field
        label={WORDS.versionAddress}
        placeholder={WORDS.versionAddressExample}
        note={WORDS.versionAddressNote}
        value={typed}
        onChange={setTyped}
      />
      <div className="dialog-actions">
        <Button isDisabled={typed.trim() === (kept ?? '')} onPress={() => keep(typed)}>
          {WORDS.saveAddress}
        </Button>
        <Button tone="primary" isDisabled={kept === null || answer === 'asking'} onPress={ask}>
          {WORDS.checkNow}
        </Button>
      </div>
      <p role="status">
        {answer === 'asking' && WORDS.asking}
        {answer === 'newest' && WORDS.newest(info.version)}
        {typeof answer === 'object' && WORDS.newerVersion(answer.version, answer.note)}
      </p>
    </Modal>
  );
}

/** Check for a new version: says who brings new versions; asks only where the desk has set an address, and only on the button. */
import { useEffect, useState } from 'react';
import { call } from '../../shared/api.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { program } from '../../shared/window/program.ts';
import { closeDialog } from '../../shared/window/view.ts';
import { INSTALLED_IN_WORDS, isManaged } from './installed-in-words.ts';

type Answer = 'not asked' | 'asking' | 'newest' | { readonly version: string; readonly note: string | null };

export function NewVersionDialog() {
  const info = useStore(program, (value) => value);
  const [kept, setKept] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [answer, setAnswer] = useState<Answer>('not asked');
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
      setAnswer('not asked');
    });
  const ask = (): void => {
    setAnswer('asking');
    attempt(async () => {
      try {
        setAnswer((await call('version.ask')) ?? 'newest');
      } catch (error) {
        setAnswer('not asked');
        throw error;
      }
    });
  };
  if (info === null) return null;
  return (
    <Modal title="Check for a new version" onClose={closeDialog}>
      <p>
        This is version {info.version}. {INSTALLED_IN_WORDS[info.installedBy]}
      </p>
      {isManaged(info.installedBy) && <p className="muted">Nothing needs to be asked here.</p>}
      <p>
        Picture Desk never goes on the network by itself. Where your desk keeps a file that names the newest version,
        set its address here; it is asked only when you press the button, and nothing is downloaded or opened.
      </p>
      <Field
        label="Address of your desk’s version file"
        placeholder="https://…/picture-desk.json"
        note='The file says {"version": "0.3.0", "note": "…"}. Empty: nothing is ever asked.'
        value={typed}
        onChange={setTyped}
      />
      <div className="dialog-actions">
        <Button isDisabled={typed.trim() === (kept ?? '')} onPress={() => keep(typed)}>
          Save the address
        </Button>
        <Button tone="primary" isDisabled={kept === null || answer === 'asking'} onPress={ask}>
          Check now
        </Button>
      </div>
      <p role="status">
        {answer === 'asking' && 'Asking…'}
        {answer === 'newest' && `${info.version} is the newest version.`}
        {typeof answer === 'object' && `Version ${answer.version} is there. ${answer.note ?? ''}`}
      </p>
    </Modal>
  );
}

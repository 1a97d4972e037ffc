/** The desk's own words: what the spelling takes as right besides its dictionary. */
import { useState } from 'react';
import { forgetWord, learnWord, words } from '../../state/language.ts';
import { attempt } from '../../state/notices.ts';
import { useStore } from '../../state/store.ts';
import { closeDialog } from '../../state/view.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Modal } from '../../ui/modal.tsx';

export function WordListDialog() {
  const list = useStore(words, (value) => value);
  const [word, setWord] = useState('');
  const add = async (): Promise<void> => {
    await learnWord(word.trim());
    setWord('');
  };
  return (
    <Modal title="Word list" width="narrow" onClose={closeDialog}>
      <form
        className="word-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (word.trim() !== '') attempt(add);
        }}
      >
        <Field label="A word that is spelt right" value={word} onChange={setWord} autoFocus />
        <Button type="submit" isDisabled={word.trim() === ''}>
          Add
        </Button>
      </form>
      {list.length === 0 && <p className="muted">No word yet. A misspelling that is none is added with one key.</p>}
      <ul className="word-list" aria-label="Words of the desk">
        {list.map((own) => (
          <li key={own}>
            <span>{own}</span>
            <IconButton
              label={`Take “${own}” off the list`}
              icon="close"
              onPress={() => attempt(() => forgetWord(own))}
            />
          </li>
        ))}
      </ul>
    </Modal>
  );
}

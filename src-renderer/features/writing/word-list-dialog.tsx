/** The desk's own words: what the spelling takes as right besides its dictionary. */
import { useState } from 'react';
import { forgetWord, learnWord, words } from '../../shared/articles/language.ts';
import { useStore } from '../../shared/store.ts';
import { Button, IconButton } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { closeDialog } from '../../shared/window/view.ts';

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

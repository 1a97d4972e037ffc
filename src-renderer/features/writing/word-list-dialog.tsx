/** The desk's own words: what the spelling takes as right besides its dictionary. */
import { useState } from 'react';
import { forgetWord, learnWord, words } from '../../shared/articles/language.ts';
import { useStore } from '../../shared/store.ts';
import { Button, IconButton } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { closeDialog } from '../../shared/window/view.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { WORDS } from './words.ts';

export function WordListDialog() {
  const list = useStore(words, (value) => value);
  const [word, setWord] = useState('');
  // The field is free for the next word at once; one that could not be taken comes back where nothing is typed yet.
  const add = async (): Promise<void> => {
    setWord('');
    try {
      await learnWord(word.trim());
    } catch (error) {
      setWord((typed) => (typed === '' ? word : typed));
      throw error;
    }
  };
  return (
    <Modal title={WORDS.wordList} width="narrow" onClose={closeDialog}>
      <form
        className="word-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (word.trim() !== '') attempt(add);
        }}
      >
        <Field label={WORDS.newWord} value={word} onChange={setWord} autoFocus />
        <Button type="submit" isDisabled={word.trim() === ''}>
          {WINDOW_WORDS.add}
        </Button>
      </form>
      {list.length === 0 && <p className="muted">{WORDS.noWord}</p>}
      <ul className="word-list" aria-label={WORDS.ownWords}>
        {list.map((own) => (
          <li key={own}>
            <span>{own}</span>
            <IconButton label={WORDS.forgetWord(own)} icon="close" onPress={() => attempt(() => forgetWord(own))} />
          </li>
        ))}
      </ul>
    </Modal>
  );
}

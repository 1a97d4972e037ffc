/** The palette: type a few letters, Enter runs it; what was used last comes first, and folders, articles and photographs go by their names. */

import { useEffect, useState } from 'react';
import { Autocomplete, Input, Menu, MenuItem, SearchField, useFilter } from 'react-aria-components';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { call } from '../../shared/api.ts';
import { namesOf } from '../../shared/articles/article-names.ts';
import { articles } from '../../shared/articles/articles.ts';
import { goToArticle } from '../../shared/articles/whole-articles.ts';
import { canRun, keysOf } from '../../shared/commands/keys.ts';
import { allCommands, commandOf } from '../../shared/commands/registry.ts';
import { library, showFolder } from '../../shared/photographs/library.ts';
import { rowOf, wantRows } from '../../shared/photographs/rows.ts';
import { select } from '../../shared/photographs/selection.ts';
import { PHOTO_WORDS } from '../../shared/photographs/words.ts';
import { KeyCap } from '../../shared/ui/keycap.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { closeDialog, show } from '../../shared/window/view.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { noteUsed, usedLast } from './state/recent-commands.ts';
import { WORDS } from './words.ts';

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly keys: readonly string[];
  readonly run: () => unknown;
}

/** So many photographs are offered by name; more are found by the search. */
const MOST_PHOTOGRAPHS = 8;

export function PaletteDialog() {
  const { contains } = useFilter({ sensitivity: 'base' });
  const [typed, setTyped] = useState('');
  const photographs = usePhotographs(typed);
  const [entries] = useState(everything);
  /** Every word that was typed must occur, in any order. */
  const matches = (text: string, words: string): boolean => words.split(/\s+/).every((word) => contains(text, word));
  const all = [...entries, ...photographs];
  const run = (id: string): void => {
    closeDialog();
    const entry = all.find((one) => one.id === id);
    if (entry === undefined) return;
    if (commandOf(id) !== undefined) noteUsed(id);
    // After the dialog has given the focus back, so that the command finds it where it was.
    window.setTimeout(() => attempt(() => entry.run()), 0);
  };
  return (
    <Modal title={WORDS.commands} bare onClose={closeDialog}>
      <Autocomplete filter={matches} inputValue={typed} onInputChange={setTyped}>
        <SearchField className="palette-search" aria-label={WORDS.command} autoFocus>
          <Input placeholder={WORDS.paletteExample} spellCheck={false} />
        </SearchField>
        <Menu
          className="menu palette-menu"
          aria-label={WORDS.commands}
          items={all}
          onAction={(key) => run(String(key))}
          renderEmptyState={() => <p className="muted panel-pad">{WORDS.noneOfThatName}</p>}
        >
          {(entry) => (
            <MenuItem className="menu-item" id={entry.id} textValue={`${entry.label} ${entry.group}`}>
              <span className="menu-label">{entry.label}</span>
              <span className="muted menu-group">{entry.group}</span>
              <span className="menu-keys">
                {entry.keys.slice(0, 2).map((key) => (
                  <KeyCap key={key} name={key} />
                ))}
              </span>
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </Modal>
  );
}

/** Commands that can run now, those used last first; then folders and articles. */
function everything(): readonly Entry[] {
  const commands = allCommands().filter((command) => command.id !== 'program.palette' && canRun(command));
  const last = usedLast();
  const rank = (id: string): number => (last.includes(id) ? last.indexOf(id) : last.length);
  const inOrder = [...commands].sort((a, b) => rank(a.id) - rank(b.id));
  return [
    ...inOrder.map(
      (command): Entry => ({
        id: command.id,
        label: command.label,
        group: command.group,
        keys: keysOf(command),
        run: () => command.run(),
      }),
    ),
    ...library.get().folders.map(
      ({ id, name }): Entry => ({
        id: `folder:${id}`,
        label: name,
        group: WORDS.folder,
        keys: [],
        run: () => showFolder(id),
      }),
    ),
    ...[...namesOf(articles.get().list)].map(
      ([id, label]): Entry => ({
        id: `article:${id}`,
        label,
        group: WINDOW_WORDS.places.article,
        keys: [],
        run: () => goToArticle(id),
      }),
    ),
  ];
}

/** Photographs in view whose file names begin with what was typed, else hold it. */
function usePhotographs(typed: string): readonly Entry[] {
  const [found, setFound] = useState<readonly Entry[]>([]);
  const text = typed.trim();
  useEffect(() => {
    setFound([]);
    if (text.length < 3) return;
    let current = true;
    attempt(async () => {
      const ids = (await call('photos.named', { text })).slice(0, MOST_PHOTOGRAPHS);
      wantRows(ids);
      const photos = await Promise.all(ids.map(async (id) => rowOf(id) ?? (await call('photos.get', { photoId: id }))));
      if (current) setFound(photos.map(({ id, fileName }) => entryOf(id, revealedName(fileName))));
    });
    return () => {
      current = false;
    };
  }, [text]);
  return found;
}

function entryOf(id: number, label: string): Entry {
  return {
    id: `photo:${id}`,
    label,
    group: PHOTO_WORDS.photograph,
    keys: [],
    run: () => {
      if (!library.get().positions.has(id)) showFolder(null);
      else show('library', 'grid');
      select([id], id);
    },
  };
}

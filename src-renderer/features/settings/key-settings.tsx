/** The keys of one group of commands, each changeable: press the button, then the new key. */
import { type KeyboardEvent, useState } from 'react';
import type { Command, CommandGroup } from '../../shared/commands/command.ts';
import { keyCap, keyName, keysOf } from '../../shared/commands/keys.ts';
import { allCommands } from '../../shared/commands/registry.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { KeyCap } from '../../shared/ui/keycap.tsx';
import { setView, view } from '../../shared/window/view.ts';
import { WORDS } from './words.ts';

const MODIFIERS: ReadonlySet<string> = new Set([
  'Shift',
  'Control',
  'Alt',
  'Meta',
  'AltGraph',
  'CapsLock',
  'Tab',
  'Escape',
]);

export function commandsFound(find: string): readonly Command[] {
  return allCommands().filter(({ label }) => label.toLowerCase().includes(find.trim().toLowerCase()));
}

export function KeySettings({ group, find }: { readonly group: CommandGroup; readonly find: string }) {
  const changed = useStore(view, (state) => state.keys);
  const own = commandsFound(find).filter((command) => command.group === group);
  if (own.length === 0) return null;
  return (
    <section>
      <h3 className="panel-heading">{group}</h3>
      {own.map((command) => (
        <KeySetting key={command.id} command={command} isChanged={changed[command.id] !== undefined} />
      ))}
    </section>
  );
}

function KeySetting({ command, isChanged }: { readonly command: Command; readonly isChanged: boolean }) {
  const [asking, setAsking] = useState(false);
  const [clash, setClash] = useState<Command | null>(null);
  const set = (keys: readonly string[] | null): void => {
    const { [command.id]: _, ...rest } = view.get().keys;
    setView({ keys: keys === null ? rest : { ...rest, [command.id]: keys } });
  };
  const take = (event: KeyboardEvent): void => {
    if (!asking) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') setAsking(false);
    if (MODIFIERS.has(event.key)) return;
    const name = keyName(event.nativeEvent);
    setClash(
      allCommands().find(
        (other) => other.id !== command.id && keysOf(other).includes(name) && overlap(other, command),
      ) ?? null,
    );
    set([name]);
    setAsking(false);
  };
  return (
    <div className="key-setting">
      <span className="menu-label">{command.label}</span>
      <span className="menu-keys">
        {asking ? <em>{WORDS.pressKey}</em> : keysOf(command).map((key) => <KeyCap key={key} name={key} />)}
      </span>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only catches the key that the focused button was asked for. */}
      <span onKeyDownCapture={take} onBlur={() => setAsking(false)}>
        <Button
          tone="quiet"
          aria-label={WORDS.changeKeyOf(
            command.label,
            keysOf(command).map((key) => keyCap(key)),
          )}
          onPress={() => setAsking(true)}
        >
          {WORDS.changeKey}
        </Button>
        {isChanged && (
          <Button
            tone="quiet"
            aria-label={WORDS.resetKeyOf(command.label)}
            onPress={() => {
              set(null);
              setClash(null);
            }}
          >
            {WORDS.resetKey}
          </Button>
        )}
      </span>
      {clash !== null && <span className="note note-warn">{WORDS.keyClash(clash.label)}</span>}
    </div>
  );
}

/** Whether two commands can be meant by one key in the same view. */
function overlap(one: Command, other: Command): boolean {
  return one.where === undefined || other.where === undefined || one.where === other.where;
}

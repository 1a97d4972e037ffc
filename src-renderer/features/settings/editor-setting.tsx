/** The program that originals open in: chosen in a dialog of the system, known here by its name only. */
import { useEffect, useState } from 'react';
import { call } from '../../shared/api.ts';
import { keyCap, keysOf } from '../../shared/commands/keys.ts';
import { commandOf } from '../../shared/commands/registry.ts';
import { Button } from '../../shared/ui/button.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { WORDS } from './words.ts';

export function EditorSetting() {
  const [name, setName] = useState<string | null>(null);
  useEffect(() => attempt(async () => setName((await call('editor.get'))?.name ?? null)), []);
  const command = commandOf('library.open-in-editor');
  const key = command === undefined ? undefined : keysOf(command)[0];
  return (
    <section aria-labelledby="editor-setting">
      <h3 className="panel-heading" id="editor-setting">
        {WORDS.editor} {key !== undefined && <span className="muted">{WORDS.editorKey(keyCap(key))}</span>}
      </h3>
      <p>{name ?? WORDS.systemEditor}</p>
      <Button onPress={() => attempt(async () => setName((await call('editor.choose'))?.name ?? null))}>
        {WORDS.chooseEditor}
      </Button>
      {name !== null && (
        <Button
          tone="quiet"
          onPress={() =>
            attempt(async () => {
              await call('editor.forget');
              setName(null);
            })
          }
        >
          {WORDS.useSystemEditor}
        </Button>
      )}
    </section>
  );
}

/** Settings: theme, auto-advance, the name that signs, the colours' names, and every key. */
import { useState } from 'react';
import { Label, Radio, RadioGroup, Switch } from 'react-aria-components';
import { GROUPS } from '../../shared/commands/command.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { closeDialog, openDialog, setView, type Theme, view } from '../../shared/window/view.ts';
import { ColourSettings } from './colour-settings.tsx';
import { EditorSetting } from './editor-setting.tsx';
import { KeySettings } from './key-settings.tsx';

const THEMES: readonly (readonly [Theme, string])[] = [
  ['dark', 'Dark'],
  ['light', 'Light'],
  ['system', 'As the system'],
];

export function SettingsDialog() {
  const { theme, autoAdvance, signer, keys } = useStore(view, (state) => state);
  const [find, setFind] = useState('');
  return (
    <Modal title="Settings" width="wide" onClose={closeDialog}>
      <div className="settings">
        <section className="settings-general">
          <RadioGroup className="radio-group" value={theme} onChange={(value) => setView({ theme: value as Theme })}>
            <Label>Theme</Label>
            {THEMES.map(([id, label]) => (
              <Radio key={id} value={id} className="radio">
                {label}
              </Radio>
            ))}
          </RadioGroup>
          <Switch className="switch" isSelected={autoAdvance} onChange={(value) => setView({ autoAdvance: value })}>
            <span className="switch-track" /> Go to the next photograph after a mark
          </Switch>
          <Field
            label="Your name"
            note="Signs credits, and stands under every rule you let pass"
            value={signer}
            onChange={(name) => setView({ signer: name })}
          />
          <EditorSetting />
          <ColourSettings />
          <p className="settings-lists">
            <Button onPress={() => openDialog('agencies')}>Agencies…</Button>
            <Button onPress={() => openDialog('words')}>Word list…</Button>
            <Button onPress={() => openDialog('codes')}>Code replacements…</Button>
          </p>
          <p>
            <Button tone="quiet" onPress={() => openDialog('about')}>
              About Picture Desk
            </Button>
          </p>
        </section>
        <section className="settings-keys" aria-label="Keys">
          <div className="settings-keys-head">
            <Field label="Find a command" type="search" value={find} onChange={setFind} />
            <Button isDisabled={Object.keys(keys).length === 0} onPress={() => setView({ keys: {} })}>
              Reset all shortcuts
            </Button>
          </div>
          {GROUPS.map((group) => (
            <KeySettings key={group} group={group} find={find} />
          ))}
        </section>
      </div>
    </Modal>
  );
}

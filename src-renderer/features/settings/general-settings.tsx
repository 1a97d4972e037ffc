/** Theme, auto-advance, the program for originals, the names of the colours. */
import { Label, Radio, RadioGroup, Switch } from 'react-aria-components';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { openDialog, setView, type Theme, view } from '../../shared/window/view.ts';
import { ColourSettings } from './colour-settings.tsx';
import { EditorSetting } from './editor-setting.tsx';

const THEMES: readonly (readonly [Theme, string])[] = [
  ['dark', 'Dark'],
  ['light', 'Light'],
  ['system', 'Match system'],
];

export function GeneralSettings() {
  const { theme, autoAdvance } = useStore(view, (state) => state);
  return (
    <>
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
      <EditorSetting />
      <ColourSettings />
      <p>
        <Button tone="quiet" onPress={() => openDialog('about')}>
          About Picture Desk
        </Button>
      </p>
    </>
  );
}

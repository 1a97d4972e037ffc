/** Theme, auto-advance, the program for originals, the names of the colours. */
import { Label, Radio, RadioGroup, Switch } from 'react-aria-components';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { openDialog, setView, type Theme, view } from '../../shared/window/view.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { ColourSettings } from './colour-settings.tsx';
import { EditorSetting } from './editor-setting.tsx';
import { WORDS } from './words.ts';

const THEMES: readonly Theme[] = ['dark', 'light', 'system'];

export function GeneralSettings() {
  const { theme, autoAdvance } = useStore(view, (state) => state);
  return (
    <>
      <RadioGroup className="radio-group" value={theme} onChange={(value) => setView({ theme: value as Theme })}>
        <Label>{WORDS.theme}</Label>
        {THEMES.map((id) => (
          <Radio key={id} value={id} className="radio">
            {WORDS.themes[id]}
          </Radio>
        ))}
      </RadioGroup>
      <Switch className="switch" isSelected={autoAdvance} onChange={(value) => setView({ autoAdvance: value })}>
        <span className="switch-track" /> {WORDS.autoAdvance}
      </Switch>
      <EditorSetting />
      <ColourSettings />
      <p>
        <Button tone="quiet" onPress={() => openDialog('about')}>
          {WINDOW_WORDS.about}
        </Button>
      </p>
    </>
  );
}

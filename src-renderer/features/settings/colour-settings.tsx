/** The names of the desk's colours, each changeable; an empty field brings the delivered name back. */
import { Input, Label, TextField } from 'react-aria-components';
import { COLOURS, DELIVERED_NAMES, LONGEST_NAME } from '../../../src-main/domain/colour-names.ts';
import { nameColour } from '../../shared/photographs/colour-names.ts';
import { useStore } from '../../shared/store.ts';
import { view } from '../../shared/window/view.ts';
import { WORDS } from './words.ts';

export function ColourSettings() {
  const own = useStore(view, (state) => state.colourNames);
  return (
    <section aria-labelledby="colour-settings">
      <h3 className="panel-heading" id="colour-settings">
        {WORDS.colours}
      </h3>
      {COLOURS.map((colour) => (
        <TextField
          key={colour}
          className="field colour-setting"
          value={own[colour] ?? ''}
          maxLength={LONGEST_NAME}
          onChange={(name) => nameColour(colour, name)}
        >
          <Label>
            <span className={`dot colour-${colour}`} />
            <span className="visually-hidden">{WORDS.colourName(DELIVERED_NAMES[colour])}</span>
          </Label>
          <Input placeholder={DELIVERED_NAMES[colour]} spellCheck={false} />
        </TextField>
      ))}
    </section>
  );
}

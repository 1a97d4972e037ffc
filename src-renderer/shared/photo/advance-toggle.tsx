/** Whether the next photograph comes up after a mark: to be seen, and to be changed. */
import { toggleAdvance } from '../photographs/marks.ts';
import { PHOTO_WORDS } from '../photographs/words.ts';
import { useStore } from '../store.ts';
import { IconButton } from '../ui/button.tsx';
import { view } from '../window/view.ts';

export function AdvanceToggle() {
  const isOn = useStore(view, (state) => state.autoAdvance);
  return (
    <IconButton label={PHOTO_WORDS.autoAdvance} icon="advance" hint="Shift+a" pressed={isOn} onPress={toggleAdvance} />
  );
}

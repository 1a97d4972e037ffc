/** How the contact sheet is laid: what it stacks, its order, the size of its photographs. */
import { Slider, SliderThumb, SliderTrack, ToggleButton } from 'react-aria-components';
import type { PhotoQueryInput } from '../../../src-main/contract/api.ts';
import { AdvanceToggle } from '../../shared/photo/advance-toggle.tsx';
import { changeQuery, isWithoutFolders, library } from '../../shared/photographs/library.ts';
import { useStore } from '../../shared/store.ts';
import { Choice } from '../../shared/ui/choice.tsx';
import { CommandMenu } from '../../shared/ui/command-menu.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { setView, THUMBNAIL_SIZES, view } from '../../shared/window/view.ts';
import { StacksChoice } from './stacks-choice.tsx';
import { SHEET } from './words.ts';

type Order = NonNullable<PhotoQueryInput['sort']>;

function ordersHere({ folderId, similarTo }: PhotoQueryInput): readonly Order[] {
  const here: Order[] = ['captured', 'name', 'stars', 'added'];
  if (folderId != null) here.push('manual');
  if (similarTo != null) here.push('likeness');
  return here;
}

/** An order that does not hold here is taken by the library for capture time. */
function sortShown(query: PhotoQueryInput): Order {
  const { sort = 'captured' } = query;
  return ordersHere(query).includes(sort) ? sort : 'captured';
}

/** In a small window the same as a menu. */
const SHEET_MENU = [
  'stacks.bursts',
  'stacks.near-duplicates',
  'stacks.own',
  'stacks.off',
  'stacks.toggle-all',
  'library.sort-captured',
  'library.sort-name',
  'library.sort-stars',
  'library.sort-added',
  'library.sort-manual',
  'library.reverse',
  'look.larger',
  'look.smaller',
] as const;

/** Stacks, order and size: how the sheet is laid, in the bar. */
export function SheetTools() {
  const query = useStore(library, (state) => state.query);
  const size = useStore(view, (state) => state.thumbnailSize);
  const isEmpty = useStore(library, isWithoutFolders);
  if (isEmpty) return null;
  return (
    <>
      <span className="sheet-menu">
        <CommandMenu label={SHEET.menu} icon="grid" commands={SHEET_MENU} />
      </span>
      <StacksChoice />
      <Choice
        label={SHEET.sort}
        value={sortShown(query)}
        options={ordersHere(query).map((id) => ({ id, label: SHEET.orders[id] }))}
        onChange={(sort) => changeQuery({ sort })}
      />
      <ToggleButton
        className="icon-button sheet-reverse"
        aria-label={SHEET.reverse}
        isSelected={query.descending === true}
        onChange={(descending) => changeQuery({ descending })}
      >
        <Icon name={query.descending === true ? 'arrowDown' : 'arrowUp'} />
      </ToggleButton>
      <AdvanceToggle />
      <Slider
        className="slider"
        aria-label={SHEET.thumbnailSize}
        minValue={THUMBNAIL_SIZES.min}
        maxValue={THUMBNAIL_SIZES.max}
        step={THUMBNAIL_SIZES.step}
        value={size}
        onChange={(value) => setView({ thumbnailSize: value as number })}
      >
        <SliderTrack className="slider-track">
          <SliderThumb className="slider-thumb" />
        </SliderTrack>
      </Slider>
    </>
  );
}

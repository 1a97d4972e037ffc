/** Names of the desk's five colours: the default ones or the desk's own; the name is always shown with the colour. */
import type { Colour } from './photo.ts';

export type NamedColour = Exclude<Colour, 0>;
export type ColourNames = Readonly<Record<Colour, string>>;

export const COLOURS: readonly NamedColour[] = [1, 2, 3, 4, 5];
export const DELIVERED_NAMES: ColourNames = {
  0: 'No colour',
  1: 'Red',
  2: 'Yellow',
  3: 'Green',
  4: 'Blue',
  5: 'Purple',
};

/** A name is shown in menus and tooltips: longer ones are cut. */
export const LONGEST_NAME = 40;

/** What the desk calls them, of what was kept; a colour without its own name has the one delivered. */
export function colourNamesOf(kept: unknown): ColourNames {
  const own = typeof kept === 'object' && kept !== null ? (kept as Readonly<Record<string, unknown>>) : {};
  const names = COLOURS.flatMap((colour): [NamedColour, string][] => {
    const name = own[colour];
    const words = typeof name === 'string' ? name.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME) : '';
    return words === '' ? [] : [[colour, words]];
  });
  return { ...DELIVERED_NAMES, ...Object.fromEntries(names) };
}

/** What the desk calls its colours, for everything that shows one; set in the settings, kept in the library. */
import { type ColourNames, colourNamesOf, type NamedColour } from '../../../src-main/domain/colour-names.ts';
import type { Colour } from '../../../src-main/domain/photo.ts';
import { useStore } from '../store.ts';
import { setView, view } from '../window/view.ts';

let kept: unknown;
let names: ColourNames = colourNamesOf(undefined);

/** The same object as long as no name changes. */
function current(): ColourNames {
  const { colourNames } = view.get();
  if (colourNames !== kept) {
    kept = colourNames;
    names = colourNamesOf(colourNames);
  }
  return names;
}

export function useColourNames(): ColourNames {
  return useStore(view, current);
}

export function colourName(colour: Colour): string {
  return current()[colour];
}

/** An empty name brings the delivered one back. */
export function nameColour(colour: NamedColour, name: string): void {
  const { [colour]: _, ...rest } = view.get().colourNames;
  setView({ colourNames: name.trim() === '' ? rest : { ...rest, [colour]: name } });
}

/** REGISTRY: the programs whose marks are understood, the one that says most plainly first. A new one is one file and one line. */
import type { MarkingProgram, MarkProperty } from './mark-property.ts';
import { acdsee } from './programs/acdsee.ts';
import { adobe } from './programs/adobe.ts';
import { darktable } from './programs/darktable.ts';
import { digikam } from './programs/digikam.ts';
import { photoMechanic } from './programs/photo-mechanic.ts';
import { windows } from './programs/windows.ts';

export const PROGRAMS: readonly MarkingProgram[] = [adobe, digikam, photoMechanic, darktable, acdsee, windows];

export const MARK_PROPERTIES: readonly (MarkProperty & { readonly program: string })[] = PROGRAMS.flatMap(
  ({ name: program, properties }) => properties.map((property: MarkProperty) => ({ ...property, program })),
);

/** Who took the sample photographs: invented people, under the forms of credit that real agencies use. */

export interface Photographer {
  readonly name: string;
  /** As Credit Line has it, and as it is before the name in a published credit. */
  readonly agency: string;
  readonly source: string;
  readonly make: string;
  readonly model: string;
  readonly serialNumber?: string;
}

/** By the first letters of their files' names. */
export const PHOTOGRAPHERS = {
  BCO: {
    name: 'Bastien Corvelle',
    agency: 'AP',
    source: 'AP',
    make: 'Corvid',
    model: 'Corvid M4',
    serialNumber: '00417723',
  },
  IVM: { name: 'Ilse Vandermeyne', agency: 'Reuters', source: 'Reuters', make: 'Halden', model: 'Halden R2' },
  ROK: { name: 'Rune Okkelsen', agency: 'AFP/Getty Images', source: 'AFP', make: 'Osprey', model: 'Osprey X1 Pro' },
  HLO: { name: 'Harriet Lowmoor', agency: 'PA', source: 'PA', make: 'Corvid', model: 'Corvid M4' },
  DME: { name: 'Davit Melikor', agency: 'EPA', source: 'EPA', make: 'Halden', model: 'Halden R2' },
} as const satisfies Readonly<Record<string, Photographer>>;

export function photographerOf(file: string): Photographer {
  const photographer = (PHOTOGRAPHERS as Readonly<Record<string, Photographer>>)[file.slice(0, 3)];
  if (photographer == null)
    throw new Error(`Expected a photographer for ${file}, found none: add its letters to PHOTOGRAPHERS.`);
  return photographer;
}

/** `AP/Bastien Corvelle`, as it is printed under a picture. */
export function publishedCredit(file: string): string {
  const { agency, name } = photographerOf(file);
  return `${agency}/${name}`;
}

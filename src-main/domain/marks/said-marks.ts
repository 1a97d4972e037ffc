/** What a photograph's file and its sidecars say about marks: several programs' properties read as one saying. */
import type { Marks } from '../photo.ts';
import { MARK_PROPERTIES } from './index.ts';
import { MARK_NAMES, type MarkName, type SaidMarks } from './mark-property.ts';
import type { SaidBlock, SaidTimes } from './said-block.ts';

/** A mark of none says less than any mark: a file that another program flagged is flagged, whoever else left it alone. */
export const NO_MARKS: Marks = { pick: 'none', stars: 0, colour: 0 };

export function readMarks(properties: SaidBlock['properties']): SaidMarks {
  const said: { -readonly [M in MarkName]?: Marks[M] } = {};
  for (const { name, read } of MARK_PROPERTIES) {
    const value = properties[name];
    if (value === undefined) continue;
    const found = read(value);
    for (const mark of MARK_NAMES) {
      if (found[mark] === undefined) continue;
      if (said[mark] === undefined || said[mark] === NO_MARKS[mark]) Object.assign(said, { [mark]: found[mark] });
    }
  }
  return said;
}

/** The programs whose properties say this mark, for people. */
export function sayersOf(properties: SaidBlock['properties'], mark: MarkName): readonly string[] {
  const said = readMarks(properties)[mark];
  const sayers = MARK_PROPERTIES.filter(
    ({ name, read }) => properties[name] !== undefined && read(properties[name])[mark] === said,
  );
  return [...new Set(sayers.map(({ program }) => program))];
}

/** The later block counts for every mark that it mentions; the earlier for what it leaves out. */
export function joinBlocks(earlier: SaidBlock | null, later: SaidBlock | null): SaidBlock | null {
  if (earlier === null || later === null) return later ?? earlier;
  const mentioned = new Set<MarkName>(
    MARK_PROPERTIES.filter(({ name }) => later.properties[name] !== undefined).flatMap(({ about }) => about),
  );
  const kept = MARK_PROPERTIES.filter(
    ({ name, about }) => earlier.properties[name] !== undefined && !about.some((mark) => mentioned.has(mark)),
  ).map(({ name }): [string, string] => [name, earlier.properties[name]!]);
  const { times: before = {}, ...rest } = earlier;
  const carried = Object.entries(before).filter(([name]) => !mentioned.has(name as MarkName));
  const times: SaidTimes = { ...Object.fromEntries(carried), ...later.times };
  return {
    ...rest,
    ...later,
    properties: { ...Object.fromEntries(kept), ...later.properties },
    ...(Object.keys(times).length === 0 ? {} : { times }),
  };
}

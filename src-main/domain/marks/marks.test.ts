/** Other programs' marks: each one's words, and who wins when a file and the editor disagree, for thousands of random histories. */
import { describe, expect, test } from 'vitest';
import type { Colour, Marks, Pick, Stars } from '../photo.ts';
import { MARK_PROPERTIES, PROGRAMS } from './index.ts';
import { MARK_NAMES, type SaidMarks } from './mark-property.ts';
import type { SaidBlock } from './said-block.ts';
import { joinBlocks, NO_MARKS, readMarks, sayersOf } from './said-marks.ts';
import { type MarkTimes, NEVER, newMarks, settleMarks } from './settle-marks.ts';

const block = (properties: Record<string, string>, at = 1_000, stated: string | null = null): SaidBlock => ({
  properties,
  stated,
  modifiedMs: at,
});

describe('words of other programs', () => {
  const cases: readonly (readonly [Record<string, string>, SaidMarks])[] = [
    [{ 'xmp:Rating': '5' }, { stars: 5 }],
    [{ 'xmp:Rating': '3.7' }, { stars: 3 }],
    [{ 'xmp:Rating': '-1' }, { pick: 'reject' }],
    [
      { 'xmp:Rating': '-1', 'MicrosoftPhoto:Rating': '75' },
      { pick: 'reject', stars: 4 },
    ],
    [{ 'xmp:Rating': '99' }, {}],
    [{ 'xmp:Rating': '' }, {}],
    [{ 'xmp:Label': 'Rouge' }, { colour: 1 }],
    [{ 'xmp:Label': 'GRÜN' }, { colour: 3 }],
    [{ 'xmp:Label': 'Gru\u0308n' }, { colour: 3 }],
    [{ 'xmp:Label': 'Select' }, { colour: 1 }],
    [{ 'xmp:Label': 'Second' }, { colour: 2 }],
    [{ 'xmp:Label': 'To Do' }, { colour: 5 }],
    [{ 'xmp:Label': 'Winner' }, { colour: 1 }],
    [{ 'xmp:Label': 'パープル' }, { colour: 5 }],
    [{ 'xmp:Label': 'Kırmızı' }, { colour: 1 }],
    [{ 'xmp:Label': 'Page three' }, {}],
    [{ 'xmp:Label': 'Page three', 'photoshop:LabelColor': 'blue' }, { colour: 4 }],
    [{ 'xmpDM:pick': '1' }, { pick: 'pick' }],
    [{ 'xmpDM:pick': '-1', 'xmpDM:good': 'false' }, { pick: 'reject' }],
    [{ 'xmpDM:good': 'True' }, { pick: 'pick' }],
    [{ 'xmpDM:pick': '0', 'digiKam:PickLabel': '3' }, { pick: 'pick' }],
    [{ 'digiKam:PickLabel': '1' }, { pick: 'reject' }],
    [{ 'digiKam:PickLabel': '2' }, { pick: 'none' }],
    [{ 'digiKam:ColorLabel': '6' }, { colour: 5 }],
    [{ 'digiKam:ColorLabel': '0' }, { colour: 0 }],
    [
      { 'photomechanic:Tagged': 'True', 'photomechanic:ColorClass': '1' },
      { pick: 'pick', colour: 1 },
    ],
    [{ 'photomechanic:Prefs': '1:4:3:000123' }, { pick: 'pick', colour: 3, stars: 3 }],
    [{ 'darktable:colorlabels': '3' }, { colour: 4 }],
    [{ 'darktable:colorlabels': '1;4' }, { colour: 2 }],
    [{ 'MicrosoftPhoto:Rating': '99' }, { stars: 5 }],
    [{ 'exif:Rating': '4' }, { stars: 4 }],
    [{ 'exif:Rating': '0', 'exif:RatingPercent': '25' }, { stars: 2 }],
    [
      { 'acdsee:rating': '2', 'acdsee:tagged': 'True' },
      { stars: 2, pick: 'pick' },
    ],
  ];
  test.each(cases)('%j', (properties, marks) => expect(readMarks(properties)).toEqual(marks));

  test('say what they may say and nothing else, and name where they are documented', () => {
    for (const { source } of PROGRAMS) expect(source).not.toBe('');
    const values = ['-1', '0', '1', '2', '3', '50', 'True', 'false', 'Red', '1:2:3:4', '', 'nonsense'];
    for (const { name, about, read } of MARK_PROPERTIES)
      for (const value of values) for (const mark of Object.keys(read(value))) expect(about, name).toContain(mark);
  });

  test('are told by the name of who said them', () => {
    expect(sayersOf({ 'xmp:Label': 'Red', 'digiKam:ColorLabel': '1', 'acdsee:rating': '2' }, 'colour')).toEqual([
      'Adobe',
      'digiKam',
    ]);
  });

  test('the later block speaks for the marks that it mentions', () => {
    const both = joinBlocks(block({ 'xmp:Rating': '2', 'xmp:Label': 'Red' }), block({ 'digiKam:ColorLabel': '0' }, 2));
    expect(readMarks(both!.properties)).toEqual({ stars: 2, colour: 0 });
  });
});

describe('who wins', () => {
  test('a file that is first read marks what nobody marked; a mark made here later stays', () => {
    const said = block({ 'xmp:Rating': '5', 'digiKam:PickLabel': '1' }, 1_000);
    expect(settleMarks(NO_MARKS, NEVER, null, said).marks).toEqual({ pick: 'reject', stars: 5, colour: 0 });
    const mine: Marks = { pick: 'none', stars: 1, colour: 0 };
    const settled = settleMarks(mine, { ...NEVER, stars: 2_000 }, null, said);
    expect(settled).toMatchObject({ marks: { pick: 'reject', stars: 1 }, refused: ['stars'], taken: ['pick'] });
  });

  test('a file that is only touched says nothing new', () => {
    const mine: Marks = { pick: 'none', stars: 1, colour: 0 };
    const times: MarkTimes = { ...NEVER, stars: 2_000 };
    const settled = settleMarks(mine, times, block({ 'xmp:Rating': '5' }, 1_000), block({ 'xmp:Rating': '5' }, 9_000));
    expect(settled).toEqual({ marks: mine, times, taken: [], refused: [] });
  });

  test('of several words about a mark the one that changed counts', () => {
    const ours = { 'xmp:Rating': '-1', 'digiKam:PickLabel': '1', 'xmpDM:pick': '-1' };
    expect(newMarks(block(ours), block({ ...ours, 'xmp:Rating': '3' }))).toEqual({ pick: 'none', stars: 3 });
    expect(newMarks(block(ours), block({ ...ours, 'digiKam:PickLabel': '0' }))).toEqual({ pick: 'none' });
    const red = { 'xmp:Label': 'Red', 'digiKam:ColorLabel': '1' };
    expect(newMarks(block(red), block({ 'digiKam:ColorLabel': '1' }))).toEqual({ colour: 0 });
    expect(newMarks(block({ 'xmp:Label': 'Red' }), block({ 'xmp:Rating': '3' }))).toEqual({ colour: 0, stars: 3 });
  });

  test('a sidecar written anew without the words of the other desk takes no mark away', () => {
    const red = { 'xmp:Label': 'Red', 'digiKam:ColorLabel': '1' };
    expect(newMarks(block(red), block({ 'xmp:Rating': '3', 'MicrosoftPhoto:Rating': '50' }))).toEqual({ stars: 3 });
    expect(newMarks(block(red), null)).toEqual({});
  });

  test('a date that another program left as it was does not make its change old', () => {
    const stated = '2026-03-01T10:00:00Z';
    const before = block({ 'xmp:Rating': '2' }, 0, stated);
    const after = block({ 'xmp:Rating': '4' }, Date.parse(stated) + 60_000, stated);
    const times = { ...NEVER, stars: Date.parse(stated) + 30_000 };
    expect(settleMarks({ ...NO_MARKS, stars: 2 }, times, before, after).marks.stars).toBe(4);
  });

  test('for any history of marks made here and there, each mark is the latest one that was made', () => {
    const next = numbers(20_261_129);
    for (let history = 0; history < 2_000; history += 1) {
      let marks: Marks = NO_MARKS;
      let times: MarkTimes = NEVER;
      let said: SaidBlock | null = null;
      const latest: Record<string, { readonly at: number; readonly value: unknown }> = {};
      const note = (mark: string, at: number, value: unknown): void => {
        if (latest[mark] === undefined || at >= latest[mark].at) latest[mark] = { at, value };
      };
      for (let step = 0; step < 12; step += 1) {
        const at = 1_000 + step * 10 + (next() < 0.2 ? -25 : 0);
        if (next() < 0.5) {
          const made = anyMarks(next);
          const mark = MARK_NAMES[Math.floor(next() * 3)]!;
          const now = 1_000 + step * 10;
          marks = { ...marks, [mark]: made[mark] };
          times = { ...times, [mark]: now };
          note(mark, now, made[mark]);
          continue;
        }
        const other = { ...said?.properties, ...propertiesOf(anyMarks(next)) };
        const now: SaidBlock = block(other, at);
        for (const [mark, value] of Object.entries(newMarks(said, now))) note(mark, at, value);
        ({ marks, times } = settleMarks(marks, times, said, now));
        said = now;
      }
      for (const mark of MARK_NAMES)
        expect(marks[mark], `history ${history}, ${mark}`).toBe(latest[mark]?.value ?? NO_MARKS[mark]);
    }
  });

  test('two desks with one file end equal, whoever writes first', () => {
    const next = numbers(7);
    for (let history = 0; history < 1_000; history += 1) {
      const desks = [0, 1].map(() => ({ marks: NO_MARKS, times: NEVER, said: null as SaidBlock | null }));
      let file: SaidBlock | null = null;
      const read = (desk: (typeof desks)[number]): void => {
        Object.assign(desk, settleMarks(desk.marks, desk.times, desk.said, file), { said: file });
      };
      const write = (desk: (typeof desks)[number]): void => {
        read(desk);
        const latest = Math.max(0, ...Object.values(desk.times).map((at) => at ?? 0));
        file = block({ ...file?.properties, ...propertiesOf(desk.marks) }, latest, new Date(latest).toISOString());
        desk.said = file;
      };
      for (let step = 0; step < 10; step += 1) {
        const desk = desks[next() < 0.5 ? 0 : 1]!;
        const mark = MARK_NAMES[Math.floor(next() * 3)]!;
        desk.marks = { ...desk.marks, [mark]: anyMarks(next)[mark] };
        desk.times = { ...desk.times, [mark]: 10_000 + step * 1_000 };
        if (next() < 0.6) write(desk);
      }
      for (const desk of [...desks, ...desks]) write(desk);
      for (const desk of desks) read(desk);
      expect(desks[0]!.marks, `history ${history}`).toEqual(desks[1]!.marks);
    }
  });
});

function propertiesOf({ pick, stars, colour }: Marks): Record<string, string> {
  return {
    'xmp:Rating': pick === 'reject' ? '-1' : String(stars),
    'MicrosoftPhoto:Rating': String([0, 1, 25, 50, 75, 99][stars]),
    'digiKam:PickLabel': { none: '0', reject: '1', pick: '3' }[pick],
    'digiKam:ColorLabel': String([0, 1, 3, 4, 5, 6][colour]),
  };
}

function anyMarks(next: () => number): Marks {
  const one = (count: number): number => Math.floor(next() * count);
  return {
    pick: (['none', 'pick', 'reject'] as const)[one(3)] as Pick,
    stars: one(6) as Stars,
    colour: one(6) as Colour,
  };
}

/** The same numbers from 0 to 1 for the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

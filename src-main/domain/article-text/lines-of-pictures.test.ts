/** Captions of several lines, credits before and behind, counters, labels and buttons between: caption and credit of one picture stay together. */
import { expect, it } from 'vitest';
import { readArticleText } from './parse-article-text.ts';

const TOP =
  'Ferry strike strands islanders\n\nCrews walked out at midnight in a quarrel over shifts.\n\nTalks are to go on next week, the union said.\n\n';
const [A, B, C] = [
  'Passengers sleep on benches in the terminal at Chios.',
  'A dog waits beside its owner’s luggage.',
  'Strikers light a brazier at the gate.',
];
const [KA, KB, KC] = ['Eleni Katsika/AFP', 'Marco Bellini/Reuters', 'Grete Holm/AP'];
type Wanted = readonly (readonly [caption: string, credit: string | null, certain?: boolean])[];
const ALL: Wanted = [
  [A, KA, true],
  [B, KB, true],
  [C, KC, true],
];
const CASES: readonly (readonly [what: string, text: string, pictures: Wanted])[] = [
  [
    'captions of two lines above their credit',
    `${A}\nThe first boat is due on Friday.\n${KA}\n\n${B}\nIt had water.\n${KB}\n\n${C}\nNobody was hurt.\n${KC}`,
    [
      [`${A} The first boat is due on Friday.`, KA, true],
      [`${B} It had water.`, KB, true],
      [`${C} Nobody was hurt.`, KC, true],
    ],
  ],
  [
    'captions of two lines below it, one of them of one line',
    `Gallery\n\n${KA}\n${A}\nThe first boat is due on Friday.\n\n${KB}\n${B}\nIt had water.\n\n${KC}\n${C}`,
    [
      [`${A} The first boat is due on Friday.`, KA, true],
      [`${B} It had water.`, KB, true],
      [C, KC, true],
    ],
  ],
  [
    'one block of two captions among blocks of one: a doubt',
    `Gallery\n\n${A}\nThe first boat is due on Friday.\n${KA}\n\n${B}\n${KB}\n\n${C}\n${KC}`,
    [
      [`${A} The first boat is due on Friday.`, KA, false],
      [B, KB, true],
      [C, KC, true],
    ],
  ],
  ['counters in brackets', `[1/3]\n${A}\n${KA}\n\n[2/3]\n${B}\n${KB}\n\n(3 of 3)\n${C}\n${KC}`, ALL],
  ['the buttons of a slide show', `${A} ${KA}\nClose\n1 / 3\n${B} ${KB}\nClose\n2 / 3\n${C} ${KC}\nClose\n3 / 3`, ALL],
  [
    'a label alone above its words',
    `Image source, ${KA}\nImage caption,\n${A}\n\nImage source, ${KB}\nImage caption,\n${B}\n\nImage source, ${KC}\nImage caption,\n${C}`,
    ALL,
  ],
  ['a bold heading between', `**Friday**\n\n${A} ${KA}\n\n**Saturday**\n\n${B} ${KB}\n\n${C} ${KC}`, ALL],
  [
    'credits in brackets before',
    `(Photo: ${KA}) ${A}\n\n(Photo: ${KB}) ${B}\n\n(Photo: ${KC}) ${C}`,
    ALL.map(([c, k]) => [c, `Photo: ${k}`]),
  ],
  ['credits and a dash before', `${KA} – ${A}\n\n${KB} – ${B}\n\n${KC} – ${C}`, ALL],
  [
    'alt texts in brackets and behind a dash',
    `${A} ${KA}\n[Alt text: people on benches]\n\n${B} ${KB}\nALT TEXT – a dog\n\n${C} ${KC}\n[Alternativtext: ein Feuer]`,
    ALL,
  ],
  [
    'what a page sets between',
    `${A} ${KA}\nEmbed from Getty Images\n\n${B} ${KB}\n\nView image in fullscreen\n\n${C} ${KC}`,
    ALL,
  ],
  [
    'credits in notes of Markdown',
    `${A}[^1]\n\n${B}[^2]\n\n${C}[^c]\n\n[^1]: Photo: ${KA}\n[^2]: Photo: ${KB}\n[^c]: Photo: ${KC}`,
    ALL.map(([c, k]) => [c, `Photo: ${k}`]),
  ],
  ['credits as definitions', `${A}\n: ${KA}\n\n${B}\n: ${KB}\n\n${C}\n: ${KC}`, ALL],
  [
    'a table of columns',
    `| ![](a.jpg) | ![](b.jpg) | ![](c.jpg) |\n|---|---|---|\n| ${A} | ${B} | ${C} |\n| ${KA} | ${KB} | ${KC} |`,
    ALL,
  ],
  [
    'one credit of a list for two pictures',
    `1. ${A}\n2. ${B}\n3. ${C}\n\nPhoto credits: 1, 3 ${KA}`,
    [
      [A, KA, true],
      [B, null],
      [C, KA, true],
    ],
  ],
  [
    'credits with the places of the photographs behind',
    `Left: people on benches. Right: a dog. Photos: ${KA} (left), ${KB} (right)\n\n${C} ${KC}`,
    [
      ['Left: people on benches. Right: a dog.', `Photos: ${KA} (left), ${KB} (right)`, false],
      [C, KC, true],
    ],
  ],
];

it.each(CASES)('%s', (_what, text, wanted) => {
  const { pictures } = readArticleText(TOP + text);
  expect(pictures.map(({ caption, credit }) => [caption, credit])).toEqual(wanted.map(([c, k]) => [c, k]));
  for (const [at, [, , certain]] of wanted.entries())
    if (certain !== undefined) expect(pictures[at]?.certain, `picture ${at + 1}`).toBe(certain);
});

it('leaves a paragraph of the story among credited captions in the story', () => {
  const story =
    '“We were told nothing until the gates were shut,” said a teacher who had meant to take her class to the museum in Athens. “Now we sleep here.”';
  const read = readArticleText(`${TOP}${A} ${KA}\n\n${story}\n\n${B} ${KB}`);
  expect(read.pictures.map(({ caption }) => caption)).toEqual([A, B]);
  expect(read.body).toContain(story);
  expect(read.doubts.filter(({ about }) => about === 'body').map(({ message }) => message)).toEqual([
    expect.stringContaining('was read as the story, not as captions'),
  ]);
});

it('keeps captions without a credit, however long, behind a heading that announces pictures', () => {
  const long = Array.from(
    { length: 6 },
    (_, at) =>
      `Islander number ${at + 1} of the long queue holds up a ticket for the boat of Friday morning, while an officer of the coast guard counts those who wait in the shade of the old customs house on the quay.`,
  );
  const read = readArticleText(`${TOP}## Pictures\n\n${A} ${KA}\n\n${long.join('\n\n')}`);
  expect(read.pictures).toHaveLength(7);
});

it('makes no pictures of a story in which one caption stands', () => {
  const story = Array.from(
    { length: 8 },
    (_, at) =>
      `Paragraph ${at + 1} of the story tells at some length what the union and the owners of the ships said to each other, and what they did not say. It has two sentences.`,
  );
  const read = readArticleText(`${TOP}${A} ${KA}\n\n${story.join('\n\n')}`);
  expect(read.pictures.map(({ caption }) => caption)).toEqual([A]);
});

it('reads front matter of Hugo in TOML, and values of several lines', () => {
  const toml = readArticleText(
    `+++\ntitle = "Ferry strike"\ndate = 2023-09-17T14:05:00Z\n[[images]]\nsrc = "a.jpg"\ncaption = "${A}"\ncredit = "${KA}"\n+++\n\nCrews walked out at midnight.\n`,
  );
  expect([toml.headline, toml.date]).toEqual(['Ferry strike', '2023-09-17']);
  expect(toml.pictures.map(({ caption, credit }) => [caption, credit])).toEqual([[A, KA]]);
  const yaml = readArticleText(
    `---\ntitle: Ferry strike\ngallery:\n  - src: a.jpg\n    caption: >-\n      Passengers sleep on benches\n      in the terminal at Chios.\n    credit: ${KA}\n---\n\nCrews walked out at midnight.\n`,
  );
  expect(yaml.pictures.map(({ caption, credit }) => [caption, credit])).toEqual([[A, KA]]);
});

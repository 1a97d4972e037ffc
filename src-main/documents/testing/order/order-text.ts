/** Plain texts and Markdown: the credit above or below its caption, with and without blank lines, labels, names of files. */
import { type OrderSample, spaced } from './order-sample.ts';

const TOP = spaced(
  'date 2025-03-09',
  'Storm takes the old lighthouse',
  'For a hundred years it stood on the cape.',
  'Nobody was hurt when the tower fell on Saturday night.',
);
const FIRST = 'Waves break over the fallen lighthouse.';
const SECOND = 'A keeper looks at the rubble.';
const THIRD = 'Children carry bricks home as keepsakes.';
const [A, B, C] = ['Ines Kaya/AFP', 'Tom Reyes/Reuters', 'Lena Park/AP'];
const CREDITED: OrderSample['pictures'] = [
  [FIRST, ['AFP'], 'Ines Kaya'],
  [SECOND, ['Reuters'], 'Tom Reyes'],
  [THIRD, ['AP'], 'Lena Park'],
];

export const TEXT_SAMPLES: readonly OrderSample[] = [
  {
    id: 'credit below, all blank',
    file: 'a.txt',
    text: spaced(TOP, 'In pictures:', FIRST, A, SECOND, B, THIRD, C),
    pictures: CREDITED,
  },
  {
    id: 'credit above, all blank, no lead-in',
    file: 'a.txt',
    text: spaced(TOP, A, FIRST, B, SECOND, C, THIRD),
    pictures: CREDITED,
    // Read without a lead-in, the paragraph before the first credit might be the first caption, and the last the story's end.
    doubtful: true,
  },
  {
    id: 'credit below, all blank, no lead-in',
    file: 'a.txt',
    text: spaced(TOP, FIRST, A, SECOND, B, THIRD, C),
    pictures: CREDITED,
  },
  {
    id: 'credit above under a gallery heading',
    file: 'a.txt',
    text: spaced(TOP, 'PHOTO GALLERY', A, FIRST, B, SECOND, C, THIRD),
    pictures: CREDITED,
  },
  {
    id: 'credit below without any blank line',
    file: 'a.txt',
    text: `${TOP}\n\n${[FIRST, A, SECOND, B, THIRD, C].join('\n')}`,
    pictures: CREDITED,
  },
  {
    id: 'credit above without any blank line',
    file: 'a.txt',
    text: `${TOP}\n\n${[A, FIRST, B, SECOND, C, THIRD].join('\n')}`,
    pictures: CREDITED,
  },
  {
    id: 'blocks with the credit above, one lacks its credit',
    file: 'a.txt',
    text: spaced(TOP, `${A}\n${FIRST}`, SECOND, `${C}\n${THIRD}`),
    pictures: [
      [FIRST, ['AFP'], 'Ines Kaya'],
      [SECOND, null],
      [THIRD, ['AP'], 'Lena Park'],
    ],
  },
  {
    id: 'one more credit than captions, and nothing tells which',
    file: 'a.txt',
    text: spaced(TOP, 'In pictures:', A, FIRST, B, SECOND, C),
    pictures: [],
    doubtful: true,
  },
  {
    id: 'one more caption than credits, and nothing tells which',
    file: 'a.txt',
    text: spaced(TOP, 'In pictures:', FIRST, A, SECOND, B, THIRD),
    pictures: [],
    doubtful: true,
  },
  {
    id: 'a credit is missing in the middle of credits above',
    file: 'a.txt',
    text: spaced(TOP, 'In pictures:', A, FIRST, SECOND, C, THIRD),
    pictures: [
      [FIRST, ['AFP'], 'Ines Kaya'],
      [SECOND, null],
      [THIRD, ['AP'], 'Lena Park'],
    ],
    doubtful: true,
  },
  {
    id: 'Photo credit on a line of its own, the name on the next',
    file: 'a.txt',
    text: spaced(
      TOP,
      `${FIRST}\nPhoto credit:\n${A}`,
      `${SECOND}\nPhoto credit:\n${B}`,
      `${THIRD}\nPhoto credit:\n${C}`,
    ),
    pictures: CREDITED,
  },
  {
    id: 'labels for both, the credit first',
    file: 'a.txt',
    text: spaced(
      TOP,
      `Credit: ${A}\nCaption: ${FIRST}`,
      `Credit: ${B}\nCaption: ${SECOND}`,
      `Credit: ${C}\nCaption: ${THIRD}`,
    ),
    pictures: CREDITED,
  },
  {
    id: 'labels for both, all blank, the credit last',
    file: 'a.txt',
    text: spaced(
      TOP,
      `Caption: ${FIRST}`,
      `Credit: ${A}`,
      `Caption: ${SECOND}`,
      `Credit: ${B}`,
      `Caption: ${THIRD}`,
      `Credit: ${C}`,
    ),
    pictures: CREDITED,
  },
  {
    id: 'names of files, credit, caption',
    file: 'a.txt',
    text: spaced(TOP, `cape-01.jpg\n${A}\n${FIRST}`, `cape-02.jpg\n${B}\n${SECOND}`, `cape-03.jpg\n${C}\n${THIRD}`),
    pictures: CREDITED,
  },
  {
    id: 'names of files, all blank, credit before caption',
    file: 'a.txt',
    text: spaced(TOP, 'cape-01.jpg', A, FIRST, 'cape-02.jpg', B, SECOND, 'cape-03.jpg', C, THIRD),
    pictures: CREDITED,
  },
  {
    id: 'numbers before captions, credit lines below',
    file: 'a.txt',
    text: spaced(TOP, `1. ${FIRST}\n${A}`, `2. ${SECOND}\n${B}`, `3. ${THIRD}\n${C}`),
    pictures: CREDITED,
  },
  {
    id: 'counters of a slide show, credit above',
    file: 'a.txt',
    text: spaced(TOP, `1/3\n${A}\n${FIRST}`, `2/3\n${B}\n${SECOND}`, `3/3\n${C}\n${THIRD}`),
    pictures: CREDITED,
  },
  {
    id: 'counters of a slide show alone between blank lines, credit below',
    file: 'a.txt',
    text: spaced(TOP, '1 of 3', FIRST, A, '2 of 3', SECOND, B, '3 of 3', THIRD, C),
    pictures: CREDITED,
  },
  {
    id: 'Photograph: label below each caption',
    file: 'a.txt',
    text: spaced(TOP, `${FIRST}\nPhotograph: ${A}`, `${SECOND}\nPhotograph: ${B}`, `${THIRD}\nPhotograph: ${C}`),
    pictures: CREDITED,
  },
  {
    id: 'alt texts above caption and credit',
    file: 'a.txt',
    text: spaced(
      TOP,
      `Alt: Surf over stones\n${FIRST} ${A}`,
      `Alt: A man in a coat\n${SECOND} ${B}`,
      `Alt: Two girls with bricks\n${THIRD} ${C}`,
    ),
    pictures: CREDITED,
    altTexts: ['Surf over stones', 'A man in a coat', 'Two girls with bricks'],
  },
  {
    id: 'alt texts in paragraphs of their own between credits above captions',
    file: 'a.txt',
    text: spaced(
      TOP,
      A,
      FIRST,
      'ALT TEXT: Surf over stones',
      B,
      SECOND,
      'ALT TEXT: A man in a coat',
      C,
      THIRD,
      'ALT TEXT: Two girls with bricks',
    ),
    pictures: CREDITED,
    altTexts: ['Surf over stones', 'A man in a coat', 'Two girls with bricks'],
  },
  {
    id: 'two paragraphs of caption, then the credit',
    file: 'a.txt',
    text: spaced(
      TOP,
      'In pictures:',
      `${FIRST}\n${A}`,
      `${SECOND} He has worked here since 1988.\n${B}`,
      `${THIRD}\n${C}`,
    ),
    pictures: [CREDITED[0]!, [`${SECOND} He has worked here since 1988.`, ['Reuters'], 'Tom Reyes'], CREDITED[2]!],
  },
];

const MD_TOP =
  '# Storm takes the old lighthouse\n\nFor a hundred years it stood on the cape.\n\nNobody was hurt when the tower fell on Saturday night.';

export const MARKDOWN_SAMPLES: readonly OrderSample[] = [
  {
    id: 'credit in emphasis below each caption',
    file: 'a.md',
    text: spaced(
      MD_TOP,
      `![](c1.jpg)\n${FIRST}\n*${A}*`,
      `![](c2.jpg)\n${SECOND}\n*${B}*`,
      `![](c3.jpg)\n${THIRD}\n*${C}*`,
    ),
    pictures: CREDITED,
  },
  {
    id: 'credit in emphasis above each caption, all blank',
    file: 'a.md',
    text: spaced(
      MD_TOP,
      '![](c1.jpg)',
      `_${A}_`,
      FIRST,
      '![](c2.jpg)',
      `_${B}_`,
      SECOND,
      '![](c3.jpg)',
      `_${C}_`,
      THIRD,
    ),
    pictures: CREDITED,
  },
  {
    id: 'caption and credit in one emphasis',
    file: 'a.md',
    text: spaced(
      MD_TOP,
      '![Surf over stones](c1.jpg)',
      `*${FIRST} Photo: ${A}*`,
      '![A man in a coat](c2.jpg)',
      `*${SECOND} Photo: ${B}*`,
      '![Two girls with bricks](c3.jpg)',
      `*${THIRD} Photo: ${C}*`,
    ),
    pictures: CREDITED,
    altTexts: ['Surf over stones', 'A man in a coat', 'Two girls with bricks'],
  },
  {
    id: 'captions in the titles of images, quoted singly',
    file: 'a.md',
    text: spaced(
      MD_TOP,
      `![Surf over stones](c1.jpg '${FIRST} (${A})')`,
      `![A man in a coat](<c2.jpg> "${SECOND} (${B})")`,
      `![Two girls with bricks](c3.jpg (${THIRD} ${C}))`,
    ),
    pictures: CREDITED,
    altTexts: ['Surf over stones', 'A man in a coat', 'Two girls with bricks'],
  },
  {
    id: 'captions in the brackets of images',
    file: 'a.md',
    text: spaced(MD_TOP, `![${FIRST} (${A})](c1.jpg)`, `![${SECOND} (${B})](c2.jpg)`, `![${THIRD} (${C})](c3.jpg)`),
    pictures: CREDITED,
  },
  {
    id: 'Hugo figure shortcodes',
    file: 'a.md',
    text: spaced(
      MD_TOP,
      `{{< figure src="c1.jpg" alt="Surf over stones" caption="${FIRST}" attr="${A}" >}}`,
      `{{< figure src="c2.jpg" alt="A man in a coat" caption="${SECOND}" attr="${B}" >}}`,
      `{{< figure src="c3.jpg" alt="Two girls with bricks" caption="${THIRD}" attr="${C}" >}}`,
    ),
    pictures: CREDITED,
    altTexts: ['Surf over stones', 'A man in a coat', 'Two girls with bricks'],
  },
  {
    id: 'bold labels, the credit first',
    file: 'a.md',
    text: spaced(
      MD_TOP,
      `**Credit:** ${A}\n**Caption:** ${FIRST}`,
      `**Credit:** ${B}\n**Caption:** ${SECOND}`,
      `**Credit:** ${C}\n**Caption:** ${THIRD}`,
    ),
    pictures: CREDITED,
  },
  {
    id: 'HTML figures in Markdown, credit before figcaption',
    file: 'a.md',
    text: spaced(
      MD_TOP,
      `<figure>\n<img src="c1.jpg" alt="">\n<small>${A}</small>\n<figcaption>${FIRST}</figcaption>\n</figure>`,
      `<figure>\n<img src="c2.jpg" alt="">\n<small>${B}</small>\n<figcaption>${SECOND}</figcaption>\n</figure>`,
      `<figure>\n<img src="c3.jpg" alt="">\n<small>${C}</small>\n<figcaption>${THIRD}</figcaption>\n</figure>`,
    ),
    pictures: CREDITED,
  },
];

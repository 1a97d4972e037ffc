/** Sixty markups of one gallery, as content systems, word processors and people write them: every caption keeps its credit. */
import { expect, test } from 'vitest';
import { readArticleText } from '../domain/article-text/parse-article-text.ts';
import { readArticleFile } from './read-article-file.ts';

interface Words {
  readonly c: string;
  readonly k: string;
}
type Shape = readonly [source: string, ending: string];

const P: readonly Words[] = [
  { c: 'Beekeepers open the first hives of the year in Kőszeg.', k: 'Zsófia Varga/Reuters' },
  { c: 'A queen is marked with a white dot.', k: 'Bence Nagy/AFP' },
  { c: 'Honey runs from the press in thick ropes.', k: 'Ilona Szabó/AP' },
  { c: 'Children taste the comb at the school in Sopron.', k: 'Zsófia Varga/Reuters' },
];
const H = 'Hungary counts its bees',
  S = 'After a mild winter the hives are full again.',
  B = [
    'Spring came three weeks early to the west of the country.',
    'Keepers speak of the best start in years, and of mites.',
  ];
const fig = (f: (p: Words, i: number) => string): string => P.map(f).join('\n');
const page = (inner: string): string =>
  `<!doctype html><html><head><title>x</title></head><body><article><h1>${H}</h1><p class="standfirst">${S}</p>${B.map((b) => `<p>${b}</p>`).join('\n')}\n${inner}</article></body></html>`;
const text = (...l: string[]): string => [H, '', S, '', ...B.flatMap((b) => [b, '']), ...l].join('\n');
const img = (i: number): string => `<img src="/img/bees-${i + 1}.jpg" alt="">`;
const FIRST: Readonly<Record<string, Shape>> = {
  'figcaption, credit span inside': [
    page(fig((p, i) => `<figure>${img(i)}<figcaption>${p.c} <span class="credit">${p.k}</span></figcaption></figure>`)),
    'html',
  ],
  'credit span before words in figcaption': [
    page(
      fig(
        (p, i) => `<figure>${img(i)}<figcaption><span class="photo-credit">${p.k}</span> ${p.c}</figcaption></figure>`,
      ),
    ),
    'html',
  ],
  'cite after figcaption in figure': [
    page(fig((p, i) => `<figure>${img(i)}<figcaption>${p.c}</figcaption><cite>${p.k}</cite></figure>`)),
    'html',
  ],
  'credit div before figcaption': [
    page(fig((p, i) => `<figure>${img(i)}<div class="credits">${p.k}</div><figcaption>${p.c}</figcaption></figure>`)),
    'html',
  ],
  'small outside figure after': [
    page(
      fig(
        (p, i) => `<figure>${img(i)}<figcaption>${p.c}</figcaption></figure><small class="image-credit">${p.k}</small>`,
      ),
    ),
    'html',
  ],
  'two figcaption paragraphs': [
    page(fig((p, i) => `<figure>${img(i)}<figcaption><p>${p.c}</p><p>Photograph: ${p.k}</p></figcaption></figure>`)),
    'html',
  ],
  'figcaption br': [
    page(fig((p, i) => `<figure>${img(i)}<figcaption>${p.c}<br><em>${p.k}</em></figcaption></figure>`)),
    'html',
  ],
  'WordPress caption shortcode': [
    text(
      ...P.map(
        (p, i) =>
          `[caption id="attachment_${i}" align="alignnone" width="1024"]<img class="size-large" src="bees-${i + 1}.jpg" alt="" width="1024" height="683" /> ${p.c} ${p.k}[/caption]`,
      ),
    ),
    'txt',
  ],
  'WordPress block': [
    page(
      fig(
        (p, i) =>
          `<!-- wp:image {"id":${i}} --><figure class="wp-block-image size-large">${img(i)}<figcaption class="wp-element-caption">${p.c} (${p.k})</figcaption></figure><!-- /wp:image -->`,
      ),
    ),
    'html',
  ],
  'WordPress gallery dl': [
    page(
      `<div class="gallery">${fig((p, i) => `<dl class="gallery-item"><dt class="gallery-icon">${img(i)}</dt><dd class="wp-caption-text gallery-caption">${p.c} ${p.k}</dd></dl>`)}</div>`,
    ),
    'html',
  ],
  'li slideshow with divs': [
    page(
      `<ul>${fig((p, i) => `<li>${img(i)}<div class="caption">${p.c}</div><div class="credit">${p.k}</div></li>`)}</ul>`,
    ),
    'html',
  ],
  'li slideshow credit first': [
    page(
      `<ul>${fig((p, i) => `<li>${img(i)}<div class="source">${p.k}</div><div class="text">${p.c}</div></li>`)}</ul>`,
    ),
    'html',
  ],
  'picture element and data-credit': [
    page(
      fig(
        (p, i) =>
          `<figure><picture><source srcset="a.webp">${img(i)}</picture><figcaption class="fig__caption"><span class="fig__text">${p.c}</span> <span class="fig__author">© ${p.k}</span></figcaption></figure>`,
      ),
    ),
    'html',
  ],
  'table layout': [
    page(`<table>${fig((p, i) => `<tr><td>${img(i)}</td></tr><tr><td>${p.c} Photo: ${p.k}</td></tr>`)}</table>`),
    'html',
  ],
  'markdown image then italic caption': [
    `# ${H}\n\n${S}\n\n${B.join('\n\n')}\n\n${P.map((p, i) => `![](bees-${i + 1}.jpg)\n*${p.c} ${p.k}*`).join('\n\n')}`,
    'md',
  ],
  'markdown image title': [
    `# ${H}\n\n${S}\n\n${B.join('\n\n')}\n\n` +
      P.map((p, i) => `![A view](bees-${i + 1}.jpg "${p.c} ${p.k}")`).join('\n\n'),
    'md',
  ],
  'markdown alt is caption': [
    `# ${H}\n\n${S}\n\n${B.join('\n\n')}\n\n${P.map((p, i) => `![${p.c} ${p.k}](bees-${i + 1}.jpg)`).join('\n\n')}`,
    'md',
  ],
  'markdown bold number, credit italic line': [
    `# ${H}\n\n${S}\n\n${B.join('\n\n')}\n\n${P.map((p, i) => `**${i + 1}.** ${p.c}  \n_${p.k}_`).join('\n\n')}`,
    'md',
  ],
  'text credit below': [text(...P.flatMap((p) => [p.c, p.k, ''])), 'txt'],
  'text credit above': [text(...P.flatMap((p) => [p.k, p.c, ''])), 'txt'],
  'text credit below blank between': [text(...P.flatMap((p) => [p.c, '', p.k, ''])), 'txt'],
  'text credit above blank between': [text(...P.flatMap((p) => [p.k, '', p.c, ''])), 'txt'],
  'labels Caption/Credit': [text(...P.flatMap((p) => [`Caption: ${p.c}`, `Credit: ${p.k}`, ''])), 'txt'],
  'labels Credit first': [text(...P.flatMap((p) => [`Credit: ${p.k}`, `Caption: ${p.c}`, ''])), 'txt'],
  'labels BU/Foto': [text(...P.flatMap((p) => [`BU: ${p.c}`, `Foto: ${p.k}`, ''])), 'txt'],
  'labels Légende/Crédit': [text(...P.flatMap((p) => [`Légende : ${p.c}`, `Crédit : ${p.k}`, ''])), 'txt'],
  'lead in and bullets': [text('In pictures: the bees of Kőszeg', '', ...P.map((p) => `• ${p.c} ${p.k}`)), 'txt'],
  'tab between caption and credit': [text(...P.map((p) => `${p.c}\t${p.k}`)), 'txt'],
  'numbers with slash, credit in brackets': [text(...P.map((p, i) => `Photo ${i + 1}/4: ${p.c} [${p.k}]`)), 'txt'],
  'one line break wraps': [text(...P.map((p) => `${p.c.replace(/ (\S+ \S+)$/, '\n$1')} ${p.k}\n`)), 'txt'],
};
const SECOND: Readonly<Record<string, Shape>> = {
  'aside credit attr class byline': [
    page(
      fig(
        (p, i) =>
          `<figure class="image">${img(i)}<figcaption><div class="caption__text">${p.c}</div><div class="caption__byline">${p.k}</div></figcaption></figure>`,
      ),
    ),
    'html',
  ],
  'credit on image overlay before caption': [
    page(
      fig(
        (p, i) =>
          `<div class="media"><div class="media__image">${img(i)}<span class="copyright">${p.k}</span></div><p class="media__caption">${p.c}</p></div>`,
      ),
    ),
    'html',
  ],
  'p.caption and p.credit after img in p': [
    page(fig((p, i) => `<p>${img(i)}</p><p class="caption">${p.c}</p><p class="credit">${p.k}</p>`)),
    'html',
  ],
  'p.credit before p.caption after img': [
    page(fig((p, i) => `<p>${img(i)}</p><p class="credit">${p.k}</p><p class="caption">${p.c}</p>`)),
    'html',
  ],
  'caption above image': [page(fig((p, i) => `<p class="caption">${p.c} <i>${p.k}</i></p><p>${img(i)}</p>`)), 'html'],
  'noscript doubles': [
    page(
      fig(
        (p, i) =>
          `<figure><img data-src="bees-${i + 1}.jpg"><noscript>${img(i)}</noscript><figcaption>${p.c} ${p.k}</figcaption></figure>`,
      ),
    ),
    'html',
  ],
  'aria-hidden icons': [
    page(
      fig(
        (p, i) =>
          `<figure>${img(i)}<figcaption><svg aria-hidden="true"><title>Camera</title></svg><span>${p.c}</span><span> Credit: ${p.k}</span></figcaption></figure>`,
      ),
    ),
    'html',
  ],
  'visually hidden "Image source"': [
    page(
      fig(
        (p, i) =>
          `<figure>${img(i)}<span role="text"><span class="visually-hidden">Image source, </span>${p.k}</span><figcaption><span class="visually-hidden">Image caption, </span>${p.c}</figcaption></figure>`,
      ),
    ),
    'html',
  ],
  'NYT Credit...': [
    page(
      fig(
        (p, i) =>
          `<figure>${img(i)}<figcaption><span>${p.c}</span><span><span class="css-x">Credit...</span>${p.k}</span></figcaption></figure>`,
      ),
    ),
    'html',
  ],
  'Guardian Photograph:': [
    page(
      fig(
        (p, i) =>
          `<figure>${img(i)}<figcaption><span><svg></svg></span><span>${p.c}</span> Photograph: ${p.k}</figcaption></figure>`,
      ),
    ),
    'html',
  ],
  'figcaption title heading': [
    page(
      fig(
        (p, i) =>
          `<figure>${img(i)}<figcaption><h3>Picture ${i + 1}</h3><p>${p.c}</p><p class="cred">${p.k}</p></figcaption></figure>`,
      ),
    ),
    'html',
  ],
  'nested figure gallery': [
    page(
      `<figure class="wp-block-gallery">${fig((p, i) => `<figure class="wp-block-image">${img(i)}<figcaption>${p.c} <em>${p.k}</em></figcaption></figure>`)}<figcaption>The bees of Kőszeg</figcaption></figure>`,
    ),
    'html',
  ],
  'div soup with indentation': [
    page(
      fig(
        (p, i) => `
   <div class="slide">
        <div class="slide-img">
              ${img(i)}
        </div>
        <div class="slide-meta">
              <div class="slide-caption">
                   ${p.c}
              </div>
              <div class="slide-credit">
                   ${p.k}
              </div>
        </div>
   </div>`,
      ),
    ),
    'html',
  ],
  AMP: [
    page(
      fig(
        (p, i) =>
          `<amp-img src="bees-${i + 1}.jpg"></amp-img><figcaption>${p.c} <span class="amp-credit">${p.k}</span></figcaption>`,
      ),
    ),
    'html',
  ],
  'Word paste MsoCaption': [
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><p class=MsoTitle>${H}</p><p class=MsoNormal>${S}<o:p></o:p></p>${B.map((b) => `<p class=MsoNormal>${b}<o:p></o:p></p>`).join('')}${fig((p, i) => `<p class=MsoNormal><!--[if gte vml 1]><v:shape/><![endif]--><img src="file:///C:/bees-${i + 1}.jpg"></p><p class=MsoCaption>${p.c} ${p.k}<o:p></o:p></p>`)}</body></html>`,
    'html',
  ],
  'Google Docs paste': [
    `<html><body><b style="font-weight:normal" id="docs-internal-guid-1"><h1 dir="ltr"><span>${H}</span></h1><p dir="ltr"><span>${S}</span></p>${B.map((b) => `<p dir="ltr"><span>${b}</span></p><br>`).join('')}${fig((p) => `<p dir="ltr"><span>${p.c} </span><span style="font-style:italic">${p.k}</span></p><br>`)}</b></body></html>`,
    'html',
  ],
  'markdown figure block pandoc': [
    `# ${H}\n\n${S}\n\n${B.join('\n\n')}\n\n` +
      P.map((p, i) => `![${p.c} (${p.k})](bees-${i + 1}.jpg){width=60%}`).join('\n\n'),
    'md',
  ],
  'markdown bullets': [
    `# ${H}\n\n${S}\n\n${B.join('\n\n')}\n\n## Pictures\n\n${P.map((p) => `* ${p.c} **${p.k}**`).join('\n')}`,
    'md',
  ],
  'markdown quote': [
    `# ${H}\n\n${S}\n\n${B.join('\n\n')}\n\n` +
      P.map((p, i) => `![](bees-${i + 1}.jpg)\n\n> ${p.c}\n> ${p.k}`).join('\n\n'),
    'md',
  ],
  'markdown table': [
    `# ${H}\n\n${S}\n\n${B.join('\n\n')}\n\n| Caption | Credit |\n|---|---|\n` +
      P.map((p) => `| ${p.c} | ${p.k} |`).join('\n'),
    'md',
  ],
  'Hugo figure shortcode': [
    `# ${H}\n\n${S}\n\n${B.join('\n\n')}\n\n` +
      P.map((p, i) => `{{< figure src="bees-${i + 1}.jpg" caption="${p.c}" attr="${p.k}" >}}`).join('\n\n'),
    'md',
  ],
  'text file name then caption then credit': [text(...P.flatMap((p, i) => [`bees-${i + 1}.jpg`, p.c, p.k, ''])), 'txt'],
  'text Picture n: and Photo credit:': [
    text(...P.flatMap((p, i) => [`Picture ${i + 1}: ${p.c}`, `Photo credit: ${p.k}`, ''])),
    'txt',
  ],
  'text semicolon list': [text(...P.map((p, i) => `${i + 1}) ${p.c} – ${p.k}`)), 'txt'],
  'text bracket credit below': [text(...P.flatMap((p) => [p.c, `(${p.k})`, ''])), 'txt'],
  'text © below with NBSP': [text(...P.flatMap((p) => [p.c, `©\u00a0${p.k}`, ''])), 'txt'],
  'text Pie de foto/Foto': [text(...P.flatMap((p) => [`Pie de foto: ${p.c}`, `Foto: ${p.k}`, ''])), 'txt'],
  'text Didascalia/Foto': [text(...P.flatMap((p) => [`Didascalia: ${p.c}`, `Foto: ${p.k}`, ''])), 'txt'],
  'text Alt text lines': [text(...P.flatMap((p) => [`${p.c} ${p.k}`, 'Alt text: bees on wood', ''])), 'txt'],
  'text credit above first has lead-in': [
    text('Our best pictures:', '', ...P.flatMap((p) => [`Photo: ${p.k}`, p.c, ''])),
    'txt',
  ],
};

const SHAPES = Object.entries({ ...FIRST, ...SECOND });

/** Without label, brackets and spaces round the slash: how it is printed is not this test's matter. */
const bare = (credit: string | null): string | null =>
  credit
    ?.replace(/^[([©\s]+|[)\]]+$/g, '')
    .replace(/^(?:photo(?:graph)?|foto|bild|image|picture|credits?)(?: by|:)\s*/i, '')
    .replace(/\s*\/\s*/g, '/')
    .trim() ?? null;

test.each(SHAPES)('%s', async (_name, [source, ending]) => {
  const read = readArticleText(await readArticleFile(new TextEncoder().encode(source), `a.${ending}`));
  expect(read.headline).toBe(H);
  expect(read.pictures.map(({ caption, credit }) => [caption, bare(credit)])).toEqual(P.map(({ c, k }) => [c, k]));
});

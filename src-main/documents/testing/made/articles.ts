/** Articles made by chance from languages, layouts and credits, with what is right in each: the same for the same seed. */
import { type MadePicture, PAGE_LAYOUTS, TEXT_LAYOUTS } from './layouts.ts';
import { type ArticleWords, SUPPLIERS, WORDS } from './words.ts';

export interface MadeArticle {
  readonly name: string;
  readonly source: string;
  readonly headline: string;
  readonly pictures: readonly (MadePicture & {
    readonly photographer: string | null;
    readonly agencies: readonly string[];
  })[];
}

type Made = MadeArticle['pictures'][number];

const INVISIBLE = ['\u200b', '\u200e', '\u00ad', '\ufeff', '\u2060', '\u200f', '\u202a'];
const NOISE = [
  '<div class="ad-slot">Advertisement</div>',
  '<aside class="related"><h3>Related</h3><ul><li><a href="/x">Another story about trains</a></li></ul></aside>',
  '<script>var a="Photo: X/AP";</script>',
  '<div class="share"><button>Share</button></div>',
  '<p class="read-more"><a href="/y">READ MORE: Five things to know</a></p>',
];

/** Without a credit nothing tells such a caption from the story. */
const UNMARKED: ReadonlySet<string> = new Set(['image and text in paragraphs']);

/** `count` articles, two to five pictures each; a text that lacks credits may not tell its captions from its story. */
export function madeArticles(seed: number, count: number, mayLackCredits = false): readonly MadeArticle[] {
  const chance = chanceFrom(seed);
  return Array.from({ length: count }, (_, at) => article(at, chance, mayLackCredits));
}

interface Chance {
  next(): number;
  of<T>(list: readonly T[]): T;
}

/** Numbers of a linear congruence (Numerical Recipes): chance that can be repeated. */
function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return { next, of: (list) => list[Math.floor(next() * list.length)]! };
}

function article(at: number, chance: Chance, mayLackCredits: boolean): MadeArticle {
  const language = chance.of(Object.keys(WORDS));
  const words = WORDS[language]!;
  const isPage = chance.next() < 0.45;
  const layout = chance.of(Object.keys(isPage ? PAGE_LAYOUTS : TEXT_LAYOUTS));
  const headline = chance.of(words.headlines);
  const pictures = picturesOf(words, mayLackCredits || (isPage && !UNMARKED.has(layout)), chance);
  const parts = {
    headline,
    date: chance.of(words.dates),
    story: words.story.slice(0, 1 + Math.floor(chance.next() * words.story.length)),
    lead: chance.next() < 0.35 ? chance.of(words.leads) : null,
  };
  const source = isPage ? page(parts, layout, pictures, words, chance) : text(parts, layout, pictures, words, chance);
  return { name: `${at} ${language}, ${layout}`, source: spoilt(source, isPage, chance), headline, pictures };
}

/** One style of credit for all, mostly. */
function picturesOf(words: ArticleWords, mayLack: boolean, chance: Chance): readonly Made[] {
  const own = chance.of(STYLES);
  const isOne = chance.next() < 0.7;
  const lacks = mayLack && chance.next() < 0.25;
  const left = [...words.captions];
  return Array.from({ length: 2 + Math.floor(chance.next() * 4) }, (): Made => {
    const [caption = ''] = left.splice(Math.floor(chance.next() * left.length), 1);
    const isBare = lacks && chance.next() < 0.4;
    return { caption, ...(isBare ? NO_CREDIT : (isOne ? own : chance.of(STYLES))(words, chance)) };
  });
}

const NO_CREDIT = { credit: null, photographer: null, agencies: [] };

type Style = (words: ArticleWords, chance: Chance) => Omit<Made, 'caption'>;
const style =
  (write: (name: string, first: string, second: string) => string, count = 1, isNamed = true): Style =>
  (words, chance) => {
    const photographer = chance.of(words.names);
    const first = chance.of(SUPPLIERS);
    const second = chance.of(SUPPLIERS.filter((other) => other !== first));
    const agencies = [first[1], second[1]].slice(0, count);
    return { credit: write(photographer, first[0], second[0]), photographer: isNamed ? photographer : null, agencies };
  };

const STYLES: readonly Style[] = [
  style((name, agency) => `${name}/${agency}`),
  style((name, agency) => `${name} / ${agency}`),
  style((name, agency) => `${agency}/${name}`),
  style((name, agency, other) => `${name}/${agency}/${other}`, 2),
  style((name, agency, other) => `${name}/${agency} via ${other}`, 2),
  style((_, agency) => agency, 1, false),
  style((name, agency) => `${name}, ${agency}`),
  style((name, agency) => `${name.toUpperCase()}/${agency}`),
];

interface Parts {
  readonly headline: string;
  readonly date: string;
  readonly story: readonly string[];
  readonly lead: string | null;
}

function text(parts: Parts, layout: string, pictures: readonly Made[], words: ArticleWords, chance: Chance): string {
  const [lines, between] = TEXT_LAYOUTS[layout]!;
  const label = chance.of(words.labels);
  const top = chance.next() < 0.5 ? [parts.date, parts.headline] : [parts.headline, parts.date];
  const run = pictures.map((picture, at) => lines(picture, at, label, pictures.length)).join(between);
  return `${[...top, ...parts.story, ...(parts.lead === null ? [] : [parts.lead]), run].join('\n\n')}\n`;
}

function page(parts: Parts, layout: string, pictures: readonly Made[], words: ArticleWords, chance: Chance): string {
  const label = chance.of(words.labels);
  const run = pictures.map((picture, at) => PAGE_LAYOUTS[layout]!(picture, at, label, pictures.length)).join('\n');
  const gallery = layout === 'items of a list' ? `<ul class="gallery">${run}</ul>` : run;
  const story = [...parts.story, ...(parts.lead === null ? [] : [parts.lead])].map((line) => `<p>${line}</p>`).join('');
  const head = `<h1>${parts.headline}</h1>\n<p class="date">${parts.date}</p>\n`;
  return head + (chance.next() < 0.15 ? gallery + story.replace(`<p>${parts.lead}</p>`, '') : story + gallery);
}

/** What copying and sending do to a text, and a site to its page: none of it changes what is read. */
function spoilt(source: string, isPage: boolean, chance: Chance): string {
  const kind = chance.of(['invisible', 'line ends', 'byte order mark', 'indented', 'plain']);
  const noisy = isPage
    ? source.replace(/<\/figure>/g, (end) => (chance.next() < 0.15 ? end + chance.of(NOISE) : end))
    : source;
  if (kind === 'line ends') return noisy.replace(/\n/g, '\r\n');
  if (kind === 'byte order mark') return `\ufeff${noisy}`;
  if (kind === 'indented' && !isPage)
    return noisy.replace(/\n(?=.)/g, (end) => (chance.next() < 0.3 ? `${end}  ` : end));
  if (kind !== 'invisible') return noisy;
  // Never inside a tag: there it would be another tag.
  return noisy.replace(/<script.*?<\/script>|<[^<>]*>|\p{L}/gu, (part) =>
    part.length === 1 && chance.next() < 0.01 ? part + chance.of(INVISIBLE) : part,
  );
}

/** The article as a reader sees it: one HTML file beside `images/`, without script and without a request to anywhere. */
import { counted } from '../counts.ts';
import { type BodyBlock, bodyBlocks, type Inline, plainText } from './body-markup.ts';
import { oneLine } from './caption-line.ts';
import type { BundleContent, BundlePicture, ExportFormat, ImageMime, Rendition } from './format.ts';
import { html, languageTag, readableDate, scriptJson } from './html-text.ts';
import { pageData } from './page-data.ts';
import { PAGE_STYLE } from './page-style.ts';
import { wholeRenditions } from './renditions.ts';

export const page = {
  id: 'page',
  label: 'Web page',
  render: (content) => [{ path: 'index.html', kind: 'text', text: pageOf(content) }],
} as const satisfies ExportFormat;

/** Nothing may run and nothing may be fetched but the pictures next to the page, even if a caption got markup past us. */
const POLICY =
  "default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/** The same for the page in the window, which has its pictures from the library and its style from the window itself. */
const BARE_POLICY = "default-src 'none'; img-src photo:; base-uri 'none'; form-action 'none'";

/**
 * The whole page. Renditions may carry any address as `path`, so that the editor's preview uses the same function.
 * `bare` leaves out the style sheet and the data for machines: the window's policy allows no inline style and sets
 * `PAGE_STYLE` itself.
 */
export function pageOf(content: BundleContent, form: 'whole' | 'bare' = 'whole'): string {
  const { article, pictures } = content;
  const language = languageTag(article.language);
  const headline = oneLine(article.headline) || 'Untitled';
  const described =
    article.standfirst === '' ? '' : `<meta name="description" content="${html(oneLine(article.standfirst))}">\n`;
  return `<!DOCTYPE html>
<html lang="${html(language)}" dir="${article.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${html(form === 'bare' ? BARE_POLICY : POLICY)}">
<meta name="color-scheme" content="light dark">
${described}<title>${html(headline)}</title>
${form === 'bare' ? '' : styleAndData(content)}</head>
<body>
<main>
<article>
<header class="top">
${headerOf(content, headline)}</header>
${bodyOf(article.body)}${picturesOf(pictures)}</article>
</main>
</body>
</html>
`;
}

function styleAndData(content: BundleContent): string {
  const data = scriptJson(pageData(content));
  return `<style>\n${PAGE_STYLE}</style>\n<script type="application/ld+json">\n${data}\n</script>\n`;
}

function headerOf({ article, pictures }: BundleContent, headline: string): string {
  const date = /^\d{4}-\d\d-\d\d$/.test(article.date)
    ? `<time datetime="${article.date}">${html(readableDate(article.date, article.language))}</time>`
    : html(article.date);
  const count = counted(pictures.length, 'picture');
  const facts = [date, pictures.length === 0 || !/^en\b/i.test(article.language) ? '' : `<span>${count}</span>`];
  const line = facts.filter((fact) => fact !== '').join(' ');
  return [
    line === '' ? '' : `<p class="facts">${line}</p>`,
    `<h1>${html(headline)}</h1>`,
    article.standfirst === '' ? '' : `<p class="standfirst">${html(article.standfirst.trim())}</p>`,
    article.byline === '' ? '' : `<p class="byline">${html(article.byline.trim())}</p>`,
  ]
    .filter((part) => part !== '')
    .map((part) => `${part}\n`)
    .join('');
}

function bodyOf(body: string): string {
  const blocks = bodyBlocks(body);
  if (blocks.length === 0) return '';
  const parts = blocks.map((block, at) => {
    const opens = block.kind === 'item' && blocks[at - 1]?.kind !== 'item' ? '<ul>\n' : '';
    const closes = block.kind === 'item' && blocks[at + 1]?.kind !== 'item' ? '\n</ul>' : '';
    return `${opens}${blockOf(block)}${closes}`;
  });
  return `<div class="text">\n${parts.join('\n')}\n</div>\n`;
}

function blockOf({ kind, inline }: BodyBlock): string {
  const content = inline.map(inlineOf).join('');
  if (kind === 'subhead') return `<h2>${content}</h2>`;
  if (kind === 'quote') return `<blockquote><p>${content}</p></blockquote>`;
  return kind === 'item' ? `<li>${content}</li>` : `<p>${content}</p>`;
}

function inlineOf(node: Inline): string {
  if (node.kind === 'text') return html(node.text);
  const content = node.inline.map(inlineOf).join('');
  if (node.kind === 'link') {
    // A link inside a link's label cannot be; its words stay.
    return `<a href="${html(node.href)}" rel="noopener">${html(plainText(node.inline))}</a>`;
  }
  return node.kind === 'strong' ? `<strong>${content}</strong>` : `<em>${content}</em>`;
}

function picturesOf(pictures: readonly BundlePicture[]): string {
  if (pictures.length === 0) return '';
  const figures = pictures.map((picture) => figureOf(picture, pictures.length));
  return `<div class="pictures">\n${figures.join('\n')}\n</div>\n`;
}

function figureOf(bundled: BundlePicture, total: number): string {
  const { picture, position } = bundled;
  const caption = picture.caption.trim();
  const credit = oneLine(picture.credit);
  const parts = [
    // A link to the picture itself: it can be passed on, and the keyboard goes from picture to picture by it.
    `<a class="number" href="#picture-${position}">${position}/${total}</a>`,
    caption === '' ? '' : `<span class="caption" dir="auto">${html(caption)}</span>`,
    credit === '' ? '' : `<span class="credit" dir="auto">${html(credit)}</span>`,
  ];
  return `<figure id="picture-${position}">
${imageOf(bundled)}
<figcaption>
${parts.filter((part) => part !== '').join('\n')}
</figcaption>
</figure>`;
}

function imageOf(bundled: BundlePicture): string {
  const [largest] = wholeRenditions(bundled);
  if (largest == null) return `<p class="missing">Picture ${bundled.position}</p>`;
  const { picture, position } = bundled;
  const alt = oneLine(picture.altText) || oneLine(picture.caption) || `Picture ${position}`;
  const sizes = largest.height > largest.width ? '(min-width: 60rem) 44rem, 100vw' : '(min-width: 80rem) 76rem, 100vw';
  const source = (mime: ImageMime): string => {
    const set = sourceSet(wholeRenditions(bundled, mime));
    return set === '' ? '' : `<source type="${mime}" srcset="${set}" sizes="${sizes}">`;
  };
  const sources = [source('image/avif'), source('image/webp')].join('');
  const later = position <= 2 ? '' : ' loading="lazy"';
  const image =
    `<img src="${address(middle(wholeRenditions(bundled)))}" srcset="${sourceSet(wholeRenditions(bundled))}" sizes="${sizes}"` +
    ` width="${largest.width}" height="${largest.height}" alt="${html(alt)}"${later}>`;
  return sources === '' ? image : `<picture>${sources}${image}</picture>`;
}

/** For readers without `srcset`: neither the heaviest nor the smallest. */
function middle(renditions: readonly Rendition[]): Rendition | undefined {
  return renditions[Math.floor(renditions.length / 2)];
}

function sourceSet(renditions: readonly Rendition[]): string {
  return [...renditions]
    .reverse()
    .map((rendition) => `${address(rendition)} ${rendition.width}w`)
    .join(', ');
}

/** A comma or a blank would end the address in a source set; our own names have neither. */
function address(rendition: Rendition | undefined): string {
  return html((rendition?.path ?? '').replace(/[ ,]/g, (character) => encodeURIComponent(character)));
}

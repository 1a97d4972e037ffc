/** The article as Markdown with front matter, its captions escaped so that they show as the editor typed them. */
import { isSafeAddress } from './body-markup.ts';
import { oneLine } from './caption-line.ts';
import type { BundleContent, BundlePicture, ExportFormat } from './format.ts';
import { renditionFor } from './renditions.ts';

export const articleMarkdown = {
  id: 'markdown',
  label: 'Article as Markdown',
  render: (content) => [{ path: 'article.md', kind: 'text', text: markdownOf(content) }],
} as const satisfies ExportFormat;

function markdownOf({ article, slug, pictures }: BundleContent): string {
  const blocks = [
    frontMatter(article, slug, pictures),
    article.headline === '' ? '' : `# ${markdownText(article.headline)}`,
    article.standfirst === '' ? '' : `**${markdownText(article.standfirst)}**`,
    bodyMarkdown(article.body.trim()),
    ...pictures.map(pictureBlock),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

// JSON strings are YAML strings too, so that no headline can break out of the front matter.
function frontMatter(article: BundleContent['article'], slug: string, pictures: readonly BundlePicture[]): string {
  const lines = [
    `title: ${JSON.stringify(article.headline)}`,
    `slug: ${JSON.stringify(slug)}`,
    article.date === '' ? '' : `date: ${JSON.stringify(article.date)}`,
    article.byline === '' ? '' : `byline: ${JSON.stringify(article.byline)}`,
    article.standfirst === '' ? '' : `standfirst: ${JSON.stringify(article.standfirst)}`,
    `language: ${JSON.stringify(article.language)}`,
    article.direction === 'rtl' ? 'direction: "rtl"' : '',
    `pictures: ${pictures.length}`,
  ];
  return `---\n${lines.filter((line) => line !== '').join('\n')}\n---`;
}

function pictureBlock(bundled: BundlePicture): string {
  const { picture, position } = bundled;
  const image = renditionFor(bundled, 1600);
  const alt = markdownText(picture.altText === '' ? picture.caption : picture.altText);
  const caption = markdownText(picture.caption);
  const credit = picture.credit === '' ? '' : `*${markdownText(picture.credit)}*`;
  const line = [`${position}\\. ${caption}`, credit].filter((part) => part !== '').join(' ');
  return image == null ? line : `![${alt}](${image.path})\n\n${line}`;
}

/** One line of text with everything escaped that Markdown or HTML would take for markup. */
export function markdownText(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/!(?=\\\[)/g, '\\!');
}

/** An escape that is there already, HTML, entities, images, definitions of links elsewhere, links. */
const FOREIGN = /\\[\s\S]|<|&(?=#?\w+;)|!(?=\[)|^[ \t]*\[(?=[^\]\n]+\]:)|\[(?=[^[\]]+\]\(([^\s()[\]]+)\))/gm;

/** The body with its own small markup, and nothing else that a renderer would carry out: HTML, images and other addresses stay text. */
export function bodyMarkdown(body: string): string {
  return body.replace(FOREIGN, (found: string, href: string | undefined) => {
    if (found.startsWith('\\') || (href !== undefined && isSafeAddress(href))) return found;
    return found.replace(/.$/u, '\\$&');
  });
}

/** How made articles set captions and credits: as text, as Markdown, as the markup of pages. */

export interface MadePicture {
  readonly caption: string;
  /** As it is written; null for a picture without one. */
  readonly credit: string | null;
}

type Layout = (picture: MadePicture, at: number, label: string, count: number) => string;
const behind = (credit: string | null, before: string, after = ''): string =>
  credit === null ? '' : before + credit + after;

/** Each picture as its lines, and what parts two pictures. */
export const TEXT_LAYOUTS: Readonly<Record<string, readonly [Layout, string]>> = {
  'credit behind the stop': [({ caption, credit }) => caption + behind(credit, ' '), '\n\n'],
  'lines without blank ones': [({ caption, credit }) => caption + behind(credit, ' '), '\n'],
  'round brackets': [({ caption, credit }) => caption + behind(credit, ' (', ')'), '\n\n'],
  'label in brackets': [({ caption, credit }, _, label) => caption + behind(credit, ` (${label}: `, ')'), '\n\n'],
  'square brackets': [({ caption, credit }) => caption + behind(credit, ' [', ']'), '\n\n'],
  label: [({ caption, credit }, _, label) => caption + behind(credit, ` ${label}: `), '\n\n'],
  'label in capitals': [
    ({ caption, credit }, _, label) => caption + behind(credit, ` ${label.toUpperCase()}: `),
    '\n\n',
  ],
  bar: [({ caption, credit }) => caption + behind(credit, ' | '), '\n\n'],
  dash: [({ caption, credit }) => caption + behind(credit, ' — '), '\n\n'],
  copyright: [({ caption, credit }) => caption + behind(credit, ' © '), '\n\n'],
  'line below': [({ caption, credit }) => caption + behind(credit, '\n'), '\n\n'],
  'paragraph below': [({ caption, credit }) => caption + behind(credit, '\n\n'), '\n\n'],
  'labelled line below': [({ caption, credit }, _, label) => caption + behind(credit, `\n${label}: `), '\n\n'],
  'labelled paragraph below': [({ caption, credit }, _, label) => caption + behind(credit, `\n\n${label}: `), '\n\n'],
  'line above': [({ caption, credit }) => behind(credit, '', '\n') + caption, '\n\n'],
  numbered: [({ caption, credit }, at) => `${at + 1}. ${caption}${behind(credit, ' ')}`, '\n'],
  'numbered, line below': [({ caption, credit }, at) => `${at + 1}. ${caption}${behind(credit, '\n')}`, '\n\n'],
  counter: [({ caption, credit }, at, _, count) => `${at + 1} / ${count}\n${caption}${behind(credit, '\n')}`, '\n\n'],
  bullets: [({ caption, credit }) => `- ${caption}${behind(credit, ' ')}`, '\n'],
  'file before': [({ caption, credit }, at) => `IMG_${1204 + at}.jpg: ${caption}${behind(credit, ' ')}`, '\n'],
  'file above': [({ caption, credit }, at) => `IMG_${1204 + at}.jpg\n${caption}\n${credit ?? ''}`, '\n\n'],
  fields: [({ caption, credit }) => `Caption: ${caption}\nCredit: ${credit ?? ''}`, '\n\n'],
  'Markdown, in italics': [({ caption, credit }, at) => `![](a${at}.jpg)\n*${caption}${behind(credit, ' ')}*`, '\n\n'],
  'Markdown, credit in italics': [
    ({ caption, credit }, at) => `![](a${at}.jpg)\n\n${caption}${behind(credit, ' *', '*')}`,
    '\n\n',
  ],
  'sheet of columns': [({ caption, credit }, at) => `${at + 1}\t${caption}\t${credit ?? ''}`, '\n'],
};

const figure = (inside: string): string => `<figure>${inside}</figure>`;
const image = (at: number): string => `<img src="a${at}.jpg" alt="">`;

export const PAGE_LAYOUTS: Readonly<Record<string, Layout>> = {
  'figcaption with both': ({ caption, credit }, at) =>
    figure(`${image(at)}<figcaption>${caption}${behind(credit, ' ')}</figcaption>`),
  'credit span inside': ({ caption, credit }, at) =>
    figure(`${image(at)}<figcaption>${caption}${behind(credit, ' <span class="credit">', '</span>')}</figcaption>`),
  'credit span behind': ({ caption, credit }, at) =>
    figure(`${image(at)}<figcaption>${caption}</figcaption>${behind(credit, '<span class="img-credit">', '</span>')}`),
  'credit over the image': ({ caption, credit }, at) =>
    figure(
      `<div class="media">${image(at)}${behind(credit, '<span class="copyright">', '</span>')}</div><figcaption><p>${caption}</p></figcaption>`,
    ),
  'credit first in figcaption': ({ caption, credit }, at) =>
    figure(`${image(at)}<figcaption>${behind(credit, '<span>', '</span>')}<p>${caption}</p></figcaption>`),
  cite: ({ caption, credit }, at) =>
    figure(`${image(at)}<figcaption>${caption}${behind(credit, '<cite>', '</cite>')}</figcaption>`),
  'small, with a label': ({ caption, credit }, at, label) =>
    figure(`${image(at)}<figcaption>${caption}${behind(credit, `<br><small>${label}: `, '</small>')}</figcaption>`),
  'WordPress caption': ({ caption, credit }, at) =>
    `<div class="wp-caption">${image(at)}<p class="wp-caption-text">${caption}${behind(credit, ' (', ')')}</p></div>`,
  slides: ({ caption, credit }, at) =>
    `<div class="slide"><div class="slide-image">${image(at)}</div><div class="slide-caption">${caption}</div>${behind(credit, '<div class="slide-credit">', '</div>')}</div>`,
  'items of a list': ({ caption, credit }, at) =>
    `<li>${image(at)}<p>${caption}</p>${behind(credit, '<p><em>', '</em></p>')}</li>`,
  'image and text in paragraphs': ({ caption, credit }, at) =>
    `<p>${image(at)}</p><p>${caption}${behind(credit, ' <em>', '</em>')}</p>`,
  'definition lists': ({ caption, credit }, at) =>
    `<dl class="gallery-item"><dt>${image(at)}</dt><dd>${caption}${behind(credit, '<br>')}</dd></dl>`,
  'schema.org': ({ caption, credit }, at) =>
    `<figure itemscope itemtype="http://schema.org/ImageObject">${image(at)}<figcaption itemprop="caption">${caption}</figcaption>${behind(credit, '<div itemprop="copyrightHolder">', '</div>')}</figure>`,
};

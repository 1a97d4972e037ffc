/** What follows the pictures, rows of neighbours, lists, and lead-ins without a colon. */
import { type OrderSample, spaced } from './order-sample.ts';

const page = (...parts: readonly string[]): string =>
  `<html><body><h1>Ferry back</h1><p>After nine years it sails.</p><p>Two hundred came.</p>${parts.join('\n')}<p>It sails daily from Monday.</p></body></html>`;
const TOP = spaced('date 2025-03-09', 'Ferry back', 'After nine years it sails.', 'Two hundred came.');
const [FERRY, CAPTAIN] = ['A ferry leaves the pier.', 'The captain waves from the bridge.'];
const BOTH: OrderSample['pictures'] = [
  [FERRY, ['AP'], 'Lena Park'],
  [CAPTAIN, ['Reuters'], 'Tom Reyes'],
];
const [L, T] = ['Lena Park/AP', 'Tom Reyes/Reuters'];
/** Two pictures of a page; `form` writes one from its file, caption and credit. */
const both = (form: (file: string, caption: string, credit: string) => string): string =>
  page(form('a.jpg', FERRY, L), form('b.jpg', CAPTAIN, T));
const html = (id: string, text: string): OrderSample => ({ id, file: 'b.html', text, pictures: BOTH });
const text = (id: string, ...paragraphs: readonly string[]): OrderSample => ({
  id,
  file: 'b.txt',
  text: spaced(TOP, ...paragraphs),
  pictures: BOTH,
});

export const LIST_SAMPLES: readonly OrderSample[] = [
  html(
    'media description and media source',
    both(
      (file, caption, credit) =>
        `<figure><img src=${file}><figcaption><span class="ue-media-caption">${caption}</span><span class="ue-media-source">${credit}</span></figcaption></figure>`,
    ),
  ),
  html(
    'fields of Drupal with a printed label',
    both(
      (file, caption, credit) =>
        `<div class="media"><div class="field-image"><img src=${file}></div><div class="field--name-field-caption"><div class="field__item">${caption}</div></div><div class="field--name-field-credit"><div class="field__label">Credit</div><div class="field__item">${credit}</div></div></div>`,
    ),
  ),
  html(
    'words of a button behind the credit',
    both(
      (file, caption, credit) =>
        `<figure><img src=${file}><figcaption>${caption} (${credit})<div class="Figure-toggle">Read More</div></figcaption></figure>`,
    ),
  ),
  html(
    'credit behind its label, as a link',
    both(
      (file, caption, credit) =>
        `<figure><img src=${file}><figcaption>${caption} Credit: <a href="x">${credit}</a></figcaption></figure>`,
    ),
  ),
  html(
    'items of a list, credit last, then the story goes on',
    page(
      `<ul><li><img src=a.jpg><p>${FERRY}</p><p>${L}</p></li><li><img src=b.jpg><p>${CAPTAIN}</p><p>${T}</p></li></ul>`,
    ),
  ),
  html(
    'items of a list, credit first, then the story goes on',
    page(
      `<ul><li><img src=a.jpg><p>${L}</p><p>${FERRY}</p></li><li><img src=b.jpg><p>${T}</p><p>${CAPTAIN}</p></li></ul>`,
    ),
  ),
  html(
    'caption said twice, for the eye and for the ear',
    both(
      (file, caption, credit) =>
        `<figure><img src=${file}><figcaption><span aria-hidden="true">${caption}</span><span class="sr-only">${caption}</span><span class="credit">${credit}</span></figcaption></figure>`,
    ),
  ),
  html(
    'photographer and agency in elements of their own',
    both(
      (file, caption, credit) =>
        `<figure><img src=${file}><figcaption>${caption}</figcaption><div class="credits"><span class="photographer">${credit.split('/')[0]}</span><span class="agency">${credit.split('/')[1]}</span></div></figure>`,
    ),
  ),
  html(
    'row of images, captions and credits',
    both(
      (file, caption, credit) =>
        `<figure><img src=${file}></figure><p class="caption">${caption}</p><p class="credit">${credit}</p>`,
    ),
  ),
  html(
    'row of images, credits and captions',
    both(
      (file, caption, credit) =>
        `<img src=${file}><p class="image-credit">${credit}</p><p class="image-caption">${caption}</p>`,
    ),
  ),
  html(
    'row of credits, captions and images',
    both(
      (file, caption, credit) =>
        `<p class="image-credit">${credit}</p><p class="image-caption">${caption}</p><img src=${file}>`,
    ),
  ),
  text('brackets round the whole credit above, under a lead-in', 'In pictures:', `(${L})`, FERRY, `(${T})`, CAPTAIN),
  text('square brackets and a label above, in blocks', `[Photo: ${L}]\n${FERRY}`, `[Photo: ${T}]\n${CAPTAIN}`),
  text('lines between pictures, credit below', FERRY, L, '---', CAPTAIN, T),
  text('picture numbers on lines of their own, credit above', 'Picture 1', L, FERRY, 'Picture 2', T, CAPTAIN),
  text('bullets', `- ${FERRY}\n  ${L}\n- ${CAPTAIN}\n  ${T}`),
  text('columns of a table as pasted', `a.jpg\t${FERRY}\t${L}\nb.jpg\t${CAPTAIN}\t${T}`),
  text(
    'label, name, and the agency in brackets',
    `${FERRY} Photo: Lena Park (AP)`,
    `${CAPTAIN} Fotografía: Tom Reyes (Reuters)`,
  ),
  text('German lead-in without a colon, credit above', 'Die besten Bilder vom See', L, FERRY, T, CAPTAIN),
  text('French lead-in without a colon, credit above', 'Le retour du ferry en images', L, FERRY, T, CAPTAIN),
  text('Spanish lead-in without a colon, credit below', 'Las mejores fotos del regreso', FERRY, L, CAPTAIN, T),
  text('Italian lead-in without a colon, credit below', 'Le foto più belle del ritorno', FERRY, L, CAPTAIN, T),
  {
    ...text(
      'credits below, then the story goes on: reads either way',
      FERRY,
      L,
      CAPTAIN,
      T,
      'It sails daily from Monday.',
    ),
    pictures: [],
    doubtful: true,
  },
  { ...text('no lead-in, capitals, credit above: reads either way', L, FERRY, T, CAPTAIN), doubtful: true },
];

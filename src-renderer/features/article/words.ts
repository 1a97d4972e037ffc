/** What the article view says: pictures and their fields, strip, second article, page preview. The commands’ titles are in their tables. */
import { counted, numbered, plural } from '../../../src-main/domain/counts.ts';

export const WORDS = {
  selected: (count: number) => `${count} selected`,
  sortByTime: 'By time',
  importText: 'Import text…',
  openPage: 'Page',
  write: 'Write',
  pictureList: 'Pictures of the article in order',
  noPictures: 'This article has no pictures yet',
  /** The keys that do it come between the parts. */
  noPicturesNote: ['Go to the library', ', select photographs and add them', '.'],
  choosePhotographs: 'Choose photographs',
  countOf: (count: number, most: number) => `${count} of ${most}`,
  picturesAllowed: ' pictures allowed',
  allowed: (most: number) => `The house rules allow ${most} pictures`,

  orderChanged: (change: {
    readonly reviewedBy: string;
    readonly reviewedAt: string;
    readonly step: string;
    readonly changedAt: string;
    readonly changedBy: string;
  }) =>
    `Order changed since it was reviewed by ${change.reviewedBy} (${change.reviewedAt}): ${change.step}, ${change.changedAt}${
      change.changedBy === '' ? '' : ` by ${change.changedBy}`
    }. Sign a credit off again once you have looked at the order.`,
  publishedIn: 'Published in',
  bundle: (title: string, folder: string, when: string) => `${title} (${folder}), ${when}`,
  moreBundles: (count: number) => ` and ${count} more`,

  article: 'Article',
  text: 'Text',
  findingCount: (block: number, warn: number) => `${block} block, ${warn} warn`,
  noFindings: 'none',
  notChecked: '…',
  fixAll: (count: number) => `Fix all ${count}`,
  gallery: 'Gallery',
  alsoHere: 'Also here:',
  asOnPicture: (position: number | null) => ` as on picture ${position}`,

  headlineExample: 'One sentence',
  standfirstExample: 'What happened, where and when',
  dateExample: '2024-08-12',
  bodyExample: 'Paragraphs, separated by an empty line',
  slugNote: 'Name of the bundle',
  slugTyped: (slug: string) => `Name of the bundle: ${slug}`,
  language: 'Language',
  languageExample: 'en-GB',
  languageNote: 'Write a language tag such as en-GB, fr or ar.',
  direction: 'Direction',
  directions: { ltr: 'Left to right', rtl: 'Right to left' },

  captionExample: 'Who, what, where, when',
  creditExample: 'AGENCY/Photographer',
  altTextExample: 'What someone who cannot see it should know',
  ofPicture: (field: string, position: number) => `${field} of picture ${position}`,
  printsAs: 'Prints as',
  lead: 'Lead',
  reorder: (picture: string) => `Reorder picture ${picture}`,
  moveUp: (position: number) => `Move picture ${position} up`,
  moveDown: (position: number) => `Move picture ${position} down`,
  lookAt: (position: number) => `View picture ${position} large`,
  historyOf: (position: number) => `History of picture ${position}`,
  takeOut: (position: number) => `Remove picture ${position} from the article`,
  notInLibrary: 'The photograph is not in the library',
  pictureMenu: 'Picture',
  backToCaption: 'Back to the caption',

  againTitle: 'Add again?',
  againNote: (photographs: number, positions: readonly number[]) =>
    `${plural(photographs, 'This photograph is', 'These photographs are')} in the article already, as ${plural(positions.length, 'picture', 'pictures')} ${positions.join(', ')}.`,
  reason: 'Reason',
  reasonNote: 'Stays with the picture, in its findings and in the bundle.',
  addAgain: 'Add again',

  stripEmpty: 'Drop photographs here, or add the selected ones',
  noArticleYet: 'No article yet.',
  noArticleOpen: 'No article is open.',

  second: 'The second article',
  editSecond: 'Edit this one',
  closeSecond: 'Close the second article',
  secondList: 'Pictures of the second article in order',
  secondEmpty: 'No pictures yet: drop some here, or cut and paste.',
  reorderSecond: (position: number) => `Reorder picture ${position} of the other article`,
  noOtherArticle: 'There is no other article to open.',
  pickedUp: (what: string, move: boolean) => `${what} ${move ? 'cut' : 'copied'}: go to the place and paste.`,
  /** `step` is null where nothing changed; `already` were in the article and stayed where they are. */
  carried: (
    step: string | null,
    move: boolean,
    now: { readonly position: number; readonly count: number },
    already: number,
  ) => {
    const stay =
      already === 0
        ? ''
        : ` ${counted(already, 'picture is', 'pictures are')} in it already: an article uses a photograph once.`;
    if (step === null) return `Nothing ${move ? 'moved' : 'copied'}.${stay}`;
    return `${step}, now ${now.position} of ${now.count}.${stay}`;
  },

  neverChanged: 'These words have not been changed since they came from the file.',
  noName: 'No name',
  asNow: 'As it is now',
  asBegun: 'As it began',
  backToThis: 'Back to this',
  beginning: 'the beginning',
  wordsAsOf: (position: number, when: string) => `Words of picture ${position} as of ${when}`,
  historyNote: 'The name is the one that signs credits. Going back is a step too and can be undone.',

  page: 'Page',
  preview: 'Preview of the page',
  previewWidth: 'Width of the preview',
  widths: { phone: 'Phone', tablet: 'Tablet', desktop: 'Desktop' },
  width: (name: string, pixels: number) => `${name}, ${numbered(pixels)} px`,
  previewAt: (width: string) => `Preview at ${width} width`,
  pageTheme: 'Theme of the page',
  shownAt: (scale: number) => `shown at ${Math.round(scale * 100)} %`,
  closePreview: 'Close the preview',
  frame: 'The page as readers will see it',
  linkTo: (address: string | null) => `A link to ${address}; links lead nowhere in the preview.`,

  unplaced: (count: number) => `${counted(count, 'caption')} without a photograph`,
  noneUnplaced: 'No caption is left without a photograph.',
  noPictureToGiveTo: 'Add a photograph to assign one to.',
  givesTo: (position: number) => ` assigns the chosen one to picture ${position}, replacing its own`,
  giveTo: (position: number) => (position === 0 ? 'Assign to a picture' : `Assign to picture ${position}`),
  inText: 'In the text',
  stepAndRest: (step: string, rest: string) => `${step}. ${rest}`,
};

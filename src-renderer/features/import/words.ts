/** What the import of article texts says. */
import { counted, numbered, plural } from '../../../src-main/domain/counts.ts';

export const WORDS = {
  title: 'Import article text',
  fileKinds: '.txt, .md, .html or .docx, or paste below',
  text: 'Article text',
  textExample: 'date 2024-08-12\nHeadline sentence\nStandfirst …\n\nCaption text. AP/Firstname Lastname',
  photographsFrom: 'Photographs from',
  wholeLibrary: 'the whole library',
  folder: (name: string) => `the folder ${name}`,
  sheet: 'what the contact sheet shows',
  compared: (compared: number, candidates: number) =>
    compared < candidates
      ? `the newest ${numbered(compared)} of ${numbered(candidates)} photographs compared`
      : counted(candidates, 'photograph compared', 'photographs compared'),
  reading: 'Reading the text…',
  nothingYet: 'The result appears here.',
  makeArticle: 'Create article',
  putIntoArticle: 'Add to the open article',
  doubtsOpen: (count: number) => `(${counted(count, 'doubt')} open)`,
  intoArticle: 'Into the open article',
  noPhotographFor: (captions: readonly number[]) =>
    `No photograph was found for ${plural(captions.length, 'caption', 'captions')} ${captions.join(', ')}.`,
  captionsKept: 'They are kept under the pictures: assign or discard them there.',

  paragraphs: (count: number) => counted(count, 'paragraph'),
  picturesRead: (all: number, credited: number, placed: number) =>
    `${all}, ${credited} with credit, ${placed} with photograph`,
  restrictionsKept: (pictures: number) =>
    `; what restricts ${plural(pictures, 'one', numbered(pictures))} of them is kept with it, not printed`,
  unusedPhotographs: (count: number) => `; ${counted(count, 'photograph')} without caption`,
  captionsRead: 'Captions as read',
  noCredit: 'no credit',
  notPrinted: (restrictions: string) => `Not printed: ${restrictions}`,
  goesTo: (photograph: string) => `→ ${photograph}`,
  noPhotograph: 'no photograph',
  photographOfLibrary: 'a photograph of the library',
  noneFound: 'none found',

  doubtsOfText: 'Doubts of the text',
  allDecided: 'Every doubt is decided.',
  toDecide: (open: number, all: number) => `${open} of ${all} doubts to decide`,
  accept: 'Accept',
  nextChoice: 'Next',
  swap: 'Swap',
  anotherPhotograph: 'another photograph',
  changeText: 'Change the text on the left where it is wrong.',
  unusedPhotograph: (name: string, goesIn: boolean) => `${name}: ${goesIn ? 'added at the end' : 'not added'}`,
  creditRead: (credit: string | null) => (credit === null ? 'No credit' : `Credit ${credit}`),
  readingOf: (position: number, count: number) => `(reading ${position} of ${count})`,
  captionKept: (choices: number) => `No photograph: the caption is kept under the pictures (${choices} to choose from)`,
  choiceOf: (position: number, count: number) => `(choice ${position} of ${count})`,
  nextChoiceAt: (caption: number) => `; the next choice is at caption ${caption}`,
  unused: 'No caption of the text is about this photograph.',
  notFound: (caption: number) => `No photograph was found for caption ${caption}.`,
  guessed: (caption: number, how: string, confidence: number, doubt: string | undefined) =>
    `The photograph of caption ${caption} is a guess (${how}, ${Math.round(confidence * 100)} %) and was not set${doubt === undefined ? '' : `: ${doubt}`}.`,
  guessedByOrder: 'only by its place in the order',
  guessedBy: (sign: string) => `by ${sign.replace('-', ' ')}`,
};

/** The help page on how texts are read: credits, restrictions, dates, names and search, made from the tables that the program reads by. */

import { LABEL_WORDS } from '../../../src-main/domain/article-text/label-words.ts';
import { numbered } from '../../../src-main/domain/counts.ts';
import { AGENCIES } from '../../../src-main/domain/credit/agencies.ts';
import { SUPPLIERS } from '../../../src-main/domain/credit/known-suppliers.ts';
import { COUNTRY_DATA, TOWN_DATA } from '../../../src-main/domain/names/place-data.ts';
import { WORDS_OF_PICTURE } from '../../../src-main/domain/rights/clause-words-picture.ts';
import { WORDS_OF_USE } from '../../../src-main/domain/rights/clause-words-use.ts';
import * as limits from '../../../src-main/domain/rights/notice-tables.ts';
import * as expiries from '../../../src-main/domain/rights/notice-tables-expiry.ts';
import { HIDE_IDENTITY } from '../../../src-main/domain/rights/notice-tables-identity.ts';
import * as kills from '../../../src-main/domain/rights/notice-tables-kill.ts';
import * as uses from '../../../src-main/domain/rights/notice-tables-use.ts';
import { ARTICLE_RIGHTS_FIELDS } from '../../../src-main/domain/rights/read-article-restrictions.ts';
import { PICTURE_RIGHTS_FIELDS } from '../../../src-main/domain/rights/read-restrictions.ts';
import { FILE_RIGHTS_FIELDS } from '../../../src-main/domain/rights/restriction.ts';
import { DATE_LANGUAGES, DATE_WORDS } from '../../../src-main/domain/text/date-words.ts';
import { APOSTROPHES, PLAIN_LETTERS } from '../../../src-main/domain/text/plain-letters.ts';

const cell = (text: string): string => text.replace(/\|/g, '\\|');
const code = (text: string): string => `\`${text}\``;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  `| ${head.join(' | ')} |`,
  `| ${head.map(() => '---').join(' | ')} |`,
  ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
  '',
];

/** `digitalSourceType` as `Digital Source Type`. */
const fieldName = (field: string): string =>
  field.replace(/([A-Z])/g, ' $1').replace(/^./, (letter) => letter.toUpperCase());

const KINDS: readonly (readonly [title: string, rule: string, phrases: readonly string[]])[] = [
  ['Embargo, anywhere in the text', 'R3', limits.EMBARGO_STRONG],
  ['Embargo, next to a date or time', 'R3', [...limits.EMBARGO_WITH_MOMENT, ...limits.EMBARGO_BARE]],
  ['End of use', 'R5', [...expiries.EXPIRY_STRONG, ...expiries.EXPIRY_WITH_MOMENT, ...expiries.EXPIRY_BY_SPAN]],
  [
    'Kill',
    'R4',
    [...kills.KILL_STRONG, ...kills.KILL_ORDERS, ...kills.KILL_AT_END, ...kills.KILL_ALONE, ...kills.KILL_WORDS],
  ],
  ['Territory that is out', 'R2', uses.OUT],
  ['Before a colon and the territories that are out', 'R2', uses.OUT_HEADINGS],
  ['One territory only', 'R2', uses.ONLY],
  ['Before a colon and the only territories', 'R2', uses.ONLY_HEADINGS],
  ['No sales', 'R1', uses.NO_SALES],
  ['No archive', 'R6', uses.NO_ARCHIVE],
  ['Editorial use only', 'R7', uses.EDITORIAL_ONLY],
  ['No cropping, no alteration', 'R8', uses.NO_CROPPING],
  ['No digital use', 'R8', uses.NO_DIGITAL],
  ['A face or name to be hidden, blocks until a person decides', 'R11', HIDE_IDENTITY],
  ['Told to the desk, and blocks nothing', 'R11', uses.FOR_A_PERSON],
];

const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  it: 'Italian',
  pt: 'Portuguese',
  nl: 'Dutch',
};

function restrictions(): readonly string[] {
  const fields = [
    ...FILE_RIGHTS_FIELDS.map(fieldName),
    ...PICTURE_RIGHTS_FIELDS.map((field) => `the picture’s ${field === 'altText' ? 'alt text' : field}`),
    ...ARTICLE_RIGHTS_FIELDS.map((field) => `the article’s ${field}`),
  ];
  return [
    '## Restrictions',
    '',
    `Read in ${[...new Set(fields)].join(', ')}. What has the words of an embargo, a kill or an end of use and cannot be read blocks until a person`,
    'decides.',
    '',
    'The phrases are written as the program has them: `(a|b)` is one of several, `?` may be missing, `<3>` are up to three other words, `*`',
    'is any ending, `{moment}` a date or time, `{places}` one or more territories. Capitals and accents make no difference.',
    '',
    'A sentence that no phrase knows is read by what its words are about: “not … use … before …” is an embargo, “use … until …” an end of use,',
    '“photograph … withdrawn” a kill, “replaces … version” a kill for a person to see to, “not … crop …” an alteration that is forbidden,',
    '“face … blur …” a demand to hide it. An embargo that hangs on an event, or whose moment cannot be read, holds until a person lifts it. A use',
    'that is denied *from* a day on ends when that day begins, one that is denied *after* it when the day is over; “four weeks after the',
    'exhibition closes” is counted by a person. Instructions,',
    'Usage Terms and the picture’s restrictions are read so throughout; a title, Job Id or keyword where it is a command and not news; a caption or',
    'headline where the command is in capitals, comes after a label (“Achtung:”, “Note to editors:”), speaks of the photograph',
    '(“this picture may …”), or opens with its use or with courtesy (“Not for use before …”, “Please remove …”). The article’s own text is read',
    'for embargoes, ends of use and kills that are in capitals, their own paragraph, labelled, or a sentence about an embargo or pictures.',
    '',
    ...KINDS.flatMap(([title, rule, phrases]) => [
      `### ${title} (${rule})`,
      '',
      ...[...new Set(phrases)].map((phrase) => `- ${code(phrase)}`),
      '',
    ]),
    '### What words are about, where no phrase knows the sentence',
    '',
    ...table(
      ['about', 'words'],
      Object.entries({ ...WORDS_OF_USE, ...WORDS_OF_PICTURE }).map(([about, words]) => [
        about,
        words.split(/\s+/).join(' '),
      ]),
    ),
  ];
}

function credits(): readonly string[] {
  const rows = (list: typeof AGENCIES) =>
    [...list]
      .sort((a, b) => a.name.localeCompare(b.name, 'en'))
      .map(({ name, aliases }) => [name, aliases.filter((alias) => alias !== name).join(', ')]);
  return [
    '## Credits',
    '',
    'A credit is at the end of a caption or in a field of its own: `AGENCY/Name`, `Name/AGENCY`, `Name/Provider via AGENCY`, in brackets or not.',
    'A name that is neither agency nor plainly a person is a doubt, never a certain photographer. Your desk’s own list of agencies takes the place of',
    'this one.',
    '',
    '### Agencies',
    '',
    ...table(['agency', 'also printed as'], rows(AGENCIES.filter((agency) => !SUPPLIERS.includes(agency)))),
    '### Libraries, platforms and others that are no person',
    '',
    ...table(['name', 'also printed as'], rows(SUPPLIERS)),
  ];
}

function parts(): readonly string[] {
  return [
    '## Parts of an article’s text',
    '',
    'These words before a colon, or alone on a line, say what follows. In the patterns `?` may be missing and `(a|b)` is one of several.',
    '',
    ...table(
      ['part', 'words'],
      Object.entries(LABEL_WORDS).map(([part, words]) => [part, words.map((word) => code(word)).join(', ')]),
    ),
  ];
}

function dates(): readonly string[] {
  const either = (names: readonly string[]) => names.map((name) => name.split('|').join(' or ')).join(', ');
  return [
    '## Dates',
    '',
    'Full names are read in every language; short names and a weekday alone only in a text of that language. Of `3/4/2024` an English text leaves open',
    'which is the month, any other has the day first. A year that is left out is the one that lies nearest to the photograph’s own day.',
    '',
    ...DATE_LANGUAGES.flatMap((language) => {
      const { weekdays, shortWeekdays, months, shortMonths } = DATE_WORDS[language];
      return [
        `### ${LANGUAGES[language]}`,
        '',
        `Weekdays: ${either(weekdays)}; short: ${either(shortWeekdays)}.`,
        '',
        `Months: ${either(months)}; short: ${either(shortMonths)}.`,
        '',
      ];
    }),
  ];
}

function names(): readonly string[] {
  const towns = TOWN_DATA.split('\n').reduce((sum, line) => sum + line.split('|').length - 1, 0);
  return [
    '## Names and places',
    '',
    'Where a name has two spellings, these decide, in this order; how often a spelling occurs decides nothing:',
    '',
    '1. your word list;',
    '2. accents, apostrophes and special letters (`Angèle` over `Angele`), unless both are printed forms of one place;',
    '3. the spelling of a known place;',
    '4. Person Shown and the places in the file;',
    '5. for places and things, not for persons, the dictionary of the article’s language.',
    '',
    'Where none of them decides, every spelling is offered and a key chooses.',
    '',
    `The program knows ${numbered(towns)} towns and ${COUNTRY_DATA.split('\n').length} countries and territories by name (GeoNames, CC BY 4.0; country names by CLDR). A`,
    'photograph’s GPS position gives its town and country without a network.',
    '',
  ];
}

function search(): readonly string[] {
  const letters = Object.entries(PLAIN_LETTERS).map(([letter, plain]) => `${letter} → ${plain}`);
  const apostrophes = [...APOSTROPHES.source.replace(/[[\]]/g, '')];
  return [
    '## Search',
    '',
    'Capitals and accents make no difference, in what is typed and in what is found. Letters without an accent to drop are searched as:',
    '',
    `${letters.join(', ')}.`,
    '',
    `All of these are one apostrophe: ${apostrophes.map((one) => (one === '`' ? 'the grave accent' : code(one))).join(' ')}. A name with one is also found without (\`ohara\`), and ä, ö, ü, ø and å are also found as`,
    'ae, oe, ue, oe and aa.',
    '',
  ];
}

export function readingPage(): string {
  return [
    '# How texts are read',
    '',
    'What the program knows when it reads captions, credits, restrictions and dates. This page is made from the tables that it reads by.',
    '',
    ...credits(),
    ...restrictions(),
    ...parts(),
    ...dates(),
    ...names(),
    ...search(),
  ].join('\n');
}

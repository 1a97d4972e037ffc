/** The credit review sheet for print: every picture with evidence, restrictions, findings and the line to sign. */
import { countFindings, type Finding } from '../finding.ts';
import type { NewsMetadata } from '../metadata.ts';
import { otherThanDesk } from '../other-than-desk.ts';
import { oneLine } from './caption-line.ts';
import { CREDITS_STYLE } from './credits-style.ts';
import type { BundleContent, BundlePicture, ExportFormat } from './format.ts';
import { html, languageTag, revealed } from './html-text.ts';
import { renditionFor } from './renditions.ts';

export const creditsSheet = {
  id: 'credits',
  label: 'Credit review sheet',
  render: (content) => [{ path: 'credits.html', kind: 'text', text: sheetOf(content) }],
} as const satisfies ExportFormat;

const POLICY =
  "default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function sheetOf(content: BundleContent): string {
  const { article, findings, overrides, pictures, profile, programVersion } = content;
  const { warn, info } = countFindings(findings);
  const signed = pictures.filter(({ picture }) => picture.signOff != null).length;
  const headline = oneLine(article.headline) || 'Untitled';
  const facts = [
    ['Date', article.date],
    ['Profile', profile.label],
    ['Pictures', String(pictures.length)],
    ['Signed off', `${signed} of ${pictures.length}`],
    ['Findings', `${warn} warnings, ${info} notes`],
    ['Overridden', overrides.length === 0 ? '' : String(overrides.length)],
    ['Made with', `Picture Desk ${programVersion}`],
  ] as const;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${html(POLICY)}">
<meta name="color-scheme" content="light">
<title>Credits: ${html(headline)}</title>
<style>
${CREDITS_STYLE}</style>
</head>
<body>
<main>
<header>
<p class="kind">Credit review sheet</p>
<h1 lang="${html(languageTag(article.language))}" dir="auto">${html(headline)}</h1>
<dl class="facts">
${facts
  .filter(([, value]) => value !== '')
  .map(([name, value]) => `<div><dt>${name}</dt><dd>${html(value)}</dd></div>`)
  .join('\n')}
</dl>
</header>
${overridesOf(content)}${findingList(
  'About the article',
  findings.filter(({ picture }) => picture == null),
  overrides,
)}${pictures.map((picture) => pictureOf(content, picture)).join('\n')}
</main>
</body>
</html>
`;
}

function overridesOf({ overrides }: BundleContent): string {
  if (overrides.length === 0) return '';
  const rows = overrides.map(
    ({ rule, picture, finding, name, reason }) =>
      `<tr><th scope="row">${html(rule)}</th><td>${picture ?? 'Article'}</td><td>${html(finding)}</td><td>${html(name)}</td><td>${html(reason)}</td></tr>`,
  );
  return `<section class="overrides">
<h2>Overridden findings</h2>
<table>
<thead><tr><th scope="col">Rule</th><th scope="col">Picture</th><th scope="col">Finding</th><th scope="col">By</th><th scope="col">Reason</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</section>
`;
}

/** What the photograph's own metadata say, next to what the article says. */
const EVIDENCE: readonly (readonly [label: string, field: keyof NewsMetadata])[] = [
  ['Creator', 'creator'],
  ['Credit Line', 'creditLine'],
  ['Source', 'source'],
  ['Copyright Notice', 'copyrightNotice'],
  ['Rights Usage Terms', 'usageTerms'],
  ['Instructions', 'instructions'],
  ['Digital Source Type', 'digitalSourceType'],
  ['Date Created', 'dateCreated'],
];

function pictureOf({ findings, overrides }: BundleContent, bundled: BundlePicture): string {
  const { picture, photo, position, agencies, photographer, restrictions } = bundled;
  const evidence = EVIDENCE.flatMap(([label, field]) => {
    const other = otherThanDesk(photo, field);
    return [
      row(label, textOf(photo.metadata[field]), 'not stated'),
      ...(other === undefined ? [] : [row('The file says', textOf(other ?? undefined), 'nothing')]),
    ];
  });
  const mine = findings.filter((finding) => finding.picture === position);
  return `<section class="picture">
<h2><span class="number">${position}</span> <span dir="auto">${revealed(oneLine(picture.credit) || 'No credit')}</span></h2>
<div class="columns">
<div class="shown">
${imageOf(bundled)}
<p class="caption" dir="auto">${revealed(picture.caption.trim())}</p>
</div>
<div>
<dl>
${row('Agency', agencies.join('/'), 'not recognised')}
${row('Photographer', photographer ?? '', 'not recognised')}
${row('File', photo.fileName, '')}
</dl>
<h3>${photo.own === undefined ? "The file's own metadata" : 'The metadata as the desk wrote it'}</h3>
<dl>
${evidence.join('\n')}
</dl>
${restrictions.length === 0 ? '' : `<h3>Restrictions</h3>\n<ul class="restrictions">\n${restrictions.map((phrase) => `<li>${revealed(phrase)}</li>`).join('\n')}\n</ul>\n`}${findingList('Findings', mine, overrides, 'h3')}${signOffOf(bundled)}
</div>
</div>
</section>`;
}

function imageOf({ position, renditions, picture }: BundlePicture): string {
  const small = renditionFor({ renditions } as BundlePicture, 600);
  if (small == null) return '';
  const alt = oneLine(picture.altText) || `Picture ${position}`;
  return `<img src="${html(small.path)}" width="${small.width}" height="${small.height}" alt="${html(alt)}" loading="lazy">`;
}

function signOffOf({ picture }: BundlePicture): string {
  if (picture.signOff == null) {
    return '<p class="sign">Not signed off. <span class="blank">Name</span> <span class="blank">Date</span></p>';
  }
  const { name, at } = picture.signOff;
  const when = at.replace('T', ' ').replace(/:\d\d(\.\d+)?Z$/, ' UTC');
  return `<p class="sign done">Signed off by <strong dir="auto">${revealed(name)}</strong>, ${html(when)}</p>`;
}

const SEVERITY_WORDS = { block: 'Blocks', warn: 'Warning', info: 'Note' } as const;

function findingList(
  title: string,
  findings: readonly Finding[],
  overrides: BundleContent['overrides'],
  level = 'h2',
): string {
  if (findings.length === 0) return '';
  // A bundle is written only when nothing blocks any more: what still has that severity was let pass.
  const passed = new Set(overrides.map(({ rule }) => rule));
  const items = findings.map(({ rule, severity, message }) => {
    const word = severity === 'block' && passed.has(rule) ? 'Overridden' : SEVERITY_WORDS[severity];
    return `<li class="${severity}"><strong>${word}</strong> <span class="rule">${html(rule)}</span> ${html(message)}</li>`;
  });
  const list = `<${level}>${title}</${level}>\n<ul class="findings">\n${items.join('\n')}\n</ul>\n`;
  return level === 'h2' ? `<section>\n${list}</section>\n` : list;
}

function row(label: string, text: string, absent: string): string {
  const value = text === '' ? `<span class="absent">${absent}</span>` : `<span dir="auto">${revealed(text)}</span>`;
  return `<div><dt>${label}</dt><dd>${value}</dd></div>`;
}

function textOf(value: NewsMetadata[keyof NewsMetadata]): string {
  if (value == null) return '';
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string').join(', ') : String(value);
}

/** The registry of export formats, in the order shown in the dialog; a new format is one file and one line here. */
import { articleMarkdown } from './article-markdown.ts';
import { articleText } from './article-text.ts';
import { captionsCsv } from './captions-csv.ts';
import { contactSheet } from './contact-sheet.ts';
import { creditsSheet } from './credits-sheet.ts';
import { decisions } from './decisions.ts';
import type { ExportFormat, Preset } from './format.ts';
import { ninjs } from './ninjs.ts';
import { page } from './page.ts';

export const FORMATS: readonly ExportFormat[] = [
  page,
  ninjs,
  articleMarkdown,
  articleText,
  captionsCsv,
  creditsSheet,
  contactSheet,
  decisions,
];

/** The formats that a preset writes. The decisions are always among them: a bundle must give its article back. */
export function formatsOf(preset: Preset): readonly ExportFormat[] {
  if (preset.formats.length === 0) return FORMATS;
  return FORMATS.filter((format) => preset.formats.includes(format.id) || format.id === decisions.id);
}

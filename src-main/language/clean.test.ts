/** Grammar and spelling over the clean corpus: fewer than 2 warnings in 100 captions, and each is printed. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runChecks } from '../domain/checks/index.ts';
import { CLEAN_GALLERIES } from '../domain/checks/testing/corpus/clean.ts';
import { inputOf } from '../domain/checks/testing/corpus/gallery.ts';
import { loadLanguageTools } from './language-tools.ts';

const packages = join(import.meta.dirname, '../../node_modules');

test('clean captions stay clean when grammar and spelling are checked too', async () => {
  const language = await loadLanguageTools(packages);
  const captions = CLEAN_GALLERIES.reduce((sum, gallery) => sum + gallery.captions.length, 0);
  const found = CLEAN_GALLERIES.flatMap((gallery) => runChecks({ ...inputOf(gallery), language }));
  const warnings = found.filter((finding) => finding.severity === 'warn');
  const shown = warnings.map((finding) => `${finding.rule}: ${finding.message}`);
  console.log(`Clean corpus, all rules: ${captions} captions, ${warnings.length} warnings`, shown);
  expect(found.filter((finding) => finding.severity === 'block')).toEqual([]);
  expect(warnings.length / captions, shown.join('\n')).toBeLessThan(0.02);
}, 60_000);

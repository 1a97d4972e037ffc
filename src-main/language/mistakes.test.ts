/** The whole score over the seeded mistakes, with the true grammar and spelling. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { runChecks } from '../domain/checks/index.ts';
import { LANGUAGE_MISTAKES, MISTAKES } from '../domain/checks/testing/corpus/mistakes.ts';
import { scoreOf } from '../domain/checks/testing/corpus/seeded.ts';
import { loadLanguageTools } from './language-tools.ts';

const folder = dirname(createRequire(import.meta.url).resolve('dictionary-en'));

test('seeded mistakes are found, those of grammar and spelling too', async () => {
  const language = await loadLanguageTools({ aff: join(folder, 'index.aff'), dic: join(folder, 'index.dic') });
  const { seeded, found, missed } = scoreOf(MISTAKES, (input) => runChecks({ ...input, language }));
  const share = ((found / seeded) * 100).toFixed(1);
  console.log(
    `Seeded mistakes found, all rules: ${found} of ${seeded} (${share} %)${missed.length === 0 ? '' : `; missed: ${missed.join('; ')}`}`,
  );
  expect(found / seeded).toBeGreaterThanOrEqual(0.95);
  const ofLanguage = scoreOf(LANGUAGE_MISTAKES, (input) => runChecks({ ...input, language }));
  expect(ofLanguage.found / ofLanguage.seeded).toBeGreaterThanOrEqual(0.95);
});

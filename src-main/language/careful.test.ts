/** Checks and fixes over right texts and over slips: nothing right is found, each slip is found once, and a fix leaves the right words. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyFixes } from '../domain/checks/apply-fix.ts';
import { runChecks } from '../domain/checks/index.ts';
import { CAREFUL_NAMESAKES } from '../domain/checks/testing/corpus/careful-namesakes.ts';
import { CAREFUL_RIGHT } from '../domain/checks/testing/corpus/careful-right.ts';
import type { CarefulText } from '../domain/checks/testing/corpus/careful-text.ts';
import { CAREFUL_WRONG } from '../domain/checks/testing/corpus/careful-wrong.ts';
import { exampleInput } from '../domain/checks/testing/example.ts';
import type { LanguageTools } from '../domain/language-tools.ts';
import { speltLanguage } from './dictionaries.ts';
import { loadLanguageTools } from './language-tools.ts';

const packages = join(import.meta.dirname, '../../node_modules');
const opened = new Map<string, Promise<LanguageTools>>();

async function toolsFor(tag: string): Promise<LanguageTools | null> {
  const language = speltLanguage(tag);
  if (language === null) return null;
  const tools = opened.get(language) ?? loadLanguageTools(packages, language);
  opened.set(language, tools);
  return tools;
}

async function inputOf(text: CarefulText) {
  const tools = await toolsFor(text.language);
  const date = text.date ?? '2025-03-09';
  return exampleInput({
    language: text.language,
    date,
    now: `${date}T20:00:00Z`,
    headline: text.headline ?? '',
    standfirst: text.standfirst ?? '',
    body: text.body ?? '',
    pictures: text.captions.map((caption, at) => ({
      caption,
      altText: '',
      metadata: {
        ...(text.persons?.[at] === undefined ? {} : { personInImage: [...text.persons[at]] }),
        ...(text.place === undefined ? {} : { city: text.place[0], country: text.place[1] }),
      },
      photo: { capturedAt: null },
    })),
    ...(tools === null ? {} : { tools }),
  });
}

describe.each([...CAREFUL_RIGHT, ...CAREFUL_WRONG, ...CAREFUL_NAMESAKES])('$language: $id', (text) => {
  it('is found as it is, once, and made right by its fixes', async () => {
    const input = await inputOf(text);
    const found = runChecks(input).filter(({ rule }) => rule.startsWith('T'));
    const wanted = text.finds ?? [];
    const told = found.filter(({ rule, severity }) => severity !== 'info' || wanted.includes(rule));
    expect(told.map(({ rule }) => rule).sort()).toEqual([...wanted].sort());
    const fixed = applyFixes(
      input.article,
      found.filter(({ suggestion, choices }) => suggestion !== null && choices === undefined),
    );
    expect(fixed.pictures.map(({ caption }) => caption)).toEqual(text.fixed ?? text.captions);
    expect(fixed.body).toBe(text.fixedBody ?? text.body ?? '');
  }, 60_000);
});

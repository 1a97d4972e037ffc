// The desk's words for the form, while the library's answers come late.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { VocabularyEntry } from '../../../../src-main/domain/writing/vocabulary.ts';
import { startLateDesk } from '../../../shared/testing/late-desk.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('words that were asked for before a list changed do not stay for those that came after', async () => {
  const entry: VocabularyEntry = { text: 'Edda Quillfeather', kind: 'name', source: 'desk', count: 1 };
  let known: readonly VocabularyEntry[] = [];
  startLateDesk({ answer: async () => ({ ok: true, value: known }) }, 400, () => 400);
  const { forgetFormVocabulary, formVocabulary } = await import('./form-vocabulary.ts');
  const texts = (): readonly string[] => formVocabulary().map(({ text }) => text);
  expect(texts()).toEqual([]);
  // The first answer is under way; the list changes before it comes.
  await vi.advanceTimersByTimeAsync(100);
  known = [entry];
  forgetFormVocabulary();
  await vi.advanceTimersByTimeAsync(1_000);
  texts();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(texts()).toEqual(['Edda Quillfeather']);
});

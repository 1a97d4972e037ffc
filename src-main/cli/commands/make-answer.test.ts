/** The answer of `make` says why a caption was not placed. */
import { expect, it } from 'vitest';
import { madeAnswer } from './make-answer.ts';

it('says what speaks against the nearest photograph', () => {
  const picture = {
    position: null,
    photo: null,
    matchedBy: 'metadata',
    confidence: 0.5,
    caption: 'Rowers',
    credit: null,
  };
  const doubt = 'the text is set in Dresden, the file’s City is Leipzig';
  const { text, json } = madeAnswer(null, [{ ...picture, doubt }], { findings: [], blocking: [], passed: [] }, []);
  expect(text).toContain(`the nearest is at 50 %: ${doubt}; write its file name before the caption`);
  expect(json).toMatchObject({ pictures: [{ doubt }] });
});

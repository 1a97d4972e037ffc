/** Reads the text soon after each change, and keeps how it was read together with what was decided of its doubts. */
import { useEffect, useState } from 'react';
import type { TextImport, TextMatches } from '../../../src-main/contract/views.ts';
import { call } from '../../shared/api.ts';
import { library } from '../../shared/photographs/library.ts';
import { attempt } from '../../shared/window/notices.ts';
import { type ImportScope, selectionOf } from './import-scope.ts';
import { type Review, startReview } from './state/import-review.ts';

const READ_DELAY_MS = 250;

export interface ImportReading {
  readonly read: TextImport;
  readonly plan: TextMatches;
}

interface ReadText {
  /** Null until the text was read. */
  readonly reading: ImportReading | null;
  readonly review: Review | null;
  readonly isBeingRead: boolean;
  readonly setReview: (review: Review) => void;
}

/** `target`: the article that it would go into; null for a new one. */
export function useReading(text: string, target: number | null, scope: ImportScope): ReadText {
  const [reading, setReading] = useState<ImportReading | null>(null);
  const [review, setReview] = useState<Review | null>(null);
  const [isBeingRead, setIsBeingRead] = useState(false);
  useEffect(() => {
    setReading(null);
    setReview(null);
    setIsBeingRead(text.trim() !== '');
    if (text.trim() === '') return;
    let isWanted = true;
    const timer = window.setTimeout(
      () =>
        attempt(async () => {
          const asked = { text, articleId: target, candidates: selectionOf(scope, library.get().query) };
          const answers = Promise.all([call('text.parse', { text }), call('text.match', asked)]);
          const [read, plan] = await answers.finally(() => isWanted && setIsBeingRead(false));
          if (!isWanted) return;
          setReading({ read, plan });
          setReview(startReview(read, plan));
        }),
      READ_DELAY_MS,
    );
    return () => {
      isWanted = false;
      window.clearTimeout(timer);
    };
  }, [text, target, scope]);
  return { reading, review, isBeingRead, setReview };
}

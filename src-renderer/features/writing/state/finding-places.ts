/** Asks for the places that a search finds; a regular expression gets its own thread and a second of time. */
import type { Article } from '../../../../src-main/domain/article.ts';
import { type FindQuery, type FindResult, findPlaces } from '../../../../src-main/domain/writing/find-replace.ts';
import { WORDS } from '../words.ts';
import FindWorker from './find-worker.ts?worker';

/** Longest time at work for one expression over a whole gallery, in ms; an honest one takes a few. */
const LIMIT = 1_000;
export const TOO_LONG: FindResult = {
  places: [],
  isCut: false,
  fault: WORDS.stopped,
};

let worker: Worker | null = null;
let seq = 0;
let pending: (() => void) | null = null;

function stop(): void {
  worker?.terminate();
  worker = null;
}

/** The places, or why there are none in words; null where a newer search has taken over. */
export function seekPlaces(article: Article, query: FindQuery): Promise<FindResult | null> {
  pending?.();
  if (!query.regex) return Promise.resolve(findPlaces(article, query));
  seq += 1;
  const own = seq;
  return new Promise((resolve) => {
    const started = worker ?? new FindWorker();
    worker = started;
    const end = (result: FindResult | null): void => {
      window.clearTimeout(timer);
      pending = null;
      resolve(result);
    };
    const timer = window.setTimeout(() => {
      stop();
      end(TOO_LONG);
    }, LIMIT);
    // A search that is overtaken is still at work: its thread ends with it.
    pending = () => {
      stop();
      end(null);
    };
    started.onerror = (event) => {
      stop();
      end({ places: [], isCut: false, fault: WORDS.searchFailed(event.message) });
    };
    started.onmessage = ({ data }: MessageEvent<{ readonly seq: number; readonly result: FindResult }>) => {
      if (data.seq === own) end(data.result);
    };
    started.postMessage({ seq: own, article, query });
  });
}

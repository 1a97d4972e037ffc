/** Answers calls about opening a bundle again: it is verified first, then waits for the editor's decision. */

import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { DeskFileReader } from '../../decoder/desk-file-reader.ts';
import type { Tasks } from '../../desk/tasks.ts';
import { counted } from '../../domain/counts.ts';
import { DeskError } from '../../domain/failure.ts';
import type { ArrivedBundle } from '../../domain/overviews/exports.ts';
import { unexpected } from '../../domain/unexpected.ts';
import { looksLikeBag } from '../../filesystem/open-bag.ts';
import {
  type ArticleFromBundlePorts,
  articleFromBundle,
  lostPictures,
} from '../../usecases/articles/article-from-bundle.ts';
import type { CuratePorts } from '../../usecases/articles/curate-pictures.ts';
import type { OpenedBundle } from '../../usecases/articles/open-bundle.ts';
import type { Emit, Handlers } from '../transport.ts';
import { openedArticle } from './articles.ts';

type Answered =
  | 'bundles.waiting'
  | 'bundles.open'
  | 'bundles.dismiss'
  | 'internal.bundlesAmong'
  | 'internal.bundleArrived';

interface Waiting {
  readonly opened: OpenedBundle;
  readonly look: Omit<ArrivedBundle, 'lost'>;
}

export function bundleHandlers(
  ports: ArticleFromBundlePorts & Pick<CuratePorts, 'photos'>,
  tasks: Tasks,
  emit: Emit,
  files: Pick<DeskFileReader, 'bundle'>,
): Pick<Handlers, Answered> {
  const waiting = new Map<string, Waiting>();
  const seen = ({ look, opened }: Waiting): ArrivedBundle => ({ ...look, lost: lostPictures(ports, opened) });
  return {
    'internal.bundlesAmong': async ({ paths }) => {
      const found = await Promise.all(paths.map(looksLikeBag));
      return paths.filter((_, at) => found[at]);
    },
    'internal.bundleArrived': async ({ path }) => {
      const name = basename(path);
      const found = await tasks.run('bundle', name, (task) => lookAt(path, name, task, files), sentenceOf);
      waiting.set(found.look.token, found);
      emit('bundles.changed', null);
      return name;
    },
    'bundles.waiting': () => [...waiting.values()].map(seen),
    'bundles.open': ({ token }) => {
      const found = waiting.get(token);
      if (found === undefined) {
        throw new DeskError('not-found', 'No bundle is waiting to be opened.', {
          wayOut: 'Choose the bundle again.',
        });
      }
      const { article, lost } = articleFromBundle(ports, found.opened, found.look.faults.length === 0);
      waiting.delete(token);
      return { ...openedArticle(ports, article), lost };
    },
    'bundles.dismiss': ({ token }) => {
      waiting.delete(token);
    },
  };
}

async function lookAt(
  path: string,
  name: string,
  task: Parameters<Parameters<Tasks['run']>[2]>[0],
  reader: Pick<DeskFileReader, 'bundle'>,
): Promise<Waiting> {
  const onProgress = (done: number, total: number): void => task.report({ phase: 'Verifying', done, total });
  const { verification, opened } = await reader.bundle(path, { signal: task.signal, onProgress });
  if (opened === null) throw unexpected(`the article of ${path}`, 'only its proof');
  const { files, problems } = verification;
  const { headline, pictures } = opened.article;
  const look = { token: randomUUID(), name, headline, pictures: pictures.length, files, faults: problems };
  return { opened, look: { ...look, from: opened.from } };
}

function sentenceOf({ look }: Waiting): string {
  const { name, files, faults } = look;
  if (faults.length === 0)
    return `${name} is verified: ${counted(files, 'file matches its checksum', 'files match their checksums')}.`;
  return `${name} was changed after it was written: ${counted(faults.length, 'fault')}.`;
}

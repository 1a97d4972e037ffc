/** Answers calls about `.xmp` sidecars: which would be written, and, when the editor has agreed, writing them. */

import type { Tasks } from '../../desk/tasks.ts';
import { counted } from '../../domain/counts.ts';
import type { Agency } from '../../domain/credit/agencies.ts';
import type { CuratePorts } from '../../usecases/articles/curate-pictures.ts';
import { requireArticle } from '../../usecases/articles/edit-article.ts';
import type { SidecarQueue } from '../../usecases/photographs/sidecar-queue-ports.ts';
import { planSidecars, type SidecarPorts, writeSidecars } from '../../usecases/photographs/write-sidecars.ts';
import type { Handlers } from '../transport.ts';

export interface SidecarHandling {
  readonly curate: Pick<CuratePorts, 'articles' | 'clock'>;
  readonly agencies: () => readonly Agency[];
  /** Made on the first call: the program behind it is not needed before. */
  readonly ports: () => Promise<SidecarPorts>;
  readonly tasks: Tasks;
  readonly queue: Pick<SidecarQueue, 'ask' | 'deskName'>;
  /** The queue has something to do. */
  readonly stir: () => void;
  /** Looks for the new files in their folders. */
  readonly rescan: () => void;
}

export function sidecarHandlers(
  handling: SidecarHandling,
): Pick<Handlers, 'sidecars.plan' | 'sidecars.write' | 'sidecars.ask'> {
  const { curate, ports, tasks } = handling;
  const articleOf = (id: number) => requireArticle(curate, id);
  return {
    'sidecars.plan': async ({ articleId, pictureIds }) => {
      const made = await ports();
      made.xmp.prepare();
      return planSidecars(made, articleOf(articleId), pictureIds);
    },
    'sidecars.ask': ({ ids }) => {
      const result = handling.queue.ask(ids);
      handling.stir();
      return result;
    },
    'sidecars.write': ({ articleId, pictureIds, fields }) =>
      tasks.run(
        'sidecars',
        'Sidecars',
        async ({ signal, report }) => {
          const article = articleOf(articleId);
          const order = {
            article,
            pictureIds,
            fields,
            now: curate.clock.now(),
            agencies: handling.agencies(),
            by: handling.queue.deskName(),
          };
          const onProgress = (done: number, total: number): void => report({ phase: 'Writing sidecars', done, total });
          const result = await writeSidecars(await ports(), order, { signal, onProgress });
          if (result.written.length > 0) handling.rescan();
          return result;
        },
        ({ written, failed }) =>
          `${counted(written.length, 'sidecar')} written${failed.length === 0 ? '' : `, ${failed.length} NOT written`}.`,
      ),
  };
}

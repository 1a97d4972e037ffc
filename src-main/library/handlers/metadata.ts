/** Answers calls about photographs' own metadata: edits of one or many, and the pictures that could take the words. */

import type { Tasks } from '../../desk/tasks.ts';
import { CommonValues } from '../../domain/common-metadata.ts';
import { counted } from '../../domain/counts.ts';
import type { Agency } from '../../domain/credit/agencies.ts';
import { type CodeList, codesOf } from '../../domain/writing/codes.ts';
import { expandEdits } from '../../domain/writing/expand-edits.ts';
import {
  type EditsOf,
  editManyMetadata,
  editPhotoMetadata,
  fieldWords,
  type MetadataPorts,
} from '../../usecases/photographs/edit-metadata.ts';
import { type OfferPorts, usesOf } from '../../usecases/photographs/offer-words.ts';

import { type SuggestionSource, suggestValues } from '../../usecases/photographs/suggest-values.ts';
import type { Handlers } from '../transport.ts';

export interface MetadataHandling {
  readonly ports: MetadataPorts & OfferPorts;
  readonly tasks: Tasks;
  readonly codes: { list(): readonly CodeList[] };
  readonly delimiter: () => string;
  readonly agencies: () => readonly Agency[];
  /** What completes a field, the nearest first. */
  readonly suggestions: readonly SuggestionSource[];
}

type Answered = 'metadata.edit' | 'metadata.common' | 'metadata.suggest' | 'metadata.uses';

/** So many photographs are read before other calls have their turn. */
const PAGE = 200;
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export function metadataHandlers(handling: MetadataHandling): Pick<Handlers, Answered> {
  const { ports, tasks } = handling;
  return {
    'metadata.edit': ({ photoIds, edits, expand, what }) => {
      const [only] = photoIds;
      if (photoIds.length === 1 && only !== undefined && !expand && what === undefined)
        return editPhotoMetadata(ports, only, edits);
      const ground = {
        codes: codesOf(handling.codes.list()),
        delimiter: handling.delimiter(),
        agencies: handling.agencies(),
      };
      const editsOf: EditsOf = expand ? (photo) => expandEdits(photo, edits, ground) : () => edits;
      return tasks.run(
        'metadata',
        'Metadata',
        ({ signal, report }) =>
          editManyMetadata(
            ports,
            { photoIds, editsOf, what: what ?? fieldWords(edits) },
            {
              signal,
              onProgress: (done, total) => report({ phase: 'Writing metadata', done, total }),
              breathe,
            },
          ),
        ({ changed, left }) =>
          `Metadata of ${counted(changed, 'photograph')} written${left.length === 0 ? '' : `, ${left.length} not changed`}.`,
        { quiet: true, cancelled: 'Stopped. One undo reverts what was written.' },
      );
    },
    'metadata.common': async ({ photoIds }, call) => {
      const common = new CommonValues();
      for (const [at, id] of photoIds.entries()) {
        const photo = ports.photos.photo(id);
        if (photo !== null) common.add(photo.metadata);
        if (at % PAGE !== PAGE - 1) continue;
        await breathe();
        call?.signal.throwIfAborted();
      }
      return common.result();
    },
    'metadata.suggest': ({ field, typed }) => suggestValues(handling.suggestions, field, typed),
    'metadata.uses': ({ photoId }) => usesOf(ports, photoId),
  };
}

/** Embargoes that only a person can lift: an event, or no moment, in Spanish. */
import type { Sample } from './restriction-sample.ts';

export const EMBARGO_EVENTS_SPANISH: readonly Sample[] = [
  ['Imágenes embargadas hasta después del estreno', 'embargo@?'],
  ['No publicar hasta que se comunique el fallo', 'embargo@?'],
  ['Difusión autorizada solo después de la ceremonia', 'embargo@?'],
  ['Prohibida su difusión hasta que finalice el acto', 'embargo@?'],
  ['Imagen embargada hasta nuevo aviso', 'embargo@?'],
  ['Para publicar después del estreno', 'embargo@?'],
  ['Embargo hasta el inicio del acto', 'embargo@?'],
  ['No se publicará hasta que finalice el Consejo de Ministros', 'embargo@?'],
];

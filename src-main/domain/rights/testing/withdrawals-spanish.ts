/** Photographs that are withdrawn, in Spanish. */
import type { Sample } from './restriction-sample.ts';

export const WITHDRAWALS_SPANISH: readonly Sample[] = [
  ['ELIMINACIÓN OBLIGATORIA: no utilizar esta fotografía', 'kill'],
  ['Anulación de la fotografía: no publicar', 'kill'],
  ['ATENCIÓN: retiren esta fotografía, no corresponde al hecho', 'kill'],
  ['ELIMINAR: foto con error de identificación, rogamos no la utilicen', 'kill'],
  ['ANULACIÓN. Rogamos a nuestros abonados que retiren esta imagen de sus archivos', 'kill'],
  ['Foto enviada por error: no utilizarla', 'kill'],
  ['Se ruega eliminar esta imagen de sus archivos', 'kill'],
  ['ANULADA: no publicar', 'kill'],
  ['Retirada inmediata de esta fotografía', 'kill'],
  ['ANULADA. Se ruega eliminar esta fotografía de sus archivos', 'kill'],
  ['Foto retirada por error de identificación; no utilizar', 'kill'],
  ['Se ruega no hacer uso de esta imagen', 'kill'],
  ['Eliminen esta foto de sus sistemas, por favor', 'kill'],
  ['Retiren esta imagen de sus páginas web', 'kill'],
  ['Se retira esta fotografía por petición del autor', 'kill'],
];

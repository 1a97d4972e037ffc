/** Terms that bind nothing, or only tell what no rule holds the desk to, in Spanish. */
import type { Sample } from './restriction-sample.ts';

export const CLEAN_TERMS_SPANISH: readonly Sample[] = [
  ['Exposición: 5 de diciembre de 2036 - 31 de enero de 2037', ''],
  ['Sin embargo, se agradece citar la fuente', ''],
  ['Uso gratuito hasta nuevo aviso', ''],
  ['Se ruega consultar con prensa antes de publicar', ''],
  ['Retirada inmediata de los restos del avión', ''],
  ['Uso libre para medios citando la fuente.', '', 'usageTerms'],
  ['Se agradece el envío de un ejemplar.', '', 'usageTerms'],
  ['Sin restricciones de uso.', '', 'usageTerms'],
  ['Imagen de archivo anterior a la reforma.', '', 'usageTerms'],
  ['Imagen cedida por la organización para su difusión.', '', 'usageTerms'],
  ['Se puede usar citando a la fundación', '', 'usageTerms'],
  ['Imagen tomada antes del partido', '', 'usageTerms'],
  ['Embargo levantado', ''],
];

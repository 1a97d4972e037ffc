/** Uses that end, in Spanish. */
import type { Sample } from './restriction-sample.ts';

export const END_OF_USE_SPANISH: readonly Sample[] = [
  ['Prohibido su uso después del 31 de enero de 2036', 'expiry@2036-02-01T00:00Z'],
  ['Uso gratuito hasta el 30/06/2036', 'expiry@2036-07-01T00:00Z'],
  ['Prohibida la reproducción después del 31 de marzo de 2036', 'expiry@2036-04-01T00:00Z'],
  ['Usar solo hasta el 20 de diciembre de 2036', 'expiry@2036-12-21T00:00Z'],
  ['Los derechos caducan el 15 de enero de 2037', 'expiry@2037-01-16T00:00Z'],
  ['Uso permitido solo hasta el 31/12/2036', 'expiry@2037-01-01T00:00Z'],
  ['Queda prohibida su reproducción a partir del 31 de enero de 2037', 'expiry@2037-02-01T00:00Z'],
  ['Derechos cedidos hasta el 30 de junio de 2037', 'expiry@2037-07-01T00:00Z'],
  ['Uso permitido hasta el 31 de enero de 2037', 'expiry@2037-02-01T00:00Z'],
  ['Imagen disponible para su uso durante 30 días desde su publicación', 'expiry~30d'],
  ['No utilizar después del 31 de enero de 2036', 'expiry@2036-02-01T00:00Z'],
  ['Uso permitido hasta el 30 de junio de 2036', 'expiry@2036-07-01T00:00Z'],
  ['Uso autorizado durante 15 días desde su distribución', 'expiry~15d'],
  ['Uso permitido exclusivamente hasta el 31 de octubre de 2037', 'expiry@2037-11-01T00:00Z'],
  ['Caduca el 30 de septiembre de 2037', 'expiry@2037-10-01T00:00Z'],
  ['Uso gratuito limitado a las 48 horas posteriores a su emisión', 'expiry~2d'],
  ['Derechos válidos hasta el 5 de mayo de 2037', 'expiry@2037-05-06T00:00Z'],
  ['Prohibido su uso pasados 30 días', 'expiry~30d'],
  ['Uso gratuito entro 15 giorni dalla consegna', 'expiry~15d'],
  ['No usar después del 15 de diciembre de 2037', 'expiry@2037-12-16T00:00Z'],
  ['Uso autorizado únicamente durante la celebración del torneo', 'expiry@?'],
  ['Imágenes libres de derechos hasta el 14 de julio de 2037, inclusive', 'expiry@2037-07-15T00:00Z'],
  ['Autorizada su publicación solo en la semana del estreno', 'expiry@?'],
];

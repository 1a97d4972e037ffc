/** Restrictions in Spanish and Italian, written before the grammar that reads them. */
import type { Sample } from './restriction-sample.ts';

export const SPANISH: readonly Sample[] = [
  ['EMBARGADA HASTA EL 2 DE DICIEMBRE DE 2036 A LAS 20:00 HORAS', 'embargo@2036-12-03T08:00Z'],
  ['Embargo hasta las 10.00 h (CET) del 3 de diciembre de 2036', 'embargo@2036-12-03T09:00Z'],
  ['No publicar antes del 5 de diciembre de 2036', 'embargo@2036-12-05T12:00Z'],
  ['Prohibida su publicación hasta el 24/12/2036', 'embargo@2036-12-24T12:00Z'],
  ['Para publicar a partir del lunes 1 de diciembre de 2036, 00:01 GMT', 'embargo@2036-12-01T00:01Z'],
  ['Imagen embargada hasta nuevo aviso', 'embargo@?'],
  ['Embargo levantado', ''],
  ['No utilizar después del 31 de enero de 2036', 'expiry@2036-02-01T00:00Z'],
  ['Uso permitido hasta el 30 de junio de 2036', 'expiry@2036-07-01T00:00Z'],
  ['Uso autorizado durante 15 días desde su distribución', 'expiry~15d'],
  ['No usar en España ni Portugal', 'out:ESPAÑA,PORTUGAL'],
  ['Solo para México', 'only:MÉXICO'],
  ['ARGENTINA OUT', 'out:ARGENTINA'],
  ['FOTO RETIRADA. No usar', 'kill'],
  ['Se ruega eliminar esta imagen de sus archivos', 'kill'],
  ['ANULADA: no publicar', 'kill'],
  ['Prohibido recortar o manipular la imagen', 'noCropping'],
  ['Solo uso editorial. Prohibida su venta. No archivar', 'editorialUseOnly; noSales; noArchive'],
  [
    'EMBARGADA HASTA EL 2 DE DICIEMBRE DE 2036, 20:00 GMT. Remeros en Ashby.',
    'embargo@2036-12-02T20:00Z',
    'description',
  ],
];

export const ITALIAN: readonly Sample[] = [
  ['EMBARGO FINO ALLE ORE 18 DEL 2 DICEMBRE 2036', 'embargo@2036-12-03T06:00Z'],
  ['Sotto embargo fino al 3 dicembre 2036, ore 12.30 CET', 'embargo@2036-12-03T11:30Z'],
  ['Non pubblicare prima del 5 dicembre 2036', 'embargo@2036-12-05T12:00Z'],
  ['Da pubblicare non prima di lunedì 1° dicembre 2036, ore 21:00 GMT', 'embargo@2036-12-01T21:00Z'],
  ['Vietata la pubblicazione prima delle 20.00 del 24/12/2036', 'embargo@2036-12-25T08:00Z'],
  ['Embargo rimosso', ''],
  ['Non utilizzare dopo il 31 gennaio 2036', 'expiry@2036-02-01T00:00Z'],
  ['Utilizzo consentito fino al 30 giugno 2036', 'expiry@2036-07-01T00:00Z'],
  ['Utilizzabile entro 30 giorni dalla trasmissione', 'expiry~30d'],
  ["Vietato l'uso in Italia e Svizzera", 'out:ITALIA,SVIZZERA'],
  ["Solo per l'Italia", 'only:ITALIA'],
  ['ITALY OUT', 'out:ITALY'],
  ['FOTO RITIRATA - non utilizzare', 'kill'],
  ['Si prega di eliminare questa foto dai vostri archivi', 'kill'],
  ['ANNULLATA', 'kill'],
  ['Non tagliare né modificare', 'noCropping'],
  ['Solo uso editoriale. Vietata la vendita. No archivio', 'editorialUseOnly; noSales; noArchive'],
  [
    'SOTTO EMBARGO FINO AL 3 DICEMBRE 2036, ORE 12.30 CET - Canottieri ad Ashby.',
    'embargo@2036-12-03T11:30Z',
    'description',
  ],
];

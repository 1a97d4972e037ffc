/** Terms that bind nothing, or only tell what no rule holds the desk to, in Italian. */
import type { Sample } from './restriction-sample.ts';

export const CLEAN_TERMS_ITALIAN: readonly Sample[] = [
  ['Citare la fonte prima di ogni uso', ''],
  ['Mostra dal 5 dicembre 2036 al 31 gennaio 2037', ''],
  ["Avvisare l'autore prima dell'uso", ''],
  ['Riproduzione riservata, anche dopo la pubblicazione', ''],
  ["Si prega di contattare l'ufficio stampa prima della pubblicazione", ''],
  ['Foto liberamente utilizzabile con citazione della fonte.', '', 'usageTerms'],
  ['Ritratto eseguito con il consenso dei genitori.', '', 'usageTerms'],
  ['Nessuna restrizione.', '', 'usageTerms'],
  ["Foto d'archivio scattata prima del restauro.", '', 'usageTerms'],
  ['Concessione gratuita per uso giornalistico, citare la fonte.', '', 'usageTerms'],
  ['Scatto realizzato durante le prove generali', '', 'usageTerms'],
  ['Uso libero per la stampa, con citazione', '', 'usageTerms'],
  ['Nessun embargo', ''],
  ['Embargo rimosso', ''],
  ['Ritiro immediato dei premi in sala', ''],
];

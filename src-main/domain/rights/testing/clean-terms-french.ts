/** Terms that bind nothing, or only tell what no rule holds the desk to, in French. */
import type { Sample } from './restriction-sample.ts';

export const CLEAN_TERMS_FRENCH: readonly Sample[] = [
  ['Embargo levé', ''],
  ['Photo à retirer au service de presse', ''],
  ['Exposition du 5 décembre 2036 au 31 janvier 2037', ''],
  ['Aucun embargo', ''],
  ["Prévenir l'artiste avant chaque utilisation", ''],
  ['Merci de consulter le service de presse avant toute publication', ''],
  ['Retrait immédiat du plateau après le tournage', ''],
  ['Crédit obligatoire : Ville de Lyon. Photo libre de droits pour la presse.', '', 'usageTerms'],
  ["La photo a été prise avec l'autorisation de la préfecture.", '', 'usageTerms'],
  ['Photo prise avant le match, le 12 mai 2037.', '', 'usageTerms'],
  ["Photo d'archives prise en 2011, avant les travaux.", '', 'usageTerms'],
  ['Photo prise lors de la conférence de presse du 10 décembre 2037.', '', 'usageTerms'],
  ['Libre de droits, mention obligatoire du crédit', '', 'usageTerms'],
  ["Image réalisée pendant l'exposition.", '', 'usageTerms'],
  ['Cliché restauré, rayures supprimées.', '', 'usageTerms'],
];

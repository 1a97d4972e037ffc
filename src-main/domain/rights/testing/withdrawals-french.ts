/** Photographs that are withdrawn, in French. */
import type { Sample } from './restriction-sample.ts';

export const WITHDRAWALS_FRENCH: readonly Sample[] = [
  ['ANNULATION : photo retirée, merci de ne pas la publier', 'kill'],
  ['Merci de supprimer cette photo de vos archives', 'kill'],
  ['Photo annulée, ne plus utiliser', 'kill'],
  ['Photo retirée, merci de ne pas l’utiliser', 'kill'],
  ['À SUPPRIMER : cette photo ne doit pas être utilisée', 'kill'],
  ['Ne pas publier', 'kill'],
  ['Annulation - merci de retirer cette image de vos systèmes', 'kill'],
  ['Cette photo ne doit plus être utilisée', 'kill'],
  ['PHOTO RETIRÉE, NE PLUS UTILISER', 'kill'],
  ['Photo annulée : merci de la supprimer de vos systèmes', 'kill'],
  ["L'utilisation de cette image n'est plus autorisée", 'kill'],
  ['Photo retirée à la demande de la famille', 'kill'],
  ['Photo annulée : merci de ne plus utiliser cette image et de la supprimer de vos bases', 'kill'],
  ['Photo diffusée par erreur, merci de ne plus l’utiliser', 'kill'],
  ["Photo annulée, merci de ne pas l'utiliser et de la supprimer de vos archives", 'kill; noArchive'],
  ['Veuillez retirer cette image de tous vos supports', 'kill'],
  ['SUPPRESSION OBLIGATOIRE: cette photo ne doit plus être utilisée', 'kill'],
  ['Merci de ne pas utiliser cette image et de la détruire', 'kill'],
  ['Photo retirée par son auteur, ne plus diffuser', 'kill'],
  ['Image retirée de la vente', 'kill'],
  ['Cliché à ne plus utiliser, personne mal identifiée', 'kill'],
  ['-- ANNULATION -- Merci de supprimer cette photo de tous vos systèmes. Nous vous prions de nous excuser', 'kill'],
];

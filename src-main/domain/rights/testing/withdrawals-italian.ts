/** Photographs that are withdrawn, in Italian. */
import type { Sample } from './restriction-sample.ts';

export const WITHDRAWALS_ITALIAN: readonly Sample[] = [
  ['FOTO RITIRATA: si prega di non utilizzare', 'kill'],
  ['Annullata: la foto non è autentica', 'kill'],
  ['ATTENZIONE: foto da non utilizzare, inviata per errore', 'kill'],
  ['ANNULLARE: foto inviata per errore, si prega di non utilizzarla', 'kill'],
  ['Si prega di eliminare questa foto dai vostri archivi', 'kill'],
  ['ATTENZIONE: foto annullata, si prega di non utilizzarla', 'kill'],
  ["Si prega di rimuovere immediatamente l'immagine da ogni archivio", 'kill'],
  ['La foto è stata ritirata dal fotografo', 'kill'],
  ['NON PUBBLICARE - motivi legali', 'kill'],
  ['Si chiede di non utilizzare la foto e di cancellarla', 'kill'],
];

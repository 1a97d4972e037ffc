/** Uses that end, in Italian. */
import type { Sample } from './restriction-sample.ts';

export const END_OF_USE_ITALIAN: readonly Sample[] = [
  ['Vietato l’uso dopo il 31 gennaio 2036', 'expiry@2036-02-01T00:00Z'],
  ['Uso consentito fino al 30 giugno 2036', 'expiry@2036-07-01T00:00Z'],
  ['Utilizzo vietato dopo il 31 marzo 2036', 'expiry@2036-04-01T00:00Z'],
  ['Da rimuovere entro il 31 dicembre 2036', 'expiry@2037-01-01T00:00Z'],
  ['Licenza valida fino al 31 dicembre 2036', 'expiry@2037-01-01T00:00Z'],
  ['Utilizzabile fino al 20 dicembre 2036, poi va rimossa dagli archivi', 'expiry@2036-12-21T00:00Z'],
  ['Diritti scaduti, non ripubblicare', 'expiry@?; kill'],
  ['Utilizzo consentito fino al 28 febbraio 2037', 'expiry@2037-03-01T00:00Z'],
  ['Immagine utilizzabile entro 15 giorni dalla trasmissione', 'expiry~15d'],
  ['Non utilizzare dopo il 31 gennaio 2036', 'expiry@2036-02-01T00:00Z'],
  ['Utilizzo consentito fino al 30 giugno 2036', 'expiry@2036-07-01T00:00Z'],
  [
    "Utilizzo consentito fino al 15 luglio 2037; successivamente l'immagine va cancellata dagli archivi",
    'expiry@2037-07-16T00:00Z',
  ],
  ['Immagine utilizzabile gratuitamente solo per la durata della mostra', 'expiry@?'],
  ['Non utilizzare dopo il 31 luglio 2037', 'expiry@2037-08-01T00:00Z'],
  ['Diritti fino al 6 gennaio 2038', 'expiry@2038-01-07T00:00Z'],
  ['Dopo 48 ore non è più utilizzabile', 'expiry~2d'],
  ["L'immagine non potrà essere riutilizzata oltre i 30 giorni", 'expiry~30d'],
  ['Uso consentito fino a fine marzo 2037', 'expiry@2037-04-01T00:00Z'],
  ['Utilizzabile entro 30 giorni dalla trasmissione', 'expiry~30d'],
  ['Scadenza diritti: 3 novembre 2037', 'expiry@2037-11-04T00:00Z'],
  ['Liberatoria valida sino al 7 settembre 2037', 'expiry@2037-09-08T00:00Z'],
  ['Uso gratuito entro 15 giorni dalla consegna', 'expiry~15d'],
  ['Uso vietato a partire dal 1 maggio 2037', 'expiry@2037-05-01T00:00Z'],
  ['Scadenza dei diritti: 30/06/2037', 'expiry@2037-07-01T00:00Z'],
];

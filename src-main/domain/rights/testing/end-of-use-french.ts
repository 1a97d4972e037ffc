/** Uses that end, in French. */
import type { Sample } from './restriction-sample.ts';

export const END_OF_USE_FRENCH: readonly Sample[] = [
  ['Utilisation interdite après le 31 janvier 2036', 'expiry@2036-02-01T00:00Z'],
  ["Libre de droits jusqu'au 30 juin 2036", 'expiry@2036-07-01T00:00Z'],
  ['Droits expirant le 31 mars 2036', 'expiry@2036-04-01T00:00Z'],
  ['Ne plus utiliser après le 15 mars 2036', 'expiry@2036-03-16T00:00Z'],
  ['Libre de droits jusqu’au 30 avril 2036', 'expiry@2036-05-01T00:00Z'],
  ['Utilisation limitée à 30 jours à compter de la diffusion', 'expiry~30d'],
  ['Photo à retirer le 31 décembre 2036', 'expiry@2037-01-01T00:00Z'],
  ["Droits valables jusqu'au 31/12/2036", 'expiry@2037-01-01T00:00Z'],
  ['Ne plus utiliser après le 15 décembre 2036', 'expiry@2036-12-16T00:00Z'],
  ["Publication gratuite pendant la durée de l'exposition avec mention du crédit", 'expiry@?'],
  ["Utilisation autorisée jusqu'au 20 décembre 2036 inclus", 'expiry@2036-12-21T00:00Z'],
  ['Libre de droits pendant 30 jours à compter de la diffusion', 'expiry~30d'],
  ['Cession de droits valable un an à compter de la livraison', 'expiry~365d'],
  ["Droits libres jusqu'au 31 janvier 2037 inclus", 'expiry@2037-02-01T00:00Z'],
  ["Utilisation limitée à un mois à compter de l'envoi", 'expiry~30d'],
  [
    "Libre de droits uniquement pendant la durée de l'exposition, soit jusqu'au 22 mars 2037",
    'expiry@2037-03-23T00:00Z',
  ],
  ['Utilisation autorisée pendant 30 jours à compter de la date de réception', 'expiry~30d'],
  ["Libre de droits jusqu'à la fin de l'exposition, le 21 juillet", 'expiry@2037-07-22T00:00Z'],
  ["Date limite d'utilisation : 30/05/2037", 'expiry@2037-05-31T00:00Z'],
  ["Utilisation limitée à l'actualité immédiate, 48h maximum", 'expiry~2d'],
  ['Ne plus utiliser après le 15 septembre 2037', 'expiry@2037-09-16T00:00Z'],
  ["Droits cédés jusqu'au 31 août 2037", 'expiry@2037-09-01T00:00Z'],
  ['Au-delà de 3 mois, toute utilisation doit être soumise à autorisation', 'expiry~90d'],
  ["Exploitation autorisée dans la presse jusqu'au 30 novembre 2037 inclus", 'expiry@2037-12-01T00:00Z'],
  ["Passé ce délai, l'image devra être effacée des serveurs", 'expiry@?'],
];

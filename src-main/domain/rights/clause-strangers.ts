/** How many words of a clause belong to news: those that no list of use, limits, times and lands knows. */
import { type Clause, unknownIn } from './clause.ts';
import { folkIn, placesIn } from './clause-places.ts';
import { words } from './moment-words.ts';
import { NUMBER_OF } from './notice-span.ts';

/** Words of a limit that say nothing of news: units of time, what a span is counted from, how strictly, inside or outside. */
const NEUTRAL = words(
  `date dates datum fecha data hour hours day days week weeks month months year years stunden tage tagen wochen monate monaten jahre jahr heures jours
  semaines mois ans horas días semanas meses años ore giorni settimane mesi anni issue receipt delivery download reception transmission charge
  including inclusive inclus incluso incluido einschließlich strict strictly full total absolute absolutely erhalt versand lieferung innerhalb
  réception livraison envoi cédé cédés cedida entrega envío distribución cedidos consegna trasmissione invio opening premiere premierenstart
  estreno stellung access acceso accès zugang everywhere exclusive exclusivo exclusif esclusivo mainland national nationwide maximum
  nutzungserlaubnis outside within beyond außerhalb dehors fuera dentro fuori elsewhere anderswo ailleurs possible möglich posible possibile
  take taken taking earlier sooner früher eher initial window term`.replace(/\s+/g, ' '),
);

/** Names of lands and times aside. */
export function strangersIn(clause: Clause): number {
  const unknown = unknownIn(clause, (fold) => NEUTRAL.has(fold) || NUMBER_OF.has(fold));
  if (unknown === 0) return 0;
  const names = [...placesIn(clause), ...folkIn(clause)]
    .join(' ')
    .split(' ')
    .filter((word) => word !== '');
  return Math.max(0, unknown - names.length);
}

/** That word is one of them, or about something. */
export function isFamiliar({ fold, about: own }: Clause['words'][number]): boolean {
  return own.size > 0 || NEUTRAL.has(fold);
}

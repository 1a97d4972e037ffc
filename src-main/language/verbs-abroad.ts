/** Verbs that captions live on in German, French, Spanish and Italian, in the third person of the present: singular and plural. */
import type { SpeltLanguage } from './dictionaries.ts';

/** What is in a verb's place in the table: an infinitive that is regular, or both forms parted by `/`. */
type Forms = (infinitive: string) => readonly [singular: string, plural: string];

/** `beobachten`: a t behind t or d has an e before it. */
const german: Forms = (verb) => {
  const stem = verb.replace(/e?n$/u, '');
  return [`${stem}${/(?:[td]|[^lrhmnaeiouäöü][mn])$/u.test(stem) ? 'et' : 't'}`, verb];
};

/** `-er` alone; `protéger`, `lever` and those of other groups are written out. */
const french: Forms = (verb) => [verb.slice(0, -1), `${verb.slice(0, -1)}nt`];

const spanish: Forms = (verb) => {
  const end = verb.endsWith('ar') ? 'a' : 'e';
  return [`${verb.slice(0, -2)}${end}`, `${verb.slice(0, -2)}${end}n`];
};

const italian: Forms = (verb) => {
  const stem = verb.slice(0, -3);
  return verb.endsWith('are') ? [`${stem}a`, `${stem}ano`] : [`${stem}e`, `${stem}ono`];
};

const VERBS: Readonly<Record<Exclude<SpeltLanguage, 'en'>, readonly [Forms, string]>> = {
  de: [
    german,
    `gehen laufen/läuft rennen stehen sitzen liegen/liegt warten feiern/feiert jubeln/jubelt tanzen spielen singen springen klettern/klettert schwimmen demonstrieren protestieren
     marschieren beten/betet knien/kniet winken weinen lachen lächeln/lächelt streiten rudern/rudert segeln/segelt radeln/radelt joggen wandern/wandert spazieren schlafen/schläft
     arbeiten kämpfen trauern/trauert kommen fliehen demonstrieren posieren applaudieren campen baden/badet picknicken ruhen versammeln/versammelt
     halten/hält tragen/trägt fahren/fährt überqueren betrachten beobachten besuchen begrüßen küssen umarmen löschen räumen suchen bergen/birgt retten schauen blicken
     heben ziehen schieben werfen/wirft schlagen/schlägt treffen/trifft passieren betreten/betritt verlassen/verlässt erreichen stürmen blockieren schwenken zeigen trainieren gewinnen verlieren
     verteilen reparieren pflücken ernten putzen streichen malen kochen essen/isst trinken lesen/liest schreiben sprechen/spricht diskutieren unterhalten/unterhält grillen/grillt`,
  ],
  fr: [
    french,
    `regarder marcher danser jouer chanter manifester défiler célébrer fêter saluer porter brandir/brandit brandissent agiter traverser passer arriver quitter monter sauter grimper nager pleurer prier
     attendre/attend attendent courir/court courent tenir/tient tiennent franchir/franchit franchissent applaudir/applaudit applaudissent brûler observer visiter embrasser travailler réparer nettoyer/nettoie nettoient
     chercher ramer pédaler bloquer affronter arroser ramasser déposer allumer poser participer assister gagner remporter lancer pousser tirer lever/lève lèvent échanger fuir/fuit fuient sortir/sort sortent partir/part partent
     dormir/dort dorment manger boire/boit boivent lire/lit lisent écrire/écrit écrivent parler discuter crier rire/rit rient sourire/sourit sourient skier surfer patiner patrouiller évacuer secourir/secourt secourent
     installer décorer préparer cueillir/cueille cueillent récolter planter pêcher rouler conduire/conduit conduisent descendre/descend descendent prendre/prend prennent faire/fait font être/est sont avoir/a ont rendre/rend rendent tendre/tend tendent`,
  ],
  es: [
    spanish,
    `mirar caminar bailar jugar/juega juegan cantar celebrar festejar saludar llevar sostener/sostiene sostienen agitar cruzar pasar llegar entrar abandonar subir saltar trepar nadar llorar rezar esperar correr aplaudir quemar
     observar visitar besar abrazar trabajar reparar limpiar buscar remar pedalear bloquear enfrentar apagar recoger colocar encender/enciende encienden posar participar asistir ganar levantar lanzar empujar tirar alzar intercambiar huir/huye huyen salir
     dormir/duerme duermen comer beber leer escribir hablar discutir gritar reír/ríe ríen sonreír/sonríe sonríen esquiar/esquía esquían patinar entrenar patrullar rescatar desfilar marchar protestar exigir portar ondear pasear
     decorar preparar cosechar plantar pescar conducir descender/desciende descienden tomar hacer ser/es son estar/está están tener/tiene tienen ver/ve ven ir/va van disfrutar contemplar pintar cocinar jalear animar despedir/despide despiden`,
  ],
  it: [
    italian,
    `guardare camminare ballare giocare cantare manifestare sfilare celebrare festeggiare salutare portare sventolare attraversare passare arrivare entrare lasciare saltare scalare nuotare piangere pregare aspettare attendere correre tenere/tiene tengono
     tagliare applaudire/applaude applaudono bruciare osservare visitare baciare abbracciare lavorare riparare pulire/pulisce puliscono cercare remare pedalare bloccare affrontare spegnere/spegne spengono raccogliere/raccoglie raccolgono deporre/depone depongono accendere posare partecipare assistere
     vincere alzare lanciare spingere tirare sollevare scambiare fuggire/fugge fuggono uscire/esce escono dormire/dorme dormono mangiare bere/beve bevono leggere scrivere parlare discutere gridare ridere sorridere pattinare allenare pattugliare evacuare soccorrere
     esultare protestare marciare chiedere mostrare indossare decorare preparare piantare pescare scendere prendere fare/fa fanno essere/è sono avere/ha hanno stare/sta stanno andare/va vanno sostenere/sostiene sostengono tifare`,
  ],
};

/** One verb that is not regular: `infinitive/singular`, with its plural behind it where that is not the infinitive. */
function readVerbs([forms, table]: readonly [Forms, string]): readonly (readonly [string, string])[] {
  const entries = table.trim().split(/\s+/u);
  const verbs: (readonly [string, string])[] = [];
  for (let at = 0; at < entries.length; at += 1) {
    const [infinitive = '', singular] = (entries[at] ?? '').split('/');
    const next = entries[at + 1] ?? '';
    const hasPlural = singular !== undefined && forms !== german;
    if (singular === undefined) verbs.push(forms(infinitive));
    else if (!hasPlural) verbs.push([singular, infinitive]);
    else {
      verbs.push([singular, next]);
      at += 1;
    }
  }
  return verbs;
}

export interface VerbForms {
  /** The plural of a singular form, and back. */
  readonly pluralOf: ReadonlyMap<string, string>;
  readonly singularOf: ReadonlyMap<string, string>;
}

function formsOf(table: readonly [Forms, string]): VerbForms {
  const verbs = readVerbs(table);
  const plurals = new Set(verbs.map(([, plural]) => plural));
  const singulars = new Set(verbs.map(([singular]) => singular));
  // A form that is both says nothing.
  return {
    pluralOf: new Map(verbs.filter(([singular]) => !plurals.has(singular))),
    singularOf: new Map(verbs.filter(([, plural]) => !singulars.has(plural)).map(([one, many]) => [many, one])),
  };
}

export const VERBS_ABROAD: Readonly<Record<Exclude<SpeltLanguage, 'en'>, VerbForms>> = {
  de: formsOf(VERBS.de),
  fr: formsOf(VERBS.fr),
  es: formsOf(VERBS.es),
  it: formsOf(VERBS.it),
};

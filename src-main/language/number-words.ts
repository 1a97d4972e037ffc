/** Nouns whose number the ending does not tell, and verbs that are hardly ever nouns: what keeps T21 silent where it would err. */

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** End in s and are singular, or are both. */
const SINGULAR_IN_S = set(
  `series species means headquarters crossroads barracks gallows news bus gas lens corps chaos atlas canvas christmas alias bias iris tennis
   always perhaps besides sometimes upwards afterwards towards this his its us yes thus plus less works innings swiss mars paris wales kudos
   rabies measles diabetes billiards darts dominoes cards chess hers ours yours theirs whereas across glasses binoculars trousers jeans shorts
   pyjamas scissors thanks overseas indoors outdoors downstairs upstairs lots dozens hundreds thousands millions doors bridges sales sports
   arms customs savings goods odds grounds premises remains whites blues reds greens yellows games olympics paralympics commons lords`,
);
const IRREGULAR_PLURALS = set(
  'people men women children policemen policewomen firemen fishermen sportsmen sportswomen feet teeth geese mice oxen firefighters',
);
/** One in form, many in British ears: no verb is wrong after them. */
const COLLECTIVES = set(
  `crowd group team band choir orchestra family couple pair crew staff public audience police side squad club government army number majority
   variety series trio duo quartet quintet committee board company gang herd flock pack party press media cast class lot range handful dozen
   hundred thousand million rest half generation youth opposition council military navy union firm people cattle sheep deer fish aircraft
   minority collection line row queue stream mass population congregation delegation procession parade troupe ensemble league leadership
   management jury faculty guard swarm set mix mixture battalion regiment brigade unit force troop few many field pride flotilla fleet
   convoy selection string sea host total average none any all some more most other duet set peloton pack chorus company household`,
);
/** Measures count as one: "Two metres is the limit". */
const MEASURES = set(
  'metre metres meter meters mile miles kilometre kilometres year years month months week weeks day days hour hours minute minutes second seconds percent euros pounds dollars degrees points tons tonnes halves thirds quarters fifths tenths',
);

/** Verbs (base form) that are no nouns. */
export const PURE_VERBS: ReadonlySet<string> = set(
  `accept appear applaud arrive ask attend bathe begin bring build carry celebrate choose clean climb close collect collide come compete
   complete congratulate deliver dig dine eat embrace emerge enjoy enter escape examine flee follow gather give go greet hang help hoist inspect
   join keep kneel lay leave lie listen lose make meet mourn observe open participate pay perform pray prepare protect raise react read receive
   rehearse remove repair see sell send serve shine sing sit speak take throw unload unveil wear weep write admire applaud pose attempt`,
);

/** Past and base form are one: "the sun set over the hills" is no present. */
export const ONE_FORM: ReadonlySet<string> = set(
  'set hit put cut beat let cast burst read shut split spread bet cost hurt quit rid shed thrust upset bid',
);

export function isPlural(word: string): boolean {
  if (IRREGULAR_PLURALS.has(word)) return true;
  return /[^s]s$/.test(word) && !/(?:us|is|ics|ous|ness)$/.test(word) && !SINGULAR_IN_S.has(word) && word.length > 3;
}

export function isSingular(word: string): boolean {
  return !IRREGULAR_PLURALS.has(word) && !/s$/.test(word) && !COLLECTIVES.has(word) && !MEASURES.has(word);
}

export function isMeasure(word: string): boolean {
  return MEASURES.has(word);
}

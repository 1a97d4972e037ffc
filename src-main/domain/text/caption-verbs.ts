/** The verbs that news captions live on, with their forms: enough to see tense, never a grammar. */

/** Base form; after a colon the simple past where it is irregular; after a second colon the participle where that differs. */
const VERBS =
  `accept|act|address|aim|answer|appear|applaud|approach|argue|arrest|arrive|ask|attack|attempt|attend|bat|bathe|battle|beat:beat:beaten|begin:began:begun
bend:bent|block|blow:blew:blown|board|bounce|bow|box|brave|break:broke:broken|bring:brought|browse|build:built|burn|burst:burst|buy:bought|call|carry|cast:cast|catch:caught
celebrate|challenge|chant|charge|chase|chat|check|cheer|clap|clash|clean|clear|climb|close|collect|collide|come:came:come|comfort|compete|complete|congratulate
control|cook|cool|cover|crash|cross|cry|cut:cut|cycle|dance|deliver|demonstrate|dig:dug|dine|direct|display|dive|draw:drew:drawn|dress|dribble|drink:drank:drunk
drive:drove:driven|drop|eat:ate:eaten|embrace|emerge|enjoy|enter|escape|examine|exchange|exit|face|fall:fell:fallen|feed:fed|fight:fought|fill|finish|fire|fish|flee:fled
fly:flew:flown|follow|gather|gesture|get:got|give:gave:given|go:went:gone|greet|guard|hand|hang:hung|head|help|hit:hit|hoist|hold:held|hug|inspect|issue|join|juggle|jump
keep:kept|kick|kill|kiss|kneel:knelt|laugh|launch|lay:laid|lead:led|leap|leave:left|lie:lay:lain|lift|light:lit|line|listen|load|look|lose:lost|make:made|march|mark|meet:met|mourn
move|observe|offer|open|pack|paddle|paint|participate|pass|pat|pause|pay:paid|pedal|perform|pick|play|plunge|point|pose|pour|practise|practice|pray|prepare|present|protest|pull
punch|push|put:put|queue|race|raise|reach|react|read:read|rehearse|release|relax|remove|repair|rescue|rest|return|ride:rode:ridden|ring:rang:rung|rise:rose:risen|roll|row|run:ran:run|rush
sail|salute|save|say:said|scale|score|scramble|scream|search|see:saw:seen|sell:sold|serve|set:set|shake:shook:shaken|shelter|shine:shone|shoot:shot|shout|show:showed:shown|shield|sign|sing:sang:sung|sit:sat|skate
ski|slide:slid|smile|smoke|speak:spoke:spoken|spray|sprint|stage|stand:stood|stare|start|stay|steer|step|stop|storm|stretch|stroll|strike:struck|struggle|surround|sweep:swept|swim:swam:swum
swing:swung|tackle|take:took:taken|talk|taste|tend|test|threaten|throw:threw:thrown|toast|touch|tour|train|transport|travel|try|turn|unload|unveil|use|view|visit|vote|wade|wait|wake:woke:woken|walk
warm|wash|watch|wave|wear:wore:worn|weep:wept|welcome|win:won|work|billow|detain|evacuate|patrol|extinguish|douse|float|drift|hover|bloom|graze|flock|jostle|huddle|shiver|splash|surf|tumble|spin:spun|twirl|recite|honour|honor|decorate|carve|sculpt|knit|weave:wove:woven|stitch|harvest|plant|plough|herd|milk|shear:sheared:shorn|grill|fry|bake|brew|sip|chew|lick|glance|gaze|peer|peek|grimace|scowl|sob|whisper|wrestle|dunk|volley|smash|lob|bowl|pitch|vault|tow|haul|drag|lower|unfurl|drape|inflate|ignite|loot|torch|barricade|handcuff|escort|frisk|testify|plead|resign|concede|campaign|canvass|debate|negotiate|admire|adjust|assist|await|bless|brandish|bury|chop|clutch|console|crawl|crouch|crowd|cuddle|curl|dangle|dash|duck|dump|erupt|evade|flip|fold|gallop|glide|grab|grip|hike|hop|hurl|hurry|inspect|jog|juggle|lean|loom|lounge|manoeuvre|mingle|mount|navigate|nod|overlook|overtake:overtook:overtaken|peel|photograph|polish|pound|preach|prop|race|rally|reenact|refuel|relay|rinse|rip|roam|rub|scatter|scoop|scrub|secure|shop|sift|signal|slice|slip|sleep:slept|snap|sort|spot|squat|squeeze|stack|stage|steal:stole:stolen|stick:stuck|stir|strap|strum|stumble|supervise|survey|sway|swap|sweat|swoop|tap|tattoo|tease|teach:taught|tear:tore:torn|tighten|tilt|tip|toss|tow|trek|trim|trot|tug|unfold|unpack|usher|vaccinate|wail|wander|water|weave:wove:woven|wheel|whip|wield|wipe|wriggle|zip|wrap|write:wrote:written|yell`
    .split(/[|\n]/)
    .map((line) => line.split(':'));

function thirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

/** One syllable with a short vowel: the last letter is written twice. */
const DOUBLING =
  /^(?:bat|pat|chat|clap|hug|drop|step|stop|wrap|tap|skip|grip|plan|jog|rob|nod|lob|chop|drag|flip|grab|hop|prop|rip|rub|scrub|shop|sip|slip|snap|spot|squat|stir|strap|strum|swap|tip|trim|trot|tug|whip|zip|knit|patrol|signal)$/;

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (DOUBLING.test(base)) return `${base}${base.at(-1)}ed`;
  return `${base}ed`;
}

/** `walks`, `cheers`: third person singular. */
export const THIRD_PERSON: ReadonlySet<string> = new Set(VERBS.map(([base = '']) => thirdPerson(base)));
/** `walk`, `cheer`: base form, which may also be a noun. */
export const BASE_FORMS: ReadonlySet<string> = new Set(VERBS.map(([base = '']) => base));
/** Third person singular by base form, and back. */
export const THIRD_OF: ReadonlyMap<string, string> = new Map(VERBS.map(([base = '']) => [base, thirdPerson(base)]));
export const BASE_OF: ReadonlyMap<string, string> = new Map(VERBS.map(([base = '']) => [thirdPerson(base), base]));

/** Past forms that can be nothing else: `ran`, `took`, `was`. */
export const CLEAR_PASTS: ReadonlySet<string> = new Set([
  'was',
  'were',
  'had',
  'did',
  ...VERBS.flatMap(([base, past, participle]) =>
    past === undefined || participle === undefined || past === base ? [] : [past],
  ),
]);
/** Past forms that are participles too: `held`, `watched`. */
export const LIKELY_PASTS: ReadonlySet<string> = new Set(
  VERBS.flatMap(([base = '', past, participle]) =>
    participle === undefined && past !== base ? [past ?? regularPast(base)] : [],
  ),
);
/** Pasts that are no participles of a noun before them: with `in` after them they are the verb (`children played in a fountain`). */
export const INTRANSITIVE_PASTS: ReadonlySet<string> = new Set(
  (
    'cheered played danced waited walked marched celebrated performed competed trained rested laughed smiled waved jumped climbed queued protested ' +
    'demonstrated prayed knelt sat stood cried listened shouted sailed skated cycled strolled sprinted raced posed worked lived slept billowed ' +
    'drifted floated poured rallied mourned appeared arrived emerged paused shivered huddled leaned crouched crawled wandered ' +
    'argued clashed chatted talked joked struggled gestured nodded testified campaigned'
  ).split(' '),
);

/** What does not end a sentence in German, French, Spanish and Italian, and what opens one; English is in `sentences.ts`. */

export interface SentenceWords {
  /** Abbreviations, in lower case and without their full stop: never the end of a sentence unless an opener follows. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that open sentences and hardly ever continue one with a capital. */
  readonly openers: ReadonlySet<string>;
  /** A number with a full stop is an ordinal: `der 3. Lauf`. */
  readonly ordinals: boolean;
}

const words = (abbreviations: string, openers: string, ordinals = false): SentenceWords => ({
  abbreviations: new Set(abbreviations.split(/\s+/)),
  openers: new Set(openers.split(/\s+/)),
  ordinals,
});

const SENTENCE_WORDS: Readonly<Record<string, SentenceWords>> = {
  de: words(
    `z b d h u a v l r n m o ä bzw ca nr st dr prof geb gest abb mio mrd std str evtl inkl exkl ggf hl jh min sek vgl sog
     jan feb mär mrz apr jun jul aug sep sept okt nov dez mo di mi do fr sa so hrsg dipl ing med phil ev kath bd kap tel max tsd zzgl i e v.l v.r z.b d.h u.a`,
    `der die das ein eine einer ein dieser diese dieses er sie es wir ihr in im am an auf bei beim nach vor während als wenn wo
     wer was wie warum mit von für zu zum zur und aber oder so viele einige alle zwei drei vier rund etwa mehr fans polizei auch hier dort dabei danach zuvor nun`,
    true,
  ),
  fr: words(
    `m mm mme mmes mlle mlles dr pr me st ste sts av apr env p ex no nos art fig vol janv févr fév avr juil sept oct nov déc lun mar mer jeu ven sam dim éd hab min cf chap tél bd`,
    `le la les l un une des ce cet cette ces il elle ils elles on nous vous je à au aux en dans sur sous lors après avant pendant quand où qui que
     comment pourquoi avec de du pour par et mais ou si plus plusieurs tous toutes deux trois quatre environ ici là puis ensuite`,
  ),
  es: words(
    `sr sra srta sres d dña dr dra prof núm nro av avda pág págs aprox ud uds lic ing gral tte cap sto sta ee uu ene feb mar abr may jun jul ago sep sept oct nov dic min máx tel c p ej art fig vol cf`,
    `el la los las un una unos unas este esta estos estas ese esa él ella ellos ellas en al a sobre tras después antes durante cuando donde
     quien que cómo por con de del para y pero o si más varios muchos todos todas dos tres cuatro aquí allí luego`,
  ),
  it: words(
    `sig sigg dott prof on sen avv ing arch geom dr mons card s ss p es ca c n art fig vol pag gen feb mar apr mag giu lug ago sett set ott nov dic lun mer gio ven sab dom tel min max cap col`,
    `il lo la i gli le l un uno una questo questa questi queste egli lui lei loro in al allo alla ai agli alle nel nella sul sulla dopo prima durante quando dove
     chi che come perché con da dal di del per e ma o se più molti tutti tutte due tre quattro qui lì poi`,
  ),
};

/** The words of the language, by its BCP 47 tag; undefined where English rules alone are known. */
export function sentenceWords(tag: string): SentenceWords | undefined {
  return SENTENCE_WORDS[tag.split('-')[0]?.toLowerCase() ?? ''];
}

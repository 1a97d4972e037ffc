/** The phrases of embargo that agencies write, and the words that look like a limit, in five languages; the form of a phrase is told in `notice-phrase.ts`. */

/** These say outright that a photograph may not be used yet: read in captions too, where they are set apart; `{moment}` is tried behind each. */
export const EMBARGO_STRONG: readonly string[] = [
  '(strictly|strict|under|note)? embargoed (for (use|release|publication|broadcast|online use))? (until|till|til|to|before|by|from|through)?',
  'embargoed for <3> (paper|papers|newspapers|edition|editions|issue|issues|programme|programmes|bulletin) (until|till|to)?',
  '(for|release|publish|use|hold|embargo) <1> (monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|sundays|saturdays|weekend) <1> (paper|papers|newspapers|edition|editions|issue|issues)',
  'under embargo (until|till|to|before)?',
  'under (a|an|strict|total|full|absolute) (strict|total|full|absolute)? embargo (which|that)? (until|till|to|before|ends|ending|lifts|lifting|expires|lasting|through)? (until|till|at|on)?',
  'embargo (on|for) all? (use|publication|release|broadcast|images|photos|pictures|media) <4> (until|till|to|before)',
  'embargo (which|that) (lifts|ends|expires|runs|holds|is lifted|will be lifted) (until|till|to)? (at|on)?',
  '(strictly|strict|news|press|media)? embargo (lifts|lift|lifting|drops|drop|breaks|break|ends|end|expires|expiry|is lifted|will be lifted|lifted|until|till|til|to|time|date|deadline|release) (time|date)? (at|on)?',
  'hold (for release)? (until|till|at|on)',
  'hold for release',
  'hfr',
  '(do not|dont|never|not to be|not to|not for|must not be|must not|may not be|may not|cannot be|cannot|nothing to be|nothing may be|no|not) <2> (use|used|publish|published|publication|release|released|run|print|printed|broadcast|post|posted|tweet|stream|transmission|online use|web use|air|appear|upload|uploaded|share|shared|go online|go live|put online|put live) <3> (before|until|till|prior to|ahead of|in advance of)',
  '(do not|dont|never|not to be|not to|not for|must not be|must not|may not be|may not|cannot be|cannot|nothing to be|nothing may be|no|not) <4> (use|used|publish|published|publication|release|released|run|print|printed|broadcast|post|posted|tweet|stream|transmission|online use|web use|air|appear|upload|uploaded|share|shared|go online|go live|put online|put live) <8> (before|until|till|prior to|ahead of|in advance of) {moment}',
  'not before {moment}',
  '(keep|kept|hold|held) <1> (off|back|offline|confidential|under wraps) <4> (until|till|before)',
  '(hold|wait|withhold|delay|keep) <3> (until|till)',
  '(confidential|under wraps|secret) (until|till|before)',
  '(vertraulich|geheim) bis (zum|zur)?',
  'bis (zum|zur)? <4> (zurückhalten|zurückzuhalten|zurückgehalten)',
  '(confidentiel|confidentielle|confidentielles) (jusqu|avant)',
  '(confidencial|confidenciales|reservada|reservadas) hasta',
  '(riservata|riservate|riservato) fino',
  '(on hold|on ice) (until|till|before)?',
  '(publication|use|release|broadcast) not (before|until|till)',
  'before {moment} (no|not|do not|nothing) <2> (publication|use|release|publish|publishing|be published|be used)',
  '(achtung)? (sperrfrist|sperrvermerk|sendesperrfrist|pressesperrfrist) (bis|ab|endet|läuft bis|ist|am|frei ab)?',
  '(frei|freigegeben|bestimmt) für (die)? <1> (montag*|dienstag*|mittwoch*|donnerstag*|freitag*|samstag*|sonnabend*|sonntag*|wochenend*) (ausgabe|ausgaben)?',
  '(bild|foto)? gesperrt bis (zum|zur)?',
  'unter (striktem|strengem|strikter)? embargo bis?',
  'nicht (jedoch|aber|schon|bereits)? vor (dem|der)? {moment} <1> (veröffentlich*|verwend*|nutz*|publizier*|freige*|senden|drucken)?',
  '(erst|nicht vor) (am|ab)? {moment} <2> (veröffentlich*|verwend*|publizier*|freigeb*|senden|drucken|nutzen)',
  'vor (dem|der)? {moment} (nicht|keine|keinerlei) <2> (veröffentlich*|verwend*|nutz*|publizier*|freige*|abdruck)',
  '(abdruck|veröffentlichung|verwendung|nutzung|sendung|publikation) nicht vor (dem|der)?',
  '(darf|dürfen|kann|können) <3> nicht vor (dem|der)? <5> (veröffentlicht|verwendet|genutzt|gedruckt|gesendet|publiziert) werden',
  'bis (zum)? {moment} gesperrt',
  '(keine|nicht zur|nicht) (veröffentlichung|verwendung|nutzung|veröffentlichen|verwenden) vor',
  '(keine|nicht zur|nicht) (veröffentlichung|verwendung|nutzung|veröffentlichen|verwenden) <6> vor (dem|der)? {moment}',
  'sous embargo (strict|absolu|total|presse)? (jusqu (à|au|aux|en)?|avant)?',
  'embargo jusqu (à|au|aux|en)?',
  '(ne pas|ne rien|interdi* de) (publier|diffuser|utiliser|reproduire|publication|diffusion|utilisation) (avant|jusqu)',
  '(pas de|aucune) (publication|diffusion|mise en ligne|utilisation|parution) <3> (avant|jusqu)',
  '(publication|diffusion|utilisation|parution) pas avant',
  'ne (peut|peuvent|doit|doivent|sera|pourra) <1> (être)? (publié*|diffusé*|utilisé*|mise en ligne|mis en ligne) <2> (avant|jusqu|qu après)',
  'avant {moment} <1> (ne pas|pas de|aucune) <1> (publier|diffuser|utiliser|publication|diffusion|utilisation)',
  '(ne pas|ne rien|interdi* de) (publier|diffuser|utiliser|reproduire) <6> (avant|jusqu) (à|au|aux|en)? {moment}',
  '(publication|diffusion|utilisation|usage|reproduction) <1> (interdite|interdit|prohibée|non autorisée) (avant|jusqu)',
  '(bajo|con)? (embargada|embargado|embargo) hasta',
  '(imagen|imágenes|foto|fotos|fotografía|fotografías) (embargada|embargadas) hasta?',
  'bajo embargo (estricto|total|absoluto)? hasta?',
  'no (se debe|debe|se puede|puede)? (publicar|publicarse|difundir|difundirse|usar|utilizar|utilizarse|divulgar|emitir|reproducir) (antes|hasta)',
  'no (se debe|debe|se puede|puede)? (publicar|publicarse|difundir|difundirse|usar|utilizar|utilizarse|divulgar|emitir|reproducir) <6> (antes|hasta) {moment}',
  'no (puede|pueden|debe|deben|podrá|podrán) ser (publicad*|difundid*|utilizad*|usad*) <2> (antes|hasta)',
  '(sin|ninguna) (publicación|difusión) (antes|hasta)',
  '(publicación|difusión|uso) no antes',
  'antes de {moment} no <1> (publicar|difundir|usar|utilizar)',
  'prohibid* <1> (publicación|difusión|uso|reproducción|divulgación|publicar|difundir|usar) (antes|hasta)',
  '(diffusione|pubblicazione|uso|utilizzo) (vietat*|non consentit*) (prima|fino)',
  '(difusión|publicación|uso) (prohibid*|no autorizad*) (antes|hasta)',
  '(veröffentlichung|verwendung|nutzung) (untersagt|verboten|nicht gestattet) (vor|bis)',
  '(sotto|in)? embargo (fino|sino) (a|al|alle|alla|ai)?',
  'sotto (stretto|rigoroso|assoluto|totale)? embargo (assoluto|totale|stretto|rigoroso)? ((fino|sino) (a|al|alle|alla|ai)?)?',
  '(foto|immagine) embargata (fino)?',
  'non (pubblicare|utilizzare|usare|diffondere|divulgare) (prima|fino)',
  'non (pubblicare|utilizzare|usare|diffondere|divulgare) <6> (prima|fino) {moment}',
  'non (può|possono|deve|devono|potrà) essere (pubblicat*|diffus*|utilizzat*|usat*) <2> (prima|fino)',
  '(nessuna|senza) (pubblicazione|diffusione) (prima|fino)',
  '(pubblicazione|diffusione|uso|utilizzo) non prima',
  'prima (di|del|delle) {moment} non <1> (pubblicare|diffondere|usare|utilizzare)',
  '(da pubblicare)? non prima (di|del|delle|dell)? {moment}',
  '(divieto di|prohibición de|interdiction de la|verbot der) <1> (pubblicazione|utilizzo|uso|diffusione|riproduzione|publicación|uso|difusión|publication|diffusion|utilisation|veröffentlichung|verwendung|nutzung) (prima|fino|antes|hasta|avant|vor)',
  '(may|can|must|to) <1> be <1> (used|published|released|broadcast|shown|printed) only (after|once|when|following)',
  '(may|can|must|to) only be (used|published|released|broadcast|shown|printed) (after|once|when|following)',
  '(use|publication|release|publish|usable) only (after|once|when|following)',
  'only (to be|for) (use|used|publication|published|release|released) (after|once|when|following)',
  '(veröffentlichung|verwendung|freigabe|frei|nutzung|abdruck|publikation|freigegeben|sendung|verwendbar) erst (nach|mit|wenn|sobald|bei)',
  '(darf|dürfen|bitte|kann|können)? erst (nach|mit|wenn|sobald) <4> (veröffentlich*|verwend*|publizier*|freigegeben|gesendet|gedruckt)',
  'ne (publier|diffuser|utiliser) qu (après|à partir|une fois|à l)',
  '(publication|diffusion|utilisation|publiable|utilisable|à publier|à diffuser) <1> (seulement|uniquement) (après|une fois)',
  '(publicar|publicable|difusión|difundir|uso|publicación|utilizable) <1> (solo|sólo|solamente|únicamente) (después|tras|cuando|una vez)',
  '(solo|sólo|solamente|únicamente) <1> (publicar|publicarse|difundir|difundirse|usar|usarse) (después|tras|cuando|una vez)',
  '(utilizzabil*|pubblicabil*|pubblicare|pubblicazione|uso|utilizzo|diffusione) <1> (solo|soltanto|unicamente) (dopo|una volta|al termine|a partire)',
  'vietat* <1> (pubblicazione|diffusione|riproduzione|pubblicare|diffondere) (prima|fino)',
];

/** In captions these are ordinary words; in a rights field with a moment behind them they are an embargo. */
export const EMBARGO_WITH_MOMENT: readonly string[] = [
  '(strictly|strict|news|press|media)? embargo {moment}',
  'embargo (in force|in place|applies|stands|holds|valid|remains) (in force|in place)? (until|till|to)? {moment}',
  '(no|not) (earlier|sooner) than {moment}',
  '(papers|newspapers|editions|issues|zeitungen|ausgaben) (dated|appearing|published|vom) on? {moment} (and later|or later|onwards)?',
  '(nicht|kein|keine|keinesfalls) (früher|eher) als {moment}',
  'frühestens (ab|am|um)? {moment}',
  'au plus tôt {moment}',
  '(como pronto|lo antes posible) {moment}',
  '(non|mai) prima {moment}',
  '{moment} embargo*',
  '{span} embargo',
  'embargo* (for|of|von|de|di|durante|pendant|per) {span}',
  '(for|free for|cleared for|available for) (use|release|publication|broadcast|editorial use) (only)? (from|after|on|at|not before)? {moment}',
  '(may|can|to) (only)? be (used|published|released|broadcast) (only)? (from|after|at) {moment}',
  '(to be|for) (released|published|used) <4> (on|at|from) {moment}',
  '(release|embargo|release date and) (date|time|day|date and time)? {moment}',
  '(released|publish|publishable|publication|use|usable|available|cleared|live|online) (only)? (from|as of|as from) {moment}',
  '(first|for first) (use|publication|release) <4> {moment}',
  '(publish|release|run|print|post) (only)? after {moment}',
  '(veröffentlichung|verwendung|freigabe|frei|nutzung|abdruck|publikation|freigegeben|sendung|verwendbar|honorarfrei)? (erst|nur)? (wieder)? ab {moment} <1> (frei|veröffentlich*|verwend*|nutz*)?',
  '(veröffentlichung|verwendung|freigabe|frei|nutzung|abdruck|publikation|freigegeben) (erst|nur|frei|zur veröffentlichung|zum)? (ab|am|zum)? {moment}',
  '(publication|diffusion|utilisation|usage|parution|reproduction|exploitation|mise en ligne|publiable|utilisable|à publier|à diffuser|libre) <2> (à partir|à compter|dès) {moment}',
  '(publication|diffusion|à publier|à diffuser|publiable) le {moment}',
  'pas avant {moment}',
  '(para)? (publicar|difusión|difundir|usar|uso|publicación|utilizar|publicable|libre) <2> (a partir|desde) {moment}',
  '(para publicar|publicación|publicar) el {moment}',
  '(pubblicabile|utilizzabile|pubblicare|pubblicazione|uso|utilizzo|libera|diffusione) <2> (dal|dalle|dall|da|partire) {moment}',
  '(pubblicare|pubblicazione|da pubblicare) il {moment}',
];

/** Said of an embargo without a moment; in a caption only in capitals and apart. */
export const EMBARGO_BARE: readonly string[] = ['embargo', 'embargoed', 'embargado', 'embargada', 'embargata'];

/** Behind "before" or "only after" these make it a term of permission: the desk asks, and may use it. */
export const PERMISSION =
  'permission permissions consent agreement obtaining asking contacting consulting consultation checking payment paying purchase absprache rücksprache rückfrage genehmigung zustimmung einwilligung erlaubnis anfrage bezahlung zahlung accord autorisation demande consulter consultation contacter paiement permiso autorización consultar consulta consentimiento acuerdo pago autorizzazione consenso permesso accordo consultare contattare pagamento';

/** Behind a moment these ask that it be kept ("Sperrfrist 2. Dezember beachten"). */
export const HEEDED = 'bitte please beachten einhalten respektieren respecter respetar rispettare merci grazie gracias';

/** What ends is the way to the file and not its use. */
export const LINKS_EXPIRE: readonly string[] = [
  '(download|downloads|downloadlink|link|links|url|transfer|invitation|password|passwort|permit|lien|enlace|collegamento) <4> (expire*|expiry|valid|gültig|valable|válid*|valid*|läuft|verfällt|caduca*|scade|active|aktiv) <4> ({moment}|{span})?',
];

/** Behind "Embargo:" these say that there is none. */
export const NONE_AT_ALL =
  'none no nil nein keine keiner keines kein aucun aucune néant ninguno ningún nessuno nessuna entfällt lifted expired over aufgehoben levé levantado';

/** These sound like an end of use and are none: they apply until somebody says otherwise, or say when something is sent. */
export const NO_EXPIRY: readonly string[] = [
  '(no|without|keine|sans|sin|nessuna) (restriction|restrictions|limits|einschränkungen|beschränkungen|restricciones|restrizioni) <3>',
  '(no|not) (release|releases) (needed|required|necessary|available)',
  '(model|property|talent) (release|releases|released|consent) <3>',
  '(until|till) (further notice|otherwise (stated|notified|advised|noted))',
  'bis auf (weiteres|widerruf)',
  'jusqu à (nouvel ordre|nouvel avis|avis contraire)',
  'hasta (nuevo aviso|nueva orden)',
  'fino a (nuovo avviso|nuovo ordine|diversa comunicazione)',
  '(book|film|album|novel|magazine|report|study|buch|livre|libro|roman) (is|are|was|will be|to be|erscheint|paraît|sort|sale|esce)? (published|released|out)? (on|at|am|le|el|il|in|im|next|this)? {moment}',
  '(before|during|after|nach|après|después de la|tras la|dopo la) (publication|printing|print|veröffentlichung|erscheinen|abdruck|drucklegung|publicación|pubblicazione|parution)',
];

/** These sound like an embargo and are none. */
export const NO_EMBARGO: readonly string[] = [
  'embargo* (is|has been|was|now|hereby|est|ist|wurde|fue|ha sido|è stato)? (now)? (lifted|over|expired|ended|passed|removed|off|levé|levée|aufgehoben|beendet|levantado|rimosso|revocato|tolto|terminato|scaduto)',
  'sperrfrist (ist|wurde)? (aufgehoben|abgelaufen|entfällt|beendet|vorbei)',
  '(no|not|without|ohne|keine|kein|sans|sin|nessun|pas d|pas de|senza|aucun) (embargo*|sperrfrist)',
  'for immediate (release|use|publication)',
  '(trade|arms|oil|grain|weapons|economic|food|export|import|gas) embargo',
  'embargo (on|against|gegen|sur|contre|contra|sobre|de armas|sul|sui|sulla|contro)',
];

/** Words of embargo, kill or end of use that a rights field has and no phrase above has read: a person must. Further languages too. */
export const LOOKS_LIKE: readonly (readonly [like: 'embargo' | 'kill' | 'expiry', phrase: string])[] = [
  ['embargo', '(embarg*|ambargo*|эмбарго*|ембарго*|sperrfrist*|sperrefrist*|gesperrt|klausuleret)'],
  [
    'embargo',
    '((publication|reporting) (ban|restriction|restrictions)|veröffentlichungsverbot|publikationsverbot|veröffentlichungssperre|nachrichtensperre|interdiction de (publication|diffusion|publier)|prohibición de (publicar|difundir)|divieto di (pubblicazione|diffusione))',
  ],
  [
    'kill',
    '(withdrawn|withdraw|withdrawal|retract|retracted|recalled|zurückgezogen|zurückziehen|annulée|annullata|anulada|retrattata)',
  ],
  [
    'expiry',
    '(use|usage|rights|licen*|permission|publication|availability) <3> (close|closes|end|ends|ended|cease*|lapse*|terminat*|expir*|run out|runs out)',
  ],
  [
    'expiry',
    '(expir*|expiry|nutzungsfrist|nutzungsdauer|verwendungsfrist|lizenzdauer|lapses|erlischt|erlöschen|verfällt|caduca*|vence*|scadenza|scade|scadono)',
  ],
  [
    'expiry',
    '(rights|licence|license|rechte|bildrechte|lizenz|droits|licence|derechos|licencia|diritti|licenza) <2> (expired|lapsed|abgelaufen|erloschen|expiré|expirés|échus|caducado|caducados|vencido|vencidos|scaduto|scaduti|scaduta)',
  ],
  [
    'expiry',
    '(nutzung|verwendung|veröffentlichung|nutzungsrechte|bildrechte|rechte|lizenz|abdruckrecht|abdruckrechte) <3> (bis|nur bis|solange) <6>',
  ],
  ['expiry', '(utilisation|usage|droits|utilisable) <3> (jusqu|tant que) <6>'],
  ['expiry', '(uso|derechos|utilizable) <3> (hasta|mientras) <6>'],
  ['expiry', '(uso|utilizzo|diritti|utilizzabile) <3> (fino|finché) <6>'],
];

/** Between these and a day somebody is asked or called, and no use ends. */
export const OF_CONTACT =
  'interview interviews call contact phone email questions requests enquiries interviewanfragen anfragen rückfragen kontakt contacter appeler questions contactar llamar preguntas contattare chiamare domande';

/** How words of use begin, folded: with a day that is still to come in one clause they are a limit that a person must read. */
export const USE_STEMS =
  'publish publication releas use usable usage print broadcast post show display online offline remov delet runs running veroffentlich verwend nutz genutzt publizier send gesend freig zeig gezeigt losch abdruck publi diffus utilis retir supprim parution difu usar uso utiliz emit elimin borrar diffond pubblic rimuov cancell sperr live launch';

/** Between a word of use and a day these say that it is the day of what may be reported on. */
export const OF_EVENTS =
  'connection illustrate illustrating reporting coverage covering promote promoting report story review zusammenhang berichterstattung anlässlich bericht illustration relation occasion rapport motivo relación información occasione relazione';

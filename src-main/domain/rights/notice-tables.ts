/** The phrases of embargo, end of use and kill that agencies write, in five languages; the form of a phrase is told in `notice-phrase.ts`. */

/** These say outright that a photograph may not be used yet: read in captions too, where they stand apart; `{moment}` is tried behind each. */
export const EMBARGO_STRONG: readonly string[] = [
  '(strictly|strict|under|note)? embargoed (for (use|release|publication|broadcast|online use))? (until|till|til|to|before|by|from)?',
  'embargoed for <3> (paper|papers|newspapers|edition|editions|issue|issues|programme|programmes|bulletin)',
  'under embargo (until|till|to|before)?',
  '(strictly|strict|news|press|media)? embargo (lifts|ends|expires|is lifted|will be lifted|lifted|until|till|til|to|time|date) (at|on)?',
  'hold (for release)? (until|till|at|on)',
  'hold for release',
  'hfr',
  '(do not|dont|never|not to be|not for|must not be|may not be|cannot be|no|not) <1> (use|used|publish|published|publication|release|released|run|print|printed|broadcast|post|posted|transmission|online use|web use|air) <3> (before|until|till|prior to)',
  '(do not|dont|never|not to be|not for|must not be|may not be|cannot be|no|not) <1> (use|used|publish|published|publication|release|released|run|print|printed|broadcast|post|posted|transmission|online use|web use|air) <8> (before|until|till|prior to) {moment}',
  'not before {moment}',
  '(achtung)? sperrfrist (bis|ab|endet|läuft bis|ist|am|frei ab)?',
  '(bild|foto)? gesperrt bis (zum|zur)?',
  'unter embargo bis?',
  'nicht vor (dem|der)? {moment} <1> (veröffentlich*|verwend*|nutz*|publizier*|freige*|senden|drucken)?',
  'vor (dem|der)? {moment} nicht <2> (veröffentlich*|verwend*|nutz*|publizier*|freige*)',
  'bis (zum)? {moment} gesperrt',
  '(keine|nicht zur|nicht) (veröffentlichung|verwendung|nutzung|veröffentlichen|verwenden) vor',
  '(keine|nicht zur|nicht) (veröffentlichung|verwendung|nutzung|veröffentlichen|verwenden) <6> vor (dem|der)? {moment}',
  'sous embargo (jusqu (à|au|aux|en)?|avant)?',
  'embargo jusqu (à|au|aux|en)?',
  '(ne pas|interdi* de) (publier|diffuser|utiliser|reproduire) (avant|jusqu)',
  '(ne pas|interdi* de) (publier|diffuser|utiliser|reproduire) <6> (avant|jusqu) (à|au|aux|en)? {moment}',
  '(publication|diffusion|utilisation|usage|reproduction) <1> (interdite|interdit|prohibée|non autorisée) (avant|jusqu)',
  '(bajo|con)? (embargada|embargado|embargo) hasta',
  '(imagen|foto|fotografía) embargada hasta?',
  'bajo embargo hasta?',
  'no (se debe|debe|se puede|puede)? (publicar|publicarse|difundir|difundirse|usar|utilizar|utilizarse|divulgar|emitir|reproducir) (antes|hasta)',
  'no (se debe|debe|se puede|puede)? (publicar|publicarse|difundir|difundirse|usar|utilizar|utilizarse|divulgar|emitir|reproducir) <6> (antes|hasta) {moment}',
  'prohibid* <1> (publicación|difusión|uso|reproducción|divulgación|publicar|difundir|usar) (antes|hasta)',
  '(sotto|in)? embargo (fino|sino) (a|al|alle|alla|ai)?',
  'sotto embargo',
  '(foto|immagine) embargata (fino)?',
  'non (pubblicare|utilizzare|usare|diffondere|divulgare) (prima|fino)',
  'non (pubblicare|utilizzare|usare|diffondere|divulgare) <6> (prima|fino) {moment}',
  '(da pubblicare)? non prima (di|del|delle|dell)? {moment}',
  '(divieto di|prohibición de|interdiction de la|verbot der) <1> (pubblicazione|utilizzo|uso|diffusione|riproduzione|publicación|uso|difusión|publication|diffusion|utilisation|veröffentlichung|verwendung|nutzung) (prima|fino|antes|hasta|avant|vor)',
  'vietat* <1> (pubblicazione|diffusione|riproduzione|pubblicare|diffondere) (prima|fino)',
];

/** In captions these are ordinary words; in a rights field with a moment behind them they are an embargo. */
export const EMBARGO_WITH_MOMENT: readonly string[] = [
  '(strictly|strict|news|press|media)? embargo {moment}',
  '{moment} embargo*',
  '{span} embargo',
  'embargo* (for|of|von|de|di|durante|pendant|per) {span}',
  '(for|free for|cleared for|available for) (use|release|publication|broadcast|editorial use) (only)? (from|after|on|at|not before)? {moment}',
  '(may|can|to) (only)? be (used|published|released|broadcast) (only)? (from|after|at) {moment}',
  '(release|embargo|release date and) (date|time|day|date and time)? {moment}',
  '(released|publish|publishable|publication|use) (only)? from {moment}',
  '(publish|release|run|print|post) (only)? after {moment}',
  '(veröffentlichung|verwendung|freigabe|frei|nutzung|abdruck|publikation|freigegeben|sendung|verwendbar|honorarfrei)? (erst|nur)? (wieder)? ab {moment} <1> (frei|veröffentlich*|verwend*|nutz*)?',
  '(veröffentlichung|verwendung|freigabe|frei|nutzung|abdruck|publikation|freigegeben) (erst|nur|frei|zur veröffentlichung|zum)? (ab|am|zum)? {moment}',
  '(publication|diffusion|utilisation|usage|publiable|utilisable|à publier|à diffuser|libre) <2> (à partir|à compter|dès) {moment}',
  '(publication|diffusion|à publier|à diffuser|publiable) le {moment}',
  'pas avant {moment}',
  '(para)? (publicar|difusión|difundir|usar|uso|publicación|utilizar|publicable|libre) <2> (a partir|desde) {moment}',
  '(para publicar|publicación|publicar) el {moment}',
  '(pubblicabile|utilizzabile|pubblicare|pubblicazione|uso|utilizzo|libera|diffusione) <2> (dal|dalle|dall|da|partire) {moment}',
  '(pubblicare|pubblicazione|da pubblicare) il {moment}',
];

/** Said of an embargo without a moment; in a caption only in capitals and apart. */
export const EMBARGO_BARE: readonly string[] = ['embargo', 'embargoed', 'embargado', 'embargada', 'embargata'];

/** These sound like an embargo and are none. */
export const NO_EMBARGO: readonly string[] = [
  'embargo* (is|has been|was|now|hereby|est|ist|wurde|fue|ha sido|è stato)? (now)? (lifted|over|expired|ended|passed|removed|off|levé|levée|aufgehoben|beendet|levantado|rimosso|revocato|tolto|terminato|scaduto)',
  'sperrfrist (ist|wurde)? (aufgehoben|abgelaufen|entfällt|beendet|vorbei)',
  '(no|not|without|ohne|keine|kein|sans|sin|nessun|pas d|pas de|senza|aucun) (embargo*|sperrfrist)',
  'for immediate (release|use|publication)',
  '(trade|arms|oil|grain|weapons|economic|food|export|import|gas) embargo',
  'embargo (on|against|gegen|sur|contre|contra|sobre|de armas|sul|sui|sulla|contro)',
];

/** A use that ends: the moment, or words that name none, stand behind it. Read in captions too where they stand apart. */
export const EXPIRY_STRONG: readonly string[] = [
  '(no|not|do not|dont|must not|may not|cannot|never|shall not|not to) <4> (use|used|uses|usage|publish*|publication|print*|display*|broadcast|reuse|reproduced|reproduction) <4> (after|beyond|past)',
  '(all|any|further|the)? (use|uses|usage|rights|permission|licen*|publication) <3> (cease*|end|ends|ending|expire|expires|expiring|lapse*|terminat*) <2> (by|on|after|at|from)?',
  '(use|uses|usage|publication|display|reuse|reproduction) <2> (prohibited|forbidden|banned|barred|not permitted|not allowed|not authorised|not authorized) <1> (after|beyond|past)',
  '(nicht|keine|kein) <3> (verwend*|nutz*|veröffentlich*|weiterverwend*|gebrauch*) <2> nach (dem)?',
  '(nutzung|verwendung|veröffentlichung|abdruck|gebrauch) nach (dem)? {moment} <2> (nicht|untersagt|verboten|unzulässig|ausgeschlossen|gestattet|erlaubt|zulässig|möglich)',
  'nach (dem)? {moment} nicht <2> (verwend*|nutz*|veröffentlich*)',
  '(utilisation|usage|publication|diffusion) <2> (interdit*|prohibé*|impossible)? <1> (après|au delà)',
  'ne (plus|pas) (utiliser|publier|diffuser|reproduire) <3> (après|au delà)',
  'interdi* (d|de) (utiliser|publier|diffuser|reproduire|usage|utilisation) <3> (après|au delà)',
  'no (utilizar|usar|publicar|difundir|reproducir) <3> (después|tras|más allá|a partir)',
  '(prohibid*|no (se permite|está permitid*|se autoriza)) <2> (uso|utilización|publicación|difusión|reproducción|usar|utilizar|publicar) <3> (después|tras|más allá)',
  '(uso|utilización|publicación|difusión|reproducción) <2> (prohibid*|no permitid*|no autorizad*) <1> (después|tras|más allá)',
  'non (utilizzare|usare|pubblicare|diffondere|riprodurre) <3> (dopo|oltre)',
  '(divieto di|prohibición de|interdiction de la|verbot der) <1> (pubblicazione|utilizzo|uso|diffusione|riproduzione|publicación|difusión|publication|diffusion|utilisation|veröffentlichung|verwendung|nutzung) (dopo|oltre|después|tras|après|nach)',
  '(vietat*|non (consentit*|permess*|autorizzat*)) <2> (uso|utilizzo|pubblicazione|diffusione|riproduzione|usare|utilizzare|pubblicare) <3> (dopo|oltre)',
  '(uso|utilizzo|pubblicazione|diffusione|riproduzione) <2> (vietat*|non consentit*|non permess*|non autorizzat*) <1> (dopo|oltre)',
];

/** The same, but in words that a caption may have for other reasons; a moment must follow. */
export const EXPIRY_WITH_MOMENT: readonly string[] = [
  '(licen*|valid|free|available|cleared|permitted|allowed|use|usage|used|uses|rights|authorised|authorized|granted|permission) <5> (until|till|through|up to|up to and including|ending) (and including)? {moment}',
  '(expir*|expiry date|expiration date|valid until|best before|use by|take down by|takedown|take down|remove by|delete by|remove on) (on|date|at|after)? {moment}',
  '(verwend*|nutz*|gültig|freigegeben|frei|honorarfrei|lizenz*|abdruck*|veröffentlich*) <4> bis (einschließlich|zum|inklusive)? {moment}',
  '(nutzungsrechte|nutzungsrecht|rechte|lizenz|freigabe) <2> (erlöschen|erlischt|enden|endet|läuft|laufen|bis|verfällt) (am|zum|bis)? {moment}',
  '(libre*|utilisable|utilisation|usage|valable|droits|licence|disponible|autorisé*) <5> (jusqu|avant|expire*) {moment}',
  '(droits|licence|autorisation) <2> (expire*|échu*|prend fin|prennent fin) {moment}',
  '(uso|utilizable|válid*|licencia|derechos|libre|publicación|autorizad*|permitid*|disponible) <4> hasta {moment}',
  '(licencia|derechos|autorización|uso)? <1> (expira*|caduca*|vence*|finaliza*|termina*) {moment}',
  '(utilizz*|uso|valid*|licenza|diritti|libera|consentit*|disponibile) <4> (fino|entro) {moment}',
  '(licenza|diritti|autorizzazione|uso)? <1> (scad*|termina*) {moment}',
  '(must|to|should) be (deleted|removed|destroyed|taken down|withdrawn) <3> (by|on|after|before) {moment}',
  '(nutzungsfrist|nutzungsdauer|verwendungsfrist|lizenzdauer) (bis)? (zum)? {moment}',
  'date d expiration {moment}',
  '(fecha de caducidad|data di scadenza|verfallsdatum|ablaufdatum|gültig bis) {moment}',
];

/** A use that ends when some time has passed. */
export const EXPIRY_BY_SPAN: readonly string[] = [
  '(for)? (use|used|usage|valid|available|free|permitted|licen*|only|cleared|uses|permission|may be used) <5> (only)? (for|within|up to|limited to) (only)? (a|the)? (period of|maximum of|max)? {span} (only)? (from|of|after|following|since)? <3> (transmission|date|issue|release|publication|distribution|receipt|event|today)?',
  '{span} (only)? (from|of|after|following) (the)? (time|date|day|moment)? (of)? (transmission|date|issue|release|publication|distribution|receipt|first use|first publication)',
  '{span} (use|usage|licen*) (only)?',
  '(nutz*|verwend*|honorarfrei*|gültig*|frei*|veröffentlich*) <4> (innerhalb|binnen|für|nur) (von)? {span} (nach|ab|seit)? <2> (veröffentlichung|übertragung|sendung|erhalt|ausgabe|übermittlung|versand)?',
  '{span} (nach|ab) (der|dem)? (veröffentlichung|übertragung|sendung|erhalt|ausgabe|übermittlung|versand)',
  '(utilis*|usage|valable|libre*|diffusion) <4> (à|pendant|durant|dans les|de) {span} (après|à compter|à partir|suivant)? <2> (diffusion|transmission|publication|réception|envoi)?',
  '{span} (à compter|à partir|après|suivant) <2> (diffusion|transmission|publication|réception|envoi)',
  '(uso|utiliz*|válid*|libre|usar) <4> (durante|por|en los|dentro de|plazo de) {span} (desde|a partir|después|tras)? <2> (distribución|transmisión|publicación|difusión|envío|recepción)?',
  '{span} (desde|a partir de|después de|tras) <2> (distribución|transmisión|publicación|difusión|envío|recepción)',
  '(uso|utilizz*|valid*|liber*|usare) <4> (per|entro|durante|di) {span} (dalla|dal|dopo|a partire)? <2> (trasmissione|pubblicazione|diffusione|data|invio|ricezione)?',
  '{span} (dalla|dal|dopo|a partire dalla) (data di)? (trasmissione|pubblicazione|diffusione|data|invio|ricezione)',
];

/** Withdrawn outright: read in captions too, where they stand apart. */
export const KILL_STRONG: readonly string[] = [
  'mandatory (picture|photo|image)? kill',
  '(photo|picture|image|pix|pic|photograph|graphic|advisory) (kill|killed|elimination|withdrawn|retracted|withdrawal|retraction|deletion|deleted|recall|recalled)',
  'kill kill kill?',
  'kill (bulletin|notice|order|advisory)',
  'remove (this|the|these)? (photo|photos|picture|pictures|image|images|photograph)',
  '(this|the|these|above)? (photo|photos|picture|pictures|image|images|photograph|photographs) (has|have|is|are|was|were) (been)? (hereby|now)? (withdrawn|retracted|killed|deleted|recalled|cancelled|canceled|pulled|removed|revoked)',
  '(please)? (kill|delete|destroy|purge|erase|discard|withdraw|pull|eliminate) <5> (photo|photos|picture|pictures|image|images|photograph|photographs|pix|file|files)',
  '(please)? (remove|delete|purge|erase) <5> (from|in) <4> (system|systems|archive|archives|database|databases|server|servers|library|libraries|website|websites|files)',
  '(do not|dont|never|not to|no longer) (use|publish|print|distribute|reproduce|transmit) (this|the|these|any of these) (photo|photos|picture|pictures|image|images|photograph|photographs)',
  '(photo|picture|image|photograph) <2> no longer <2> (available|authorised|authorized|permitted|licensed|cleared) (for use)?',
  '(bild|foto|aufnahme|bilder|fotos) (wurde|wurden|ist|sind|wird)? (vom <3>)? (zurückgezogen|zurückgerufen|gelöscht|storniert|gesperrt)',
  '(bitte)? (dieses|das|diese|die)? (bild|bilder|foto|fotos|aufnahme) <4> (nicht|nicht mehr) (verwenden|veröffentlichen|nutzen|drucken|publizieren)',
  '(bitte)? (bild|bilder|foto|fotos) <4> (löschen|entfernen|vernichten)',
  '(bitte)? (löschen|entfernen|vernichten|sperren) <3> (bild|bilder|foto|fotos|aufnahme|aufnahmen)',
  '(bildrückruf|bildrückzug|fotorückruf|bildsperre|bildsperrung|fotosperre|fotosperrung|bildstorno)',
  '(bild|foto) <3> (nicht mehr) <2> (verwendet|veröffentlicht|genutzt|gedruckt) werden',
  '(photo|photos|image|images|cliché|photographie) <2> (retirée|retirées|retiré|annulée|annulées|annulé|supprimée|supprimées|supprimé)',
  '(merci de|prière de|veuillez)? (supprimer|retirer|détruire|effacer|éliminer) <1> (cette|la|les|ces) (photo|photos|image|images|photographie)',
  'ne (pas|plus) (publier|utiliser|diffuser|reproduire) (cette|ces) (photo|photos|image|images|photographie)',
  '(photo|photos|image|images) ne (doit|doivent|peut|peuvent) (pas|plus) <1> être (utilisée|utilisées|publiée|publiées|diffusée|diffusées)',
  '(foto|fotos|imagen|imágenes|fotografía) <2> (retirada|retiradas|anulada|anuladas|eliminada|eliminadas|cancelada)',
  '(se ruega|rogamos|favor de)? (eliminar|borrar|suprimir|retirar|destruir) (esta|la|estas|las) (foto|fotos|imagen|imágenes|fotografía)',
  '(eliminación|anulación|retirada) (obligatoria|urgente|inmediata) <3> (foto|fotos|fotografía|fotografías|imagen|imágenes)',
  'no (usar|utilizar|publicar|difundir|emitir) (más)? (esta|estas) (foto|fotos|imagen|imágenes|fotografía|fotografías)',
  '(eliminazione|ritiro|annullamento) (obbligatorio|obbligatoria|urgente|immediato|immediata) <3> (foto|fotografia|fotografie|immagine|immagini)',
  'non (usare|utilizzare|pubblicare|diffondere) (più)? (questa|queste) (foto|immagine|immagini|fotografia|fotografie)',
  '(suppression|retrait|annulation) (obligatoire|urgente|urgent|immédiate|immédiat) <3> (photo|photos|photographie|photographies|image|images|cliché)',
  '(foto|immagine|immagini|fotografia) <2> (ritirata|ritirate|annullata|annullate|eliminata|cancellata)',
  '(si prega di|pregasi)? (eliminare|cancellare|rimuovere|distruggere|ritirare) (questa|la|queste|le|l)? (foto|immagine|immagini|fotografia)',
];

/** Withdrawn, in words that a caption may have for other reasons: read in a rights field, at the end of a clause. */
export const KILL_AT_END: readonly string[] = [
  '(please)? (do not|dont|never|not to be|not for|must not be|may not be|cannot be|asked not to|requested not to|advised not to|no longer) (be)? (use|used|publish|published|publication|print|printed|distribution|distribute|release|released|reproduction) (this|the|these|it|them)? (photo|photos|picture|pictures|image|images|photograph|photographs)? (any more|anymore|any longer|further|again)?',
  'no longer (available|authorised|authorized|permitted|licensed|cleared) (for use|for publication)?',
  '(bitte)? (nicht|nicht mehr) (zur|zum)? (veröffentlichung|veröffentlichen|verwenden|verwendung|nutzen|abdruck|drucken|bestimmt)',
  '(merci de)? ne (pas|plus) (l|la|le|les)? (publier|utiliser|diffuser|reproduire)',
  '(utilisation|publication|diffusion) (strictement|totalement)? interdite',
  'no (usar|publicar|utilizar|difundir|reproducir|emitir)',
  'non (utilizzare|pubblicare|usare|diffondere|riprodurre)',
];

/** Orders to withdraw that do not say what: of anything but the photograph they are news, so they count as a clause of their own only. */
export const KILL_ORDERS: readonly string[] = [
  '(eliminación|anulación|retirada) (obligatoria|urgente|inmediata)',
  '(eliminazione|ritiro|annullamento) (obbligatorio|obbligatoria|urgente|immediato|immediata)',
  '(suppression|retrait|annulation) (obligatoire|urgente|urgent|immédiate|immédiat)',
];

/** Single words that withdraw where they stand in capitals, or alone in their clause. */
export const KILL_WORDS: readonly string[] = [
  'kill',
  'killed',
  'withdrawn',
  'withdrawal notice',
  'withdrawal',
  'retracted',
  'retraction',
  'elimination',
  'picture elimination',
  'deleted',
  'recalled',
  'zurückgezogen',
  'sperrung',
  'stornierung',
  'storno',
  'rückruf',
  'annulation',
  'annulée',
  'retirée',
  'à supprimer',
  'anulada',
  'anulación',
  'retirada',
  'eliminada',
  'annullata',
  'annullamento',
  'ritirata',
];

/** What is done away with is not the photograph but words about it, or a lesser copy. */
export const NOT_THE_PHOTOGRAPH =
  'caption captions earlier previous old preview previews thumbnail thumbnails comp comps resolution res lowres watermark watermarked';

/** Behind "do not use" these ask for a word first: a term of permission. */
export const ASK_FIRST: readonly string[] = [
  '(please)? (call|contact|ask|consult|check|ring|phone|email|speak|clear|request) <5> (before|first|prior)',
];

/** These sound like a kill and are none. */
export const NO_KILL: readonly string[] = [
  'elimination (round|match|game|race|stage|chamber|final|contest)',
  'kill fee',
];

/** Words of embargo, kill or end of use that a rights field has and no phrase above has read: a person must. Further languages too. */
export const LOOKS_LIKE: readonly (readonly [like: 'embargo' | 'kill' | 'expiry', phrase: string])[] = [
  ['embargo', '(embargo*|ambargo*|эмбарго*|ембарго*|sperrfrist*|sperrefrist*|gesperrt|klausuleret)'],
  [
    'expiry',
    '(use|usage|rights|licen*|permission|publication|availability) <3> (close|closes|end|ends|ended|cease*|lapse*|terminat*|expir*|run out|runs out)',
  ],
  [
    'expiry',
    '(may|can|to|must|only)? be? (use|used|usable|licensed|valid|published|display*) <4> (until|till|after|while|as long as) <6>',
  ],
  [
    'expiry',
    '(expir*|expiry|nutzungsfrist|nutzungsdauer|verwendungsfrist|lizenzdauer|lapses|erlischt|erlöschen|verfällt|caduca*|vence*|scadenza|scade|scadono)',
  ],
  ['expiry', '(nutzung|verwendung|veröffentlichung|nutzungsrechte) <3> (bis|nur bis|solange) <6>'],
  ['expiry', '(utilisation|usage|droits|utilisable) <3> (jusqu|tant que) <6>'],
  ['expiry', '(uso|derechos|utilizable) <3> (hasta|mientras) <6>'],
  ['expiry', '(uso|utilizzo|diritti|utilizzabile) <3> (fino|finché) <6>'],
];

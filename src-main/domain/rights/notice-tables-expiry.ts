/** The phrases that end a use, in five languages; their form is told in `notice-phrase.ts`. */

/** A use that ends: the moment, or words that name none, are behind it. Read in captions too where they are set apart. */
export const EXPIRY_STRONG: readonly string[] = [
  '(no|not|do not|dont|must not|may not|cannot|never|shall not|not to) <4> (use|used|uses|usage|publish*|publication|print*|display*|broadcast|reuse|reproduced|reproduction) <4> (after|beyond|past)',
  '(all|any|further|the)? (use|uses|usage|rights|permission|licen*|publication) <3> (cease*|end|ends|ending|expire|expires|expiring|lapse*|terminat*) <2> (by|on|after|at|from)?',
  '(use|uses|usage|publication|display|reuse|reproduction) <2> (prohibited|forbidden|banned|barred|not permitted|not allowed|not authorised|not authorized) <1> (after|beyond|past)',
  '(nicht|keine|kein) <3> (verwend*|nutz*|veröffentlich*|weiterverwend*|gebrauch*) <2> nach (dem)?',
  '(nutzung|verwendung|veröffentlichung|abdruck|gebrauch) nach (dem)? {moment} <2> (nicht|untersagt|verboten|unzulässig|ausgeschlossen|gestattet|erlaubt|zulässig|möglich)',
  '(nutzung|verwendung|veröffentlichung) ab (dem)? {moment} <1> (nicht mehr|untersagt|verboten|unzulässig) <1>',
  'ab (dem)? {moment} nicht mehr <2> (verwend*|nutz*|veröffentlich*|gezeigt)',
  'nach (dem)? {moment} nicht <2> (verwend*|nutz*|veröffentlich*)',
  '(utilisation|usage|publication|diffusion) <2> (interdit*|prohibé*|impossible)? <1> (après|au delà)',
  'ne (plus|pas) (utiliser|publier|diffuser|reproduire) <3> (après|au delà)',
  'interdi* (d|de) (utiliser|publier|diffuser|reproduire|usage|utilisation|diffusion|publication) <3> (après|au delà|à partir|à compter)',
  'no (utilizar|usar|publicar|difundir|reproducir) <3> (después|tras|más allá|a partir)',
  '(prohibid*|no (se permite|está permitid*|se autoriza)) <2> (uso|utilización|publicación|difusión|reproducción|usar|utilizar|publicar) <3> (después|tras|más allá|a partir)',
  '(uso|utilización|publicación|difusión|reproducción) <2> (prohibid*|no permitid*|no autorizad*) <1> (después|tras|más allá|a partir)',
  'non (utilizzare|usare|pubblicare|diffondere|riprodurre) <3> (dopo|oltre)',
  '(divieto di|prohibición de|interdiction de la|verbot der) <1> (pubblicazione|utilizzo|uso|diffusione|riproduzione|publicación|difusión|publication|diffusion|utilisation|veröffentlichung|verwendung|nutzung) (dopo|oltre|después|tras|après|nach)',
  '(vietat*|non (consentit*|permess*|autorizzat*)) <2> (uso|utilizzo|pubblicazione|diffusione|riproduzione|usare|utilizzare|pubblicare) <3> (dopo|oltre|a partire)',
  '(uso|utilizzo|pubblicazione|diffusione|riproduzione) <2> (vietat*|non consentit*|non permess*|non autorizzat*) <1> (dopo|oltre)',
];

/** The same, but in words that a caption may have for other reasons; a moment must follow. */
export const EXPIRY_WITH_MOMENT: readonly string[] = [
  '(licen*|valid|free|available|cleared|permitted|allowed|use|usage|used|uses|rights|authorised|authorized|granted|permission) <5> (until|till|through|up to|up to and including|ending) (and including)? {moment}',
  '(during|for|throughout) (the)? (duration|run|period|course) of <1> (exhibition|show|event|festival|season|campaign) <3> (until|till|to|ending) {moment}',
  '(während|für) (der|die)? (dauer|laufzeit) <1> (ausstellung|schau|veranstaltung|kampagne|festspiele) <3> bis (zum)? {moment}',
  '(pendant|durant|pour) <1> la durée <2> (exposition|manifestation|festival|campagne) <3> jusqu {moment}',
  'durante <4> (exposición|muestra|festival|campaña) <3> hasta {moment}',
  '(per|durante) <4> (mostra|esposizione|festival|manifestazione) <3> fino {moment}',
  '(expir*|expiry date|expiration date|valid until|best before|use by|take down by|takedown|take down|remove by|delete by|remove on) (on|date|at|after)? {moment}',
  '(verwend*|nutz*|gültig|freigegeben|frei|honorarfrei|lizenz*|abdruck*|veröffentlich*) <4> bis (einschließlich|zum|inklusive)? {moment}',
  '(nutzungsrechte|nutzungsrecht|rechte|lizenz|freigabe) <2> (erlöschen|erlischt|enden|endet|läuft|laufen|bis|verfällt) (am|zum|bis)? {moment}',
  '(libre*|utilisable|utilisation|usage|valable|droits|licence|disponible|autorisé*) <5> (jusqu|avant|expire*) {moment}',
  '(droits|licence|autorisation) <2> (expire*|échu*|prend fin|prennent fin) {moment}',
  '(uso|usar|utilizar|utilizable|válid*|licencia|derechos|libre|publicación|autorizad*|permitid*|disponible) <4> hasta {moment}',
  '(licencia|derechos|autorización|uso)? <1> (expira*|caduca*|vence*|finaliza*|termina*) {moment}',
  '(utilizz*|uso|usare|valid*|licenza|diritti|libera|consentit*|disponibile) <4> (fino|entro) {moment}',
  '(licenza|diritti|autorizzazione|uso)? <1> (scad*|termina*) {moment}',
  '(delete|remove|destroy|purge|erase|take down) <5> (by|before|after|no later than) {moment}',
  '(take|taken|pull|pulled) <4> (off|down) <4> (on|by|before|after) {moment}',
  '(must|to|should) be (deleted|removed|destroyed|taken down|taken offline|withdrawn) <3> (by|on|after|before) {moment}',
  '(löschen|entfernen|zu löschen|zu entfernen) <2> (bis|am|zum|nach) {moment}',
  'bis (zum)? {moment} <2> (löschen|entfernen|gezeigt|verwend*|genutzt)',
  '(à|a) (retirer|supprimer|effacer) <3> (le|avant|au plus tard) {moment}',
  '(retirar|eliminar|borrar) <3> (el|antes|a más tardar) {moment}',
  '(da)? (rimuovere|eliminare|cancellare) <3> (il|entro|prima) {moment}',
  '(nutzungsfrist|nutzungsdauer|verwendungsfrist|lizenzdauer) (bis)? (zum)? {moment}',
  'date d expiration {moment}',
  '(fecha de caducidad|data di scadenza|verfallsdatum|ablaufdatum|gültig bis) {moment}',
];

/** A use that ends when some time has passed. */
export const EXPIRY_BY_SPAN: readonly string[] = [
  '(for)? (use|used|usage|valid|available|free|permitted|licen*|only|cleared|uses|permission|may be used) <5> (only)? (for|within|up to|limited to) (only)? (a|the)? (period of|maximum of|max)? {span} (only)? (from|of|after|following|since)? <3> (transmission|date|issue|release|publication|distribution|receipt|event|today)?',
  '{span} (only)? (from|of|after|following) (the)? (time|date|day|moment)? (of)? (transmission|date|issue|release|publication|distribution|receipt|delivery|download|first use|first publication)',
  '{span} (use|usage|licen*) (only)?',
  '(nutz*|verwend*|honorarfrei*|gültig*|frei*|veröffentlich*) <4> (innerhalb|binnen|für|nur|bis|bis zu|längstens|maximal) (von)? {span} (nach|ab|seit)? <2> (veröffentlichung|übertragung|sendung|erhalt|ausgabe|übermittlung|versand)?',
  '{span} (nach|ab) (der|dem)? (veröffentlichung|übertragung|sendung|erhalt|ausgabe|übermittlung|versand|lieferung|download)',
  '(utilis*|usage|valable|libre*|diffusion) <4> (à|pendant|durant|dans les|de) {span} (après|à compter|à partir|suivant)? <2> (diffusion|transmission|publication|réception|envoi)?',
  '{span} (à compter|à partir|après|suivant) <2> (diffusion|transmission|publication|réception|envoi|livraison|téléchargement|remise)',
  '(uso|utiliz*|válid*|libre|usar) <4> (durante|por|en los|dentro de|plazo de) {span} (desde|a partir|después|tras)? <2> (distribución|transmisión|publicación|difusión|envío|recepción)?',
  '{span} (desde|a partir de|después de|tras) <2> (distribución|transmisión|publicación|difusión|envío|recepción)',
  '(uso|utilizz*|valid*|liber*|usare) <4> (per|entro|durante|di) {span} (dalla|dal|dopo|a partire)? <2> (trasmissione|pubblicazione|diffusione|data|invio|ricezione)?',
  '{span} (dalla|dal|dopo|a partire dalla) (data di)? (trasmissione|pubblicazione|diffusione|data|invio|ricezione)',
];

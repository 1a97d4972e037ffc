/** The phrases that limit how and where a photograph is used, in five languages; their form is told in `notice-phrase.ts`. */

/** Known territories that are out. */
export const OUT: readonly string[] = [
  '{places} out',
  '(no|not|strictly no) (use|publication|sales|sale|distribution|release|rights|licensing|available|for use|for sale|for publication|for release|to be used|to be published) (in|within|for|to) {places}',
  'not (available|licensed|cleared) <2> (in|within|for|to) {places}',
  'do not <1> (use|publish|distribute|sell) (in|within|to) {places}',
  'no {places} (use|usage|rights|sales|publication|release)',
  'no use {places}',
  'no {places}',
  '(rights|world|worldwide|sales|available|use|global)? (rights)? (excluding|except|except for|ex|exc|excl|outside|apart from) (in|the)? {places}',
  '(nicht|keine|kein) <2> in {places} <1> (verwenden|veröffentlichen|nutzen|publizieren|verwendung|veröffentlichung|nutzung|verfügbar)?',
  '(nicht|keine) (für|nach) {places}',
  'nicht (verfügbar|verwendbar|nutzbar|freigegeben|erhältlich) (in|für) {places}',
  '(weltweit|welt)? außer {places}',
  '(nutzung|verwendung|veröffentlichung) in {places} (nicht|untersagt|verboten|ausgeschlossen) <1>',
  '(utilisation|publication|diffusion|usage)? (interdit*|prohibé*|exclu*) (en|au|aux|dans|pour|à|sur) {places}',
  '(ne pas|ne plus) (utiliser|publier|diffuser) (en|au|aux|dans|à) {places}',
  '(sauf|hors|excepté) {places}',
  'non (utilisable|disponible|publiable) (en|au|aux|dans|pour|à|sur) {places}',
  'pas (de|d) (diffusion|publication|utilisation|vente|usage) (en|au|aux|dans|à) {places}',
  '(sin|ninguna|ningún) (uso|difusión|publicación|venta) en {places}',
  '(nessun|nessuna|no) (uso|utilizzo|diffusione|pubblicazione|vendita) in {places}',
  'no (usar|publicar|utilizar|difundir|utilizable|publicable|disponible) (en|para) {places}',
  '(prohibid*|no disponible|excepto|salvo) <3> (en|para)? {places}',
  '(vietat*|escluso|esclusa|tranne|eccetto) <3> (in|per|a)? {places}',
  'non (utilizzare|pubblicare|usare|disponibile|utilizzabile|pubblicabile) (in|per) {places}',
];

/** Known territories, and no others. */
export const ONLY: readonly string[] = [
  '{places} (use|usage|rights|sales)? only',
  '(for|use|for use|for publication|available|valid|cleared|rights|licensed|publication)? (in|for|within) {places} (use)? only',
  '(only|exclusively) (for use|for publication|available|for)? (in|for|within) {places}',
  '(nur|ausschließlich) (für|in|zur verwendung in|zur veröffentlichung in) {places}',
  '(nutzung|verwendung) (nur|ausschließlich) in {places}',
  '(uniquement|seulement|exclusivement|réservé*) (pour|en|au|aux|à|dans) {places}',
  '{places} (uniquement|seulement)',
  '(solo|sólo|solamente|únicamente|exclusiv*) (para|en) {places}',
  '(solo|soltanto|esclusiv*|unicamente) (per|in) {places}',
];

export const NO_SALES: readonly string[] = [
  'no (resale|resales|sale|sales|licensing|licencing|syndication)',
  'no third (party|parties) (sale|sales|use|distribution)?',
  'not for (resale|sale|syndication)',
  'notforresale',
  'notforsale',
  '(kein|keine|nicht) <2> (weiterverkauf|verkauf|wiederverkauf|weiterverkaufen|verkaufen|weitergabe)',
  'pas de (revente|vente)',
  '(revente|vente|cession) <2> interdite',
  '(prohibid*|no|sin) <2> (venta|reventa|vender|revender|comercializ*)',
  '(vietat*|no|non|senza) <2> (vendita|rivendita|vendere|rivendere)',
];

export const NO_ARCHIVE: readonly string[] = [
  'no (archive|archives|archiving|archival|archivage|archivio|archivar)',
  '(do not|dont) archive',
  'no archiving or resale',
  '(keine|nicht|kein) (archivierung|archivieren|archiv)',
  'pas d (archive|archives|archivage)',
  'ne pas archiver',
  'archivage interdit',
  '(prohibid*|sin) <1> (archivo|archivar)',
  '(vietat*|non) <1> (archiviazione|archiviare)',
];

export const EDITORIAL_ONLY: readonly string[] = [
  '(for|restricted to|strictly)? editorial (news)? (use|usage|purpose|purposes)? only',
  'restricted to editorial (use|usage|purposes)',
  'no commercial use',
  'no (marketing|advertising campaigns|advertising)',
  'not for (commercial|advertising) (or (commercial|advertising))? use',
  '(nur|ausschließlich) (zur|für|zu) (den|die)? redaktionell* (verwendung|nutzung|gebrauch|zwecke|zwecken)?',
  '(keine|nicht) <2> (kommerzielle|werbliche) (nutzung|verwendung)',
  '(usage|utilisation) (strictement)? (éditorial|éditoriale|rédactionnel|rédactionnelle) (uniquement|exclusivement|seulement)?',
  '(solo|sólo|únicamente|exclusivamente|solo para|exclusivo)? (para)? uso editorial (solo|únicamente|exclusivo|exclusivamente)?',
  '(solo|esclusivamente)? (per)? uso editoriale (esclusivo|soltanto)?',
];

export const NO_CROPPING: readonly string[] = [
  '(no|without) (digital|any|image)? (crop|crops|cropping|alter|alteration|alterations|altering|manipulation|manipulations|manipulate|retouching|retouch|modification|modifications|enhancement|editing) (or (crop|cropping|alteration|alterations|altering|manipulation))?',
  '(do not|dont|never) <1> (crop|alter|manipulate|retouch|modify|edit|enhance) (or (crop|alter|manipulate|retouch|modify))?',
  '(must|may|can|should|shall|is|are)? (not|cannot) (to)? be <5> (cropped|altered|manipulated|retouched|modified|enhanced|edited|overprinted) <6> ((or|and) <1> (cropped|altered|manipulated|retouched|modified|enhanced|edited|overprinted))? (in any way)?',
  '(not|cannot) to be (cropped|altered|manipulated|retouched|modified) (or (cropped|altered|retouched|modified))?',
  '(must|to|should|may|only)? (be)? (only)? (use|used|reproduced|shown|published|printed|displayed|run) <2> in (its|their|the)? (entirety|full|whole) (without <2> (alteration|alterations|cropping|modification))?',
  '(full frame|uncropped) (use)? only',
  'use (only)? (full frame|uncropped)',
  '(darf|dürfen)? (nicht|keine|kein) <3> (beschn*|veränder*|bearbeit*|bildbearbeitung|bildmanipulation|manipul*|zugeschnitten|zuschneiden|retusch*|beschnitt) ((und|oder) (beschn*|veränder*|bearbeit*|manipul*|retusch*) (werden)?)? (werden)?',
  'nur (im)? (ganzen|vollformat|unbeschnitten|vollständig)',
  '(ne pas|sans|pas de|aucun|aucune) <2> (recadrer|recadrage|recadrée|retoucher|retouche|retouches|modifier|modification|altérer|altération) ((ni|ou|et) (recadrer|retoucher|modifier|altérer|modification))?',
  'ne (doit|doivent|peut|peuvent) <1> (pas|jamais|en aucun cas) <1> être <1> (recadrée|recadrées|recadré|modifiée|modifiées|modifié|retouchée|retouchées|altérée)',
  'no (debe|deben|puede|pueden) <1> ser <1> (modificada|modificadas|recortada|recortadas|manipulada|alterada|retocada)',
  'non (deve|devono|può|possono) <1> essere <1> (modificata|modificate|tagliata|ritagliata|manipolata|alterata|ritoccata)',
  '(recadrage|retouche|retouches|modification|photomontage) <3> (interdit|interdite|interdites|interdits)',
  '(no|sin|prohibid*) <2> (recortar|recorte|recortes|manipular|manipulación|alterar|alteración|modificar|modificación|retocar|retoque|retoques|reencuadrar) ((o|ni|y) (manipular|alterar|modificar|retocar) (la imagen|la foto)?)?',
  '(cropping|crops|alteration|alterations|manipulation|retouching|modification|modifications) <4> (is|are)? (not|never) (permitted|allowed|authorised|authorized)',
  '(cropping|alteration|alterations|manipulation|retouching|modification|modifications) <4> (prohibited|forbidden)',
  '(beschnitt|zuschnitt|bearbeitung|veränderung|veränderungen|manipulation|retusche|bildbearbeitung) <3> (nicht (erlaubt|gestattet|zulässig)|verboten|untersagt|unzulässig)',
  '(recadrage|retouche|retouches|modification|modifications|altération) <5> (pas|non) (autorisé*|permis*|admis*)',
  'no (se permite|se permiten|se autoriza|está permitid*|están permitid*|se puede|se pueden) <2> (alteración|recorte|recortes|manipulación|modificación|retoque|retoques|alterar|recortar|manipular|modificar|retocar) ((ni|o|y) <1> (alteración|recorte|recortes|manipulación|modificación|retoque|retoques|alterar|recortar|manipular|modificar|retocar))? <1> (imagen|foto)?',
  '(alteración|recorte|recortes|manipulación|modificación|retoque|retoques) <5> (no (permitid*|autorizad*)|prohibid*)',
  'non (è consentito|è consentita|sono consentiti|sono consentite|si può|si possono|è permesso|è permessa) <2> (taglio|tagli|modifica|modifiche|manipolazione|alterazione|alterazioni|ritocco|ritocchi|tagliare|ritagliare|modificare|manipolare|alterare|ritoccare)',
  '(modifica|modifiche|taglio|tagli|manipolazione|alterazione|alterazioni|ritocco|ritocchi) <4> (non (consentit*|permess*|autorizzat*|ammess*)|vietat*)',
  '(non|vietato|vietata|vietati|senza|nessun|nessuna) <2> (tagliare|ritagliare|taglio|tagli|modificare|modifiche|modifica|manipolare|manipolazione|alterare|alterazioni|ritoccare|ritocchi) ((o|né|e|ne) (tagliare|ritagliare|modificare|manipolare|alterare|ritoccare))?',
];

export const NO_DIGITAL: readonly string[] = [
  'no (digital|internet|online|web|website|websites|webs|mobile) (use|usage)?',
  '(internet|online|web|digital) out',
  'no use (on)? (the)? (internet|online|web|website|websites)',
  'print (use|usage)? only',
  '(keine|nicht) <1> (internet|online|onlinenutzung|internetnutzung) <1> (nutzung|verwendung)?',
  'nur (print|für print|druck)',
  '(pas d|pas de) (internet|web|utilisation en ligne|utilisation internet)',
  '(no|sin|prohibid*) <2> (uso en)? (internet|línea|web)',
  '(vietat*|non|no) <2> (internet|web|online)',
];

/** The phrases by which agencies withdraw a photograph, in five languages; the form of a phrase is told in `notice-phrase.ts`. */

/** Withdrawn outright: read in captions too, where they are set apart. */
export const KILL_STRONG: readonly string[] = [
  'mandatory (picture|photo|image)? kill',
  '(photo|picture|image|pix|pic|photograph|graphic|advisory) (kill|killed|elimination|withdrawn|retracted|withdrawal|retraction|deletion|deleted|recall|recalled)',
  '(story|item|article) kill',
  'kill kill kill?',
  'kill (bulletin|notice|order|advisory)',
  '(stop|cease|discontinue|avoid|halt) <1> (using|publishing|distributing|use|publication|distribution) of? <1> (photo|photos|picture|pictures|image|images|photograph|photographs)',
  'remove (this|the|these)? (photo|photos|picture|pictures|image|images|photograph)',
  '(this|the|these|above)? (photo|photos|picture|pictures|image|images|photograph|photographs) (has|have|is|are|was|were) (been)? (hereby|now)? (withdrawn|retracted|killed|deleted|recalled|cancelled|canceled|pulled|removed|revoked)',
  '(please)? (kill|delete|destroy|purge|erase|discard|withdraw|pull|eliminate) <5> (photo|photos|picture|pictures|image|images|photograph|photographs|pix|file|files)',
  '(please)? (remove|delete|purge|erase) <5> (from|in) <4> (system|systems|archive|archives|database|databases|server|servers|library|libraries|website|websites|files)',
  '(do not|dont|never|not to|no longer) (use|publish|print|distribute|reproduce|transmit) (this|the|these|any of these) (photo|photos|picture|pictures|image|images|photograph|photographs)',
  '(photo|picture|image|photograph) <2> no longer <2> (available|authorised|authorized|permitted|licensed|cleared) (for use)?',
  '(bild|foto|aufnahme|bilder|fotos) (wurde|wurden|ist|sind|wird)? (vom <3>)? (zurückgezogen|zurückgerufen|gelöscht|storniert|gesperrt)',
  '(bitte)? (dieses|das|diese|die)? (bild|bilder|foto|fotos|aufnahme) <4> (nicht|nicht mehr) (verwenden|veröffentlichen|nutzen|drucken|publizieren)',
  '(bitte)? (bild|bilder|foto|fotos) <6> (löschen|entfernen|vernichten)',
  '(bitte)? (löschen|entfernen|vernichten|sperren) <3> (bild|bilder|foto|fotos|aufnahme|aufnahmen)',
  '(verwendung|nutzung|verbreitung|veröffentlichung) (der|des|dieser|dieses) (bilder|bildes|fotos|foto|aufnahme|aufnahmen) <3> (einstellen|einzustellen|stoppen|beenden)',
  '(bildrückruf|bildrückzug|fotorückruf|bildsperre|bildsperrung|fotosperre|fotosperrung|bildstorno)',
  '(bild|foto) <3> (nicht mehr) <2> (verwendet|veröffentlicht|genutzt|gedruckt) werden',
  '(photo|photos|image|images|cliché|photographie) <2> (retirée|retirées|retiré|annulée|annulées|annulé|supprimée|supprimées|supprimé)',
  '(merci de|prière de|veuillez)? (supprimer|supprimez|retirer|retirez|détruire|détruisez|effacer|effacez|éliminer|éliminez) <1> (cette|la|les|ces) (photo|photos|image|images|photographie)',
  'ne (pas|plus) (publier|utiliser|diffuser|reproduire) (cette|ces) (photo|photos|image|images|photographie)',
  '(photo|photos|image|images) ne (doit|doivent|peut|peuvent) (pas|plus) <1> être (utilisée|utilisées|publiée|publiées|diffusée|diffusées)',
  '(foto|fotos|imagen|imágenes|fotografía) <2> (retirada|retiradas|anulada|anuladas|eliminada|eliminadas|cancelada)',
  '(se ruega|rogamos|favor de)? (eliminar|eliminen|elimine|borrar|borren|borre|suprimir|supriman|suprima|retirar|retiren|retire|destruir|destruyan|destruya|anular|anulen) (esta|la|estas|las) (foto|fotos|imagen|imágenes|fotografía)',
  '(eliminación|anulación|retirada) (obligatoria|urgente|inmediata) <3> (foto|fotos|fotografía|fotografías|imagen|imágenes)',
  'no (usar|utilizar|publicar|difundir|emitir) (más)? (esta|estas) (foto|fotos|imagen|imágenes|fotografía|fotografías)',
  '(eliminazione|ritiro|annullamento) (obbligatorio|obbligatoria|urgente|immediato|immediata) <3> (foto|fotografia|fotografie|immagine|immagini)',
  'non (usare|utilizzare|pubblicare|diffondere) (più)? (questa|queste) (foto|immagine|immagini|fotografia|fotografie)',
  '(suppression|retrait|annulation) (obligatoire|urgente|urgent|immédiate|immédiat) <3> (photo|photos|photographie|photographies|image|images|cliché)',
  '(foto|immagine|immagini|fotografia) <2> (ritirata|ritirate|annullata|annullate|eliminata|cancellata)',
  '(si prega di|pregasi)? (eliminare|eliminate|cancellare|cancellate|rimuovere|rimuovete|distruggere|distruggete|ritirare|ritirate) (questa|la|queste|le|l)? (foto|immagine|immagini|fotografia)',
];

/** Withdrawn, in words that a caption may have for other reasons: read in a rights field, at the end of a clause. */
export const KILL_AT_END: readonly string[] = [
  '(please)? (do not|dont|never|not to be|not for|must not be|may not be|cannot be|asked not to|requested not to|advised not to|no longer) (be)? (use|used|publish|published|publication|print|printed|distribution|distribute|release|released|reproduction) (this|the|these|it|them)? (photo|photos|picture|pictures|image|images|photograph|photographs)? (any more|anymore|any longer|further|again)?',
  '(utilisation|publication|diffusion|reproduction) <4> (n est|ne sont|n) plus (autorisée|autorisées|permise|possible)',
  '(verwendung|nutzung|veröffentlichung) <4> nicht (mehr|länger) (gestattet|erlaubt|zulässig|möglich|gewünscht)',
  '(uso|publicación|difusión) <4> ya no <1> (permitido|permitida|autorizado|autorizada|posible)',
  '(uso|utilizzo|pubblicazione|diffusione) <4> non (è|sono) più (consentito|consentita|autorizzato|autorizzata|permesso|permessa)',
  '(do not|dont|never) republish',
  '(nicht|nicht mehr) erneut (veröffentlichen|verwenden|drucken)',
  'ne (pas|plus) (republier|rediffuser|réutiliser)',
  'no (republicar|redifundir|reutilizar)',
  'non (ripubblicare|ridiffondere|riutilizzare)',
  'no longer (to be|be|for) (use|used|publish|published|publication|print|printed|distributed|distribution|reproduced)',
  'no longer (available|authorised|authorized|permitted|licensed|cleared) (for use|for publication)?',
  '(is|are|was|were|has been|have been) (hereby|now|therefore|being)? (withdrawn|retracted|recalled|killed)',
  '(est|sont|a été|ont été) (retirée|retirées|retiré|annulée|annulées|annulé)',
  '(queda|quedan|ha sido|han sido|es|está) (retirada|retiradas|anulada|anuladas)',
  '(è|sono|è stata|sono state) (ritirata|ritirate|annullata|annullate)',
  '(wird|wurde|werden|wurden) (hiermit)? (zurückgezogen|zurückgerufen|storniert)',
  '(withdrawn|retracted|recalled|pulled) from (service|distribution|circulation|use|sale|our service|the wire|all services) <6>',
  '(withdrawn|retracted|recalled|pulled) (by|at) (the)? <1> (agency|photographer|photographers|request|editors|editor|source) <4>',
  '(bitte)? (nicht|nicht mehr) (zur|zum)? (veröffentlichung|veröffentlichen|verwenden|verwendung|nutzen|abdruck|drucken|bestimmt)',
  '(merci de)? ne (pas|plus) (l|la|le|les)? (publier|utiliser|diffuser|reproduire)',
  '(utilisation|publication|diffusion) (strictement|totalement)? interdite',
  'no (usar|publicar|utilizar|difundir|reproducir|emitir)',
  'no (la|las|lo|los) (usar|usen|use|utilizar|utilicen|utilice|publicar|publiquen|publique|difundir|difundan|difunda|reproducir|reproduzcan) (más)?',
  'no (usarla|usarlas|utilizarla|utilizarlas|publicarla|publicarlas|difundirla|difundirlas|reproducirla) (más)?',
  'non (utilizzare|pubblicare|usare|diffondere|riprodurre)',
  'non (utilizzarla|utilizzarle|pubblicarla|pubblicarle|usarla|usarle|diffonderla|diffonderle|riprodurla) (più)?',
  '(dejar|dejen|deje|cesar|cesen) de (usar|usarla|utilizar|utilizarla|publicar|publicarla|difundir|difundirla) <3>',
  '(smettere|smettete|cessare|cessate) di (usare|usarla|utilizzare|utilizzarla|pubblicare|pubblicarla|diffondere) <3>',
  '(cesser|cessez|arrêter|arrêtez) (d|de) (utiliser|publier|diffuser|l utiliser|la publier|la diffuser) <3>',
  '(verwendung|nutzung|verbreitung|veröffentlichung) <2> (einstellen|einzustellen|stoppen)',
  '(stop|cease|discontinue) (using|publishing|distributing) (it|them)',
  '(photo|photos|picture|pictures|image|images|photograph) <3> (sent|transmitted|moved|released|issued|distributed|published) (in error|by mistake|erroneously|accidentally)',
  '(bild|bilder|foto|fotos|aufnahme) <2> (irrtümlich|versehentlich|fälschlich|fälschlicherweise) (gesendet|verbreitet|übermittelt|verschickt|veröffentlicht|ausgegeben)',
  '(photo|photos|image|images) <2> (envoyée|envoyées|transmise|transmises|diffusée|diffusées) par erreur',
  '(foto|fotos|imagen|imágenes|fotografía) <2> (enviada|enviadas|transmitida|distribuida|difundida|publicada) por error',
  '(foto|immagine|immagini|fotografia) <2> (inviata|inviate|trasmessa|diffusa|pubblicata) per errore',
];

/** Orders to withdraw that do not say what: of anything but the photograph they are news, so they count as their own clause only. */
export const KILL_ORDERS: readonly string[] = [
  '(eliminación|anulación|retirada) (obligatoria|urgente|inmediata)',
  '(eliminazione|ritiro|annullamento) (obbligatorio|obbligatoria|urgente|immediato|immediata)',
  '(suppression|retrait|annulation) (obligatoire|urgente|urgent|immédiate|immédiat)',
];

/** Single words that withdraw where they are in capitals, or alone in their clause. */
export const KILL_WORDS: readonly string[] = [
  'kill',
  'killed',
  'withdrawn',
  'withdrawal notice',
  'withdrawal',
  'retracted',
  'retraction',
  'elimination',
  'eliminación',
  'eliminazione',
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

/** Orders that withdraw where they are all that their clause says: in a sentence they may be about a link or a watermark. */
export const KILL_ALONE: readonly string[] = [
  '(please|bitte|merci de|prière de|por favor|si prega di)? (delete|destroy|withdraw|withhold|löschen|vernichten|zurückziehen|supprimer|retirer|annuler|eliminar|suprimir|retirar|anular|borrar|annullare|ritirare|eliminare|cancellare|rimuovere) (now|immediately|sofort|immédiatement|inmediatamente|subito)?',
];

/** What is done away with is not the photograph but words about it, or a lesser copy. */
export const NOT_THE_PHOTOGRAPH =
  'caption captions frühere früheres früheren vorherige vorheriges vorherigen précédente précédent anterior anteriores precedente precedenti earlier previous old preview previews thumbnail thumbnails comp comps resolution res lowres watermark watermarked';

/** Behind "do not use" these ask for a word first: a term of permission. */
export const ASK_FIRST: readonly string[] = [
  '(please)? (call|contact|ask|consult|check|ring|phone|email|speak|clear|request) <5> (before|first|prior)',
];

/** These sound like a kill and are none. */
export const NO_KILL: readonly string[] = [
  'elimination (round|match|game|race|stage|chamber|final|contest)',
  '(eliminación|eliminazione) (de|del|di|della|dei|por|para|directa|diretta|en|in)',
  'kill fee',
];

/** What words of a notice say of the photograph itself: taken back, replaced, altered, hidden; in five languages. */

/** By what they are about. Words, or beginnings of words where a `*` ends them. */
export const WORDS_OF_PICTURE = {
  withdraw: `withdraw withdraws withdrawn withdrawal retract* recall recalled delete deleted destroy destroyed discard discarded
    remove removed purge purged erase erased spike spiked kill killed disregard pull pulled cancel cancelled canceled eliminate
    eliminated revoked revoke scrap takedown void invalid
    zurückgezogen zurückziehen zurückzuziehen zurückgerufen zurück löschen gelöscht zu_löschen vernichten vernichtet entfernen entfernt
    storniert stornieren gesperrt sperren bildlösch* löschaufforderung* bildrück* rückzug rückruf stornierung ungültig hinfällig
    retirons annulons nulle retirer retirez retiré* annuler annulé* annulation retrait supprimer supprimez supprimé* suppression détruire détruisez détruit*
    effacer effacez effacé*
    retira retiramos anulamos eliminamos efecto retirar* retiren retire retirad* anular anulen anulad* eliminar* eliminen elimine eliminad* borrar* borren borrad* suprimir
    supriman suprimid* destruir destruyan destruid*
    ritirar* ritirat* ritiriamo annullar* annullat* eliminar* eliminat* cancellar* cancellat* rimuover* rimoss* distrugger* distrutt*`,
  replace: `swap swapped exchange substitut* austauschen ausgetauscht auswechseln tauschen substituer remplacement cambiar cambien scambiare
    instead lieu anstelle statt replace replaces replacing replaced supersede supersedes superseded
    ersetzt ersetzen ersetzung neufassung
    remplace remplacent remplacer remplaçant annule
    sustituye sustituyen sustituir reemplaza anula
    sostituisce sostituiscono sostituire annulla`,
  version: `new neue nouvelle nueva nuova version versions earlier previous previously former sent transmitted transmission moved issued file files datei fichier fichiers fichero
    fassung frühere früheren früheres vorherige vorheriges vorherigen gesendete gesendeten gesendetes übermittelte vorversion
    précédente précédent envoyée envoyé transmise versión anterior anteriores enviada enviado
    versione precedente inviata inviato trasmessa`,
  again: `longer anymore again further more
    mehr länger plus ya más più`,
  alter: `crop cropped crops cropping alter altered alteration alterations altering manipulat* retouch* modif* enhanc* edit edited editing
    flip flipped mirror mirrored overprint* overlay* superimpos* combined collage montage composit* distort* colourise* colorize*
    bleed trim trimmed process processed processing extend extended extension background cutout silhouette* detail details
    beschn* anschneiden angeschnitten veränder* bearbeit* bildbearbeitung manipul* bildmanipulation zugeschnitten zuschneiden
    zuschnitt ausschnitt* bildausschnitt* retusch* überdruck* montieren fotomontage verfremd* spiegeln freistell* freigestellt textüberlagerung überlager* hintergrund
    recadr* retouch* altérer altéré altérée altérés altérées altération altérations photomontage* surimpression* surimprim* rogn* superpos* détour* détail détails
    recort* retoc* retoque* alterar* alteren alterad* alterac* encuadr* reencuadr* superpon* superpuest* fotomontaje* silueta* detalle detalles
    ritagli* tagli* taglio modific* ritocc* fotomontagg* sovrappo* sovrastamp* scontorn* dettaglio dettagli`,
  whole: `whole entirety uncropped unaltered unmodified unedited intact
    unbeschnitten unverändert ungekürzt vollformat vollständig komplett ganz ganze ganzes
    intégralité intégral* intégrale entière entier
    íntegr* íntegra completa entera entero
    interezza integrale integralmente integra intera`,
  hide: `pixelat* pixellat* pixelis* pixellis* blur blurred blurring obscure obscured mask masked anonymis* anonymiz* conceal* hide hidden
    disguise* unrecognisable unrecognizable unidentifiable
    verpixel* gepixelt pixeln unkenntlich* anonymisier* schwärzen geschwärzt verfremden
    flout* masquer masqué* masquez anonym* cacher caché* méconnaissable*
    pixel* difumin* ocultar oculten ocult* irreconocible*
    oscurat* oscurare sfocat* sfocare coprire copert* schermat* irriconoscibil* anonimato tutela tutelare
    anonymität anonymat anonymity protect protected schützen geschützt protéger protégé* preservar* proteger* proteggere protett*`,
  face: `face faces identity identities plate plates minor minors child children suspect victim victims defendant boy girl name names
    officer officers witness witnesses bystanders passers
    gesicht gesichter gesichtern identität kennzeichen minderjährige* kind kinder kindes opfer zeuge* zeugin* passanten angeklagte* person personen name namen
    visage visages identité plaque plaques immatriculation mineur* enfant enfants victime victimes témoin témoins passants
    rostro rostros cara caras identidad matrícula* menor menores niño niños víctima víctimas testigo testigos
    volto volti viso visi identità targa targhe minore minori bambino bambini vittima vittime testimone testimoni passanti`,
  known: `identify identified identifies identifiable recognise recognised recognisable recognizable
    erkennbar identifizierbar kenntlich identifiziert erkannt
    identifi* reconnaissable* identific* reconocible* reconocid* riconoscibil* identificabil*`,
  lesser: `caption captions preview previews thumbnail thumbnails comp comps lowres resolution res low watermark watermarked metadata legend
    bildunterschrift bildtext vorschau wasserzeichen légende filigrane pie marca didascalia filigrana`,
  systems: `system systems archive archives database databases server servers library website websites site sites page pages support supports
    copy copies systemen systeme archiv archiven kopien internetseiten systèmes bases sistemas archivo archivos copias sitios web
    archivio archivi sistemi copie siti`,
  stop: `stop cease discontinue halt refrain einstellen einzustellen unterlassen arrêter arrêtez cesser cessez dejar dejen cesar cesen
    smettere smettete cessare abstenerse astenersi`,
  reason: `error legal reasons reason mistake wrong wrongly incorrect inaccurate erroneous because request family court dispute
    irrtümlich versehentlich rechtlich* gründe gründen falsch wegen
    erreur motifs erronée juridiques error legales errónea motivos
    errore legali motivi errata erroneamente`,
} as const;

/** What words of a notice say of using a photograph: leave, denial, time, how and where; in five languages. */

/** By what they are about. Words, or beginnings of words where a `*` ends them. */
export const WORDS_OF_USE = {
  picture: `photo photos photograph photographs photography picture pictures pic pics pix image images imagery visual visuals
    material footage artwork artworks painting still stills
    bild bilder bildes bildern bildmaterial foto fotos fotografie fotografien aufnahme aufnahmen lichtbild lichtbilder fahndungsfoto* fahndungsbild* pressefoto* pressebild* handoutfoto* motiv kunstwerk kunstwerke
    kunstwerks werk werkes werke abbildung abbildungen
    cliché clichés photographie photographies visuel visuels œuvre œuvres
    fotografía fotografías imagen imágenes obra obras
    immagine immagini fotografia fotografie opera opere scatto scatti`,
  use: `use used uses using usage usages usable reuse* publish published publishing publishable publication publications print printed printing run running broadcast*
    release released releasing transmit* transmission distribut* disseminat* reproduc* display displayed displaying post posted posting
    share shared sharing appear appearing upload* syndicat* air aired show shown circulat*
    verwend* nutz* genutzt benutz* veröffentlich* publizier* publikation abdruck* abgedruckt drucken gedruckt druck verbreit* senden
    gesendet sendung ausstrahl* zeigen gezeigt verwert* gebrauch weiterverwend* wiederverwend* wiederveröffentlich* weitergabe weitergeben
    montrer montré*
    réutilis* rediffus* republi* utilis* usage usages publier publie publié* publiez publiable* diffus* reprodui* parution paraître exploit* emploi ligne
    reutiliz* reutilic* republic* redifund* uso usos usar* usad* usen utiliz* utilic* publicar* publicable* publicac* publicad* publiqu* difu* difund* emitir* emitid* emisión mostrar* mostrare mostrat*
    riutilizz* ripubblic* ridiffond* utilizz* usare usat* pubblic* diffond* riprodu* impiego impieg*`,
  rights: `right rights licence licences license licenses permission permissions clearance
    territory territories countries worldwide gebiet gebiete länder weltweit territoire territoires pays territorio territorios países
    territori paesi recht rechte rechten nutzungsrecht* bildrecht* abdruckrecht* lizenz* freigabe*
    droits autorisation* cession derecho derechos licencia licencias autorización cesión permiso
    diritto diritti licenza licenze autorizzazione concessione permesso`,
  allowed: `may can permitted allowed cleared licensed authorised authorized available valid free good ok okay approved
    darf dürfen kann erlaubt gestattet zulässig freigegeben frei verfügbar gültig verwendbar nutzbar honorarfrei* kostenfrei* kostenlos*
    autorisé* permis permise valable* disponible* libre* utilisable* gratuit*
    autorizad* permitid* válid* gratuit* utilizable*
    consentit* permess* autorizzat* valid* disponibil* liber* utilizzabil* gratuit*`,
  not: `no not never neither nor none nothing cannot dont prohibit* forbid* forbidden banned barred
    nicht kein keine keinen keiner keinem keinerlei niemals nie weder untersag* verbot* unzulässig ausgeschlossen
    ne pas ni interdi* prohib* aucun aucune jamais
    ningún ninguna nunca tampoco vedad*
    non mai nessun nessuna né vietat* divieto proibit*`,
  only: `only solely exclusively strictly merely limited restricted
    nur erst ausschließlich lediglich begrenzt beschränkt
    uniquement seulement exclusivement qu limité limitée restreint* réservé*
    solo sólo solamente únicamente exclusivamente limitad* restringid*
    soltanto unicamente esclusivamente limitat*`,
  before: `until till til before prior ahead
    bis vor
    jusqu avant ici
    hasta antes
    fino sino prima entro`,
  after: `after once when following beyond past afterwards thereafter later future
    nach sobald wenn nachdem danach spätere späteren künftige
    après lorsque ultérieur* delà
    después tras cuando pasados pasadas posterior posteriores ulterior*
    dopo quando oltre successivamente successive successivi`,
  from: `from starting onwards onward
    ab
    partir compter
    desde
    dal dalla dalle dall partire`,
  during: `during throughout while duration period
    während solange dauer zeitraum laufzeit
    pendant durant durée période
    durante mientras
    mentre finché durata periodo`,
  ends: `expire expires expired expiring expiry expiration lapse lapses lapsed cease ceases terminate terminates end ends ended ending
    close closes
    enden endet ablauf abgelaufen läuft erlöschen erlischt verfällt verfallen frist befristet nutzungsfrist verwendungsfrist nutzungsdauer lizenzdauer lizenzfrist veröffentlichungsfrist
    expire* expiré* échéance échu* limite délai délais
    caduca* caducidad vence* vencid* expira* finaliza* plazo
    scade scadono scadenza scadut* termina* termine`,
  hold: `hold held holding withhold withheld wait wraps confidential secret pending standby
    zurückstellen zurückgestellt sperre zurückhalten zurückzuhalten zurückgehalten vertraulich gesperrt sperren
    attendre retenir confidentiel* retener esperar confidencial* reservad* attendere trattenere riservat* sospeso`,
  ask: `permission permissions consent agreement approval approved obtaining asking contacting consulting consultation checking payment
    paying clearance arrangement
    absprache rücksprache rückfrage genehmigung zustimmung einwilligung erlaubnis anfrage bezahlung
    accord autorisation autorisation* demande consulter contacter paiement
    permiso autorización consultar consulta consentimiento acuerdo pago
    autorizzazione consenso permesso accordo consultare contattare pagamento`,
  way: `download downloads downloadlink link links url password passwort invitation permit lien enlace collegamento`,
  order: `ziehen zieht please must should shall kindly editors note notice advisory urgent correction corrected attention achtung korrektur berichtigung rectificatif corrección
    correzione bitte muss müssen merci veuillez prière attention doit doivent
    se ruega rogamos favor aviso debe deben deberá prega pregasi deve devono attenzione`,
  people: `media press newspapers newspaper papers outlets outlet clients client customers subscribers broadcasters publications publication
    medien printmedien onlinemedien tageszeitung* presse zeitungen kunden abonnenten redaktionen
    médias journaux clients abonnés
    medios prensa diarios clientes abonados suscriptores
    testate giornali clienti abbonati stampa`,
  except: `except excluding excluded excludes exc excl apart without bar
    außer ausgenommen ausgeschlossen ausser ohne
    sans sauf hors excepté* exclu exclue exclus exclues
    sin senza excepto salvo excluid* excluido
    escluso esclusa esclusi eccetto tranne`,
  embargo: `levée lift lifts embarg* sperrfrist* sperrvermerk* sendesperrfrist*`,
  sell: `sale sales resale resales resell sell sold selling licensing licencing syndicat* redistribut* commerciali* third
    verkauf verkaufen verkäufe weiterverkauf* wiederverkauf* weitergabe weitergeben dritte vente ventes revente reventes revendre cession
    venta ventas reventa vender revender comercial* cesión terceros vendita vendite rivendita vendere rivendere commercializ* cessione terzi`,
  store: `archive archives archived archiving archival storage store stored
    archivieren archivierung archiv archivage archiver archivo archivos archivar archivado archivio archivi archiviare archiviazione`,
  advertise: `commercial commercially advertis* promotion promotional marketing merchandis* endorse* publicity campaign campaigns
    werbung werbe* werblich* kommerziell* merchandising publicité publicitaire* commercial* publicidad publicitari* campañas promocional*
    pubblicità pubblicitari* commercial* promozional*`,
  editorial: `editorial news journalistic redaktionell* journalistisch* berichterstattung éditorial* rédactionnel* editorial* informativ*
    editorial* giornalistic* presse`,
  online: `online internet web website websites digital ligne numérique línea digital rete digitale`,
  medium: `magazine magazines mags tabloid tabloids weekly weeklies cover covers book books jackets calendar calendars poster posters
    postcard postcards tv television radio cinema gossip celebrity social app apps billboard billboards
    magazine boulevard* illustrierte titelseite titelseiten titelblatt umschlag buch bücher kalender plakat* fernsehen
    couverture couvertures magazines livre livres affiche* télévision réseaux
    portada portadas revista revistas libro libros carteles televisión redes
    copertina copertine rivista riviste periodici libro libri manifesti televisione`,
  single: `single one-off once seul seule
    einmalig* einmal unique única único sola singolo unico`,
  out: `out uit`,
  event: `exhibition exhibitions event fair festival show concert match race tournament conference season runs opens
    ausstellung schau veranstaltung festspiele messe turnier exposition manifestation salon tournoi exposición muestra torneo feria
    mostra esposizione fiera torneo spettacolo`,
  occasion: `connection illustrate illustrating illustration reporting report review relation occasion
    zusammenhang berichterstattung anlässlich bericht anlass rapport motivo relación ocasión occasione relazione`,
  topical: `topical current tagesaktuell* aktuell* actualité actualidad attualità`,
  unit: `week day month woche tag monat semaine jour mois semana día mes settimana giorno mese`,
} as const;

/** Words by which an organisation's name is told from a person's, in the languages of the desks. */
import { fold } from '../text/fold.ts';

/** Words of a provider (`Ashby City Council`, `Polizei Aschberg`), never of a person. */
export const WORDS: ReadonlySet<string> = new Set(
  [
    // English
    'the of for ministry department university council agency news newspaper newspapers television service services museum archives archive foundation government parliament company ltd inc llc plc gmbh corp corporation images photos pictures media network association federation library institute productions police',
    'tv image photo foto fotos picture bild pressefoto sportfoto photography photographers creative source licensing municipality borough district prefecture parish governorate office palace army navy zoo festival orchestra stadium county international global holdings labs sheriff constabulary authority administration presidency commission committee laboratory laboratories observatory hospital embassy airlines airways aerospace technologies technology systems entertainment films studios broadcasting championship championships tourism transport heritage rescue firefighters fire coastguard military defence defense forces secretariat publishing magazine app live board academy alliance charity clinic cooperative corps ferries fisheries housing industries insurance mosque organisation organization railway railways schools shipping squadron trustees utilities volunteers waterways wildlife design designs newsroom desk team crescent telescope household mod collaboration consortium',
    'customs protection intelligence investigation investigations emergency emergencies aviation navigation prosecutor prosecutors attorney treasury brigade battalion regiment command headquarters spokesperson spokesman communications affairs relations resources sciences science research survey geological meteorological weather space satellite imagery aerial drones video videos footage sports sport sportswire moments pix visuals digital online exclusive reportage features syndication collection collections enterprises partners partnership solutions sanctuary aquarium planetarium cemetery pharmaceuticals airport airports aircraft automotive athletics rowing football soccer rugby cricket cycling racing marathon championship olympic olympics paralympic committee trustees succession estate consulate diocese archdiocese parishes vatican diplomatic union nations republic kingdom states territory province provincial municipal federal national regional',
    'family families affiliate content file files télévisions television ministers investigators firefighters lifeboat coastguards',
    // Offices and broadcasters by their letters
    'lka bka kapo stapo thw drk dlrg asb bmi bmvg dlr adac sdis hzs bnpb fbi cia dea nypd lapd faa fema ntsb nws usda idf raf rnli nca psni swr wdr ndr mdr rbb bbc itv svt nrk vrt rtl övp spö övp cdu csu spd',
    // Makers that are programs
    'midjourney dall-e chatgpt openai firefly gemini copilot grok runway',
    // Societies of artists' rights
    'dacs adagp prolitteris bildrecht bild-kunst vg siae ars pictoright vegap sodrac',
    // German
    'rathaus polizei tierpark bahn zoologischer feuerwehr bundeswehr bundespolizei ministerium bundesministerium innenministerium bundesregierung stadtverwaltung stadt gemeinde landkreis verlag stiftung museum universität hochschule institut theater verein verband gesellschaft presse pressestelle archiv stadtarchiv bundesarchiv',
    'privatarchiv sammlung nachlass familie agentur redaktion rettungsdienst bundesheer bundeskanzleramt bundestag landtag kanton bistum erzbistum stadtwerke sparkasse nachrichten zeitung fotografie werbeagentur wasserwacht bergwacht zweckverband',
    // French
    'ministère gouvernement préfecture présidence mairie gendarmerie police pompiers armée université musée fondation bibliothèque institut association fédération société presse archives télévision télévisions rédaction comité sapeurs-pompiers département région',
    'commune sapeurs-pompiers sdis hôpital conseil chambre école office agence service communication famille collection atelier éditions galerie',
    // Spanish, Portuguese, Italian
    'ministerio gobierno presidencia ayuntamiento policía bomberos ejército armada universidad museo fundación biblioteca instituto asociación federación sociedad prensa archivo alcaldía gobernación ministério governo presidência prefeitura polícia universidade fundação divulgação reprodução ministero presidenza comune polizia questura carabinieri vigili esercito università fondazione istituto associazione ufficio stampa archivio',
    'ajuntament generalitat diputación junta gobierno consejería comunidad emergencias protección fuerzas congreso senado fiscalía tribunal galería colección familia câmara secretaria assessoria comunicação bombeiros exército marinha aeronáutica fundación quirinale viminale montecitorio regione provincia protezione procura galleria collezione famiglia agenzia',
    // Dutch, Nordic, Finnish, Polish, Czech, Hungarian, Romanian, Turkish
    'politie brandweer gemeente ministerie universiteit stichting politiet brannvesen kommun kommune ministeriet universitetet policja straż ministerstwo uniwersytet muzeum policie hasiči rendőrség minisztérium emniyet bakanlığı belediyesi valiliği cumhurbaşkanlığı',
    'gemeentearchief rijkswaterstaat veiligheidsregio vereniging polisen räddningstjänsten försvarsmakten kustbevakningen försvaret forsvaret kystvakten museet museum beredskapsstyrelsen redningsselskapet poliisi pelastuslaitos puolustusvoimat museo kaupunki pożarna sejm senat kancelaria archiwum urząd miasto policie armáda úřad hrad sněmovna archiv katasztrófavédelem múzeum honvédség önkormányzat poliția ministerul primăria guvernul jandarmeria muzeul başkanlığı müdürlüğü komutanlığı üniversitesi',
    // Cyrillic, Greek
    'министерство минобороны пресс-служба полиция мвд мчс администрация правительство президента университет музей агентство міністерство поліція прес-служба дснс служба адміністрація υπουργείο αστυνομία',
    'пресс-центр прокуратура следственный комитет архив губернатора мэрия фсб росгвардия сбу зсу генштаб офіс президент кремля музею δήμος πυροσβεστική λιμενικό γραφείο τύπου μουσείο αρχείο',
  ]
    .join(' ')
    .split(' ')
    .map(fold),
);

/** Words that are family names too: a provider only beside two others. */
export const WORDS_OR_NAMES: ReadonlySet<string> = new Set(
  'press post stock parks channel times herald tribune gazette bugle chronicle observer journal club house gallery studio center centre theatre records church court school college bank union group league party guard force radio motors trust society community village town city opera ballet water estate farm farms gardens harbour port ports power temple theatre tours traffic forest cathedral abbey hotel archives'
    .split(' ')
    .map(fold),
);

/** German and Nordic offices are one word: `Wasserschutzpolizei`, `Staatsanwaltschaft`, `Landsarkivet`; folded. */
export const COMPOUND =
  /\p{L}{2}(?:prasidium|ministerium|anwaltschaft|kriminalamt|verwaltung|direktion|feuerwehr|museum|museet|verlag|universitat|universitet|inspektion|dienststelle|kanzlei|rathaus|polizei|politie|politiet|polisen|archiv|arkiv|arkivet|archief|verein|verband|sammlung|stiftung|stiftelsen|ministeriet|kommune|kommun|forbundet|foreningen|laitos|virasto|museo|bibliothek|biblioteket|bibliotheek|zeitung|nachrichten|agentur|pressefoto|sportfoto|gesellschaft|zentrum|klinikum|krankenhaus|landratsamt|landesamt|bundesamt)$/u;

/** Short names before and behind a club's or a league's own: `FC Aschberg`, `Arsenal FC`. */
export const CLUB_FIRST = /^(?:FC|AFC|TSV|TuS|VfB|VfL|NHS|NATO|UEFA|FIFA|UN)$/u;
export const CLUB_LAST =
  /^(?:FC|SC|CF|AFC|RFC|CFC|FK|IF|IK|IFK|HC|BC|USA|UK|NHS|MLB|NBA|NFL|NHL|F1|AG|KG|NV|SpA|S\.p\.A\.|GmbH|e\.\s?V\.)$/u;

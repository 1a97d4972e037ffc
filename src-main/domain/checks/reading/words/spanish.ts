/** Spanish captions: positions, padding, claims, dates of other events, past verbs, places. */
import { type CaptionWords, dayLists, harm, justBefore, wholeWords } from './caption-words.ts';

export const SPANISH: CaptionWords = {
  position:
    /(?<!\p{L})(?:izquierda|derecha|centro|medio|fondo|primer plano|segundo plano|delante|detrás|arriba|abajo|sentad[oa]s?|de pie|arrodillad[oa]s?|primer[oa]?|segund[oa]|tercer[oa]?|lleva|viste|sostiene|de (?:rojo|azul|blanco|negro|verde|amarillo|naranja)|junto a|al lado|i|d|izq|dcha|der)(?!\p{L})|\((?:i|d|c|izda|izq|dcha|der|ctr)\.?\)/iu,
  and: 'y|e|así como|&',
  beforeRole: 'el|la|los|las|su|sus|una?',
  padding: wholeWords(
    'se (?:ven?|observan?|aprecian?|pueden? ver)|posan? (?:para|con|ante|junto|en)|(?:son?|es|aparecen?) (?:vist[oa]s?|retratad[oa]s?)|esta (?:foto|imagen|fotografía) muestra|en (?:la|esta) (?:foto|imagen|fotografía)|miran? a (?:la )?cámara',
  ),
  claims: harm(
    'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|una decena|decenas|centenares|cientos|miles|varios|varias|numeros[oa]s',
    'muert[oa]s?|fallecid[oa]s?|herid[oa]s?|detenid[oa]s?|arrestad[oa]s?|desaparecid[oa]s?|ahogad[oa]s?|asesinad[oa]s?|víctimas mortales',
  ),
  attribution: wholeWords(
    'según|de acuerdo con|dij(?:o|eron)|inform(?:ó|aron|a|an)|anunci(?:ó|aron)|confirm(?:ó|aron|a|an)|señal(?:ó|aron)|declar(?:ó|aron)|polic(?:ía|ías|iales|ial)|guardia civil|autoridad(?:es)?|ministeri[oa]l?|ministr[oa]|gobierno|ejército|portavoz|portavoces|testigos?|fiscal(?:ía)?|médicos?|hospital|bomberos|servicios de emergencia|emergencias|protección civil|tribunal|condenad[oa]s?|agencia|medios|oficial(?:es|mente)?',
  ),
  knownOrPlayed: wholeWords(
    'aniversario|homenajes?|recuerd[oa]n?|memoria|conmemora\\p{L}*|funeral(?:es)?|víctimas (?:de|del)|hace \\p{L}+ años|guerra mundial|partido|minuto|escenas?|película|obra|simulacro|luto|duelo',
  ),
  toCome: wholeWords(
    'serán?|tendrán?|habrá|previst[oa]s?|antes d(?:e|el)|próxim[oa]s?|preparan?|preparativos|de cara a|está previsto|comenzarán?|se espera|\\p{L}{2,}rán?|plazo',
  ),
  otherEvent: justBefore(
    'desde|antes|hasta|después|tras|nacid[oa]|nació|murió|muert[oa]|fallecid[oa]|aniversario|elecciones|comicios|previst[oa]s?|para|a partir|entre|atentados?|víctimas|comienza|empieza|inicia|termina|publicad[oa]|fundad[oa]|próximo',
  ),
  ...dayLists('lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo', 'y|e|al|a|o'),
  past: /^(?:\p{L}{2,}ó|\p{L}{2,}(?:aron|ieron)|fue|fueron|era|eran|estaban?|tenían?|hubo|hizo|hicieron|dieron|vio|tuvo|tuvieron|hacían|cantaban|bailaban|corrían|celebraban)$/iu,
  locator: /(?<!\p{L})(en|cerca de|ante|desde|hacia|de|por|sobre)\s+(?:el\s|la\s|los\s|las\s)?$/iu,
  years: 'años',
};

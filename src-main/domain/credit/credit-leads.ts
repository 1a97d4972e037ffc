/** The words that introduce a credit (`Photo by`, `Crédit photo :`, `Фото:`) in the languages of the desks that write them. */

/** What was made: printed with the credit. */
const MADE =
  "staff\\s(?:photos?|pictures?|images?)|photos?\\sd[’']archives?|(?:foto|imagen|fotografía)\\sde\\sarchivo|foto\\sd[’']archivio|(?:archiv|symbol|beispiel|agentur|presse|press)-?(?:bild|foto)s?|karikatur|cartoon|tekening|teckning|tegning|rysunek|autor(?:in|ka)?|auteur|autore|author|photo(?:graph)?s?|photographers?|composites?|illustrations?|collages?|montages?|graphics?|grafik|grafica|gráfico|infograf\\p{L}*|artworks?|drawings?|photographies?|photographes?|photographe|foto[’']s|fot[oó]s?|fotografen|fotograaf|fotograf(?:ie|[íi]as?|ia|o|i)?|fotógraf[oa]s?|fotoğraf|fot\\.|zdj[ęe]ci[ae]|bild(?:er)?|beeld|pictures?|pics?|images?|screen\\s?(?:shots?|grabs?)|(?:video|frame)\\s?grabs?|(?:video\\s)?stills?|standbild|bildschirmfoto|capture(?:\\sd[’']écran)?|captura(?:\\sde\\s(?:pantalla|v[ií]deo))?|fermo\\simmagine|скриншот|карта|maps?|karte|infographics?|renderings?|sketch(?:es)?|zeichnung|dessin|dibujo|disegno|repro(?:duktion|duction|ducción|dução)?|riproduzione|imagen|imagem|immagine|kuvaaja|kuva|valokuva|kép|foto:? ?kredit|φωτ(?:ο(?:γραφ[ίι](?:α|ες))?|\\.)|фото(?:граф(?:ия|ія|ии)?)?|снимк[аи]|слика|здымак|تصوير|(?:ال)?صورة|عکس|צילום|תמונה|צילומים|عدسة|写真(?:提供)?|提供|撮影|撮影者|图片(?:来源)?|圖片(?:來源)?|图源|圖源|摄影|攝影|사진(?:\\s?(?:제공|출처))?|출처";
const FILED = 'files?(?:\\s+(?:photo|picture|image))?|archive';
/** `Handout photo issued by`, `Image released by`: whoever gave it out comes next. */
const GIVEN_OUT =
  '(?:(?:undated|handout|file)\\s+){0,2}(?:handout|photo|picture|image|photograph|still|video)\\s+(?:issued|provided|supplied|released|distributed|shared|obtained|made\\s+available)\\s+(?:by|from)\\s+(?:the\\s+)?(?=\\p{Lu})';
/** Chinese papers set a slash behind the word: `图/视觉中国`. */
const EASTERN = '(?:图|圖|摄|攝|写真|摄影|攝影|图片|圖片|사진)\\s*[/／|｜]\\s*';
/** `by` in the same languages, as alternatives of a pattern. */
export const BY = 'by|from|courtesy(?:\\s+of)?|via|de|par|por|di|da|von|van|av|af|przez';
const COLON = '\\s*[:：]\\s*';
/** Labels of photographs, whatever is behind their colon; `Map:` and `Picture:` may open a sentence. */
export const PHOTO_LABEL =
  /^(?:(?:photo|foto|bild|image|archiv|symbol|press)?\s?cr[eé]dit[oi]?s?|(?:archiv|symbol|agentur|presse|press)?(?:foto|bild)s?(?:nachweis|quelle|rechte)?|photo(?:graph)?s?|fotos|fot[oó]|fotografía|kuva|fot\.?|beeld|фото|снимка|φωτ[οό]|ΦΩΤΟ|zdroj|źródło|fuente|fonte|quelle)\s*[:：]\s*/iu;

/** `Photo by`, `Foto di`, `Crédit :` before the names; the words that are printed with the credit. */
export const LEAD = new RegExp(
  `^(?:${MADE}|${FILED})\\s*(?:(?:${BY})(?:\\s*[:：]\\s*|\\s+)|[:：=＝・]\\s*)|^${EASTERN}|^${GIVEN_OUT}|^(?:satellite\\s+)?(?:image(?:ry)?|photo|picture)\\s+(?=©|\\(c\\))|^(?:by|credit\\s+image)\\s+|^courtesy(?:\\s+of)?\\s*:?\\s+|^(?:supplied|provided)\\s*:\\s*|^(?:photos?|fotos?|fotó|bild|beeld|kuva|crédits?)\\s+(?=\\p{Lu}[\\p{L}.'’-]*\\s[^/,]*(?:[/,]|\\s(?:for|pour|para|für|per|voor|för)\\s))|^fot\\.\\s*|^ph(?:\\.\\s*:?|\\s*:)\\s*|^(?:photos?\\sd[’']archives?|(?:foto|imagen)\\sde\\sarchivo|foto\\sd[’']archivio),?\\s+(?=\\p{Lu})`,
  'iu',
);

/** `Credit:`, `Bildnachweis:`, `Fuente:` are labels and never part of a credit. */
export const LABEL = new RegExp(
  `^(?:(?:(?:mandatory|obligatory|photo|picture|image|foto|bild)[\\s-]*)?(?:cr[eé]dit[oi]?s?)(?:\\s+(?:photos?|images?|picture|fotos?|fotogr[aá]f(?:ía|ia|ico)s?|d[aeo]\\s+(?:la\\s+)?(?:foto|imagen|imagem|fotografía)|mandatory|obligatoire|obligatorio))?(?:${COLON}|\\s*(?:\\.{3}|…)\\s*|\\s+should\\s+read:?\\s+)|mandatory\\s+(?:photo\\s+)?(?:credit|byline)[\\s:]+(?=\\p{L})|(?:bild|foto)(?:nachweise?|quellen?|rechte|credits?|vermerk)${COLON}|(?:image|photo|picture)?\\s*(?:sources?|quellen?|fonte|fuente|kilde|källa|bron|lähde|źródło|zdroj|forrás|kaynak|источник|джерело|извор|πηγή|المصدر|מקור)${COLON})`,
  'iu',
);

/** Words of labels, as alternatives of a pattern. */
const LABELS =
  '(?:(?:photo|picture|image|mandatory)\\s)?credits?(?:\\simage)?|crédits?(?:\\s(?:photos?|images?))?|créditos?(?:\\s(?:fotográfico|de\\s(?:la\\s)?(?:foto|imagen|fotografía)))?|credit[io](?:\\sfoto)?|(?:bild|foto)(?:nachweise?|quellen?|rechte|credits?|vermerk)|quellen?|fuente|fonte|źródło|zdroj|πηγή|источник|джерело';
const INSIDE = new RegExp(
  `(?:^|[\\s.!?)"”’»。/])((?:(?:${MADE}|${FILED}|${LABELS})(?:\\s+(?:by|from|de|par|por|di|von|av|af|przez)\\s|\\s*[:：＝]|(?<=credit)(?:\\.{3}|…))|(?:图|圖|摄|攝)[/／|｜]|(?:写真|사진)=|fot\\.\\s|ph(?:\\.|:)\\s)|©|\\(c\\)\\s)`,
  'giu',
);
/** What is before a label that is written in small letters: a sentence's end, a bar, a dash, a bracket, nothing. */
const ENDED = /(?:^|[.!?…。！？)\]|•·–—/-]["'”’»)]*)\s*$/u;

const CAPITALS =
  'MANDATORY|PHOTO(?:GRAPH(?:IE|Y|ER|E)?)?S?|PICTURES?|IMAGES?|CR[EÉ]DITS?|CR[EÉ]DITOS?|CREDITI|(?:BILD|FOTO)(?:NACHWEIS|QUELLE|RECHTE|CREDIT|VERMERK)?|FOTOS|BILDER|FOTOGRAF(?:IE|IN|[IÍ]A|O)?|FOTÓGRAF[OA]|IMAGEN|IMAGEM|IMMAGINE|SOURCE|QUELLE|FUENTE|FONTE';

/** `PHOTO:`, `CRÉDIT PHOTO:`, `CRÉDITO DE LA FOTO:`: in capitals and with a colon it needs no full stop before it. */
const MARK_IN_CAPITALS = new RegExp(
  `(?:^|[\\s.!?)"”’»“])((?:${CAPITALS})(?:\\s(?:DE|DA|DEL|DELLA|LA|${CAPITALS})){0,3}\\s*[:：])`,
  'gu',
);

/** Words inside a paragraph with which a credit begins. */
interface InsideMark {
  readonly start: number;
  readonly mark: string;
  /** In capitals and with a colon: a credit begins here, whatever is before. */
  readonly inCapitals: boolean;
}

/** The last words of a paragraph with which a credit may begin: a capital, or the end of the sentence before, tells them from the sentence's own. */
export function lastMarkInside(text: string): InsideMark | null {
  const inside = [...text.matchAll(INSIDE)]
    .map((match) => markOf(match, false))
    .filter(({ start, mark }) => {
      return !/^\p{Ll}/u.test(mark) || ENDED.test(text.slice(Math.max(0, start - 8), start));
    });
  const capitals = [...text.matchAll(MARK_IN_CAPITALS)].map((match) => markOf(match, true));
  const [last, capital] = [inside.at(-1), capitals.at(-1)];
  return capital !== undefined && endOf(capital) >= endOf(last) ? capital : (last ?? null);
}

function markOf(match: RegExpExecArray, inCapitals: boolean): InsideMark {
  const mark = match[1] ?? '';
  return { start: match.index + match[0].length - mark.length, mark, inCapitals };
}

function endOf(mark: InsideMark | undefined): number {
  return mark === undefined ? -1 : mark.start + mark.mark.length;
}

/** Between two or more who made it together. */
export const TOGETHER = /\s+(?:and|&|\+|et|und|y|e|og|och|en|i|és|a|ja|ve|και|и|й|та|і)\s+/u;

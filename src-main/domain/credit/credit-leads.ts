/** The words that introduce a credit (`Photo by`, `Crédit photo :`, `Фото:`) in the languages of the desks that write them. */

/** What was made: printed with the credit. */
const MADE =
  "staff\\s(?:photos?|pictures?|images?)|photos?\\sd[’']archives?|(?:foto|imagen|fotografía)\\sde\\sarchivo|foto\\sd[’']archivio|(?:archiv|symbol|beispiel|agentur|presse)-?(?:bild|foto)s?|photo(?:graph)?s?|photographers?|composites?|illustrations?|collages?|montages?|graphics?|grafik|grafica|gráfico|infograf\\p{L}*|artworks?|drawings?|photographies?|photographes?|photographe|foto[’']s|fot[oó]s?|fotografen|fotograaf|fotograf(?:ie|[íi]as?|ia|o|i)?|fotógraf[oa]s?|fotoğraf|fot\\.|zdj[ęe]ci[ae]|bild(?:er)?|beeld|pictures?|pics?|images?|screen\\s?(?:shots?|grabs?)|(?:video|frame)\\s?grabs?|(?:video\\s)?stills?|standbild|bildschirmfoto|capture(?:\\sd[’']écran)?|captura(?:\\sde\\s(?:pantalla|v[ií]deo))?|fermo\\simmagine|скриншот|карта|maps?|karte|infographics?|renderings?|sketch(?:es)?|zeichnung|dessin|dibujo|disegno|repro(?:duktion|duction|ducción|dução)?|riproduzione|imagen|imagem|immagine|kuvaaja|kuva|valokuva|kép|foto:? ?kredit|φωτ(?:ο(?:γραφί(?:α|ες))?|\\.)|фото(?:граф(?:ия|ія|ии)?)?|снимк[аи]|слика|здымак|تصوير|(?:ال)?صورة|عکس|צילום|תמונה|写真|撮影|撮影者|图片|摄影|攝影|사진";
const FILED = 'files?(?:\\s+(?:photo|picture|image))?|archive';
/** `by` in the same languages, as alternatives of a pattern. */
export const BY = 'by|from|courtesy(?:\\s+of)?|via|de|par|por|di|da|von|van|av|af|przez';
const COLON = '\\s*[:：]\\s*';

/** `Photo by`, `Foto di`, `Crédit :` before the names; the words that are printed with the credit. */
export const LEAD = new RegExp(
  `^(?:${MADE}|${FILED})\\s*(?:(?:${BY})(?:\\s*[:：]\\s*|\\s+)|[:：=・]\\s*)|^(?:by|credit\\s+image)\\s+|^courtesy(?:\\s+of)?\\s*:?\\s+|^(?:photos?|fotos?|fotó|bild|kuva|crédits?)\\s+(?=\\p{Lu}[\\p{L}.'’-]*\\s[^/,]*[/,])|^fot\\.\\s*|^ph(?:\\.\\s*:?|\\s*:)\\s*|^(?:photos?\\sd[’']archives?|(?:foto|imagen)\\sde\\sarchivo|foto\\sd[’']archivio)\\s+(?=\\p{Lu})`,
  'iu',
);

/** `Credit:`, `Bildnachweis:`, `Fuente:` are labels and never part of a credit. */
export const LABEL = new RegExp(
  `^(?:(?:(?:mandatory|obligatory|photo|picture|image|foto|bild)[\\s-]*)?(?:cr[eé]dit[oi]?s?)(?:\\s+(?:photos?|images?|picture|fotos?|fotogr[aá]f(?:ía|ia|ico)s?|d[aeo]\\s+(?:la\\s+)?(?:foto|imagen|imagem|fotografía)|mandatory|obligatoire|obligatorio))?(?:${COLON}|\\s+should\\s+read:?\\s+)|mandatory\\s+(?:photo\\s+)?(?:credit|byline)[\\s:]+(?=\\p{L})|(?:bild|foto)(?:nachweise?|quellen?|rechte|credits?|vermerk)${COLON}|(?:image|photo|picture)?\\s*(?:sources?|quellen?|fonte|fuente|kilde|källa|bron|lähde|źródło|zdroj|forrás|kaynak|источник|джерело|извор|πηγή|المصدر|מקור)${COLON})`,
  'iu',
);

/** The same words inside a paragraph, where only a capital tells them from the sentence's own. */
export const MARK_INSIDE = new RegExp(
  '(?:^|[\\s.!?)"”’»。])(' +
    "(?:Photos? d[’']archives?|(?:Foto|Imagen) de archivo|Foto d[’']archivio|(?:Archiv|Symbol|Agentur|Presse)(?:bild|foto)|Photo(?:graph)?s?|Composites?|Illustrations?|Collage|Montage|Graphics?|Grafik|Photographies?|Photographe|Pictures?|Pics?|Images?|Screen ?(?:shots?|grabs?)|(?:Video|Frame) ?grabs?|(?:Video )?[Ss]tills?|Standbild|Bildschirmfoto|Capture(?: d[’']écran)?|Captura(?: de (?:pantalla|v[ií]deo))?|Fermo immagine|Скриншот|Maps?|Karte|Infographics?|Renderings?|Sketch|Zeichnung|Dessin|Dibujo|Disegno|File(?: photo)?|FILE|PHOTOS?|PICTURE|CREDIT|FOTO|Credits?|Photo [Cc]redit|Credit [Ii]mage|" +
    'Fot[oó]s?|Fotograf(?:ie|[íi]as?|ia|o|ka)?|Fotógraf[oa]|Fotoğraf|Zdjęci[ea]|Bild(?:er)?|Beeld|Imagen|Imagem|Immagine|Kuva|Kép|Φωτ(?:ο(?:γραφί(?:α|ες))?|\\.)|Фото(?:граф)?|ФОТО|Снимка|Слика|تصوير|(?:ال)?صورة|عکس|צילום|תמונה|写真|撮影|图片|摄影|' +
    'Crédit(?:s)?(?: photos?| images?)?|Crédito(?:s)?(?: fotográfico| de (?:la )?(?:foto|imagen|fotografía))?|Credit[io](?: foto)?|(?:Bild|Foto)(?:nachweis|quelle|rechte|credit|vermerk)|Mandatory [Cc]redit|MANDATORY CREDIT)' +
    '(?:\\s+(?:by|from|de|par|por|di|von|av|af)\\s|\\s*[:：])|Fot\\.\\s|Ph(?:\\.|:)\\s|©|\\([cC]\\)\\s)',
  'gu',
);

const CAPITALS =
  'MANDATORY|PHOTO(?:GRAPH(?:IE|Y|ER|E)?)?S?|PICTURES?|IMAGES?|CR[EÉ]DITS?|CR[EÉ]DITOS?|CREDITI|(?:BILD|FOTO)(?:NACHWEIS|QUELLE|RECHTE|CREDIT|VERMERK)?|FOTOS|BILDER|FOTOGRAF(?:IE|IN|[IÍ]A|O)?|FOTÓGRAF[OA]|IMAGEN|IMAGEM|IMMAGINE|SOURCE|QUELLE|FUENTE|FONTE';

/** `PHOTO:`, `CRÉDIT PHOTO:`, `CRÉDITO DE LA FOTO:`: in capitals and with a colon it needs no full stop before it. */
export const MARK_IN_CAPITALS = new RegExp(
  `(?:^|[\\s.!?)"”’»“])((?:${CAPITALS})(?:\\s(?:DE|DA|DEL|DELLA|LA|${CAPITALS})){0,3}\\s*[:：])`,
  'gu',
);

/** Between two or more who made it together. */
export const TOGETHER = /\s+(?:and|&|\+|et|und|y|e|og|och|en|i|és|a|ja|ve|και|и|й|та|і)\s+/u;

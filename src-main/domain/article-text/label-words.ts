/** The words by which desks name the parts of an article's text, in English, German, French, Spanish, Italian, Portuguese and Dutch. */

export type PartLabel =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'date'
  | 'body'
  | 'pictures'
  | 'credit'
  | 'caption'
  | 'alt';

/** Pieces of patterns, case ignored, white space as one space; the longest word of a part needs no place of its own. */
export const LABEL_WORDS: Readonly<Record<PartLabel, readonly string[]>> = {
  headline: [
    'headline',
    'title',
    'head',
    'überschrift',
    'schlagzeile',
    'titel',
    'titre',
    'titular',
    'título',
    'titolo',
    'kop|kopregel',
  ],
  standfirst: [
    'standfirst|strap|strapline|deck|dek|sub-?heading|sub-?headline|summary|intro|sell',
    'unterzeile|vorspann|teaser',
    'chapô|chapeau',
    'entradilla|bajada|subtítulo',
    'sommario|occhiello|sottotitolo',
    'inleiding|onderkop|linha fina',
  ],
  byline: ['byline|author', 'autor|autorin', 'auteur|autrice|auteure', 'autora', 'autore'],
  date: [
    'date|dated|published(?: on)?|publication date|pub date',
    'datum',
    'fecha',
    'data',
    'data de publicação|publicatiedatum',
  ],
  body: ['body|text|story|copy', 'texte|corps', 'texto|cuerpo', 'testo|corpo', 'corpo do texto|tekst'],
  pictures: [
    'pictures|photos|photographs|images|captions|gallery|picture captions|photo captions|picture gallery|photo gallery|in pictures|in photos',
    'bilder|fotos|galerie|bildergalerie|fotogalerie|fotostrecke|bilderstrecke|bildtexte|bildunterschriften',
    'galerie photos?|diaporama|légendes|en images|en photos',
    'imágenes|galería|galería de fotos|fotogalería|pies de foto|en imágenes|en fotos',
    'immagini|galleria|galleria fotografica|fotogalleria|fotogallery|didascalie',
    'fotogaleria|galeria(?: de fotos)?|imagens|em imagens|em fotos',
    "foto[’']s|fotoserie|fotogalerij|in beeld|bijschriften",
  ],
  credit: [
    'credits?|(?:photo|picture|image) credits?|image source|photo source|agency|photographer',
    'agentur|fotograf(?:in)?|bildnachweise?|fotonachweise?|bildquellen?|fotoquelle|bildrechte|bildcredit|fotocredit',
    'agence(?: photo)?|photographe|crédits?(?: ?(?:photos?|images?))?',
    'agencia|fotógraf[oa]|créditos?(?: (?:de (?:la )?)?(?:foto|fotografía|imagen))?',
    'agenzia|fotograf[oa]|crediti|credito(?: (?:foto|fotografico|immagine))?',
    'crédito da (?:foto|imagem)|créditos das fotos',
    'fotocredits?|beeldcredit',
  ],
  caption: [
    '(?:(?:photo|picture|image) )?caption|cutline',
    '(?:photo|picture|image) (?:above|below|left|right|top|bottom)',
    '(?:foto|bild|abbildung) (?:oben|unten|links|rechts|mitte)',
    '(?:photo|image) (?:du haut|du bas|de gauche|de droite|ci-dessus|ci-dessous)',
    '(?:foto|imagen) (?:de arriba|de abajo|superior|inferior|izquierda|derecha)',
    '(?:foto|immagine) (?:in alto|in basso|a sinistra|a destra|sopra|sotto)',
    'bildunterschrift|bildunterzeile|bildtext|bildlegende|legende|bu',
    'légende(?: photo)?',
    'pie de foto|pie|leyenda|epígrafe',
    'didascalia(?: foto)?',
    'legenda(?: da foto)?',
    '(?:foto)?(?:onderschrift|bijschrift)|billedtekst|kuvateksti|podpis(?: pod zdjęciem)?|popisek',
  ],
  alt: [
    'alt(?:[ -]?text)?|alternat(?:e|ive) text|image description',
    'alternativ-?text|bildbeschreibung',
    "texte (?:alternatif|alt|de remplacement)|description de l[’']image",
    'texto (?:alternativo|alt)|descripción de la imagen',
    "testo (?:alternativo|alt)|descrizione dell[’']immagine",
    'descrição da imagem',
    'alt-?tekst|alternatieve tekst',
  ],
};

/** Nouns that name pictures, one of many, in a sentence that announces them. */
export const PICTURE_NOUNS =
  "pictures?|photos?|photographs?|images?|shots?|gallery|slideshow|bilder|bildern|fotos|aufnahmen|bildergalerie|fotostrecke|galerie|clichés|diaporama|imágenes|fotografías|instantáneas|galería|immagini|foto|fotografie|scatti|galleria|fotogallery|fotografias|imagens|foto[’']s|beelden";

/** What copying a page brings along and no reader takes for its story: adverts, links to other stories, buttons. */

const ADVERT =
  /^(?:advertisement|advertisement\s*[-–—]\s*scroll to continue|skip (?:the )?(?:advertisement|ad)|(?:article|story) continues (?:below|after)(?: (?:this |the )?(?:advertisement|ad))?|anzeige|werbung|publicité|la suite après (?:la|cette) publicité|publicidad|pubblicità|continua a leggere dopo la pubblicità|publicidade|advertentie)[.:]?$/iu;
const OTHER_STORY =
  /^(?:read (?:more|also|next|the full story)|see also|also read|related(?: (?:articles?|stories|story))?|more on this(?: story)?|lire (?:aussi|également|la suite)|à lire(?: aussi)?|voir aussi|lesen sie auch|mehr zum thema|(?:das könnte sie )?auch interess(?:ant|ieren)|(?:lea|lee) (?:también|más)|(?:le|te) puede interesar|más información|leggi (?:anche|tutto)|potrebbe interessarti|leia (?:também|mais)|lees (?:ook|meer)|czytaj (?:także|też|więcej)|läs (?:också|mer)|les (?:også|mer)|læs også|lue (?:myös|lisää)|čtěte (?:také|více)|читайте также|ayrıca oku|devamını oku)(?:\s?[:|–—→»>].{0,200})?$/iu;
const BUTTON =
  /^(?:share|tweet|teilen|partager|compartir|condividi|share (?:this|on|via)(?: \p{L}+){1,2}|(?:open|view) image in (?:gallery|fullscreen)|view (?:image|photo|gallery)|enlarge (?:image|photo)|hide caption|toggle caption|enlarge this image|image|skip past newsletter promotion|after newsletter promotion|skip to (?:main )?content|sign up(?: (?:to|for) .{3,60})?|subscribe(?: now)?|close|next|previous|prev|show (?:more|less)|embed from getty images|view this post on instagram|weiter|zurück|schließen|mehr anzeigen|bild vergrößern|suivant|précédent|fermer|agrandir l[’']image|siguiente|anterior|cerrar|ampliar|chiudi|avanti|indietro|vis mer|visa mer|næste|nästa|[‹›«»<>×✕]+)[.:]?$/iu;
/** What a site sets behind each credit. */
const BEHIND_CREDIT =
  /(?:[\s,]*(?:purchase licensing rights|acquire licensing rights|licensing rights|open this photo in gallery|vis mer|visa mer|läs mer|weiterlesen|opens? in (?:a )?new (?:tab|window)|opens new tab|buy this photo|view all photos))+[\s,]*$/iu;
const LONGEST = 240;

/** The whole paragraph is one. */
export function isPageLeftover(text: string): boolean {
  if (text.length > LONGEST) return false;
  const plain = text.replace(/^[*_#>\s]+|[*_\s]+$/gu, '');
  return ADVERT.test(plain) || OTHER_STORY.test(plain) || BUTTON.test(plain);
}

/** A line that nobody wrote, wherever it is in a paragraph: a button, an advert's mark. */
export function isButtonLine(line: string): boolean {
  if (line.length > LONGEST_BUTTON) return false;
  const plain = line.replace(/^[*_#>\s]+|[*_\s]+$/gu, '');
  return ADVERT.test(plain) || BUTTON.test(plain);
}

const LONGEST_BUTTON = 60;

/** The line without what its page sets behind a credit. */
export function withoutLeftover(line: string): string {
  const from = Math.max(0, line.length - LONGEST);
  const plain = line.slice(0, from) + line.slice(from).replace(BEHIND_CREDIT, '');
  return plain === '' ? line : plain;
}

const OTHER_MEDIA = /^(?:▶\s*|(?:watch|listen|video|audio|podcast|vidéo|vídeo|regarder|écouter|guarda|ascolta)\s?:)/iu;

/** Words under an image that is the door to something else: a video, an advert, another story. */
export function isOtherCaption(text: string): boolean {
  return (
    isPageLeftover(text) ||
    OTHER_MEDIA.test(text) ||
    /^(?:anzeige|werbung|advertisement|sponsored|publicité|publicidad|pubblicità)\s?[:|–—-]/iu.test(text)
  );
}

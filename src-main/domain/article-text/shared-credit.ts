/** One credit for all pictures of a text: `All photos by Jane Doe/AP, except where noted`, `Fotos: Jane Doe/dpa` under the last of them. */
import { bareCredit } from '../credit/credit.ts';
import { isName } from '../credit/names.ts';
import { labelOf } from './labels.ts';
import type { Splitter } from './splitter.ts';

export interface SharedCredit {
  readonly credit: string;
  /** `All`, or an exception, says so; a plain plural is it only where no picture has its own credit. */
  readonly isSaid: boolean;
}

const NOUNS =
  "photo(?:graph|graphie)?s|pictures|images|photography|fotos|bilder|aufnahmen|clichés|fotograf[ií]as|imágenes|fotografie|immagini|scatti|foto['’]s|beelden|imagens|foto";
const ALL =
  '(?:all(?:\\s+of)?(?:\\s+(?:the|these|our))?|alle|sämtliche|toutes(?:\\s+(?:les|nos))?|tous\\s+les|todas(?:\\s+(?:las|as|nuestras))?|todos\\s+los|tutte(?:\\s+le)?|tutti\\s+gli)';
const BY =
  '(?:\\s*[:：]\\s*|\\s*(?:\\(c\\)|©)\\s*|\\s+(?:are\\s+|were\\s+|have\\s+been\\s+)?(?:taken\\s+|shot\\s+|made\\s+|provided\\s+)?(?:by|courtesy\\s+of|von|de|par|por|di|da|door|van)\\s+)';
const WHERE =
  '(?:\\s+(?:on|in|from|of|auf|aus|in)\\s+(?:this|the|dieser|diesem|der|dem)\\s+(?:page|gallery|story|article|seite|galerie|bildstrecke|artikel))?';
const SAID = new RegExp(`^${ALL}\\s+(?:${NOUNS})${WHERE}${BY}`, 'iu');
const PLURAL = new RegExp(`^(?:${NOUNS})${WHERE}${BY}`, 'iu');
const EXCEPTION =
  /[\s,;.–—-]*[([]?\b(?:(?:unless|except|where)(?:\s+(?:where|when|as|not))?(?:\s+(?:otherwise|noted|credited|stated|indicated|marked|specified|labell?ed))+|(?:wenn|soweit|sofern|falls|außer)\s+(?:nicht\s+)?(?:anders\s+)?(?:angegeben|vermerkt|gekennzeichnet)|sauf\s+(?:mention|indication)s?\s+contraires?|(?:salvo|excepto)\s+(?:donde\s+se\s+indique|que\s+se\s+indique\s+lo\s+contrario|indicación\s+(?:en\s+)?contrari[ao]|indicaç(?:ão|ões)\s+em\s+contrário)|salvo\s+(?:diversa\s+indicazione|dove\s+(?:diversamente\s+)?indicato)|tenzij\s+anders\s+vermeld)[\])]?\.?$/iu;
/** `Text by Ann Poe. Photographs by Jane Doe/AP` */
const AUTHOR =
  /^(?:(?:words|text|story|report(?:ing)?)\s+by|(?:text|von|texte|texto|testo)\s*:|texte\s+de|texto\s+de|testo\s+di)\s+(.{3,60}?)\s*[,;.|/–—-]?\s+(?:and\s+|und\s+|et\s+|y\s+|e\s+)?(?=\p{L}+\s*(?::|by\s|von\s|par\s|de\s|di\s))/iu;
const LONGEST = 220;

/** What the paragraph says of all pictures, or null. */
export function sharedCreditOf(paragraph: string, splitter: Splitter): SharedCredit | null {
  if (paragraph.length > LONGEST) return null;
  const label = labelOf(paragraph);
  const own = label?.part === 'credit' ? label.rest : paragraph;
  const unmarked = own.replace(/^[*_([]+|[*_)\]]+$/gu, '').replace(/^(?:[-•]\s+)/u, '');
  const words = unmarked.replace(AUTHOR, '');
  const exception = EXCEPTION.exec(words);
  const bare = exception === null ? words : words.slice(0, exception.index);
  const said = SAID.exec(bare)?.[0];
  const plural = PLURAL.exec(bare)?.[0];
  const lead = said ?? plural ?? (exception === null ? undefined : '');
  if (lead === undefined || (said === undefined && exception === null && /^foto\b/iu.test(bare))) return null;
  const credit = bareCredit(bare.slice(lead.length).replace(/[\s.,;]+$/u, ''));
  const split = splitter.split(credit);
  const isCredit = (split.credit !== null && split.caption === '') || (isName(credit) && /\s/u.test(credit));
  if (credit === '' || !isCredit) return null;
  return { credit, isSaid: said !== undefined || exception !== null };
}

/** French captions: positions, padding, claims, dates of other events, past verbs, places. */
import { type CaptionWords, dayLists, harm, justBefore, wholeWords } from './caption-words.ts';

export const FRENCH: CaptionWords = {
  position:
    /(?<!\p{L})(?:gauche|droite|centre|milieu|premier plan|arrière-plan|au fond|devant|derrière|en haut|en bas|assise?s?|debout|agenouillée?s?|accroupie?s?|premi(?:er|ère)s?|deuxième|second(?:e)?|troisième|portant|tenant|porte|tient|en (?:rouge|bleu|blanc|noir|vert|jaune|orange|rose)|en maillot|aux côtés|à côté)(?!\p{L})|\((?:à\s)?(?:g|d|dr|c)\.?\)|(?:^|[\s(,])(?:g|d|dr)\.(?=[\s,)])/iu,
  and: 'et|ainsi que|&',
  beforeRole: 'le|la|les|son|sa|ses|leur|leurs|une?',
  padding: wholeWords(
    'on (?:peut )?voi[tr]|est (?:vue?|photographiée?)|sont (?:vue?s|photographiée?s)|pose(?:nt)? (?:pour|avec|devant|aux?)|prend(?:re|nent)? la pose|cette (?:photo|image|photographie) montre|(?:sur|dans) cette (?:photo|image|photographie)',
  ),
  claims: harm(
    'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|(?:une )?dizaines?|(?:une )?quinzaine|(?:une )?vingtaine|(?:une )?centaines?|milliers|plusieurs|de nombreu(?:x|ses)',
    'morts?|mortes?|tuée?s?|blessée?s?|arrêtée?s?|interpellée?s?|disparue?s?|noyée?s?|assassinée?s?|abattue?s?|décédée?s?|arrestations?|interpellations?',
  ),
  attribution: wholeWords(
    "selon|d['’]après|(?:a|ont) (?:dit|déclaré|annoncé|indiqué|précisé|confirmé|rapporté|affirmé)|indiquent|annonce(?:nt)?|polici?ère?s?|police|policiers|gendarm\\p{L}*|autorités?|préfecture|préfet|ministère|ministre|gouvernement|porte-parole|témoins?|parquet|procureure?|médecins?|hôpital|pompiers|secours|secouristes|armée|officiel(?:le)?s?|bilan|tribunal|condamnée?s?|agence|médias",
  ),
  knownOrPlayed: wholeWords(
    'anniversaire|hommages?|commémor\\p{L}*|souvenir|mémoire|obsèques|funérailles|victimes d(?:e|u|es)|il y a \\p{L}+ ans|guerre mondiale|mi-temps|minute|match|rencontre|scènes?|film|pièce|exercices?|deuil|recueill\\p{L}*',
  ),
  toCome: wholeWords(
    'sera|seront|aura|auront|prévue?s?|avant|prochaine?s?|à venir|préparatifs|préparent?|doit|doivent|attendue?s?|en vue|\\p{L}{2,}(?:er|ir|dr)(?:a|ont)|au plus tard',
  ),
  otherEvent: justBefore(
    "depuis|avant|jusqu['’]?aux?|après|dès|née?|morte?|décédée?|anniversaire|élections?|scrutin|prévue?s?|pour|à partir|entre|attentats?|victimes|commence(?:nt|ra)?|ouvr\\p{L}*|début\\p{L}*|termin\\p{L}*|daté\\p{L}*|publié\\p{L}*|fondée?|prochaine?|du",
  ),
  ...dayLists('lun(?:di)?|mar(?:di)?|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?', 'et|au|à|ou'),
  past: /^(?:étai(?:t|ent)|avai(?:t|ent)|fut|furent|\p{L}{2,}èrent|\p{L}{2,}[^r]irent|fêtai(?:t|ent)|couraient|marchaient|chantai(?:t|ent)|célébrai(?:t|ent)|participai(?:t|ent)|gagna|remporta|arriva|salua|célébra|chanta|dansa|traversa|marqua)$/iu,
  locator: /(?<!\p{L})(à|en|dans|près d[eu’']|devant|vers|depuis|de|sur)\s*(?:le\s|la\s|les\s|l['’])?$/iu,
  years: 'ans',
};

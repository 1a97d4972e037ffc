/** A mail round an article's text: its headers, greeting and signature are no words of the article, and its day may be the article's. */
import { dateLineOf } from './date-line.ts';
import { labelOf } from './labels.ts';
import { withoutQuotes } from './mail-quotes.ts';

export interface MailLines {
  /** The lines with those of the mail empty, so that the others keep their numbers. */
  readonly lines: readonly string[];
  /** `YYYY-MM-DD`: when the mail was sent; null where there is no mail or it does not say. */
  readonly sent: string | null;
  /** The line that says so, from 1. */
  readonly sentLine: number;
}

const HEADER =
  /^(?:[>*\s]*)(from|to|cc|bcc|subject|re|date|sent|reply-to|importance|attachments?|message-id|mime-version|content-type|von|an|betreff|gesendet|datum|anlagen?|de|à|objet|envoyé|pièces jointes|para|asunto|enviad[ao](?: (?:el|em))?|fecha|da|oggetto|inviato|data|assunto|anexos?|van|aan|onderwerp|verzonden|bijlagen?)\*?\s?:\*?(?:\s|$)\s*(.*)$/iu;
const SUBJECT = /^(?:subject|re|betreff|objet|asunto|oggetto|assunto|onderwerp)$/iu;
const SENT = /^(?:date|sent|gesendet|datum|envoyé|enviad[ao](?: (?:el|em))?|fecha|inviato|data|verzonden)$/iu;
const FORWARDED =
  /^[-_>*\s]*(?:begin forwarded message|(?:original|forwarded) message|weitergeleitete nachricht|ursprüngliche nachricht|message (?:transféré|d[’']origine)|mensaje (?:reenviado|original)|mensagem (?:encaminhada|original)|(?:doorgestuurd|oorspronkelijk) bericht|messaggio (?:inoltrato|originale))\b.{0,40}$/iu;
const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|hallo|moin|servus|liebe[rs]?|guten (?:tag|morgen|abend)|sehr geehrte[rs]?|bonjour|salut|chers?|chères?|hola|buenos días|buenas tardes|estimad[oa]s?|querid[oa]s?|ciao|buongiorno|gentil[ei]|car[oie]|oi|olá|bo[ma] (?:dia|tarde|noite)|prezad[oa]s?|hoi|beste|geachte|goede(?:morgen|middag|navond))(?![\p{L}])[^.:;!?]{0,50},$/iu;
const CLOSING =
  /^(?:(?:many |with )?thanks(?: and .{2,20}| again)?|thank you|(?:all |with )?(?:the )?best(?: wishes| regards)?|(?:kind(?:est)?|warm) regards|regards|cheers|yours(?: sincerely)?|danke(?: und .{2,20})?|(?:viele|liebe|beste|schöne|herzliche) grüße|mit freundlichen grüßen|mfg|lg|vg|merci(?: .{2,20})?|cordialement|bien (?:à (?:toi|vous)|cordialement)|amitiés|(?:muchas )?gracias|(?:un )?saludos?(?: cordiales)?|(?:un )?abrazo|grazie(?: .{2,20})?|(?:cordiali |un )?salut[io]|(?:muito )?obrigad[oa]|atenciosamente|(?:um )?abraços?|bedankt|(?:met )?(?:vriendelijke |hartelijke )?groet(?:en|jes)?)[.,!]?$/iu;
const DEVICE =
  /^(?:sent from my|von meinem .{2,20} gesendet|envoyé de(?:puis)? mon|enviado desde mi|inviato da|enviado do meu|verzonden vanaf mijn)\b/iu;
/** A closing, a name, an address, two numbers. */
const LONGEST_SIGNATURE = 9;
const GREETING_AMONG = 4;
const LONGEST_HEADLINE = 400;

/** The text's lines without what is the mail's own; the same lines where there is none. */
export function withoutMail(written: readonly string[]): MailLines {
  const first = headerOf(written);
  const lines = withoutQuotes(forwarded(written, first?.end ?? 0));
  const header = first ?? headerOf(lines);
  const rest = header === null ? lines : blanked(lines, 0, header.end);
  const opening = rest.findIndex((line) => line.trim() !== '');
  const greeting = rest.findIndex(
    (line, at) => at >= opening && at < opening + GREETING_AMONG && isGreeting(line.trim()),
  );
  if (header === null && (greeting !== opening || opening < 0)) {
    const signed = withoutSignature(lines);
    const closing = signed.findIndex((line, at) => line !== lines[at]);
    // Without greeting or headers only `Regards,` with its comma says that it is a mail.
    const isSaid =
      /,\s*$/.test(lines[closing] ?? '') || (/^-- ?$/.test(lines[closing] ?? '') && isShort(lines, closing));
    return { lines: isSaid ? signed : lines, sent: null, sentLine: 0 };
  }
  const greeted = greeting < 0 ? rest : blanked(rest, greeting, greeting + 1);
  const noted = greeting < 0 ? greeted : withoutNote(greeted);
  return { lines: withoutSignature(noted), sent: header?.sent ?? null, sentLine: header?.sentLine ?? 0 };
}

/** `Hi Anna,` alone, or with the note that begins on its line. */
function isGreeting(line: string): boolean {
  if (GREETING.test(line)) return true;
  const comma = line.indexOf(',');
  const rest = line.slice(comma + 1).trim();
  return (
    comma > 0 &&
    line.length <= LONGEST_NOTE &&
    GREETING.test(line.slice(0, comma + 1)) &&
    (NOTE.test(rest) || /^\p{Ll}/u.test(rest))
  );
}

const LONGEST_NOTE = 200;

/** A whole mail behind the header, every line of it marked as quoted, with nothing but a note before: as if it came first. */
function forwarded(lines: readonly string[], from: number): readonly string[] {
  const filled = lines.slice(from).filter((line) => line.trim() !== '');
  const quoted = filled.filter((line) => QUOTED.test(line));
  const note = filled.findIndex((line) => QUOTED.test(line));
  if (quoted.length < LEAST_QUOTED || note > MOST_NOTE || filled.slice(note).some((line) => !QUOTED.test(line)))
    return lines;
  const first = lines.findIndex((line, at) => at >= from && QUOTED.test(line));
  const inside = lines.map((line, at) => (at < first ? '' : line.replace(QUOTED, '')));
  const end = headerOf(inside.slice(first))?.end ?? 0;
  return [...lines.slice(0, from), ...blanked(inside, first, first + end).slice(from)];
}

const QUOTED = /^(?:\s{0,3}>\s?)+/u;
const LEAST_QUOTED = 4;
const MOST_NOTE = 2;

/** A few lines behind `-- `: a signature, and no half of the article. */
function isShort(lines: readonly string[], from: number): boolean {
  return lines.slice(from + 1).filter((line) => line.trim() !== '').length <= LONGEST_SIGNATURE;
}

function headerOf(
  lines: readonly string[],
): { readonly end: number; readonly sent: string | null; readonly sentLine: number } | null {
  const names: string[] = [];
  let sent: string | null = null;
  let sentLine = 0;
  let end = 0;
  for (const [at, line] of lines.slice(0, 40).entries()) {
    const plain = line.trim();
    if (FORWARDED.test(plain) || (plain === '' && names.length === 0)) continue;
    const match = HEADER.exec(plain);
    // An address or a subject may go on in the next line.
    if (match === null && !(names.length > 0 && /^\s/.test(line) && plain !== '')) break;
    end = at + 1;
    if (match === null) continue;
    names.push(match[1] ?? '');
    if (!SENT.test(match[1] ?? '') || sent !== null) continue;
    sent = dateLineOf((match[2] ?? '').replace(/\s[+-]\d{4}(?:\s\(\w+\))?$/u, ''))?.iso ?? null;
    sentLine = at + 1;
  }
  return names.length >= 2 && names.some((name) => SUBJECT.test(name)) ? { end, sent, sentLine } : null;
}

/** `Attached the gallery for tomorrow.`: a note to the desk says what it brings, or opens in small letters behind the greeting. */
const NOTE =
  /^(?:please|attached|below|here(?:'s|’s| is| are| come)?|find|as (?:promised|discussed)|anbei|hier|bitte|wie besprochen|ci-(?:joint|dessous)|voici|adjunto|aquí|os (?:envío|mando)|in allegato|ecco|di seguito)(?!\p{L}).*[.:!]$/isu;

/** Behind a greeting: all before a labelled headline, else the next paragraph where it is a note. */
function withoutNote(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return lines;
  const labelled = lines.slice(first, first + 20).findIndex(isLabelledHeadline);
  if (labelled >= 0) return blanked(lines, first, first + labelled);
  const behind = lines.slice(first).findIndex((line) => line.trim() === '');
  if (behind < 0) return lines;
  const note = lines
    .slice(first, first + behind)
    .join(' ')
    .trim();
  return /^\p{Ll}/u.test(note) || NOTE.test(note) ? blanked(lines, first, first + behind) : lines;
}

/** `**Headline:** …` too. */
function isLabelledHeadline(line: string): boolean {
  return line.length <= LONGEST_HEADLINE && labelOf(line.replace(/[*_#]/g, '').trim())?.part === 'headline';
}

/** From `-- ` or from `Thanks,` to the end. */
function withoutSignature(lines: readonly string[]): readonly string[] {
  const dashes = lines.findIndex((line) => /^--\s?$/.test(line));
  const end = dashes < 0 ? lines.length : dashes;
  const filled = lines.flatMap((line, at) => (line.trim() === '' || at >= end ? [] : [at]));
  const closing = filled.slice(-LONGEST_SIGNATURE).find((at) => {
    const plain = lines[at]?.trim() ?? '';
    const before = plain.slice(0, plain.indexOf(',') + 1);
    // `Best, Tom` on one line.
    const isWithName =
      before !== '' &&
      CLOSING.test(before) &&
      /^\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?$/u.test(plain.slice(before.length).trim());
    return isWithName || CLOSING.test(plain) || DEVICE.test(plain);
  });
  return blanked(lines, closing ?? end, lines.length);
}

function blanked(lines: readonly string[], from: number, to: number): readonly string[] {
  return lines.map((line, at) => (at >= from && at < to ? '' : line));
}

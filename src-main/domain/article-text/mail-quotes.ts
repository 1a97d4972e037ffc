/** What a mail quotes of another (`> …`, `On Monday Ann Poe wrote:`): the article is above it, or it is the article. */

const SAID =
  /^(?:on|am|le|el|il|op|em|den|em|w dniu|dne)\s.{4,200}\b(?:wrote|schrieb(?: .{2,80})?|a écrit|escribió|ha scritto|schreef(?: .{2,80})?|escreveu|skrev(?: .{2,80})?|napisał(?:\(a\)|a)?|napsal(?:\(a\)|a)?)\s?[:：]$/iu;
const SAID_OPENS = /^(?:on|am|le|el|il|op|em|den|w dniu|dne)\s.{0,120}\d.{0,120}$/iu;
const BAR =
  /^[-_\s]{2,}(?:original message|original-nachricht|ursprüngliche nachricht|message d[’']origine|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht)[-_\s]{2,}$/iu;
const MARK = /^\s{0,3}>/u;
/** A note above what is sent on has fewer lines. */
const LEAST_STORY = 3;

/** The lines with one of the two empty, so that the others keep their numbers; the same lines where nothing is quoted. */
export function withoutQuotes(lines: readonly string[]): readonly string[] {
  const from = beginning(lines);
  if (from < 0) return lines;
  const isQuoted = (line: string, at: number): boolean =>
    MARK.test(line) || (at >= from && BAR.test(lines[from] ?? ''));
  const own = lines.slice(0, from).filter((line) => /\p{L}/u.test(line) && !MARK.test(line));
  if (own.length >= LEAST_STORY)
    return lines.map((line, at) => (at >= from && (isQuoted(line, at) || isBetween(lines, at, from)) ? '' : line));
  return lines.map((line, at) => (at < firstQuoted(lines, from) ? '' : line.replace(/^(?:\s{0,3}>\s?)+/u, '')));
}

/** The place of the line that says who wrote it; -1 where none does. */
function beginning(lines: readonly string[]): number {
  return lines.findIndex((line, at) => {
    const plain = line.trim();
    if (BAR.test(plain)) return true;
    const next = lines[at + 1]?.trim() ?? '';
    const isSaid = SAID.test(plain) || (SAID_OPENS.test(plain) && SAID.test(`${plain} ${next}`));
    // A story may say `On Monday he wrote:` above a quotation; a mail's program adds a time or an address.
    const isByProgram = /@|\d{1,2}[:.h]\d{2}/u.test(SAID.test(plain) ? plain : `${plain} ${next}`);
    return isSaid && isByProgram && lines.slice(at + 1, at + 5).some((other) => MARK.test(other));
  });
}

function firstQuoted(lines: readonly string[], from: number): number {
  const first = lines.findIndex((line, at) => at >= from && MARK.test(line));
  return first < 0 ? from + 1 : first;
}

/** The line that says who wrote it, and all between it and the first quoted line. */
function isBetween(lines: readonly string[], at: number, from: number): boolean {
  return at >= from && at <= firstQuoted(lines, from);
}

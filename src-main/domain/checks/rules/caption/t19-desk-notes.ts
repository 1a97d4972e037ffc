/** T19: words of the wire to the desk that were left in a caption. */
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { captionTexts } from '../../reading/caption-text.ts';
import { saidOnce, say } from '../../reading/say.ts';

const NOTES =
  /(?<![\p{L}\d])(?:FILE(?:\s+PHOTO)?\s*[-–—:]|FILE PHOTO\b|File\s+[-–—]\s|\(?FILES?\)|CORRECT(?:S|ED|ION|ING)\b|\(?EDS\b[.:]?|EDITORS?['’]?S?\s+NOTES?\b|NOTE TO EDITORS\b|ADV(?:ANCE)?\s?(?:FOR\b|\d{1,2}\b|[-–—:])|RETRANSMI(?:SSION|TS|TTED)\b|RESEND(?:ING)?\b|RECROPS?\b|ALTERNATIVE CROP\b|ALTERNATE CROP\b|CLARIF(?:IES|ICATION)\b|MANDATORY CREDIT\b|BEST QUALITY AVAILABLE\b|RECAPTION(?:S|ED)?\b|UPDATES?(?=\s+(?:CAPTION|WITH|NAME|ADDS?)\b)|ADDS?(?=\s+(?:NAME|ID|CREDIT|DATE|SPELLING|INFORMATION)\b)|ARCHIV(?:BILD|FOTO)?\b(?=\s*[-–—:]|BILD|FOTO)|ARCHIVBILD\b|KORREKTUR\b|ACHTUNG REDAKTION(?:EN)?\b|RECTIFICATIF\b|CORRIGE\b|ARCHIVES\s*[-–—:]|FOTO DE ARCHIVO\b|ARCHIVO\s*[-–—:]|CORRECCIÓN\b|ATENCIÓN EDITORES\b|FOTO D['’]ARCHIVIO\b|ARCHIVIO\s*[-–—:]|CORREZIONE\b|RETTIFICA\b|\[TK\]|\bTKTK?\b|\bXXX+\b)/gu;

export const deskNotes = {
  id: 'T19',
  title: 'No wire notes',
  reason: 'Corrections and notes to editors are for the desk, not for readers.',
  source: 'AP API: editorial notes are not for readers',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    const findings = captionTexts(input).flatMap(({ position, text }) =>
      [...text.matchAll(NOTES)].slice(0, 1).map((match) => {
        const words = match[0].trim();
        const start = match.index + match[0].indexOf(words);
        const message = `“${words}” is a wire note to the desk: remove it, or rewrite it for readers.`;
        return say({
          rule: 'T19',
          severity: 'warn',
          picture: position,
          field: 'caption',
          start,
          end: start + words.length,
          message,
        });
      }),
    );
    return saidOnce(findings);
  },
} satisfies Check;

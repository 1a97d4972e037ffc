/** Restrictions that are a phrase and nothing more: no sales, no archive, editorial use only, no cropping, no internet, kill. */
import { each, type Reader } from './reading.ts';

export const noSales: Reader = (reading) =>
  each(
    reading,
    /\bno\s+(?:(?:re)?sales?|resales?|licen[cs]ing|third[\s-]+part(?:y|ies)(?:\s+(?:sales?|use|distribution))?)\b(?!\s+restriction)|\bnot\s*for\s*(?:re)?sale\b/gi,
    (_match, at) => ({ ...at, kind: 'noSales' }),
  );

export const noArchive: Reader = (reading) =>
  each(
    reading,
    /\bno\s+(?:archiv(?:e|es|ing|al)|archiving\s+or\s+resale)\b|\bdo\s+not\s+archive\b/gi,
    (_match, at) => ({
      ...at,
      kind: 'noArchive',
    }),
  );

export const editorialUseOnly: Reader = (reading) =>
  each(
    reading,
    /\b(?:for\s+)?editorial(?:\s+news)?(?:\s+(?:use|usage|purposes?))?\s+only\b|\bno\s+commercial\s+use\b|\bnot\s+for\s+(?:commercial|advertising)(?:\s+or\s+(?:commercial|advertising))?\s+use\b/gi,
    (_match, at) => ({ ...at, kind: 'editorialUseOnly' }),
  );

export const noCropping: Reader = (reading) =>
  each(
    reading,
    /\b(?:no|do\s+not|don['’]t)\s+(?:crop(?:ping|s)?|alter(?:ations?|ing)?|digital\s+(?:alterations?|manipulation)|manipulat(?:ion|ing|e))(?:\s+or\s+(?:crop(?:ping)?|alter(?:ations?|ing)?|manipulat(?:ion|ing|e)))?\b|\b(?:must|may|can|should|is)\s*not\s+(?:to\s+)?be\s+(?:cropped|altered)\b|\bnot\s+to\s+be\s+(?:cropped|altered)\b|\b(?:full[\s-]+frame|uncropped)\s+(?:use\s+)?only\b|\buse\s+(?:only\s+)?(?:full[\s-]+frame|uncropped)\b/gi,
    (_match, at) => ({ ...at, kind: 'noCropping' }),
  );

export const noDigital: Reader = (reading) =>
  each(
    reading,
    /\bno\s+(?:digital(?!\s+(?:alter|manip))|internet|online|web(?:site)?s?)(?:\s+use)?\b|\b(?:internet|online|web|digital)\s+OUT\b|\bno\s+use\s+(?:on\s+(?:the\s+)?)?(?:internet|online|web(?:sites?)?)\b|\bprint\s+(?:use\s+)?only\b/gi,
    (_match, at) => ({ ...at, kind: 'noDigital' }),
  );

export const kill: Reader = (reading) => {
  if (reading.field === 'copyrightNotice' || reading.field === 'creatorJobTitle') return [];
  const words =
    /\b(?:(?:MANDATORY|PHOTO|PICTURE|IMAGE)\s+KILL(?:ED)?|KILL(?:ED)?(?=\s*(?:[:;.,!-]|$|\bTHIS\b|\bTHE\b|\bPHOTO|\bPICTURE|\bIMAGE))|ELIMINATION(?!\s+(?:ROUND|MATCH|GAME|RACE|STAGE|CHAMBER)))\b/g;
  const anyCase =
    /\b(?:(?:mandatory|photo|picture)\s+kill|(?:please\s+)?kill\s+(?:this|the)\s+(?:photo|picture|image)|do\s+not\s+use(?!\s+(?:after|before|until|in|on|without|for|outside|as|elsewhere|online|any))(?:\s+(?:this|the)\s+(?:photo|picture|image))?|(?:has\s+been\s+|is\s+|photo\s+|picture\s+)?withdrawn)\b/gi;
  const found = [
    ...each(reading, words, (_match, at) => ({ ...at, kind: 'kill' })),
    ...each(reading, anyCase, (_match, at) => ({ ...at, kind: 'kill' })),
  ];
  return found.filter(
    (one, index) => !found.some((other, at) => at < index && other.start < one.end && one.start < other.end),
  );
};

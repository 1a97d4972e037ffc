/** A caption and what is read in it. */

/** `-` for no photographer; null where two answers are right. */
export type CertaintySample = readonly [text: string, caption: string | null, photographer: string | null];

/** Memory of a drawing thread. */

/** Room for the short-lived numbers of the noise, or the collector runs hundreds of times a picture. */
export const ROOM = { maxYoungGenerationSizeMb: 64 } as const;

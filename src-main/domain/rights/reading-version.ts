/** Which grammar a kept reading was made with: a library reads its photographs again in the background where it has another. */

/**
 * Raised whenever the readers of restrictions may read the same words otherwise: phrases, moments, territories. A test
 * next to this file compares it with the readers' source.
 */
export const READING_VERSION = 15;

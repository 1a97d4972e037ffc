/** The sentence that announces an article's pictures. */

const ANNOUNCES =
  /\b(?:in pictures|in photos|in images|(?:here|these|below|following|best|favourite|favorite|selection|pick|some|see|view|look(?:ing)? at|scroll|browse|our|captured?|caught)\b.{0,80}\b(?:pictures?|photos?|photographs?|images?|shots?|frames?|gallery|slideshow|photographers?)|(?:pictures?|photos?|photographs?|images?|photographers?|gallery|slideshow)\b.{0,60}\b(?:below|follow(?:s|ing)?|here|captured?|caught|show(?:s|ed)?|tell|from the|of the day))\b/isu;

/** `Here are the ones they kept.`: no caption opens so. */
const OPENS =
  /^(?:here(?:['’]s| is| are)|these are|below|scroll|swipe|click|take a look|have a look|look (?:back|through|at)|see)\b/iu;

/** Names pictures and is about to show them: what stands behind it is captions, however many lack their credit. */
export function isPlainLeadIn(text: string): boolean {
  return (
    text.length <= 400 &&
    ANNOUNCES.test(text) &&
    /(?::|(?:pictures|photos|photographs|images|gallery)[.!]?)$/iu.test(text)
  );
}

/** Ends in a colon, or says that pictures follow. */
export function isLeadIn(text: string): boolean {
  return text.length <= 400 && (/:$/.test(text) || OPENS.test(text) || ANNOUNCES.test(text));
}

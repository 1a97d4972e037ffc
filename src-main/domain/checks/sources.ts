/** Where the rules come from: each rule's `source` names one or more of these, and what in it. */

/** By the name that a rule's `source` begins with, in the order of the rules page. */
export const SOURCES: Readonly<Record<string, string>> = {
  'AP Stylebook': 'The Associated Press’s style guide: photo captions, caption signoffs, handout photos',
  'AP Member Information Guide': 'What the Associated Press asks of photographs that its members send',
  'AP API': 'The Associated Press’s usage instructions and restrictions, as explained to programs that read them',
  'Reuters Handbook of Journalism': 'Reuters’ rules for captions, kills and embargoes',
  'Getty Images Editorial Standards': 'How Getty Images credits creators and providers',
  'NPPA Code of Ethics': 'The code of the National Press Photographers Association',
  Pressekodex: 'The German Press Council’s code',
  'IPTC Photo Metadata Standard': 'What each field of a photograph’s metadata is for (2025.1)',
  'IPTC-IIM': 'The older form of that metadata, with its limits (version 4.2)',
  'WCAG 2.2': 'The W3C’s guidelines for accessible pages, law by EN 301 549 and, in Germany, BITV 2.0',
  'IEC 61966-2-1': 'The standard of sRGB',
  'Guardian Grid': 'The Guardian’s picture library, whose source is open: what it cleans and refuses',
  Superdesk: 'Sourcefabric’s newsroom system, whose source is open: what it validates',
  'Desk rule': 'Ours: nothing of the kind was found elsewhere',
};

/** The parts of a rule's source, each with the name that it begins with; a name that nobody knows is null. */
export function sourcesOf(source: string): readonly { readonly name: string | null; readonly part: string }[] {
  return source.split('; ').map((part) => {
    const [name = ''] = part.split(': ');
    return { name: Object.hasOwn(SOURCES, name) ? name : null, part };
  });
}

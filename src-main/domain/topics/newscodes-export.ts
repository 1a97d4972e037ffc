/** IPTC's own export of a list of NewsCodes (JSON) as lines of a desk's list: a code, a tab, the names above it and its own. */

interface Concept {
  readonly code: string;
  readonly name: string;
}

/** The deepest list has five steps; a file that goes in circles ends here. */
const DEEPEST = 12;

/** Null where the text is no such export. What IPTC has retired is left out; of several languages English is taken, else the first. */
export function newsCodeLines(text: string): string | null {
  if (!text.trimStart().startsWith('{')) return null;
  const set = conceptSetOf(text);
  if (set === null) return null;
  const concepts = new Map<string, Concept>();
  const above = new Map<string, string>();
  for (const one of set) {
    const code = codeOf(one.qcode) ?? codeOf(one.uri);
    const name = nameOf(one.prefLabel);
    if (code === null || name === '' || one.retired !== undefined) continue;
    concepts.set(code, { code, name });
    for (const narrower of textsOf(one.narrower)) {
      const below = codeOf(narrower);
      if (below !== null && !above.has(below)) above.set(below, code);
    }
    const [broader] = textsOf(one.broader).flatMap((term) => codeOf(term) ?? []);
    if (broader !== undefined) above.set(code, broader);
  }
  const pathOf = (code: string): string => {
    const names: string[] = [];
    let one = concepts.get(code);
    while (one !== undefined && names.length < DEEPEST) {
      names.unshift(one.name);
      one = concepts.get(above.get(one.code) ?? '');
    }
    return names.join(' › ');
  };
  const lines = [...concepts.keys()].sort().map((code) => `${code}\t${pathOf(code)}`);
  return lines.length === 0 ? null : lines.join('\n');
}

type Given = Readonly<Record<string, unknown>>;

function conceptSetOf(text: string): readonly Given[] | null {
  try {
    const { conceptSet } = JSON.parse(text) as { readonly conceptSet?: unknown };
    if (!Array.isArray(conceptSet)) return null;
    return conceptSet.filter((one): one is Given => typeof one === 'object' && one !== null);
  } catch {
    return null;
  }
}

function textsOf(value: unknown): readonly string[] {
  return [value].flat().filter((one): one is string => typeof one === 'string');
}

/** `medtop:20000006`, also where its address is given. */
function codeOf(term: unknown): string | null {
  if (typeof term !== 'string') return null;
  const digits = /^https?:\/\/cv\.iptc\.org\/newscodes\/(mediatopic|subjectcode)\/(\d{8})$/.exec(term);
  if (digits !== null) return `${digits[1] === 'mediatopic' ? 'medtop:' : ''}${digits[2]}`;
  const [, scheme, code] = /^(medtop|subj):(\d{8})$/.exec(term) ?? [];
  return code === undefined ? null : `${scheme === 'medtop' ? 'medtop:' : ''}${code}`;
}

function nameOf(label: unknown): string {
  if (typeof label !== 'object' || label === null) return '';
  const names = label as Given;
  const name = names['en-GB'] ?? names['en-US'] ?? Object.values(names)[0];
  return typeof name === 'string' ? name.replace(/\s+/g, ' ').trim() : '';
}

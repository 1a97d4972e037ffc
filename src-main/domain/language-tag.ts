/** Language tags (BCP 47) as far as a desk needs them: whether one is well formed, and from which side its script is read. */

const TAG = /^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-([A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3}))*$/;
const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

export function isLanguageTag(text: string): boolean {
  return TAG.test(text);
}

export function isRightToLeft(tag: string): boolean {
  const [language = '', script = ''] = tag.toLowerCase().split('-');
  if (script.length === 4) return ['adlm', 'arab', 'hebr', 'nkoo', 'syrc', 'thaa'].includes(script);
  return RIGHT_TO_LEFT.has(language);
}

/** The presets that every desk begins with; a desk's own are next to them, and none of these can be lost. */
import type { Article } from '../article.ts';
import { type HouseRules, withHouseRules } from '../house-rules.ts';
import { type Profile, profileOf, WEB_PROFILE } from '../profile.ts';
import { slugOf } from '../slug.ts';
import { DEFAULT_PRESET, type Preset } from './format.ts';

export const BUILT_IN_PRESETS: readonly Preset[] = [
  DEFAULT_PRESET,
  { ...DEFAULT_PRESET, id: 'agency', label: 'Agency package', profile: 'agency', quality: 90, crops: [] },
];

export function isBuiltIn(id: string): boolean {
  return BUILT_IN_PRESETS.some((preset) => preset.id === id);
}

/** An id made of the label that no preset has yet. */
export function freePresetId(label: string, taken: readonly Preset[]): string {
  const base = slugOf(label).slice(0, 50);
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!taken.some((preset) => preset.id === id)) return id;
  }
}

/** The first preset made for these house rules, else the first of all. */
export function presetFor(profile: string, presets: readonly Preset[]): Preset {
  return presets.find((preset) => preset.profile === profile) ?? presets[0] ?? DEFAULT_PRESET;
}

/** What an export is checked by: the preset's profile with the desk's own changes, whoever wrote the article, and what the preset asks for besides. */
export function profileFor(preset: Preset, article: Pick<Article, 'profile'>, rules: HouseRules = {}): Profile {
  const delivered = profileOf(preset.profile) ?? profileOf(article.profile) ?? WEB_PROFILE;
  const profile = withHouseRules(delivered, rules);
  return preset.allSigned ? { ...profile, allSigned: true } : profile;
}

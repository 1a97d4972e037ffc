/** Other photographs that a caption may be about, for a person to choose from: best match first, then unused ones. */
import { AGENCIES, type Agency } from '../credit/agencies.ts';
import type { PhotoId } from '../photo.ts';
import type { CaptionMatch, CaptionToMatch, PhotoToMatch } from './caption-match.ts';
import { scoreOf } from './match-score.ts';
import { askedOf, subjectOf } from './match-subject.ts';
import { weighted } from './word-weights.ts';

/** Under this confidence a person should look. */
export const UNSURE_MATCH = 0.6;
/** More choices than this are no help. */
const MOST = 6;
/** Below this nothing but the photographer or a word of the event is shared. */
const LEAST_SCORE = 0.12;

/** For each match that is unsure or missing, the other choices; none where the match is sure. */
export function alternativePhotos(
  captions: readonly CaptionToMatch[],
  photos: readonly PhotoToMatch[],
  matches: readonly CaptionMatch[],
  agencies: readonly Agency[] = AGENCIES,
): readonly (readonly PhotoId[])[] {
  const unsure = matches.filter((match) => match.confidence < UNSURE_MATCH);
  if (unsure.length === 0) return matches.map(() => []);
  const subjects = photos.map((photo) => subjectOf(photo.metadata, agencies));
  const scores = weighted(subjects.map((subject) => subject.words));
  const used = new Set(matches.map((match) => match.photoId));
  const free = photos.filter((photo) => !used.has(photo.id)).map((photo) => photo.id);
  return matches.map((match, index) => {
    const caption = captions[index];
    if (caption === undefined || match.confidence >= UNSURE_MATCH) return [];
    const asked = askedOf(caption, agencies);
    const words = scores.against(asked.words);
    const alike = photos
      .map((photo, at) => {
        const subject = subjects[at];
        const named = subject?.persons.filter((person) => asked.folded.includes(person)).length ?? 0;
        return { id: photo.id, score: subject === undefined ? 0 : scoreOf(asked, subject, words[at] ?? 0, named) };
      })
      .filter(({ score }) => score >= LEAST_SCORE)
      .sort((a, b) => b.score - a.score)
      .map(({ id }) => id);
    return [...new Set([...alike.slice(0, MOST), ...free.slice(0, MOST)])]
      .filter((id) => id !== match.photoId)
      .slice(0, MOST);
  });
}

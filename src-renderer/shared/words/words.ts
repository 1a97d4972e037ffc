/** What a text field and its findings say: room, completion, saving, fixes. */
import { numbered, plural } from '../../../src-main/domain/counts.ts';

export const TEXT_WORDS = {
  notSaved: 'Not saved yet',
  completions: 'Completions',
  nothingToComplete: 'No completions here.',
  toComplete: (count: number, first: string) => `${count} to complete: ${first}`,

  bytesOf: (field: string) => `bytes of IPTC IIM ${field}`,
  cutByOthers: 'older programs will show it cut',
  characters: 'characters',
  tiring: 'long for a screen reader',
  roomNote: (used: number, most: number, of: string) => `${used} of ${most} ${of}`,
  room: (used: number, most: number) => `${numbered(used)} of ${numbered(most)}`,
  over: (consequence: string) => `: ${consequence}`,

  moveTo: (field: string | undefined) => `Move to ${field}`,
  fixAllPlaces: 'Fix all places',
  oneSpace: 'One space',
  fix: (rule: string, change: string) => `Fix ${rule}: ${change}`,
  morePlaces: (count: number) => `, and ${count} more ${plural(count, 'place', 'places')}`,
  goTo: 'Go to',
  goToPlace: (place: string, rule: string) => `Go to ${place}, ${rule}`,
  oneLine: 'Show one line',
  writeEverywhere: (spelling: string, rule: string) => `Write “${spelling}” everywhere, ${rule}`,
  learn: 'Add to word list',
  learnWord: (word: string) => `Add “${word}” to the word list`,
};

/** Captions with the credits of agencies, papers and organisations, and captions that only look so, read rightly, and a person looks; names invented or of public figures. */
import type { CertaintySample } from './certainty-sample.ts';

export const CAPTIONS_A_PERSON_LOOKS_AT: readonly CertaintySample[] = [
  [
    'Children play in the rain in Dhaka. © Rana Karim / ZUMA Press Wire',
    'Children play in the rain in Dhaka.',
    'Rana Karim',
  ],
  [
    'Firefighters at the scene in Kharkiv. State Emergency Service of Ukraine via AP',
    'Firefighters at the scene in Kharkiv.',
    '-',
  ],
  ['Ein Storch in Bergenhusen. Bildnachweis: Adobe Stock / bergamont', 'Ein Storch in Bergenhusen.', null],
  ['Dozens queue outside the bank in Beirut. Handout', 'Dozens queue outside the bank in Beirut.', '-'],
  [
    'The couple on their wedding day in Leeds. Courtesy of the Hughes family',
    'The couple on their wedding day in Leeds.',
    '-',
  ],
  ['Voters in the Paris/Berlin train read papers.', 'Voters in the Paris/Berlin train read papers.', '-'],
  ['She reads the news via satellite in Nairobi.', 'She reads the news via satellite in Nairobi.', '-'],
  ['Photo enthusiasts gather at the lake in Bled.', 'Photo enthusiasts gather at the lake in Bled.', '-'],
  ['Pope Leo greets pilgrims. VATICAN MEDIA / CPP / Hans Lucas', 'Pope Leo greets pilgrims.', null],
  ["The film's two stars. Courtesy A24", "The film's two stars.", '-'],
  [
    'A satellite image shows the airfield. Satellite image ©2026 Maxar Technologies/Handout via REUTERS',
    'A satellite image shows the airfield.',
    '-',
  ],
  ['Ein Kran in Kiel. Quelle: Stadtwerke Kiel', 'Ein Kran in Kiel.', '-'],
  ['Ein Kran in Kiel. Foto: privat', 'Ein Kran in Kiel.', '-'],
  ['Una grúa en Cádiz. Imagen cedida por la Junta de Andalucía', 'Una grúa en Cádiz.', '-'],
  ['Una gru a Genova. Foto ufficio stampa', 'Una gru a Genova.', '-'],
  [
    'Mandatory Credit: Photo by Nils Jorgensen/Shutterstock (14567890ab) Shoppers in Regent Street. London, UK - 07 Nov 2026',
    null,
    'Nils Jorgensen',
  ],
  ['Dancers on stage at the and/or bar in Havana.', 'Dancers on stage at the and/or bar in Havana.', '-'],
  ['The team travelled via Doha.', 'The team travelled via Doha.', '-'],
  ['The Fox/Disney deal is signed in Burbank.', 'The Fox/Disney deal is signed in Burbank.', '-'],
];

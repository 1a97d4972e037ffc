/** Worked examples of C3: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('plain forms', {
      pictures: ['Rowers pass. | AP/Jane Doe', 'Rowers pass. | Photo by Jane Doe/Getty Images', 'Rowers rest. (AP)'],
    }),
    example('a slash in a caption with its credit', {
      pictures: ['The 4/5 final. | AP/Jane Doe', 'Ashby/Thornby in the final | AP/Jane Doe'],
    }),
    example('a score is no credit', { pictures: ['Ashby win 1/0'] }),
    example('an institution through an agency', { pictures: ['Rowers pass. (Ashby City Council via AP)'] }),
    example('no credit is C1, filler C2', { pictures: ['Rowers pass.', 'Rowers rest. | Handout'] }),
  ],
  bad: [
    example('where does the name begin', { pictures: ['Rowers with Bruno Alves Luis Vieira/AP'] }),
    example('an agency that is not on the list', {
      pictures: ['Rowers pass. Jo Bloggs/Unknown Agency via Getty Images'],
    }),
    example('a supplier that nobody has listed', {
      pictures: ['Rowers pass. Jo Bloggs/Depo Foto', 'Rowers rest. Photo Jo Bloggs'],
    }),
    example('the same in the credit', { pictures: ['Rowers pass. | Jo Bloggs/Unknown Agency via Getty Images'] }),
    example('no agency', { pictures: ['Rowers pass. | Photo: Jane Doe', 'Rowers rest. Photo by Jane Doe'] }),
  ],
};

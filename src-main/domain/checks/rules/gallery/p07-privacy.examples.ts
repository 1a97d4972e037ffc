/** Worked examples of P7: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('dropped by the export', {
      pictures: [{ photo: { capture: { gps: { latitude: 51.5, longitude: -0.1 }, serialNumber: '123' } } }],
    }),
    example('nothing to keep', { keeps: { gps: true, serialNumbers: true }, pictures: [{ photo: { capture: {} } }] }),
  ],
  bad: [
    example('position kept', {
      keeps: { gps: true, serialNumbers: false },
      pictures: [{ photo: { capture: { gps: { latitude: 51.5, longitude: -0.1 } } } }],
    }),
    example('serial number kept', {
      keeps: { gps: false, serialNumbers: true },
      pictures: [{ photo: { capture: { serialNumber: '123' } } }],
    }),
  ],
};

/** Answers calls about capture times: which photographs share a clock, and moving them. */
import { matesOf, type ShiftPorts, shiftTimes } from '../../usecases/photographs/shift-times.ts';
import type { Handlers } from '../transport.ts';

export function timeHandlers(ports: ShiftPorts): Pick<Handlers, 'times.mates' | 'times.shift'> {
  return {
    'times.mates': ({ photoId }) => matesOf(ports, photoId),
    'times.shift': ({ ids, spanMs, sidecars }) => {
      const { label, left } = shiftTimes(ports, ids, spanMs, sidecars);
      return { label, left };
    },
  };
}

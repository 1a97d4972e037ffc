/** The clock of the machine, as the use cases ask for it. */
import type { Clock } from '../usecases/journal-ports.ts';

export const systemClock: Clock = { now: () => new Date().toISOString() };

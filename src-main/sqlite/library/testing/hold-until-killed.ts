/** Entry for tests of the lock: takes a library and keeps it until it is killed. Arguments: library, claim as JSON. */
import { type Claim, holdLibrary } from '../library-lock.ts';

const [library = '', claim = '{}'] = process.argv.slice(2);
await holdLibrary(library, JSON.parse(claim) as Claim);
process.send?.('held');
setInterval(() => undefined, 60_000);

/** Entry for kills.test.ts of this folder: updates a library, or backs it up over and over, until it is killed. Arguments: what, library. */
import { backUp } from '../backup.ts';
import { openSession } from '../session.ts';

const [what = '', library = ''] = process.argv.slice(2);
process.send?.('begun');
const claim = { program: 'command line', doing: 'test', profile: null } as const;
const session = await openSession(library, claim, { now: new Date().toISOString(), verify: 'later' });
if (what === 'update') session.close();
else {
  const mark = session.db.prepare('UPDATE photos SET stars = (stars + 1) % 6 WHERE id % 7 = ?');
  for (let round = 0; ; round += 1) {
    mark.run(round % 7);
    await backUp(session.held.file, new Date().toISOString());
    process.send?.('backed up');
  }
}

// Sees to darktable and digiKam, with which round trips of sidecars are tried: CI gets them, everybody else is told how.
import { onPath } from './places.mjs';
import { SetupFailure, say, sayTimed } from './say.mjs';
import { install, installsItself } from './system.mjs';

/** What the tests start, and the Debian packages that bring it. */
const programs = { 'darktable-cli': ['darktable'], digikam: ['digikam'], 'xvfb-run': ['xvfb', 'xauth'] };

/** Never fails: without them their tests are skipped by name. */
export async function prepareOtherPrograms() {
  if (process.platform !== 'linux') return;
  const missing = Object.entries(programs)
    .filter(([program]) => !onPath(program))
    .flatMap(([, packages]) => packages);
  if (missing.length === 0) return;
  if (process.env.CI !== 'true' || !installsItself()) {
    say(
      `round trips with darktable and digiKam are skipped without: apt-get install --no-install-recommends ${missing.join(' ')}`,
    );
    return;
  }
  try {
    await sayTimed(`installing Debian packages: ${missing.join(' ')}`, () =>
      // What a power cut could spoil is installed again: half of the time would go into waiting for the disk.
      install(missing, ['-o', 'Dpkg::Options::=--force-unsafe-io']),
    );
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error;
    say(`darktable and digiKam could not be installed, their tests are skipped: ${error.message}`);
  }
}

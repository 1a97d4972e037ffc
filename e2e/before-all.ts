/** Playwright's global set-up: the sample desk's photographs, and a library that has read them. */
import { makeSampleDesk } from '../scripts/sample/make.ts';
import { Editor } from './editor.ts';
import { SAMPLE, SAMPLE_COUNT, SAMPLE_PHOTOS } from './sample-folder.ts';
import { keepSampleLibrary } from './sample-library.ts';

export default async function beforeAll(): Promise<void> {
  await makeSampleDesk(SAMPLE);
  await keepSampleLibrary(async () => {
    const reader = await Editor.start({ folders: [SAMPLE_PHOTOS] });
    await reader.untilIndexed(SAMPLE_COUNT);
    await reader.untilAtRest();
    await reader.close();
    return reader.desk.profile;
  });
}

// Exports once in its own process and prints seconds and peak memory as JSON: originals' folder, count, target, documents.
import { statSync } from 'node:fs';
import { documentMaker } from '../../../src-main/documents/contact-sheet.ts';
import { bundleWriter } from '../../../src-main/filesystem/bundle-writer.ts';
import { exportRenderer } from '../../../src-main/imaging/render-export.ts';
import { iimLoss } from '../../../src-main/metadata/writing/write-iim.ts';
import { exportBundle } from '../../../src-main/usecases/export/export-bundle.ts';
import { inRoot } from '../../setup/places.mjs';
import { peakMegabytes } from './memory.ts';
import { makeOriginals, orderOf } from './originals.ts';

const [folder = '', count = '24', target = '', documents = ''] = process.argv.slice(2);
const originals = await makeOriginals(folder, Number(count));
const order = orderOf(originals, target, documents === 'documents');
const ports = {
  originals: {
    find: async ({ id }: { readonly id: number }) => {
      const path = originals[id - 1] ?? '';
      return { path, bytes: statSync(path).size };
    },
  },
  images: exportRenderer,
  documents: documentMaker(inRoot('resources', 'fonts')),
  writer: bundleWriter,
  cutValues: iimLoss,
};
const before = process.cpuUsage();
const started = performance.now();
const { files, bytes } = await exportBundle(ports, order);
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(before);
const cpu = (user + system) / 1e6;
console.log(JSON.stringify({ seconds, cpu, megabytes: peakMegabytes(), files, bytes }));

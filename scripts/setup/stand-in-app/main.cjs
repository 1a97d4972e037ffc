// The default app of the stand-in: runs the app whose folder or file is the first plain argument, as Electron's own does.
const { statSync, readFileSync } = require('node:fs');
const { dirname, join, resolve } = require('node:path');
const { app } = require('electron');

const target = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (target === undefined) {
  console.error('Expected the folder of an app for the stand-in, found no argument: start it as "electron FOLDER".');
  process.exit(2);
}

const path = resolve(target);
const isFolder = statSync(path).isDirectory();
const description = isFolder ? JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) : {};
process.defaultApp = true;
app.setAppPath(isFolder ? path : dirname(path));
if (description.productName ?? description.name) app.setName(description.productName ?? description.name);
if (description.version) app.setVersion(description.version);
require(isFolder ? join(path, description.main ?? 'index.js') : path);

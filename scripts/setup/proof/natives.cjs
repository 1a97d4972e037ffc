// Opens a full-text table and renders a picture: what every runtime must be able to do. Prints one line of versions.
const Database = require('better-sqlite3');
const sharp = require('sharp');

async function prove() {
  const database = new Database(':memory:');
  database.exec('CREATE VIRTUAL TABLE words USING fts5(text)');
  database.prepare('INSERT INTO words VALUES (@text)').run({ text: 'Šibenik harbour' });
  const found = database.prepare("SELECT text FROM words WHERE words MATCH 'sibenik'").get();
  const { version } = database.prepare('SELECT sqlite_version() AS version').get();
  database.close();
  if (found?.text !== 'Šibenik harbour') throw new Error('Expected one row from SQLite full-text search, found none.');

  const source = { create: { width: 64, height: 48, channels: 3, background: '#808080' } };
  const jpeg = await sharp(source).jpeg().toBuffer();
  const { width } = await sharp(jpeg)
    .resize(32)
    .toBuffer({ resolveWithObject: true })
    .then((done) => done.info);
  if (width !== 32) throw new Error(`Expected a picture 32 wide from sharp, found ${width}.`);
  return `SQLite ${version}, sharp ${sharp.versions.sharp}, Node ${process.versions.node}`;
}

prove().then(
  (line) => {
    if (process.parentPort) process.parentPort.postMessage({ line });
    else console.log(line);
  },
  (error) => {
    if (process.parentPort) process.parentPort.postMessage({ error: String(error.stack ?? error) });
    else console.error(error);
    process.exitCode = 1;
  },
);

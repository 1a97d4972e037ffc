// The least that the window's figures are compared with: Electron alone, a page beside this file, and pictures answered by file.
const { join } = require('node:path');
const { app, BrowserWindow, protocol } = require('electron');

const { page, profile, pictures } = JSON.parse(process.env.BARE_WINDOW ?? '{}');
app.setPath('userData', profile);
protocol.registerSchemesAsPrivileged([{ scheme: 'bare', privileges: { standard: true, secure: true } }]);

/** Where the program's cache keeps a thumbnail. */
function pathOf(url) {
  const id = Number(new URL(url).pathname.slice(1));
  return join(pictures, 'thumbs', (id % 256).toString(16).padStart(2, '0'), `${id}.jpg`);
}

app.whenReady().then(() => {
  // Deprecated, and still the shortest way from a file to a page.
  protocol.registerFileProtocol('bare', (request, done) => done({ path: pathOf(request.url) }));
  new BrowserWindow({ width: 1440, height: 900 }).loadFile(join(__dirname, page));
});

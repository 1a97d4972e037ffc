// An app without a window that runs natives.cjs where the program runs it, in a utility process, and prints its line.
const { join } = require('node:path');
const { app, utilityProcess } = require('electron');

function end(code, line) {
  process.stdout.write(`${line}\n`, () => app.exit(code));
}

app.whenReady().then(() => {
  const child = utilityProcess.fork(join(__dirname, 'natives.cjs'));
  child.on('message', ({ line, error }) => {
    if (error) end(1, error);
    else end(0, `${line}, Electron ${process.versions.electron}`);
  });
  child.on('exit', (code) => {
    if (code !== 0) end(1, `the utility process ended with exit code ${code}`);
  });
});

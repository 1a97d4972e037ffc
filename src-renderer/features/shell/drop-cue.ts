/** Shows that a folder may be dropped; only the shell learns its path. */

/** Events of the drag come several times a second: without one for this long, in ms, it has gone. */
const GONE_AFTER_MS = 250;

export function startDropCue(): void {
  let timer = 0;
  const end = (): void => document.body.classList.remove('is-dropping');
  document.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    document.body.classList.add('is-dropping');
    window.clearTimeout(timer);
    timer = window.setTimeout(end, GONE_AFTER_MS);
  });
  document.addEventListener('drop', end);
}

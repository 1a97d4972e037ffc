/** Electron's security defaults for every window: nothing leaves, nothing navigates, nothing is permitted. */
import { app, type Session, session, type WebContents } from 'electron';

/** No directive is unsafe: styles and scripts come from our own files, pictures by opaque id. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' photo:",
  "font-src 'self'",
  "connect-src 'none'",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const OURS = /^(desk|photo|devtools|blob|data):/;

/** Before `ready`: sandbox for every process, and none of Chromium's own errands on the network. */
export function secureProcess(): void {
  // It would take --no-sandbox back, without which Chromium does not run for a root user; start.mjs gives it only then.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('no-pings');
  app.commandLine.appendSwitch('disable-features', 'MediaRouter,OptimizationHints,AutofillServerCommunication');
  app.on('web-contents-created', (_, contents) => secureContents(contents));
}

/** After `ready`: the session refuses permissions and cancels every request that is not ours. */
export function secureSession(ses: Session = session.defaultSession): void {
  ses.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  ses.setPermissionCheckHandler(() => false);
  ses.setDevicePermissionHandler(() => false);
  ses.setSpellCheckerEnabled(false);
  ses.webRequest.onBeforeRequest(({ url, webContentsId }, decide) => {
    // Files are read by the shell itself, to answer our schemes; no page may ask for one.
    const ownFile = url.startsWith('file:') && webContentsId === undefined;
    decide({ cancel: !ownFile && !OURS.test(url) });
  });
  ses.on('will-download', (event) => event.preventDefault());
}

function secureContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

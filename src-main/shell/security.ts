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
  // No name is ever looked up and no address connected to, whichever part of Chromium asks: below the requests that a
  // session sees, dictionaries, probes and updates have ways of their own.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
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
  // Spelling is the language thread's; Chromium would fetch dictionaries of its own.
  ses.setSpellCheckerEnabled(false);
  ses.setSpellCheckerLanguages([]);
  ses.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !OURS.test(url) }));
  ses.on('will-download', (event) => event.preventDefault());
}

function secureContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  // WebRTC would pass by every rule for requests: without a proxy, which there never is, this leaves it no way out.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

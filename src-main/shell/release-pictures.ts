/**
 * Gives decoded pictures back. Chromium keeps up to half a gigabyte of pictures that were scrolled past, and lets go of them
 * only when it hears that memory is short; there is no other way to say so than its own debugging protocol.
 */
import type { WebContents } from 'electron';

export async function releasePictures({ debugger: door }: WebContents): Promise<void> {
  if (door.isAttached()) return;
  try {
    door.attach('1.3');
  } catch {
    // Somebody is looking into the window with developer tools: they keep their memory.
    return;
  }
  try {
    await door.sendCommand('Memory.simulatePressureNotification', { level: 'critical' });
  } finally {
    if (door.isAttached()) door.detach();
  }
}

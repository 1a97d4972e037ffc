/** Who brings new versions, by what is around the program. */
import { describe, expect, it } from 'vitest';
import { installedBy, type Surroundings } from './installed-by.ts';

const debian: Surroundings = {
  isPackaged: true,
  platform: 'linux',
  program: '/opt/picture-desk/picture-desk',
  environment: {},
  isThere: (path) => path === '/var/lib/dpkg/info/picture-desk.list',
};

describe('installedBy', () => {
  it('knows the package manager by its own record, and not by the place alone', () => {
    expect(installedBy(debian)).toBe('debian');
    expect(installedBy({ ...debian, isThere: () => false })).toBe('archive');
    expect(installedBy({ ...debian, program: '/home/desk/picture-desk-0.2.0-linux-x64/picture-desk' })).toBe('archive');
  });
  it('knows a checkout, and the packages that say so in the environment', () => {
    expect(installedBy({ ...debian, isPackaged: false })).toBe('source');
    expect(installedBy({ ...debian, environment: { APPIMAGE: '/x.AppImage' } })).toBe('appimage');
    expect(installedBy({ ...debian, environment: { FLATPAK_ID: 'desk.picture' } })).toBe('flatpak');
    expect(installedBy({ ...debian, environment: { SNAP: '/snap/picture-desk/1' } })).toBe('snap');
    expect(installedBy({ ...debian, platform: 'win32' })).toBe('windows-installer');
  });
});

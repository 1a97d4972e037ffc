/** When a folder's marks and words are written into sidecars: never, when the editor asks, or with every edit. */

export const SIDECAR_MODES = ['never', 'asked', 'at-once'] as const;
export type SidecarMode = (typeof SIDECAR_MODES)[number];

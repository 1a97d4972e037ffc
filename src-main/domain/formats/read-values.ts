/** Reads single values out of JSON that anybody may have written: a value of another type is as good as none. */

import { SEVERITIES, type Severity } from '../finding.ts';
import type { Placement } from '../photo.ts';

export function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

export function number(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
}

export function isSeverity(value: unknown): value is Severity {
  return SEVERITIES.some((severity) => severity === value);
}

/** A reopened photo lies in its bundle, as the largest image there: no folder of the library is meant. */
export function placedInBundle(imagePath: string): readonly Placement[] {
  return imagePath === '' ? [] : [{ folderId: 0, folderName: 'bundle', relativePath: imagePath, missing: false }];
}

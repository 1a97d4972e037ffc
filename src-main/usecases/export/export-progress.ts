/** Tells how far an export is, by picture and by file, and how long it will still take. */

export interface ExportProgress {
  readonly phase: 'pictures' | 'files' | 'closing' | 'done';
  /** Pictures or files of this phase that are finished. */
  readonly done: number;
  readonly total: number;
  /** The picture's file name, or the file being written. */
  readonly subject: string | null;
  /** Null until enough is known to say. */
  readonly secondsLeft: number | null;
}

export interface ProgressMeter {
  picture(fileName: string, done: number): void;
  file(path: string, done: number, total: number): void;
  closing(): void;
  done(): void;
}

/** Nearly all the time goes into the pictures: what the rest takes is small change added to it. */
const SECONDS_AFTER_PICTURES = 1;

export function progressMeter(pictures: number, tell: ((progress: ExportProgress) => void) | undefined): ProgressMeter {
  const started = performance.now();
  const say = (progress: ExportProgress): void => tell?.(progress);
  return {
    picture: (subject, done) => {
      const each = done === 0 ? null : (performance.now() - started) / 1000 / done;
      const secondsLeft = each == null ? null : Math.ceil(each * (pictures - done)) + SECONDS_AFTER_PICTURES;
      say({ phase: 'pictures', done, total: pictures, subject, secondsLeft });
    },
    file: (subject, done, total) => say({ phase: 'files', done, total, subject, secondsLeft: SECONDS_AFTER_PICTURES }),
    closing: () => say({ phase: 'closing', done: 0, total: 1, subject: null, secondsLeft: SECONDS_AFTER_PICTURES }),
    done: () => say({ phase: 'done', done: 1, total: 1, subject: null, secondsLeft: 0 }),
  };
}

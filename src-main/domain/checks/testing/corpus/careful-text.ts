/** A short gallery to which checks and their fixes are held: what must be found, what must not, and what one press of each fix leaves. */

export interface CarefulText {
  readonly id: string;
  readonly language: string;
  /** `YYYY-MM-DD`; Sunday, 9 March 2025 where it is not said. */
  readonly date?: string;
  readonly headline?: string;
  readonly standfirst?: string;
  readonly body?: string;
  readonly captions: readonly string[];
  /** Person Shown of each picture's file. */
  readonly persons?: readonly (readonly string[])[];
  /** City and country of every file. */
  readonly place?: readonly [city: string, country: string];
  /** Rules of which each must find something once, and no other rule for captions anything; absent where the text is right as it stands. */
  readonly finds?: readonly string[];
  /** Captions after every fix that needs no choice; the captions as they stand where absent. */
  readonly fixed?: readonly string[];
  /** The body after every fix that needs no choice. */
  readonly fixedBody?: string;
}

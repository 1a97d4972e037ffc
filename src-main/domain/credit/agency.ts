/** One agency of a desk's list. */
export interface Agency {
  /** The one name used for comparing and grouping, and in JSON. */
  readonly name: string;
  /** Other names it is printed by; capitals throughout are understood and need no entry. */
  readonly aliases: readonly string[];
  /** How this desk prints it; absent where the desk has not said. */
  readonly preferred?: string;
}

/** An entry of the program's own lists. */
export function agency(name: string, ...aliases: readonly string[]): Agency {
  return { name, aliases };
}

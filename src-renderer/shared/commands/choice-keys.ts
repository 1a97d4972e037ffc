/** The keys that choose between the repairs of a finding which only a person can decide. */
export const CHOICE_KEYS = ['Alt+1', 'Alt+2', 'Alt+3'] as const;

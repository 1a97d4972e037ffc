// Placeholder of this entry until it is written.
export {};

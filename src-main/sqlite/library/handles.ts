/** Connections that a store gets: one to read with, or the one that writes. */
import type Database from 'better-sqlite3';

declare const readable: unique symbol;
declare const writable: unique symbol;

/** A connection on which only reading is meant; what takes it promises not to write. */
export type ReadableDb = Database.Database & { readonly [readable]: true };
/** The one connection that writes. */
export type WritableDb = ReadableDb & { readonly [writable]: true };

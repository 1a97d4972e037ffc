/** Where the pictures lie, for who makes and shows them: whoever works there is waited for before the folder is given up. */

export interface PictureHome {
  /** The folder as it is now. */
  folder(): string;
  /** Work that reads or writes pictures in the present folder. */
  use<T>(work: (folder: string) => Promise<T>): Promise<T>;
  /** A picture was not there, or could not be written: perhaps the disk is gone. True where pictures lie elsewhere from now on. */
  look(): boolean;
  /** What is made now is all there is until a disk is back: nothing goes to make room. */
  keepsAll(): boolean;
}

/** A folder that stays where it is. */
export function homeAt(folder: string): PictureHome {
  return { folder: () => folder, use: (work) => work(folder), look: () => false, keepsAll: () => false };
}

/** What every kind of document has that is kept on a device. */
export interface Kept {
  /** UUID. */
  id: string;
  /** ISO date-times. */
  createdAt: string;
  updatedAt: string;
  /** One more with every write; 0 until it is stored. */
  revision: number;
  instrumentVersion: string;
}

/** What a list shows of a document; the rest is of its kind. */
export interface Entry {
  status: 'ok';
  id: string;
  name: string;
  updatedAt: string;
}

/** What the store has to know of one kind of document. */
export interface Kind<T extends Kept, S extends Entry> {
  /** A document as it was stored, of the present version. Fails with `corrupt` or `newer`. */
  open(raw: unknown): T;
  /** Fails with `invalid` when the document could not be opened again. */
  check(document: T): T;
  /** The paths of the fields in which two documents differ. */
  changedFields(before: T, after: T): string[];
  summarize(document: T): S;
  /** The name of a document that cannot be opened, if it has one. */
  nameOf(raw: Record<string, unknown>): unknown;
  /** The content of a record that cannot be opened, as a file may hold it. */
  forFile(raw: unknown): unknown;
}

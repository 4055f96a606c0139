import type { TaggedDocument } from './tagged-document';

/** A file embedded in the document. */
export interface Attachment {
  /** File name, unique within the document. */
  name: string;
  bytes: Uint8Array;
  /** Such as `text/csv`. */
  mimeType: string;
  /** A description of the file for readers. */
  description: string;
  /** How the file relates to the document (ISO 19005-3, 6.8). */
  relationship: 'Source' | 'Data' | 'Alternative' | 'Supplement' | 'Unspecified';
  /** The document's creation date if absent. */
  created?: Date;
  /** The creation date if absent. */
  modified?: Date;
}

/** Embeds files, as associated files of the whole document. */
export const attachFiles = (
  target: TaggedDocument,
  attachments: readonly Attachment[],
  documentCreated: Date,
): void => {
  if (attachments.length === 0) return;
  target._root.data.Names.data.EmbeddedFiles = target.createNameTree();
  for (const { name, bytes, mimeType, description, relationship, ...dates } of attachments) {
    const creationDate = dates.created ?? documentCreated;
    target.file(bytes, {
      name,
      type: mimeType,
      description,
      relationship,
      creationDate,
      modifiedDate: dates.modified ?? creationDate,
    });
  }
};

import type { ReactNode } from 'react';
import { DocumentNode, type DocumentProps } from './primitives';

export type { DocumentProps };

/**
 * The root of a document. `title` and `language` (BCP 47) are the least that PDF/UA requires; the
 * viewer shows the title instead of the file's name.
 */
export const Document = (props: DocumentProps & { children: ReactNode }) => (
  <DocumentNode {...props} />
);

import sourceList from '@/content/evidence/sources.json';

export const SOURCE_KINDS = ['article', 'slides', 'report'] as const;
export const REFERENCE_UNITS = ['paragraph', 'slide', 'section'] as const;

/** A document that evidence comes from. What our copy of it does not say is null, for the host to fill in. */
export interface Source {
  id: string;
  kind: (typeof SOURCE_KINDS)[number];
  title: string | null;
  /** Whether the title is whole. */
  complete: boolean;
  authors: string | null;
  publisher: string;
  year: number | null;
  pages: number | null;
  url: string | null;
  /** By what references to it are numbered. */
  refersBy: (typeof REFERENCE_UNITS)[number];
}

/** The sources of the evidence. */
export const sources = sourceList as Source[];

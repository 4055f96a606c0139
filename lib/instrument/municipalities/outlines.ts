import type { GeometryCollection, Topology } from 'topojson-specification';

/** The outlines of bodies, by their ids. */
export type Outlines = Topology<{ bodies: GeometryCollection<{ id: string }> }> & {
  /** Whom a map names as their maker. */
  source?: 'flanders';
};

/**
 * The outlines of the 285 Flemish municipalities since 1 January 2025, by NIS code. Simplified from the
 * statistical sectors 2025 of Statbel by Data & Analyse of the Flemish provinces; both are to be named.
 */
export async function flemishOutlines(): Promise<Outlines> {
  const outlines = await import('@/content/municipalities/outlines-flanders-2025.json');
  return { ...(outlines.default as unknown as Outlines), source: 'flanders' };
}

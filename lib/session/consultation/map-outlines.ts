import { outlinedIds } from '@/lib/charts/map-geometry';
import { checkOutlines } from '@/lib/consultation/outlines/read-outlines';
import type { Consultation } from '@/lib/consultation/record';
import { flemishOutlines, type Outlines } from '@/lib/instrument/municipalities/outlines';

/** The outlines kept with a consultation, else the Flemish ones; null where they have nobody who was asked. */
export async function outlinesFor({
  outlines: own,
  bodies,
}: Pick<Consultation, 'outlines' | 'bodies'>): Promise<Outlines | null> {
  const read = own === undefined ? null : await checkOutlines(own);
  const outlines = read?.ok ? read.outlines : await flemishOutlines();
  const there = new Set(outlinedIds(outlines));
  return bodies.some(({ id }) => there.has(id)) ? outlines : null;
}

import type { Rasterize } from '@/lib/formats/figure/raster';
import type { Report } from '@/lib/report/types';

/** What the blocks of one document share. */
export interface DocxContext {
  rasterize: Rasterize;
  /** The ids that a link within the document can lead to. */
  targets: ReadonlySet<string>;
  /** Counts the lists and figures of the document from 1. */
  next: (kind: 'list' | 'figure') => number;
}

/** The context of a report that is about to be written. */
export function docxContext({ sections }: Report, rasterize: Rasterize): DocxContext {
  const counts = { list: 0, figure: 0 };
  const targets = sections.flatMap(({ id, blocks }) => [
    id,
    ...blocks.flatMap((block) => (block.kind === 'heading' ? block.id : [])),
  ]);
  return {
    rasterize,
    targets: new Set(targets),
    next: (kind) => {
      counts[kind] += 1;
      return counts[kind];
    },
  };
}

import type { Theme } from '@/lib/branding/theme';
import { sectionOf, titledDocx } from '@/lib/formats/docx/report';
import type { Rasterize } from '@/lib/formats/figure/raster';
import type { Report } from '@/lib/report/types';

/** The note to the college as a document to complete. */
export const collegeDocx = (
  note: Report,
  theme: Theme,
  rasterize: Rasterize,
): Promise<Uint8Array<ArrayBuffer>> =>
  titledDocx(note, theme, rasterize, (context) =>
    note.sections.flatMap((section) => sectionOf(context, note.meta, section)),
  );

import type { Theme } from '@/lib/branding/theme';
import { docxContext } from '@/lib/formats/docx/context';
import { docxFile } from '@/lib/formats/docx/file';
import { logoOf } from '@/lib/formats/docx/logo';
import { sectionOf, titling } from '@/lib/formats/docx/report';
import { footerOf, headerOf } from '@/lib/formats/docx/running';
import type { Rasterize } from '@/lib/formats/figure/raster';
import type { Report } from '@/lib/report/types';

/** The note to the college as a document to complete. */
export function collegeDocx(
  note: Report,
  theme: Theme,
  rasterize: Rasterize,
): Promise<Uint8Array<ArrayBuffer>> {
  const { meta, sections } = note;
  const context = docxContext(note, rasterize);
  return docxFile({
    title: `${meta.title} – ${meta.copyTitle}`,
    meta,
    header: headerOf(meta, theme),
    footer: footerOf(meta),
    children: [
      ...logoOf(theme, meta),
      ...titling(meta),
      ...sections.flatMap((section) => sectionOf(context, meta, section)),
    ],
  });
}

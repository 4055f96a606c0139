import { type Theme, themeOf } from '@/lib/branding/theme';
import type { Findings } from '@/lib/findings';
import { manyFindings } from '@/lib/findings/consultation';
import { printableTheme } from '@/lib/formats/figure/printable-theme';
import type { RasterSources } from '@/lib/formats/figure/raster';
import { clean } from '@/lib/formats/shared/clean';
import { buildConsultationReport } from '@/lib/report/consultation/build';
import type { ConsultationReportInput } from '@/lib/report/consultation/context';
import type { Report } from '@/lib/report/types';
import { loadManyWording } from '@/lib/wording/consultation';
import { type ConsultationOrder, factsOf } from './order';

/** What every format of a reading is made from. */
export interface ManyMaterial extends ConsultationReportInput {
  findings: Findings;
  report: Report;
  theme: Theme;
}

/**
 * Phrases a reading once, for whichever format follows.
 * @param raster Loaded only for a logo that has to be drawn anew.
 * @throws {BrandingError} if the logo or the accent cannot be used.
 */
export async function gatherMany(
  { consultation, reading, locale, date, number, house, outlines }: ConsultationOrder,
  raster: () => Promise<RasterSources>,
): Promise<ManyMaterial> {
  const [theme, wording] = await Promise.all([
    printableTheme(themeOf(house), raster),
    loadManyWording(locale),
  ]);
  const input: ConsultationReportInput = {
    consultation: clean(factsOf(consultation)),
    reading: clean(reading),
    wording,
    audience: reading.audience,
    date,
    number,
    outlines,
  };
  return {
    ...input,
    theme,
    findings: manyFindings(input),
    report: buildConsultationReport(input),
  };
}

import { underOwnName } from '@/lib/branding/branding';
import { type Theme, themeOf } from '@/lib/branding/theme';
import type { Audience } from '@/lib/disclosure/audiences';
import { disclose } from '@/lib/disclosure/disclose';
import type { ReadRequest } from '@/lib/disclosure/publication';
import { REQUEST } from '@/lib/disclosure/tables/request';
import { clean } from '@/lib/formats/shared/clean';
import { instrument } from '@/lib/instrument/instrument';
import { evidenceTexts } from '@/lib/instrument/texts/evidence';
import { type ExportTexts, exportTexts } from '@/lib/instrument/texts/export';
import { assess } from '@/lib/model';
import type { AssessmentResult } from '@/lib/model/result';
import { buildReport } from '@/lib/report/build';
import { READERS } from '@/lib/report/context';
import type { Report } from '@/lib/report/types';
import { loadWording, type Wording } from '@/lib/wording/texts';
import type { ExportOrder } from './types';

/** What every format is made from, in one language and for one copy. */
export interface Material {
  request: ReadRequest;
  result: AssessmentResult;
  report: Report;
  wording: Wording;
  texts: ExportTexts;
  theme: Theme;
  /** Who may read what is made of it. */
  audience: Audience;
}

/**
 * Assesses and phrases, once, for whichever format follows.
 * @throws {BrandingError} if the logo or the accent cannot be used.
 */
export async function gather(
  order: Pick<ExportOrder, 'request' | 'copy' | 'date' | 'house'>,
): Promise<Material> {
  const theme = themeOf(order.house);
  const request = clean(underOwnName(order.request, order.house));
  const [spoken, evidence, texts] = await Promise.all([
    loadWording(request.locale),
    evidenceTexts(request.locale),
    exportTexts(request.locale),
  ]);
  const wording = withoutAttachment(spoken, texts);
  const result = assess(instrument, request);
  const { copy, date } = order;
  const report = buildReport({ request, result, instrument, wording, evidence, copy, date });
  const audience = READERS[copy];
  const told = disclose(audience, REQUEST, request);
  return { request: told, result, report, wording, texts, theme, audience };
}

/** The PDF carries the assessment as an attachment; these formats do not, and must not say so. */
function withoutAttachment(wording: Wording, { workingCopy }: ExportTexts): Wording {
  const { report } = wording.texts;
  const { copies } = report.meta;
  const working = { ...copies.working, text: workingCopy };
  const meta = { ...report.meta, copies: { ...copies, working } };
  return { ...wording, texts: { ...wording.texts, report: { ...report, meta } } };
}

import { underOwnName } from '@/lib/branding/branding';
import { type Theme, themeOf } from '@/lib/branding/theme';
import { type Audience, gets } from '@/lib/disclosure/audiences';
import { disclose } from '@/lib/disclosure/disclose';
import type { ReadRequest } from '@/lib/disclosure/publication';
import { REQUEST } from '@/lib/disclosure/tables/request';
import type { Findings } from '@/lib/findings';
import { printableTheme } from '@/lib/formats/figure/printable-theme';
import type { RasterSources } from '@/lib/formats/figure/raster';
import { clean } from '@/lib/formats/shared/clean';
import { countryOf } from '@/lib/instrument/countries';
import { instrument } from '@/lib/instrument/instrument';
import { type EvidenceTexts, evidenceTexts } from '@/lib/instrument/texts/evidence';
import { type ExportTexts, exportTexts } from '@/lib/instrument/texts/export';
import { assess } from '@/lib/model';
import { assume, defaultAssumptions } from '@/lib/model/assumptions';
import type { AssessmentResult } from '@/lib/model/result';
import { type Combined, combine } from '@/lib/model/team/team';
import { buildReport } from '@/lib/report/build';
import { READERS } from '@/lib/report/context';
import { findingsFor } from '@/lib/report/findings-for';
import { type OwnWords, ownWordsFor } from '@/lib/report/own-words';
import type { Report } from '@/lib/report/types';
import { loadWording, type Wording } from '@/lib/wording/texts';
import type { FileOrder } from './types';

/** What every format is made from, in one language and for one copy. */
export interface Material {
  request: ReadRequest;
  result: AssessmentResult;
  /** What the result says to the readers of this copy. */
  findings: Findings;
  report: Report;
  wording: Wording;
  texts: ExportTexts;
  theme: Theme;
  /** What was written in words of their own, for readers who get it. */
  ownWords: OwnWords;
  /** What was answered, of a team together; null for readers who get no answers. */
  answered: Combined | null;
  evidence: EvidenceTexts;
  /** Who may read what is made of it. */
  audience: Audience;
  /** The day it is drawn up, YYYY-MM-DD. */
  date: string;
}

/**
 * Assesses, unless the result is given, and phrases, once, for whichever format follows.
 * @param raster Loaded only for a logo that has to be drawn anew.
 * @throws {BrandingError} if the logo or the accent cannot be used.
 */
export async function gather(
  order: Pick<FileOrder, 'request' | 'published' | 'copy' | 'date' | 'house' | 'format'>,
  raster: () => Promise<RasterSources>,
): Promise<Material> {
  const theme = await printableTheme(themeOf(order.house), raster);
  const request = { on: order.date, ...clean(underOwnName(order.request, order.house)) };
  const country = countryOf(request.context.municipality);
  const [spoken, evidence, texts] = await Promise.all([
    loadWording(request.locale, country),
    evidenceTexts(request.locale),
    exportTexts(request.locale, country),
  ]);
  const wording = order.format === 'pdf' ? spoken : withoutAttachment(spoken, texts);
  const result = order.published?.result ?? assess(instrument, request);
  const { copy, date } = order;
  const findings = findingsFor({ request, result, wording, copy });
  const combined = combine(
    request,
    instrument,
    assume(defaultAssumptions(instrument), 'unsureReach'),
  );
  const audience = READERS[copy];
  const report =
    order.published?.report ??
    buildReport({
      request,
      result,
      findings,
      instrument,
      wording,
      evidence,
      copy,
      date,
    });
  return {
    request: disclose(audience, REQUEST, request),
    result,
    findings,
    report,
    wording,
    texts,
    theme,
    ownWords: ownWordsFor(combined, copy),
    audience,
    date,
    answered: gets(audience, REQUEST.answers) ? combined : null,
    evidence,
  };
}

/** The PDF carries the assessment as an attachment; these formats do not, and must not say so. */
function withoutAttachment(wording: Wording, { workingCopy }: ExportTexts): Wording {
  const { report } = wording.texts;
  const { copies } = report.meta;
  const working = { ...copies.working, text: workingCopy };
  const meta = { ...report.meta, copies: { ...copies, working } };
  return { ...wording, texts: { ...wording.texts, report: { ...report, meta } } };
}

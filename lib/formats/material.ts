import { underOwnName } from '@/lib/branding/branding';
import { type Look, lookOf } from '@/lib/branding/theme';
import type { Audience } from '@/lib/disclosure/audiences';
import type { ReadRequest } from '@/lib/disclosure/publication';
import { REQUEST } from '@/lib/disclosure/request';
import { disclose } from '@/lib/disclosure/rules';
import { clean } from '@/lib/formats/shared/clean';
import { instrument } from '@/lib/instrument/instrument';
import { evidenceTexts } from '@/lib/instrument/texts/evidence';
import { type ExportTexts, exportTexts } from '@/lib/instrument/texts/export';
import { assess } from '@/lib/model';
import type { AssessmentResult } from '@/lib/model/result';
import { buildReport } from '@/lib/report/build';
import { READERS } from '@/lib/report/context';
import type { Report } from '@/lib/report/types';
import { loadSpeech, type Speech } from '@/lib/wording/texts';
import type { ExportOrder } from './types';

/** What every format is made from, in one language and for one copy. */
export interface Material {
  request: ReadRequest;
  result: AssessmentResult;
  report: Report;
  speech: Speech;
  words: ExportTexts;
  look: Look;
  /** Who may read what is made of it. */
  audience: Audience;
}

/**
 * Assesses and phrases, once, for whichever format follows.
 * @throws {HouseStyleError} if the logo or the accent cannot be used.
 */
export async function gather(
  order: Pick<ExportOrder, 'request' | 'copy' | 'date' | 'house'>,
): Promise<Material> {
  const look = lookOf(order.house);
  const request = clean(underOwnName(order.request, order.house));
  const [spoken, evidence, words] = await Promise.all([
    loadSpeech(request.locale),
    evidenceTexts(request.locale),
    exportTexts(request.locale),
  ]);
  const speech = withoutAttachment(spoken, words);
  const result = assess(instrument, request);
  const { copy, date } = order;
  const report = buildReport({ request, result, instrument, speech, evidence, copy, date });
  const audience = READERS[copy];
  const told = disclose(audience, REQUEST, request);
  return { request: told, result, report, speech, words, look, audience };
}

/** The PDF carries the assessment as an attachment; these formats do not, and must not say so. */
function withoutAttachment(speech: Speech, { workingCopy }: ExportTexts): Speech {
  const { report } = speech.texts;
  const { copies } = report.meta;
  const working = { ...copies.working, text: workingCopy };
  const meta = { ...report.meta, copies: { ...copies, working } };
  return { ...speech, texts: { ...speech.texts, report: { ...report, meta } } };
}

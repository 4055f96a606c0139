import { assessor } from '@/lib/assessor/assessor';
import type { ClosedRound } from '@/lib/draft/draft';
import { type Finding, findingsOf, findingsUnder } from '@/lib/findings';
import type { Locale } from '@/lib/i18n/locales';
import { loadResultWords } from './result-words';

/** A closed round whose answers were kept. */
export type ReadableRound = Pick<ClosedRound, 'closedOn'> & Required<Pick<ClosedRound, 'request'>>;

/** What a closed round came to, by the present instrument: verdict, norm, capacities, what was open, how firm. */
export async function readRound(
  { closedOn, request }: ReadableRound,
  locale: Locale,
): Promise<Finding[]> {
  const [{ wording }, result] = await Promise.all([
    loadResultWords(locale),
    assessor().assess({ ...request, on: closedOn }, locale),
  ]);
  const findings = findingsOf(result, request, wording);
  return [
    findings.verdict,
    findings.norm,
    ...findingsUnder(findings, 'capacity'),
    findings.open,
    findings.firmness,
  ].filter((finding) => finding !== undefined);
}

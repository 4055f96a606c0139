import { gets } from '@/lib/disclosure/audiences';
import { REQUEST } from '@/lib/disclosure/tables/request';
import { type Findings, findingsOf, withoutAnswers } from '@/lib/findings';
import { READERS, type ReportInput } from './context';

/** What a result says to the readers of a copy: without answers, nothing that names a single one. */
export function findingsFor({
  request,
  result,
  wording,
  copy,
}: Pick<ReportInput, 'request' | 'result' | 'wording' | 'copy'>): Findings {
  const findings = findingsOf(result, request, wording);
  return gets(READERS[copy], REQUEST.answers) ? findings : withoutAnswers(findings);
}

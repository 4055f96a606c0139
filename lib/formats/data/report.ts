import { disclose } from '@/lib/disclosure/disclose';
import { requestForFile } from '@/lib/disclosure/file';
import { publicRequest, publicResult } from '@/lib/disclosure/publication';
import { RESULT } from '@/lib/disclosure/tables/result';
import { localizeResult } from '@/lib/findings';
import type { Material } from '@/lib/formats/material';
import type { FileOrder } from '@/lib/formats/types';
import type { Report } from '@/lib/report/types';
import { inWords } from './public-words';

/**
 * Report, findings, result and assessment as data. A working copy holds the request as it was given, and so can
 * be scored again; a publication copy holds what the report prints. What each member of a team answered
 * is in neither, unless the order says so and nobody answered in confidence.
 */
export function reportData(
  { request: cleaned, result, findings, report, wording }: Material,
  { request, withMembers = false }: Pick<FileOrder, 'request' | 'withMembers'>,
): string {
  const data =
    report.meta.copy === 'working'
      ? {
          request: requestForFile(request, withMembers),
          result: localizeResult(wording, disclose('file', RESULT, result)),
        }
      : { request: publicRequest(cleaned), result: inWords(publicResult(result), wording) };
  return `${JSON.stringify({ report: metaOf(report), findings: Object.values(findings), ...data }, null, 2)}\n`;
}

const metaOf = ({ meta: { labels, ...meta } }: Report) => ({ product: labels.product, ...meta });

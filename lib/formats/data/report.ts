import type { Material } from '@/lib/formats/material';
import type { ExportOrder } from '@/lib/formats/types';
import type { AssessRequest } from '@/lib/model/types';
import type { Report } from '@/lib/report/types';
import { localizeResult } from '@/lib/wording/localize';
import { publicRequest } from './public-request';
import { publicResult } from './public-result';

/**
 * Report, result and assessment as data. A working copy holds the request as it was given, and so can
 * be scored again; a publication copy holds what the report prints. What each member of a team answered
 * is in neither, unless the order says so and nobody answered in confidence.
 */
export function reportData(
  material: Material,
  { request, withMembers = false }: Pick<ExportOrder, 'request' | 'withMembers'>,
): string {
  const { result, report, speech } = material;
  const data =
    report.meta.copy === 'working'
      ? {
          request: withMembers && !request.confidential ? request : withoutMembers(request),
          result: localizeResult(speech, result),
        }
      : { request: publicRequest(material.request), result: publicResult(result, speech) };
  return `${JSON.stringify({ report: metaOf(report), ...data }, null, 2)}\n`;
}

function withoutMembers({ respondents: _, ...shared }: AssessRequest): AssessRequest {
  return shared;
}

const metaOf = ({ meta: { labels, ...meta } }: Report) => ({ product: labels.product, ...meta });

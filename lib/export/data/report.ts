import type { AssessRequest } from '@/lib/model';
import { localizeResult } from '@/lib/report/localize';
import type { Report } from '@/lib/report/types';
import type { Material } from '../material';
import { publicRequest } from './public-request';
import { publicResult } from './public-result';

/**
 * Report, result and assessment as data. A working copy holds the request as it was given, and so can
 * be scored again; a publication copy holds what the report prints. What members answered in confidence
 * is in neither.
 */
export function reportData(material: Material, request: AssessRequest): string {
  const { result, report, speech } = material;
  const data =
    report.meta.copy === 'working'
      ? { request: withoutMembers(request), result: localizeResult(speech, result) }
      : { request: publicRequest(material.request), result: publicResult(result, speech) };
  return `${JSON.stringify({ report: metaOf(report), ...data }, null, 2)}\n`;
}

function withoutMembers(request: AssessRequest): AssessRequest {
  if (!request.confidential) return request;
  const { respondents: _, ...shared } = request;
  return shared;
}

const metaOf = ({ meta: { labels, ...meta } }: Report) => ({ product: labels.product, ...meta });

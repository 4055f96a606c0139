import * as z from 'zod/mini';
import { readLogo } from '@/lib/branding/branding';
import { localDay } from '@/lib/i18n/day';
import { readRequest } from '@/lib/server/http/api';
import { attachmentHeader } from '@/lib/server/http/attachment-header';
import { fault, faultsOf, localeOf, refusal, unprocessable } from '@/lib/server/http/errors';
import { REPORT_COST } from '@/lib/server/http/limits';
import { type ReportRequest, reportQuery, reportRequestSchema } from '@/lib/server/report/schema';
import { overfullField } from '@/lib/server/report/size';
import { isWholeLogo } from '@/lib/server/report/whole-logo';
import { reportPool } from './report-pool';

export const runtime = 'nodejs';

/** Seconds in which a full queue makes room for quite a few more. */
const RETRY_AFTER = '10';
/** Status for the log only: the client has disconnected. */
const CLIENT_CLOSED_REQUEST = 499;

/** The assessment of the body as a file, without anything being kept. */
export async function POST(request: Request): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const asked = z.safeParse(reportQuery, query, { reportInput: true });
  if (!asked.success) return unprocessable(faultsOf(asked.error.issues, localeOf(request)));

  const read = await readRequest<ReportRequest>(request, reportRequestSchema, REPORT_COST);
  if (!read.ok) return read.response;

  const { house, ...assessment } = read.body;
  if (house?.logo && !(await isWholeLogo(readLogo(house.logo)))) {
    return unprocessable([fault(assessment.locale, 'house.logo', 'logo_type')]);
  }
  const overfull = printsEverything(asked.data) ? overfullField(assessment) : null;
  if (overfull) return unprocessable([fault(assessment.locale, overfull, 'too_much_text')]);

  // Requests have no time zone; the host sets the usual one with TZ.
  const date = localDay(new Date());
  const order = { ...asked.data, request: assessment, house, date, withMembers: true };
  try {
    const { bytes, name, type } = await reportPool().run(order, request.signal);
    return new Response(bytes, {
      headers: {
        'Content-Type': type,
        'Content-Disposition': attachmentHeader(name),
        'Cache-Control': 'no-store',
      },
    });
  } catch (error) {
    if (request.signal.aborted) return new Response(null, { status: CLIENT_CLOSED_REQUEST });
    const code = codeOf(error);
    if (OVERWHELMED.includes(code)) {
      return refusal(503, assessment.locale, { 'Retry-After': RETRY_AFTER });
    }
    // Only drawing it shows that nothing of it can be drawn.
    if (code === 'logo_type') {
      return unprocessable([fault(assessment.locale, 'house.logo', code)]);
    }
    throw error;
  }
}

/** Whether all that was typed is laid out; other copies and formats leave most of it out. */
const printsEverything = ({ format, copy }: z.infer<typeof reportQuery>): boolean =>
  copy === 'working' && ['pdf', 'docx', 'html'].includes(format);

/** No room in the queue, or a report that took more time or memory than a worker has. */
const OVERWHELMED: unknown[] = ['busy', 'time-limit', 'worker-lost'];

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

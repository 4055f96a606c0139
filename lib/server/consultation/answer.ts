import 'server-only';
import { localDay } from '@/lib/i18n/day';
import type { Locale } from '@/lib/i18n/locales';
import { readJsonBytes } from '@/lib/server/http/body';
import { clientOf } from '@/lib/server/http/client';
import { faultsOf, localeOf, refusal, unprocessable } from '@/lib/server/http/errors';
import { REPORT_COST, spend } from '@/lib/server/http/limits';
import { PoolError } from '@/lib/server/report/errors';
import type { ConsultationAnswer, ConsultationIssue, ConsultationJob } from './job';
import { LARGEST_CONSULTATION, RESPONSE_COST } from './limits';

interface Pool {
  run(job: ConsultationJob, signal: AbortSignal): Promise<ConsultationAnswer>;
}

/** Seconds in which a full queue makes room. */
const RETRY_AFTER = '10';
/** Status for the log only: the client has disconnected. */
const CLIENT_CLOSED_REQUEST = 499;

/**
 * Answers a request about a consultation: within the limits of size and rate, which counts responses, the
 * work is done in the pool. Nothing is kept.
 *
 * @param answer - Makes the response of a finished file.
 */
export async function answerConsultation(
  request: Request,
  pool: Pool,
  print: ConsultationJob['print'],
  answer: (file: Extract<ConsultationAnswer, { file: unknown }>['file']) => Response,
): Promise<Response> {
  const read = await readJsonBytes(request, LARGEST_CONSULTATION);
  if (!read.ok) return refusal(read.status, localeOf(request), {}, LARGEST_CONSULTATION);
  const locale = localeOf(request, read.value);
  const cost = RESPONSE_COST * responsesIn(read.value) + (print ? REPORT_COST : 1);
  const wait = await spend(clientOf(request), cost);
  if (wait !== null) return refusal(429, locale, { 'Retry-After': String(wait) });
  try {
    // Requests have no time zone; the host sets the usual one with TZ.
    const date = localDay(new Date());
    const job = { body: read.bytes, date, ...(print && { print }) };
    const done = await pool.run(job, request.signal);
    return 'file' in done ? answer(done.file) : refused(done.issues, locale);
  } catch (error) {
    if (request.signal.aborted) return new Response(null, { status: CLIENT_CLOSED_REQUEST });
    // No room in the queue, or work that took more time or memory than a worker has.
    if (error instanceof PoolError) return refusal(503, locale, { 'Retry-After': RETRY_AFTER });
    throw error;
  }
}

function responsesIn(value: unknown): number {
  const { responses } = (value ?? {}) as { responses?: unknown };
  return Array.isArray(responses) ? responses.length : 0;
}

const refused = (issues: readonly ConsultationIssue[], locale: Locale): Response =>
  unprocessable(
    faultsOf(
      issues.map(({ missing, ...issue }) => ({
        ...issue,
        input: missing ? undefined : null,
      })) as Parameters<typeof faultsOf>[0],
      locale,
    ),
  );

import { reportTexts } from '@/lib/instrument/report-texts';
import { attachmentHeader, reportFileName } from '@/lib/report/file-name';
import { COPIES, type Copy } from '@/lib/report/types';
import { readRequest } from '@/lib/server/api';
import { fault, localeOf, refusal, unprocessable } from '@/lib/server/errors';
import { REPORT_COST } from '@/lib/server/limits';
import { reportPool } from './pool';

export const runtime = 'nodejs';

/** Seconds in which a full queue makes room for quite a few more. */
const RETRY_AFTER = '10';
/** For the log only: whoever asked is gone. */
const CLIENT_CLOSED_REQUEST = 499;

const isCopy = (value: string): value is Copy => COPIES.some((copy) => copy === value);

/** The assessment of the body as a report, without anything being kept. */
export async function POST(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const copy = query.get('copy') ?? 'publication';
  const faults = [
    ...(['pdf', null].includes(query.get('format')) ? [] : ['format']),
    ...(isCopy(copy) ? [] : ['copy']),
  ].map((path) => fault(localeOf(request), path, 'invalid_value'));
  if (faults.length > 0 || !isCopy(copy)) return unprocessable(faults);

  const read = await readRequest(request, REPORT_COST);
  if (!read.ok) return read.response;

  const { locale, context } = read.body;
  const date = new Date().toISOString().slice(0, 10);
  try {
    const order = { request: read.body, copy, date };
    const bytes = await reportPool().run({ kind: 'pdf', order }, request.signal);
    const name = reportFileName(await reportTexts(locale), context.task.title, copy);
    return new Response(bytes, {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': attachmentHeader(name),
        'Cache-Control': 'no-store',
      },
    });
  } catch (error) {
    if (request.signal.aborted) return new Response(null, { status: CLIENT_CLOSED_REQUEST });
    if (isOverwhelmed(error)) return refusal(503, locale, { 'Retry-After': RETRY_AFTER });
    throw error;
  }
}

/** No room in the queue, or a report that took more time or memory than a worker has. */
const OVERWHELMED: unknown[] = ['busy', 'time-limit', 'worker-lost'];

const isOverwhelmed = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && OVERWHELMED.includes(error.code);

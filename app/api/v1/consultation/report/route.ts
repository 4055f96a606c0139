import * as z from 'zod/mini';
import { consultationPool } from '@/app/api/v1/report/report-pool';
import { answerConsultation } from '@/lib/server/consultation/answer';
import { consultationQuery } from '@/lib/server/consultation/query';
import { attachmentHeader } from '@/lib/server/http/attachment-header';
import { faultsOf, localeOf, unprocessable } from '@/lib/server/http/errors';

export const runtime = 'nodejs';

/** The report of a consultation as a file. Keeps nothing. */
export async function POST(request: Request): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const asked = z.safeParse(consultationQuery, query, { reportInput: true });
  if (!asked.success) return unprocessable(faultsOf(asked.error.issues, localeOf(request)));
  return answerConsultation(
    request,
    consultationPool(),
    asked.data,
    ({ bytes, name, type }) =>
      new Response(bytes, {
        headers: {
          'Content-Type': type,
          'Content-Disposition': attachmentHeader(name),
          'Cache-Control': 'no-store',
        },
      }),
  );
}

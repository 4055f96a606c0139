import { consultationPool } from '@/app/api/v1/report/report-pool';
import { answerConsultation } from '@/lib/server/consultation/answer';

export const runtime = 'nodejs';

/** The reading of what many answered to one proposal. Keeps nothing. */
export const POST = (request: Request): Promise<Response> =>
  answerConsultation(
    request,
    consultationPool(),
    undefined,
    ({ bytes, type }) =>
      new Response(bytes, { headers: { 'Content-Type': type, 'Cache-Control': 'no-store' } }),
  );

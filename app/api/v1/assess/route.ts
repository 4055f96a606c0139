import { instrument } from '@/lib/instrument/instrument';
import { assess } from '@/lib/model';
import { localizeResult } from '@/lib/report/localize';
import { loadSpeech } from '@/lib/report/texts';
import { readRequest } from '@/lib/server/api';

/** Scores an assessment. Keeps nothing. */
export async function POST(request: Request): Promise<Response> {
  const read = await readRequest(request);
  if (!read.ok) return read.response;
  const { body } = read;
  const result = localizeResult(await loadSpeech(body.locale), assess(instrument, body));
  return Response.json(result, { headers: { 'Cache-Control': 'no-store' } });
}

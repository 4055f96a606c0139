import { localizeResult } from '@/lib/findings';
import { countryOf } from '@/lib/instrument/countries';
import { FINGERPRINTS } from '@/lib/instrument/fingerprints';
import { instrument } from '@/lib/instrument/instrument';
import { requestSchema } from '@/lib/instrument/schema/request';
import { assess } from '@/lib/model';
import type { AssessRequest } from '@/lib/model/types';
import { readRequest } from '@/lib/server/http/api';
import { loadWording } from '@/lib/wording/texts';

/** Scores an assessment. Keeps nothing. */
export async function POST(request: Request): Promise<Response> {
  const read = await readRequest<AssessRequest>(request, requestSchema);
  if (!read.ok) return read.response;
  const { body } = read;
  const wording = await loadWording(body.locale, countryOf(body.context.municipality));
  const result = localizeResult(wording, assess(instrument, body));
  return Response.json(
    { fingerprints: FINGERPRINTS, ...result },
    { headers: { 'Cache-Control': 'no-store' } },
  );
}

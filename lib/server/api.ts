import 'server-only';
import { z } from 'zod/mini';
import { requestSchema } from '@/lib/instrument/request-schema';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import type { AssessRequest } from '@/lib/model';
import { readJson } from './body';
import { type Fault, fault, faultsOf, localeOf, refusal, unprocessable } from './errors';
import { clientOf, scoringCost, spend } from './limits';

export type Read = { ok: true; body: AssessRequest } | { ok: false; response: Response };

const DEFAULT_RUNS = 2000;

/**
 * Reads a body for assess or report: within the size and the rate, JSON, and valid to the last field.
 * Anything else becomes the response that says what and where.
 */
export async function readRequest(request: Request, extraCost = 0): Promise<Read> {
  const refused = (response: Response): Read => ({ ok: false, response });
  const body = await readJson(request);
  if (!body.ok) return refused(refusal(body.status, localeOf(request)));

  const locale = localeOf(request, body.value);
  const parsed = z.safeParse(requestSchema, body.value, { reportInput: true });
  const cost = extraCost + (parsed.success ? scoringCost(parsed.data.runs ?? DEFAULT_RUNS) : 1);
  const wait = await spend(clientOf(request), cost);
  if (wait !== null) return refused(refusal(429, locale, { 'Retry-After': String(wait) }));
  if (!parsed.success) return refused(unprocessable(faultsOf(parsed.error.issues, locale)));

  const faults = beyondSchema(parsed.data as AssessRequest).map(([path, code]) =>
    fault(locale, path, code),
  );
  return faults.length
    ? refused(unprocessable(faults))
    : { ok: true, body: parsed.data as AssessRequest };
}

function beyondSchema(body: AssessRequest): [string, Fault['code']][] {
  const faults: [string, Fault['code']][] = [];
  if (body.instrumentVersion !== undefined && body.instrumentVersion !== INSTRUMENT_VERSION) {
    faults.push(['instrumentVersion', 'unknown_version']);
  }
  if (body.respondents?.length && Object.keys(body.answers ?? {}).length > 0) {
    faults.push(['respondents', 'answers_and_respondents']);
  }
  return faults;
}

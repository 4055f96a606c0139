import { DEFAULT_RUNS } from '@/lib/model';
import 'server-only';
import * as z from 'zod/mini';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import type { AssessRequest } from '@/lib/model/types';
import { clientOf } from '@/lib/server/http/client';
import { readJson } from './body';
import { type Fault, fault, faultsOf, localeOf, refusal, unprocessable } from './errors';
import { scoringCost, spend } from './limits';
import 'server-only';
import { setImmediate } from 'node:timers/promises';

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs work in a separate turn of the event loop. Requests that arrive together would otherwise be
 * handled in one turn, and all others would wait for all of them.
 */
function inOwnTurn<T>(work: () => T): Promise<T> {
  const done = last.then(() => setImmediate()).then(work);
  last = done.catch(() => {});
  return done;
}

export type Read<Body> = { ok: true; body: Body } | { ok: false; response: Response };

/**
 * Reads and validates the JSON body of assess or report, within the limits of size and rate. Anything
 * else becomes a refusal that names each fault and where it is.
 *
 * @param schema - of a `Body`.
 */
export async function readRequest<Body extends AssessRequest>(
  request: Request,
  schema: z.ZodMiniType,
  extraCost = 0,
): Promise<Read<Body>> {
  const refused = (response: Response): Read<Body> => ({ ok: false, response });
  const body = await readJson(request);
  if (!body.ok) return refused(refusal(body.status, localeOf(request)));

  const locale = localeOf(request, body.value);
  const parsed = await inOwnTurn(() => z.safeParse(schema, body.value, { reportInput: true }));
  const valid = parsed.success ? (parsed.data as Body) : null;
  const cost = extraCost + (valid ? scoringCost(valid.runs ?? DEFAULT_RUNS) : 1);
  const wait = await spend(clientOf(request), cost);
  if (wait !== null) return refused(refusal(429, locale, { 'Retry-After': String(wait) }));
  if (!valid) return refused(unprocessable(faultsOf(parsed.error?.issues ?? [], locale)));

  const faults = beyondSchema(valid).map(([path, code]) => fault(locale, path, code));
  return faults.length ? refused(unprocessable(faults)) : { ok: true, body: valid };
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

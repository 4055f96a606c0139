import 'server-only';
import { setImmediate } from 'node:timers/promises';
import * as z from 'zod/mini';
import { withMunicipalities } from '@/lib/instrument/municipalities/complete';
import { withCostsPerYear } from '@/lib/instrument/schema/costs-per-year';
import { isRecord } from '@/lib/instrument/schema/request';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import type { AssessRequest } from '@/lib/model/types';
import { clientOf } from '@/lib/server/http/client';
import { readJson } from './body';
import { type Fault, fault, faultsOf, localeOf, refusal, unprocessable } from './errors';
import { SCORING_COST, spend } from './limits';

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
 * Reads and validates the JSON body of assess or report, within the limits of size and rate, and completes
 * what open data knows of its municipality. Anything else becomes a refusal that names each fault and where
 * it is.
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
  const parsed = await inOwnTurn(() =>
    z.safeParse(schema, present(body.value), { reportInput: true }),
  );
  const valid = parsed.success ? (parsed.data as Body) : null;
  const wait = await spend(clientOf(request), valid ? extraCost + costOf(valid) : 1);
  if (wait !== null) return refused(refusal(429, locale, { 'Retry-After': String(wait) }));
  if (!valid) return refused(unprocessable(faultsOf(parsed.error?.issues ?? [], locale)));

  const faults = beyondSchema(valid).map(([path, code]) => fault(locale, path, code));
  if (faults.length > 0) return refused(unprocessable(faults));
  return { ok: true, body: await withMunicipalities(valid) };
}

/** Versions of which a request is read as one of the present version: only the cost table differs. */
const READ_ALIKE: readonly unknown[] = ['2.0.0', INSTRUMENT_VERSION, undefined];

/** A body of an earlier version that is read alike, as one of the present version; any other as it is. */
function present(body: unknown): unknown {
  if (!isRecord(body) || !READ_ALIKE.includes(body.instrumentVersion)) return body;
  const { instrumentVersion, previousRound } = body;
  return withCostsPerYear({
    ...body,
    ...(instrumentVersion !== undefined && { instrumentVersion: INSTRUMENT_VERSION }),
    ...(isRecord(previousRound) &&
      isRecord(previousRound.request) && {
        previousRound: { ...previousRound, request: withCostsPerYear(previousRound.request) },
      }),
  });
}

/** Points of a request: both rounds are scored. */
const costOf = ({ previousRound }: AssessRequest): number =>
  previousRound ? 2 * SCORING_COST : SCORING_COST;

function beyondSchema(body: AssessRequest): [string, Fault['code']][] {
  const { instrumentVersion, previousRound } = body;
  const isOther = instrumentVersion !== undefined && instrumentVersion !== INSTRUMENT_VERSION;
  return [
    ...(isOther
      ? [['instrumentVersion', 'unknown_version'] satisfies [string, Fault['code']]]
      : []),
    ...twoVoices(body, ''),
    ...(previousRound ? twoVoices(previousRound.request, 'previousRound.request.') : []),
  ];
}

/** Answers come from one municipality as a whole, or from its members. */
const twoVoices = (
  { respondents = [], answers = {} }: Pick<AssessRequest, 'respondents' | 'answers'>,
  before: string,
): [string, Fault['code']][] =>
  respondents.length > 0 && Object.keys(answers).length > 0
    ? [[`${before}respondents`, 'answers_and_respondents']]
    : [];

import { newId } from '@/lib/bytes/new-id';
import { type DraftRequest, newDraft } from '@/lib/draft/draft';
import { byQuestion } from '@/lib/draft/from-request';
import { openDraft } from '@/lib/draft/migration/migrate';
import { isObject } from '@/lib/draft/migration/raw-draft';
import { defaultLocale, isLocale } from '@/lib/i18n/locales';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import { hostilePath } from '@/lib/json/hostile';
import type { Imported } from './exchange';
import { refusal } from './refusal';

const PRODUCT = 'Draagkracht';
/** The example's id for a fictional assessment that does not name its example. */
const UNKNOWN_EXAMPLE = 'example';

/** Whether parsed JSON is a data export of this app or its machine interface. */
export const isData = (value: Record<string, unknown>): boolean =>
  isObject(value.report) &&
  value.report.product === PRODUCT &&
  isObject(value.request) &&
  isObject(value.result);

/** The assessment in the data of a result: those of a working copy hold what was answered. */
export function importData({ request, result }: Record<string, unknown>): Imported {
  const { instrumentVersion } = result as Record<string, unknown>;
  return importRequest(request, instrumentVersion) ?? refusal('dataOnly');
}

/**
 * An assessment from a request to score it, as a new draft; nothing where it holds no answers.
 * @param version - of the instrument that it answers, if it does not say so itself.
 */
export function importRequest(
  given: unknown,
  version: unknown = INSTRUMENT_VERSION,
): Imported | undefined {
  if (!isObject(given)) return undefined;
  const hostile = hostilePath(given);
  if (hostile) return refusal('invalid', hostile);
  const { instrumentVersion = version, fictional, role, ...request } = given;
  const { answers, intervals, respondents, locale, context } = request;
  const hasAnswers = [answers, intervals].some(isFilled);
  const members = Array.isArray(respondents) && respondents.length > 0;
  const task = isObject(context) ? context.task : undefined;
  const title = isObject(task) ? task.title : undefined;
  if ((!hasAnswers && !members) || typeof title !== 'string') return undefined;
  const draft = newDraft({
    id: newId(),
    name: title,
    locale: isLocale(locale) ? locale : defaultLocale,
    now: new Date().toISOString(),
    request: inDraft(request),
    ...(fictional === true && { fictional: UNKNOWN_EXAMPLE }),
  });
  const raw = {
    ...draft,
    ...(role !== undefined && { role }),
    instrumentVersion,
    rounds: roundsBefore(request.previousRound),
  };
  const opened = openDraft(raw, { strict: true });
  return opened.ok ? opened : refusal(opened.reason, ['request', ...opened.where]);
}

const isFilled = (value: unknown): boolean => isObject(value) && Object.keys(value).length > 0;

/** A request as a draft keeps it: what is unsure by question, earlier rounds apart. */
function inDraft({
  unsure,
  previousRound: _p,
  on: _o,
  ...request
}: Record<string, unknown>): DraftRequest {
  const marked = Array.isArray(unsure) ? byQuestion(unsure) : unsure;
  return { ...request, ...(marked !== undefined && { unsure: marked }) } as DraftRequest;
}

/** The round that a request came after, if it says more of it than its gaps. */
const roundsBefore = (previous: unknown): unknown[] =>
  isObject(previous) && isObject(previous.request)
    ? [{ closedOn: previous.on, level: null, request: previous.request }]
    : [];

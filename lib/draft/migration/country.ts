import { withCountryCode } from '@/lib/instrument/countries';
import { isObject, type RawDraft } from './raw-draft';

/** A request whose municipality has its country as a code; one that is no text is left to the schema. */
function inRequest(request: unknown): unknown {
  if (!isObject(request) || !isObject(request.context)) return request;
  const { municipality } = request.context;
  if (!isObject(municipality) || typeof municipality.country !== 'string') return request;
  const placed = withCountryCode({ ...municipality, country: municipality.country });
  return { ...request, context: { ...request.context, municipality: placed } };
}

/**
 * A draft whose municipality, also that of closed rounds, has its country as a code. Until there was a
 * choice the country was typed; a file or a program can name it too.
 */
export function withCountryCodes(draft: RawDraft): RawDraft {
  const rounds = Array.isArray(draft.rounds)
    ? draft.rounds.map((round) =>
        isObject(round) && 'request' in round
          ? { ...round, request: inRequest(round.request) }
          : round,
      )
    : draft.rounds;
  return {
    ...draft,
    request: inRequest(draft.request) as RawDraft['request'],
    ...('rounds' in draft && { rounds }),
  };
}
